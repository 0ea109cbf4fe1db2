import { addScores, type Classifier, type Sparse, scale, softmax } from './classifier.js';
import type { Features } from './features.js';

/** A text to learn from. */
export interface Example {
  readonly label: number;
  readonly features: Features;
}

const EPOCHS = 18;
const FIRST_STEP = 4;
const BIAS_STEP = 0.02;
/** Classes with few examples learn a little faster, so that a large one does not swallow them. */
const TYPICAL_CLASS_SIZE = 30;
const BALANCE = 0.3;
const SEED = 7;

/** Told from time to time which share of a long work is done, 0..1. */
export type OnProgress = (share: number) => void;

/** How to train. */
export interface Training {
  /** How often each example is seen. */
  readonly epochs?: number;
  /** The share of an example's features, 0..1, that is left out each time it is seen, so that no single one is relied upon. */
  readonly leftOut?: number;
  readonly onProgress?: OnProgress | undefined;
}

/** Trains by stochastic gradient descent; the same examples in the same order always give the same weights. */
export function trainClassifier(examples: readonly Example[], classCount: number, training: Training = {}): Classifier {
  const featureIds = new Map<string, number>();
  const textsWith: number[] = [];
  for (const { features } of examples) {
    for (const name of features.keys()) {
      const id = featureIds.get(name);
      if (id === undefined) textsWith[featureIds.set(name, featureIds.size).size - 1] = 1;
      else textsWith[id] = (textsWith[id] ?? 0) + 1;
    }
  }
  const rarity = Float32Array.from(textsWith, (count) => Math.log(1 + examples.length / count));
  const model: Classifier = {
    classCount,
    featureIds,
    rarity,
    weights: new Float32Array(featureIds.size * classCount),
    bias: new Float32Array(classCount),
  };
  descend(model, examples, training);
  return model;
}

function descend(model: Classifier, examples: readonly Example[], { epochs = EPOCHS, leftOut = 0, onProgress }: Training): void {
  // An example that stands there more than once is one text.
  const vectors = new Map([...new Set(examples.map(({ features }) => features))].map((features) => [features, vectorise(model, features)]));
  const texts = examples.map(({ features }) => vectors.get(features));
  const sizes = new Float64Array(model.classCount);
  for (const { label } of examples) sizes[label] = (sizes[label] ?? 0) + 1;
  const order = [...examples.keys()];
  const random = createRandom(SEED);
  const scores = new Float64Array(model.classCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    onProgress?.(epoch / epochs);
    shuffle(order, random);
    const step = FIRST_STEP * (1 - epoch / epochs);
    for (const i of order) {
      const label = examples[i]?.label ?? 0;
      const whole = texts[i];
      if (!whole) continue;
      const text = leftOut > 0 ? thinOut(whole, leftOut, random) : whole;
      addScores(model, text, scores);
      softmax(scores, 1);
      scores[label] = (scores[label] ?? 0) - 1;
      const balance = (TYPICAL_CLASS_SIZE / (sizes[label] ?? 1)) ** BALANCE;
      for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) * balance;
      correct(model, text, scores, step);
    }
  }
}

/** A text without some of its features. */
function thinOut({ ids, values }: Sparse, leftOut: number, random: (n: number) => number): Sparse {
  const kept = { ids: new Uint32Array(ids.length), values: new Float32Array(ids.length) };
  let count = 0;
  for (let k = 0; k < ids.length; k++) {
    if (random(1000) < leftOut * 1000) continue;
    kept.ids[count] = ids[k] as number;
    kept.values[count++] = values[k] as number;
  }
  return { ids: kept.ids.subarray(0, count), values: kept.values.subarray(0, count) };
}

function correct({ weights, bias, classCount }: Classifier, { ids, values }: Sparse, errors: Float64Array, step: number): void {
  for (let k = 0; k < ids.length; k++) {
    const row = (ids[k] ?? 0) * classCount;
    const rate = step * (values[k] ?? 0);
    for (let c = 0; c < classCount; c++) weights[row + c] = (weights[row + c] ?? 0) - rate * (errors[c] ?? 0);
  }
  for (let c = 0; c < classCount; c++) bias[c] = (bias[c] ?? 0) - step * BIAS_STEP * (errors[c] ?? 0);
}

/** Known features, weighted by rarity, scaled to length 1. */
function vectorise({ featureIds, rarity }: Classifier, features: Features): Sparse {
  const ids = new Uint32Array(features.size);
  const values = new Float64Array(features.size);
  let count = 0;
  for (const [name, weight] of features) {
    const id = featureIds.get(name);
    if (id === undefined) continue;
    ids[count] = id;
    values[count++] = weight * (rarity[id] as number);
  }
  return scale(ids, values, count);
}

/** Lehmer generator: whole numbers below n, the same ones on every machine. */
function createRandom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % n;
  };
}

function shuffle(order: number[], random: (n: number) => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
