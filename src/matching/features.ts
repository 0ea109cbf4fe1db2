import { STOP_WORDS, stem } from '../language/words.js';
import type { Analysis, ReadClause } from './analyse.js';

/** Named features of a text with their weights: concepts ("depress"), words ("w:drip"), pairs ("b:how-long>last"), and more for the classifier. */
export type Features = Map<string, number>;

/** A word that also stands for a concept says a little less on its own. */
const WORD_OF_CONCEPT = 0.7;
/** The concepts inside a longer phrase echo faintly. */
const INNER_CONCEPT = 0.3;
/** Neighbouring pairs tell "how long does it last" from "how long is it". */
const PAIR = 0.35;
/** What sets the scene counts a little less than what asks. */
const CONTEXT = 0.8;
export const RAW_WORD = 0.6;
/** So many letters in a row. With three as well, the answers to 1,100 questions were as right, and a third of the classifier's work was more. */
const LETTERS = 4;
export const CHARACTERS = 0.5;

/** The features of all clauses, context a little lighter. */
export function featuresOf(analysis: Analysis): Features {
  const features: Features = new Map();
  const asking = analysis.clauses.some(({ asks }) => asks);
  for (const clause of analysis.clauses) addTerms(features, clause, clause.asks || !asking ? 1 : CONTEXT);
  return features;
}

function addTerms(features: Features, { terms }: ReadClause, weight: number): void {
  let previous: readonly string[] = [];
  for (const { concepts, inner, stems } of terms) {
    for (const concept of concepts) raise(features, concept, weight);
    for (const concept of inner) raise(features, concept, weight * INNER_CONCEPT);
    for (const s of stems) raise(features, `w:${s}`, weight * (concepts.length > 0 ? WORD_OF_CONCEPT : 1));
    const heads = concepts.length > 0 ? concepts : stems.map((s) => `w:${s}`);
    for (const a of previous) for (const b of heads) if (a !== b) raise(features, `b:${a}>${b}`, weight * PAIR);
    previous = heads.slice(0, 2);
  }
}

/** Adds the classifier's own features: raw stems, pairs of them, and the characters of each word. */
export function withSurface(features: Features, words: readonly string[]): Features {
  const all: Features = new Map(features);
  let before: string | undefined;
  for (const word of words) {
    const { stem, raw, letters } = readSurface(word);
    all.set(raw, RAW_WORD);
    if (before !== undefined) all.set(rawPair(before, stem), RAW_WORD);
    for (const name of letters) all.set(name, CHARACTERS);
    before = stem;
  }
  return all;
}

/** The name of the feature that two neighbours have together, from their stems. */
export function rawPair(before: string, after: string): string {
  return `r:${before} ${after}`;
}

/** The names of the features that a word has by itself, whatever stands beside it. */
export interface Surface {
  readonly stem: string;
  readonly raw: string;
  readonly letters: readonly string[];
}

export function readSurface(word: string): Surface {
  const stemmed = stem(word);
  return { stem: stemmed, raw: `r:${stemmed}`, letters: STOP_WORDS.has(word) && word.length < 4 ? [] : lettersOf(word) };
}

function lettersOf(word: string): readonly string[] {
  const framed = `<${word}>`;
  const letters: string[] = [];
  for (let at = 0; at + LETTERS <= framed.length; at++) letters.push(`c:${framed.slice(at, at + LETTERS)}`);
  return letters;
}

function raise(features: Features, name: string, weight: number): void {
  const before = features.get(name);
  if (before === undefined || before < weight) features.set(name, weight);
}
