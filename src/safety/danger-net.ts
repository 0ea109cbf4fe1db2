import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { stem, words } from '../language/words.js';
import { CRISIS_WEIGHTS, FEATURE_NAMES, MEDICAL_WEIGHTS, RARITIES, SCALES } from './danger-net-data.js';

/** How likely an utterance speaks of danger, 0..1 each; what is left to 1 is no danger. */
export interface DangerScore {
  readonly crisis: number;
  readonly medical: number;
}

/**
 * The second net behind the families: a logistic regression over words, pairs of words and their letters, trained on labelled utterances by
 * `npm run train:safety` and kept as checked-in numbers. Families say why they alarm, so they go first; people in danger find words that no
 * family has, and of those that the families missed on unread rows the net found about half (tests/questions, PROTOCOL.md has the figures).
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
const PAIR_APART = 0.5;
const LETTERS = 0.25;

/** The features of a text by name; shared with the training, so that both see the same. */
export function readDangerFeatures(list: readonly string[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const raise = (name: string, weight: number) => {
    if ((features.get(name) ?? 0) < weight) features.set(name, weight);
  };
  const stems = list.map(stem);
  stems.forEach((current, i) => {
    raise(`w:${current}`, 1);
    if (i > 0) raise(`b:${stems[i - 1]} ${current}`, 1);
    if (i > 1) raise(`k:${stems[i - 2]} ${current}`, PAIR_APART);
    const framed = `<${(list[i] ?? '').slice(0, LONGEST_WORD)}>`;
    for (const size of [3, 4]) for (let at = 0; at + size <= framed.length; at++) raise(`c:${framed.slice(at, at + size)}`, LETTERS);
  });
  return features;
}

const LONGEST_WORD = 24;

function scoreWords(list: readonly string[]): DangerScore {
  const found: (readonly [id: number, value: number])[] = [];
  let square = 0;
  for (const [name, weight] of readDangerFeatures(list)) {
    const id = IDS.get(name);
    if (id === undefined) continue;
    const value = weight * (RARITY[id] ?? 0);
    found.push([id, value]);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  let [crisis, medical] = [SCALES.crisisBias, SCALES.medicalBias];
  for (const [id, value] of found) {
    crisis += ((CRISIS[id] ?? 0) * SCALES.weight * value) / length;
    medical += ((MEDICAL[id] ?? 0) * SCALES.weight * value) / length;
  }
  const [c, m] = [Math.exp(crisis * TEMPERATURE), Math.exp(medical * TEMPERATURE)];
  return { crisis: c / (1 + c + m), medical: m / (1 + c + m) };
}

const IDS: ReadonlyMap<string, number> = new Map(FEATURE_NAMES.split('\n').map((name, id) => [name, id]));
const CRISIS = readBytes(CRISIS_WEIGHTS);
const MEDICAL = readBytes(MEDICAL_WEIGHTS);
const RARITY = Float32Array.from(readBytes(RARITIES), (step) => (step & 0xff) * SCALES.rarity);

function readBytes(base64: string): Int8Array {
  return new Int8Array(Buffer.from(base64, 'base64'));
}
