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
  const all = words(writeOut(normalise(utterance)));
  if (all.length < FEWEST_WORDS) return { crisis: 0, medical: 0 };
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

/** What a feature of each sort counts beside a word: a pair of neighbours 1, a pair with a word or two between, a few letters of a word. */
const ONE_BETWEEN = 0.5;
const TWO_BETWEEN = 0.4;
const LETTERS = 0.4;
const LONGEST_WORD = 24;

/** Numbers of buckets with what each counts, in parallel. */
export interface DangerFeatures {
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The features of a text, each by the number of its bucket, with what it counts; shared with the training, so that both see the same.
 * Names are hashed into buckets, so that no list of names is needed: a few share one, which costs nothing that could be measured.
 */
export function readDangerFeatures(list: readonly string[]): DangerFeatures {
  const buckets: number[] = [];
  const raise = (bucket: number, weight: number) => {
    const before = counts[bucket] as number;
    if (before === 0) buckets.push(bucket);
    if (before < weight) counts[bucket] = weight;
  };
  const all = list.map(readWord);
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as ReadWord;
    raise(word.bucket, 1);
    if (i > 0) raise(bucketOf(word.stem, (all[i - 1] as ReadWord).nextTo), 1);
    if (i > 1) raise(bucketOf(word.stem, (all[i - 2] as ReadWord).near), ONE_BETWEEN);
    if (i > 2) raise(bucketOf(word.stem, (all[i - 3] as ReadWord).near), TWO_BETWEEN);
    for (const bucket of word.letters) raise(bucket, LETTERS);
  }
  const weights = buckets.map((bucket) => counts[bucket] as number);
  for (const bucket of buckets) counts[bucket] = 0;
  return { buckets, weights };
}

/** What a word brings into any text. */
interface ReadWord {
  readonly stem: string;
  readonly bucket: number;
  /** Of its letters, three and four at a time. */
  readonly letters: readonly number[];
  /** The hash of a pair that begins with it, up to where the other word goes on. */
  readonly nextTo: number;
  readonly near: number;
}

const MOST_READ = 10_000;
const readWord: (word: string) => ReadWord = remember((word) => {
  const stemmed = stem(word);
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  const letters: number[] = [];
  for (const size of [3, 4]) for (let at = 0; at + size <= framed.length; at++) letters.push(bucketOf(`c:${framed.slice(at, at + size)}`));
  return { stem: stemmed, bucket: bucketOf(`w:${stemmed}`), letters, nextTo: hash(`b:${stemmed} `), near: hash(`k:${stemmed} `) };
}, MOST_READ);

/** 2^18: with half as many, more names share a bucket, and about one danger in a hundred more was missed. */
export const BUCKETS = 262_144;

/** What a bucket counts in the text that is being read: one table for all texts, cleared after each. */
const counts = new Float64Array(BUCKETS);

/** FNV-1a over UTF-16 units; a hash goes on from where another one stopped. */
function hash(text: string, from = 2_166_136_261): number {
  let sum = from;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16_777_619);
  return sum;
}

/** The upper bits mixed into the lower ones, which alone decide. */
function bucketOf(text: string, from?: number): number {
  const sum = hash(text, from);
  return ((sum ^ (sum >>> 15)) >>> 0) % BUCKETS;
}

function scoreWords(list: readonly string[]): DangerScore {
  const [crisisWeights, medicalWeights, rarities] = TABLES;
  let [square, crisisSum, medicalSum] = [0, 0, 0];
  const { buckets, weights } = readDangerFeatures(list);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const value = (weights[i] as number) * ((rarities[bucket] ?? 0) & 0xff) * SCALES.rarity;
    square += value * value;
    crisisSum += (crisisWeights[bucket] ?? 0) * value;
    medicalSum += (medicalWeights[bucket] ?? 0) * value;
  }
  const scale = SCALES.weight / (Math.sqrt(square) || 1);
  const crisis = Math.exp((SCALES.crisisBias + crisisSum * scale) * TEMPERATURE);
  const medical = Math.exp((SCALES.medicalBias + medicalSum * scale) * TEMPERATURE);
  return { crisis: crisis / (1 + crisis + medical), medical: medical / (1 + crisis + medical) };
}

/** Weights for crisis, weights for an emergency, rarities: one byte a bucket each, one table after the other. */
const TABLES = readTables(WEIGHTS);

function readTables(packed: string): readonly [Int8Array, Int8Array, Int8Array] {
  const { buffer, byteOffset } = inflateRawSync(Buffer.from(packed, 'base64'));
  const table = (i: number) => new Int8Array(buffer, byteOffset + i * BUCKETS, BUCKETS);
  return [table(0), table(1), table(2)];
}
