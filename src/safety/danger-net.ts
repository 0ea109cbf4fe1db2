import { inflateRawSync } from 'node:zlib';
import { remember } from '../language/remember.js';
import {
  BUCKETS,
  type DangerWord,
  isWord,
  LETTERS,
  readDangerWord,
  readNetWords,
  visitDangerFeatures,
  windowsOf,
  withEnds,
} from './danger-features.js';
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
  const said = readNetWords(utterance);
  if (said.filter(isWord).length < FEWEST_WORDS) return { crisis: 0, medical: 0 };
  let worst: DangerScore = { crisis: 0, medical: 0 };
  for (const window of windowsOf(withEnds(said))) {
    const score = scoreWords(window);
    if (score.crisis + score.medical > worst.crisis + worst.medical) worst = score;
  }
  return worst;
}

/** "no" and "go on" are answers to the bot; what the training saw of such words means nothing. */
export const FEWEST_WORDS = 3;
/** Flattens the certainty of the training a little, as measured with. */
const TEMPERATURE = 0.8;

interface Sums {
  square: number;
  crisis: number;
  medical: number;
}

/** A word with what its letters bring together. */
interface SummedWord extends DangerWord {
  readonly sums: Sums;
}

const MOST_READ = 10_000;
const readWord: (word: string) => SummedWord = remember((written) => {
  const word = readDangerWord(written);
  const sums: Sums = { square: 0, crisis: 0, medical: 0 };
  for (const bucket of word.letters) addRow(sums, bucket, LETTERS);
  return { hash: word.hash, letters: word.letters, sums };
}, MOST_READ);

/** What the feature of a bucket brings; a sign of -1 takes it off again. */
function addRow(sums: Sums, bucket: number, weight: number, sign = 1): void {
  const row = bucket * COLUMNS;
  const value = weight * ((TABLE[row + 2] as number) & 0xff) * SCALES.rarity;
  sums.square += sign * value * value;
  sums.crisis += sign * (TABLE[row] as number) * value;
  sums.medical += sign * (TABLE[row + 1] as number) * value;
}

/** The sums of the text that is being scored, and a bit for each bucket that it has: small enough to stay at hand. */
const total: Sums = { square: 0, crisis: 0, medical: 0 };
const marks = new Uint32Array(BUCKETS / 32);
const marked: number[] = [];

/** Whether the text did not have the bucket yet. */
function mark(bucket: number): boolean {
  const bit = 1 << (bucket & 31);
  const at = bucket >>> 5;
  if (((marks[at] as number) & bit) !== 0) return false;
  marks[at] = (marks[at] as number) | bit;
  marked.push(at);
  return true;
}

function addFeature(bucket: number, weight: number): void {
  if (mark(bucket)) addRow(total, bucket, weight);
}

/** A word's letters are summed up once; those that the text had before are taken off again. */
function addLetters({ letters, sums }: SummedWord): void {
  total.square += sums.square;
  total.crisis += sums.crisis;
  total.medical += sums.medical;
  for (let k = 0; k < letters.length; k++) if (!mark(letters[k] as number)) addRow(total, letters[k] as number, LETTERS, -1);
}

function scoreWords(list: readonly string[]): DangerScore {
  total.square = total.crisis = total.medical = 0;
  visitDangerFeatures(list.map(readWord), addFeature, addLetters);
  for (let i = 0; i < marked.length; i++) marks[marked[i] as number] = 0;
  marked.length = 0;
  const scale = SCALES.weight / (Math.sqrt(total.square) || 1);
  const crisis = Math.exp((SCALES.crisisBias + total.crisis * scale) * TEMPERATURE);
  const medical = Math.exp((SCALES.medicalBias + total.medical * scale) * TEMPERATURE);
  return { crisis: crisis / (1 + crisis + medical), medical: medical / (1 + crisis + medical) };
}

/** Of each bucket its weight for crisis, its weight for an emergency, its rarity and one byte of room: side by side, since they are read together. */
const COLUMNS = 4;
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
