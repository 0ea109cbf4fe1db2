import { compilePattern } from './compile-pattern.js';
import { writeOut } from './contractions.js';
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
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const word of entry.pattern.firstWords) {
      const there = byFirstWord.get(word);
      if (there) there.push(entry);
      else byFirstWord.set(word, [entry]);
    }
  }
  const lexicon = collectLexicon(families);
  const speller = createSpeller(lexicon);
  return {
    findSigns(utterance) {
      const reading = readUtterance(utterance, speller, lexicon);
      return { reading, ...judge(reading, byFirstWord, families.length) };
    },
  };
}

function judge(reading: Reading, byFirstWord: ReadonlyMap<string, readonly Entry[]>, count: number): Omit<Findings, 'reading'> {
  const standing: (Sign | undefined)[] = Array.from({ length: count }, () => undefined);
  const cleared: (Sign | undefined)[] = [...standing];
  const judged = new Map<Entry, number>();
  const candidates = createCandidates(reading, byFirstWord);
  for (let start = 0; start < reading.words.length; start++) {
    if (isFlood(reading.words, start)) continue;
    for (const entry of candidates(reading.words[start] as string)) {
      if (standing[entry.order]) continue;
      const span = matchAt(entry.pattern, reading, start);
      if (!span) continue;
      const times = (judged.get(entry) ?? 0) + 1;
      judged.set(entry, times);
      if (times > MOST_JUDGED) continue;
      const sign: Sign = { family: entry.family, reading, span };
      if (isCleared(sign, entry.family.clearedBy)) cleared[entry.order] ??= sign;
      else standing[entry.order] = sign;
    }
  }
  const present = (sign: Sign | undefined): sign is Sign => sign !== undefined;
  return { signs: standing.filter(present), cleared: cleared.filter(present) };
}

/** The patterns that may begin with a word and whose required words all occur somewhere in the utterance. */
function createCandidates(reading: Reading, byFirstWord: ReadonlyMap<string, readonly Entry[]>): (word: string) => readonly Entry[] {
  const there = new Set(reading.words);
  const known = new Map<string, readonly Entry[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const all = (byFirstWord.get(word) ?? []).filter((entry) => entry.pattern.required.every((words) => intersects(words, there)));
    known.set(word, all);
    return all;
  };
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

/** The middle of a long row of one word: nothing begins there that does not begin at its end. */
function isFlood(words: readonly string[], at: number): boolean {
  const word = words[at];
  return words[at + 1] === word && words[at + 2] === word && words[at + 3] === word;
}

function collectLexicon(families: readonly Family[]): ReadonlySet<string> {
  const texts = [...Object.values(VOCABULARY).flat(), ...families.flatMap((family) => family.patterns)];
  return new Set(texts.flatMap((text) => text.match(/[a-z]+\+?/g) ?? []).flatMap(formsOf));
}

function formsOf(word: string): readonly string[] {
  return word.endsWith('+') ? inflect(word.slice(0, -1)) : [word, ...writeOut(word)];
}
