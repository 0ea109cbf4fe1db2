import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { words } from '../language/words.js';
import { type Clause, splitClauses, stripCourtesy } from './clauses.js';
import type { ReadTerms, Term } from './concepts.js';
import type { RepairWord } from './spelling.js';

/** One clause, read. */
export interface ReadClause extends Clause {
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

/** An utterance as the matcher reads it. */
export interface Analysis {
  readonly clauses: readonly ReadClause[];
  /** Some clauses ask and others set the scene. */
  readonly hasContext: boolean;
  /** Words that typo repair changed, as [written, meant]. */
  readonly repairs: readonly (readonly [string, string])[];
}

export type Analyse = (utterance: string) => Analysis;

/** Matching sees this many characters at most: enough for any question, and a bound on the work that a stranger can cause. */
export const LONGEST_MATCHED = 300;

/** Builds the reader of utterances from its parts. */
export function createAnalyse(readTerms: ReadTerms, repair: RepairWord): Analyse {
  return (utterance) => {
    const text = stripCourtesy(writeOut(bound(normalise(utterance))));
    const split = splitClauses(text);
    const clauses = bounded(split.length > 0 ? split : [{ text, asks: true }]);
    const repairs: (readonly [string, string])[] = [];
    const read = clauses.map((clause): ReadClause => {
      const mended = words(clause.text).flatMap((word) => {
        const meant = repair(word);
        if (meant !== word) repairs.push([word, meant]);
        return meant.split(' ');
      });
      return { ...clause, words: mended, terms: readTerms(mended) };
    });
    const asking = read.some(({ asks }) => asks);
    return { clauses: read, hasContext: asking && read.some(({ asks, terms }) => !asks && terms.length > 0), repairs };
  };
}

// Writing out costs time too: cut generously first, at the ends of the text, where people ask.
const ROUGH_BOUND = 4 * LONGEST_MATCHED;

function bound(text: string): string {
  return text.length <= ROUGH_BOUND ? text : `${text.slice(0, ROUGH_BOUND / 2)}. ${text.slice(-ROUGH_BOUND / 2)}`;
}

/** The asking clauses first, the last of them foremost, then the context, until the bound is reached; in their original order. */
function bounded(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_MATCHED) return clauses;
  let left = LONGEST_MATCHED;
  const order = [...clauses.keys()].sort((a, b) => Number(clauses[b]?.asks) - Number(clauses[a]?.asks) || b - a);
  const kept = new Map<number, Clause>();
  for (const i of order) {
    const clause = clauses[i];
    if (!clause || left <= 0) break;
    kept.set(i, { ...clause, text: clause.text.slice(0, left) });
    left -= clause.text.length;
  }
  return [...kept.keys()].sort((a, b) => a - b).flatMap((i) => kept.get(i) ?? []);
}
