import { STOP_WORDS } from '../language/words.js';
import { createFindCandidates } from './candidates.js';
import { compilePattern } from './compile-pattern.js';
import { SHORT_FORMS, writeOut } from './contractions.js';
import type { Family } from './families/family.js';
import { isCleared } from './guards.js';
import { inflect } from './inflections.js';
import { matchAt, type Pattern, type Span } from './pattern.js';
import { type Reading, readUtterance } from './reading.js';
import { createSpeller } from './spelling.js';
import { VOCABULARY } from './vocabulary.js';

/** A phrase of a family found at a place. */
export interface Sign {
  readonly family: Family;
  readonly reading: Reading;
  readonly span: Span;
}

export interface Findings {
  readonly reading: Reading;
  /** Phrases that stand, in the order of the families. */
  readonly signs: readonly Sign[];
  /** Phrases found whose danger the words around them take away. */
  readonly cleared: readonly Sign[];
}

interface Entry {
  /** Of its family. */
  readonly order: number;
  readonly family: Family;
  readonly pattern: Pattern;
}

// A flood of one phrase tells nothing new after so many; it keeps judging linear.
const MOST_JUDGED = 40;

/** Compiles the families once; throws at start when a pattern is malformed. */
export function createMatcher(families: readonly Family[]): {
  findSigns(utterance: string): Findings;
} {
  const entries = families.flatMap((family, order) =>
    family.patterns.map(
      (source): Entry => ({
        order,
        family,
        pattern: compilePattern(source.trim(), VOCABULARY),
      }),
    ),
  );
  const findCandidates = createFindCandidates(entries.map(({ pattern }) => pattern));
  const lexicon = collectLexicon(families);
  const speller = createSpeller(lexicon);
  return {
    findSigns(utterance) {
      const reading = readUtterance(utterance, speller, lexicon);
      const candidates = findCandidates(reading.words).map((i) => entries[i] as Entry);
      return { reading, ...judge(reading, candidates) };
    },
  };
}

function judge(reading: Reading, candidates: readonly Entry[]): Omit<Findings, 'reading'> {
  // By the order of the family.
  const standing = new Map<number, Sign>();
  const cleared = new Map<number, Sign>();
  const judged = new Map<Entry, number>();
  for (let start = 0; start < reading.words.length; start++) {
    if (isFlood(reading.words, start)) continue;
    const word = reading.words[start] as string;
    for (const entry of candidates) {
      if (standing.has(entry.order) || !entry.pattern.firstWords.has(word)) continue;
      const span = matchAt(entry.pattern, reading, start);
      if (!span) continue;
      const times = (judged.get(entry) ?? 0) + 1;
      judged.set(entry, times);
      if (times > MOST_JUDGED) continue;
      const sign: Sign = { family: entry.family, reading, span };
      if (!isCleared(sign, entry.family.clearedBy)) standing.set(entry.order, sign);
      else if (!cleared.has(entry.order)) cleared.set(entry.order, sign);
    }
  }
  return { signs: inOrder(standing), cleared: inOrder(cleared) };
}

function inOrder(signs: ReadonlyMap<number, Sign>): readonly Sign[] {
  return [...signs].sort(([a], [b]) => a - b).map(([, sign]) => sign);
}

/** The middle of a long row of one word: nothing begins there that does not begin at its end. */
function isFlood(words: readonly string[], at: number): boolean {
  const word = words[at];
  return words[at + 1] === word && words[at + 2] === word && words[at + 3] === word;
}

/** Without what is left of a short form when its apostrophe is taken away: "relives" is no "re lives". */
const SMALL_WORDS = [...STOP_WORDS].filter((word) => word.length > 1 && !/^(?:re|ve|ll)$/.test(word));

function collectLexicon(families: readonly Family[]): ReadonlySet<string> {
  const texts = [...Object.values(VOCABULARY).flat(), ...families.flatMap((family) => family.patterns)];
  // With the small words that stand between: "wishiwasntalive" is taken apart into known ones.
  return new Set([...texts.flatMap((text) => text.match(/[a-z]+\+?/g) ?? []).flatMap(formsOf), ...SHORT_FORMS, ...SMALL_WORDS]);
}

function formsOf(word: string): readonly string[] {
  return word.endsWith('+') ? inflect(word.slice(0, -1)) : [word, ...writeOut(word)];
}
