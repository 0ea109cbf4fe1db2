import { inflateRawSync } from 'node:zlib';
import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { remember } from '../language/remember.js';
import { stem, words } from '../language/words.js';
import { SCALES, WEIGHTS } from './danger-net-data.js';

/** How likely an utterance speaks of danger, 0..1 each; what is left to 1 is no danger. */
export interface DangerScore {
  readonly crisis: number;
  readonly medical: number;
}

/**
 * The second net behind the families: a logistic regression over words, pairs of words and their letters, trained on labelled utterances by
 * `npm run train:safety` and kept as checked-in numbers. Families say why they alarm, so they go first; people in danger find words that no
 * family has, and most of those the net finds (PROTOCOL.md has the figures).
 */
export function scoreDanger(utterance: string): DangerScore {
  const said = words(writeOut(normalise(utterance)));
  if (said.length < FEWEST_WORDS) return { crisis: 0, medical: 0 };
  const all = withEnds(said);
  let worst: DangerScore = { crisis: 0, medical: 0 };
  for (let from = 0; from === 0 || from + OVERLAP < all.length; from += WINDOW - OVERLAP) {
    const score = scoreWords(all.slice(from, from + WINDOW));
    if (score.crisis + score.medical > worst.crisis + worst.medical) worst = score;
  }
  return worst;
}

/** "no" and "go on" are answers to the bot; what the training saw of such words means nothing. */
const FEWEST_WORDS = 3;
/** A long text is read in windows of this many words, so that one sentence in it is not drowned by the rest. Linear. */
const WINDOW = 40;
const OVERLAP = 12;
/** Flattens the certainty of the training a little, as measured with. */
const TEMPERATURE = 0.8;

/** What a feature counts beside a word: three in a row, a few letters, and a pair of words 1, 2, 3 and more places apart. */
const THREE_IN_A_ROW = 0.7;
const OF_A_PAIR: readonly number[] = [0, 1, 0.5, 0.4, 0.3];
const WIDEST_SORT = OF_A_PAIR.length - 1;
/** The words of a pair stand at most so many places apart. */
const FARTHEST = 7;
const LETTERS = 0.4;
const LONGEST_WORD = 24;

/** A text with marks where it begins and ends: "done" as all that is said is not "done" with something. */
export function withEnds(said: readonly string[]): readonly string[] {
  return ['^', ...said, '$'];
}

/**
 * Visits the features of a text, each by the number of its bucket, with what it counts; shared with the training, so that both see the same.
 * A feature that comes again is visited again: the first time counts. Names are hashed into buckets, so that no list of names is needed.
 */
export function visitDangerFeatures(list: readonly string[], visit: (bucket: number, weight: number) => void): void {
  const all = list.map(readWord);
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as ReadWord;
    visit(bucketOf(word.hash), 1);
    for (let apart = 1; apart <= FARTHEST && apart <= i; apart++) {
      const before = all[i - apart] as ReadWord;
      const sort = Math.min(apart, WIDEST_SORT);
      visit(bucketOf(join(before.hash + sort, word.hash)), OF_A_PAIR[sort] as number);
    }
    if (i > 1) visit(bucketOf(join(join((all[i - 2] as ReadWord).hash, (all[i - 1] as ReadWord).hash), word.hash)), THREE_IN_A_ROW);
    for (let k = 0; k < word.letters.length; k++) visit(word.letters[k] as number, LETTERS);
  }
}

/** What a word brings into any text. */
interface ReadWord {
  readonly hash: number;
  /** The buckets of its letters, three and four at a time. */
  readonly letters: readonly number[];
}

const MOST_READ = 10_000;
const readWord: (word: string) => ReadWord = remember((word) => {
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  const letters: number[] = [];
  for (const size of [3, 4])
    for (let at = 0; at + size <= framed.length; at++) letters.push(bucketOf(hash(`c:${framed.slice(at, at + size)}`)));
  return { hash: hash(stem(word)), letters };
}, MOST_READ);

/** 2^19: with half as many nearly every bucket is shared, which cost two false alarms of 480 and two dangers in few words of 731. */
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

/** The sums of the text that is being scored, and the rows of the table that it marked. */
let [square, crisisSum, medicalSum] = [0, 0, 0];
const marked: number[] = [];

function addFeature(bucket: number, weight: number): void {
  const row = bucket * COLUMNS;
  if (TABLE[row + MARK] === 1) return;
  TABLE[row + MARK] = 1;
  marked.push(row);
  const value = weight * ((TABLE[row + 2] as number) & 0xff) * SCALES.rarity;
  square += value * value;
  crisisSum += (TABLE[row] as number) * value;
  medicalSum += (TABLE[row + 1] as number) * value;
}

function scoreWords(list: readonly string[]): DangerScore {
  [square, crisisSum, medicalSum] = [0, 0, 0];
  visitDangerFeatures(list, addFeature);
  for (let i = 0; i < marked.length; i++) TABLE[(marked[i] as number) + MARK] = 0;
  marked.length = 0;
  const scale = SCALES.weight / (Math.sqrt(square) || 1);
  const crisis = Math.exp((SCALES.crisisBias + crisisSum * scale) * TEMPERATURE);
  const medical = Math.exp((SCALES.medicalBias + medicalSum * scale) * TEMPERATURE);
  return { crisis: crisis / (1 + crisis + medical), medical: medical / (1 + crisis + medical) };
}

/**
 * Of each bucket its weight for crisis, its weight for an emergency, its rarity, and a mark where the text that is being scored has it: side by side,
 * since they are read together.
 */
const COLUMNS = 4;
const MARK = 3;
const TABLE = readTable(WEIGHTS);

/** Packed, the columns stand one after the other: so they pack best. */
function readTable(packed: string): Int8Array {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'));
  const table = new Int8Array(BUCKETS * COLUMNS);
  for (let column = 0; column < COLUMNS - 1; column++) {
    for (let bucket = 0; bucket < BUCKETS; bucket++) table[bucket * COLUMNS + column] = bytes[column * BUCKETS + bucket] as number;
  }
  return table;
}
