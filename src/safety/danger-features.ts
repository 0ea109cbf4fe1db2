import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { stem } from '../language/words.js';

// What the net hears in a text: words, pairs of words, three in a row, and letters. Shared by the scoring and the training, so that both hear the same.

/** What a feature counts beside a word: three in a row, a few letters, and a pair of words 1, 2, 3 and more places apart. */
const THREE_IN_A_ROW = 0.7;
const OF_A_PAIR: readonly number[] = [0, 1, 0.5, 0.4, 0.3];
const WIDEST_SORT = OF_A_PAIR.length - 1;
/** The words of a pair stand at most so many places apart. */
const FARTHEST = 7;
export const LETTERS = 0.4;
const LONGEST_WORD = 24;

/** A pistol may stand where a word would. */
export const PICTURES = /\p{Extended_Pictographic}/gu;
const WORDS_AND_PICTURES = new RegExp(`[\\p{L}\\p{N}]+|${PICTURES.source}`, 'gu');

/** What the net reads of an utterance. */
export function readNetWords(utterance: string): string[] {
  return writeOut(normalise(utterance)).match(WORDS_AND_PICTURES) ?? [];
}

/** Most pictures stand for too much to be counted as a word; a pistol, a knife, pills, a syringe or a coffin says enough. */
export function isWord(said: string): boolean {
  return /[\p{L}\p{N}🔫🔪🗡💊💉⚰]/u.test(said);
}

/** A text with marks where it begins and ends: "done" as all that is said is not "done" with something. */
export function withEnds(said: readonly string[]): readonly string[] {
  return ['^', ...said, '$'];
}

/** A long text is read in windows of this many words, so that one sentence in it is not drowned by the rest. Linear. */
const WINDOW = 40;
const OVERLAP = 12;

export function windowsOf(said: readonly string[]): readonly (readonly string[])[] {
  const windows = [said.slice(0, WINDOW)];
  for (let from = WINDOW - OVERLAP; from + OVERLAP < said.length; from += WINDOW - OVERLAP) windows.push(said.slice(from, from + WINDOW));
  return windows;
}

/** What a word brings into any text. */
export interface DangerWord {
  readonly hash: number;
  /** The buckets of its letters, three and four at a time, each once. */
  readonly letters: readonly number[];
}

export function readDangerWord(word: string): DangerWord {
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  const letters = new Set<number>();
  for (const size of [3, 4])
    for (let at = 0; at + size <= framed.length; at++) letters.add(bucketOf(hash(`c:${framed.slice(at, at + size)}`)));
  return { hash: hash(stem(word)), letters: [...letters] };
}

/**
 * Visits the features of a text, each by the number of its bucket, with what it counts, and the letters of each word together, which count LETTERS each.
 * A feature that comes again is visited again: the first time counts. Names are hashed into buckets, so that no list of names is needed.
 */
export function visitDangerFeatures<Word extends DangerWord>(
  words: readonly Word[],
  visit: (bucket: number, weight: number) => void,
  visitLetters: (word: Word) => void,
): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    visit(bucketOf(word.hash), 1);
    for (let apart = 1; apart <= FARTHEST && apart <= i; apart++) {
      const before = words[i - apart] as Word;
      const sort = Math.min(apart, WIDEST_SORT);
      visit(bucketOf(join(before.hash + sort, word.hash)), OF_A_PAIR[sort] as number);
    }
    if (i > 1) visit(bucketOf(join(join((words[i - 2] as Word).hash, (words[i - 1] as Word).hash), word.hash)), THREE_IN_A_ROW);
    visitLetters(word);
  }
}

/** 2^19: with 2^18 nearly every bucket is shared; 2^20 had two false alarms of 480 fewer than that, and the numbers take three times the room. */
export const BUCKETS = 524_288;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let sum = 2_166_136_261;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16_777_619);
  return sum;
}

/** One hash of two, in their order. */
function join(first: number, second: number): number {
  return Math.imul(first, 0x9e_37_79_b1) ^ second;
}

/** The upper bits mixed into the lower ones, which alone decide. */
function bucketOf(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x85_eb_ca_6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % BUCKETS;
}
