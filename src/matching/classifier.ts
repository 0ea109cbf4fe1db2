import { remember } from '../language/remember.js';
import { CHARACTERS, type Features, RAW_WORD, rawPair, readSurface } from './features.js';

/** A multinomial logistic regression over named features. Plain data: trained at build time, kept in a file. */
export interface Classifier {
  readonly classCount: number;
  readonly featureIds: ReadonlyMap<string, number>;
  /** ln(1 + texts / texts that have the feature), by feature id. */
  readonly rarity: Float32Array;
  /** weights[feature * classCount + class]. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Features of one text that the model knows, with what each counts: of length 1 together. */
export type Sparse = { readonly ids: Uint32Array; readonly values: Float32Array };

/** Below 1 flattens, so that a second opinion still counts. */
const TEMPERATURE = 0.8;

/**
 * Probability of each class, 0..1, summing to 1; undefined where no feature is known. `words` bring the surface features, where the classifier
 * learnt with them.
 */
export type Classify = (features: Features, words?: readonly string[]) => Float64Array | undefined;

export function createClassify(model: Classifier): Classify {
  const { featureIds, rarity, classCount } = model;
  // The table of features is large and its names lie all over the memory: what a word brings is looked up once.
  const surfaceOf = remember((word) => {
    const { stem, raw, letters } = readSurface(word);
    return { stem, raw: featureIds.get(raw), letters: Uint32Array.from(letters.flatMap((name) => featureIds.get(name) ?? [])) };
  }, MOST_READ);
  // Buffers for all calls; the marks are cleared after each.
  const met = new Uint8Array(featureIds.size);
  const ids = new Uint32Array(featureIds.size);
  const values = new Float64Array(featureIds.size);
  let count = 0;
  const add = (id: number | undefined, weight: number) => {
    if (id === undefined || met[id] === 1) return;
    met[id] = 1;
    ids[count] = id;
    values[count++] = weight * (rarity[id] as number);
  };
  return (features, words = []) => {
    count = 0;
    for (const [name, weight] of features) add(featureIds.get(name), weight);
    let before: string | undefined;
    for (const word of words) {
      const { stem, raw, letters } = surfaceOf(word);
      add(raw, RAW_WORD);
      if (before !== undefined) add(featureIds.get(rawPair(before, stem)), RAW_WORD);
      for (const id of letters) add(id, CHARACTERS);
      before = stem;
    }
    for (let k = 0; k < count; k++) met[ids[k] as number] = 0;
    if (count === 0) return undefined;
    const scores = new Float64Array(classCount);
    addScores(model, scale(ids, values, count), scores);
    softmax(scores, TEMPERATURE);
    return scores;
  };
}

/** Words whose features are remembered. */
const MOST_READ = 10_000;

export function addScores({ weights, bias, classCount }: Classifier, { ids, values }: Sparse, scores: Float64Array): void {
  scores.set(bias);
  for (let k = 0; k < ids.length; k++) {
    const row = (ids[k] as number) * classCount;
    const value = values[k] as number;
    for (let c = 0; c < classCount; c++) scores[c] = (scores[c] as number) + (weights[row + c] as number) * value;
  }
}

export function scale(ids: Uint32Array, values: Float64Array, count: number): Sparse {
  let square = 0;
  for (let k = 0; k < count; k++) square += (values[k] as number) ** 2;
  const length = Math.sqrt(square) || 1;
  const scaled = new Float32Array(count);
  for (let k = 0; k < count; k++) scaled[k] = (values[k] as number) / length;
  return { ids: ids.subarray(0, count), values: scaled };
}

export function softmax(scores: Float64Array, temperature: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < scores.length; c++) most = Math.max(most, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const raised = Math.exp(((scores[c] as number) - most) * temperature);
    scores[c] = raised;
    sum += raised;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}
