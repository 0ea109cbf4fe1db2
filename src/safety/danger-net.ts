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

/** What a feature of each sort counts beside a word: a pair of neighbours 1, three in a row, pairs with words between, a few letters of a word. */
const THREE_IN_A_ROW = 0.7;
const ONE_BETWEEN = 0.5;
const TWO_BETWEEN = 0.4;
const MORE_BETWEEN = 0.3;
/** The words of a pair stand at most so many places apart. */
const FARTHEST = 7;
const LETTERS = 0.4;
const LONGEST_WORD = 24;

/** Numbers of buckets with what each counts, in parallel. */
export interface DangerFeatures {
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/** A text with marks where it begins and ends: "done" as all that is said is not "done" with something. */
export function withEnds(said: readonly string[]): readonly string[] {
  return ['^', ...said, '$'];
}

/**
 * The features of a text, each by the number of its bucket, with what it counts; shared with the training, so that both see the same.
 * Names are hashed into buckets, so that no list of names is needed: a few share one, which costs nothing that could be measured.
 */
export function readDangerFeatures(list: readonly string[]): DangerFeatures {
  const features: { buckets: number[]; weights: number[] } = { buckets: [], weights: [] };
  const all = list.map(readWord);
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as ReadWord;
    raise(features, word.bucket, 1);
    if (i > 0) raise(features, bucketOf(word.stem, (all[i - 1] as ReadWord).nextTo), 1);
    if (i > 1) {
      const [first, second] = [all[i - 2] as ReadWord, all[i - 1] as ReadWord];
      raise(features, bucketOf(word.stem, hash(second.spaced, first.inARow)), THREE_IN_A_ROW);
      raise(features, bucketOf(word.stem, first.near), ONE_BETWEEN);
    }
    if (i > 2) raise(features, bucketOf(word.stem, (all[i - 3] as ReadWord).near), TWO_BETWEEN);
    for (let apart = 4; apart <= FARTHEST && apart <= i; apart++)
      raise(features, bucketOf(word.stem, (all[i - apart] as ReadWord).far), MORE_BETWEEN);
    for (const bucket of word.letters) raise(features, bucket, LETTERS);
  }
  for (const bucket of features.buckets) places[bucket] = 0;
  return features;
}

/** Each bucket counts once, as much as the most that it was raised to. */
function raise({ buckets, weights }: { buckets: number[]; weights: number[] }, bucket: number, weight: number): void {
  const place = places[bucket] as number;
  if (place > 0) {
    if ((weights[place - 1] as number) < weight) weights[place - 1] = weight;
    return;
  }
  weights.push(weight);
  places[bucket] = buckets.push(bucket);
}

/** What a word brings into any text. */
interface ReadWord {
  readonly stem: string;
  readonly bucket: number;
  /** Of its letters, three and four at a time. */
  readonly letters: readonly number[];
  readonly spaced: string;
  /** The hash of a pair, or of three, that begins with it, up to where the other words go on. */
  readonly nextTo: number;
  readonly near: number;
  readonly far: number;
  readonly inARow: number;
}

const MOST_READ = 10_000;
const readWord: (word: string) => ReadWord = remember((word) => {
  const stemmed = stem(word);
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  const letters: number[] = [];
  for (const size of [3, 4]) for (let at = 0; at + size <= framed.length; at++) letters.push(bucketOf(`c:${framed.slice(at, at + size)}`));
  const spaced = `${stemmed} `;
  const after = (sort: string) => hash(sort + spaced);
  return {
    stem: stemmed,
    bucket: bucketOf(`w:${stemmed}`),
    letters,
    spaced,
    nextTo: after('b:'),
    near: after('k:'),
    far: after('f:'),
    inARow: after('t:'),
  };
}, MOST_READ);

/** 2^19: with half as many nearly every bucket is shared, which cost two false alarms of 480 and two dangers in few words of 731. */
export const BUCKETS = 524_288;

/** Where a bucket stands among the features that are being read, from 1 on; 0 where it does not. One table for all texts, cleared after each. */
const places = new Uint16Array(BUCKETS);

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
  let [square, crisisSum, medicalSum] = [0, 0, 0];
  const { buckets, weights } = readDangerFeatures(list);
  for (let i = 0; i < buckets.length; i++) {
    const at = (buckets[i] as number) * COLUMNS;
    const value = (weights[i] as number) * ((TABLE[at + 2] as number) & 0xff) * SCALES.rarity;
    square += value * value;
    crisisSum += (TABLE[at] as number) * value;
    medicalSum += (TABLE[at + 1] as number) * value;
  }
  const scale = SCALES.weight / (Math.sqrt(square) || 1);
  const crisis = Math.exp((SCALES.crisisBias + crisisSum * scale) * TEMPERATURE);
  const medical = Math.exp((SCALES.medicalBias + medicalSum * scale) * TEMPERATURE);
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
