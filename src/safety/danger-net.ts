import { inflateRawSync } from 'node:zlib';
import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
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

/**
 * The features of a text, each by the number of its bucket, with what it counts; shared with the training, so that both see the same.
 * Names are hashed into buckets, so that no list of names is needed: a few share one, which costs nothing that could be measured.
 */
export function readDangerFeatures(list: readonly string[]): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  const raise = (name: string, weight: number) => {
    const bucket = hash(name) % BUCKETS;
    if ((features.get(bucket) ?? 0) < weight) features.set(bucket, weight);
  };
  const stems = list.map(stem);
  stems.forEach((current, i) => {
    raise(`w:${current}`, 1);
    if (i > 0) raise(`b:${stems[i - 1]} ${current}`, 1);
    if (i > 1) raise(`k:${stems[i - 2]} ${current}`, ONE_BETWEEN);
    if (i > 2) raise(`k:${stems[i - 3]} ${current}`, TWO_BETWEEN);
    const framed = `<${(list[i] ?? '').slice(0, LONGEST_WORD)}>`;
    for (const size of [3, 4]) for (let at = 0; at + size <= framed.length; at++) raise(`c:${framed.slice(at, at + size)}`, LETTERS);
  });
  return features;
}

/** 2^18: with half as many, more names share a bucket, and about one danger in a hundred more was missed. */
export const BUCKETS = 262_144;

/** FNV-1a over UTF-16 units, its upper bits mixed into the lower ones. */
function hash(name: string): number {
  let sum = 2_166_136_261;
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 16_777_619);
  return (sum ^ (sum >>> 15)) >>> 0;
}

function scoreWords(list: readonly string[]): DangerScore {
  const [crisisWeights, medicalWeights, rarities] = TABLES;
  let [square, crisisSum, medicalSum] = [0, 0, 0];
  for (const [bucket, weight] of readDangerFeatures(list)) {
    const value = weight * ((rarities[bucket] ?? 0) & 0xff) * SCALES.rarity;
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
