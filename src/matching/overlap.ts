import type { Features } from './features.js';

/** A phrasing as the index holds it: the entry it belongs to (by number) and its features. */
export interface IndexedPhrasing {
  readonly entry: number;
  readonly features: Features;
}

/** An inverted index over phrasings. Plain data. */
export interface OverlapIndex {
  readonly entryCount: number;
  /** Entry number of each phrasing. */
  readonly entryOf: Uint32Array;
  /** Summed weight of all features of each phrasing. */
  readonly mass: Float32Array;
  readonly postings: ReadonlyMap<string, Posting>;
}

interface Posting {
  /** Rarity: ln(1 + entries / entries that have the feature). */
  readonly rarity: number;
  readonly phrasings: Uint32Array;
  readonly weights: Float32Array;
}

/** A word that no phrasing has still counts against every phrasing, a little less than a known one. */
const UNKNOWN = 0.6;
/** Of the score of an entry, what its best phrasing gives; the rest is the agreement of its next three. */
const BEST_SHARE = 0.55;
const AGREEING = 4;
const AGREEING_DECAY = 0.6;
/** A feature in more phrasings than this share says almost nothing and costs the most: it is skipped in a large knowledge. */
const FREQUENT = 6_000;

/** Builds the index. Rarity counts entries, not phrasings: a word that one entry uses in forty phrasings is telling. */
export function createOverlapIndex(phrasings: readonly IndexedPhrasing[], entryCount: number): OverlapIndex {
  const lists = new Map<string, number[]>();
  phrasings.forEach(({ features }, i) => {
    for (const name of features.keys()) {
      const list = lists.get(name);
      if (list) list.push(i);
      else lists.set(name, [i]);
    }
  });
  const postings = new Map<string, Posting>();
  const mass = new Float32Array(phrasings.length);
  for (const [name, list] of lists) {
    const entries = new Set(list.map((i) => phrasings[i]?.entry));
    const rarity = Math.log(1 + entryCount / entries.size);
    const weights = Float32Array.from(list, (i) => phrasings[i]?.features.get(name) ?? 0);
    list.forEach((i, k) => {
      mass[i] = (mass[i] ?? 0) + (weights[k] ?? 0) * rarity;
    });
    postings.set(name, { rarity, phrasings: Uint32Array.from(list), weights });
  }
  return { entryCount, entryOf: Uint32Array.from(phrasings, ({ entry }) => entry), mass, postings };
}

/** How well the features overlap with each entry's phrasings, 0..1, by entry number; 0 where they share none. The array is good until the next call. */
export type ScoreOverlap = (features: Features) => Float64Array;

export function createScoreOverlap(index: OverlapIndex): ScoreOverlap {
  // One set of buffers for all calls, cleared as they are read: a question touches some thousand phrasings.
  const { entryOf, mass, entryCount } = index;
  const common = new Float32Array(entryOf.length);
  const touched = new Uint32Array(entryOf.length + 1);
  const best = new Float64Array(entryCount * AGREEING);
  const scores = new Float64Array(entryCount);
  return (features) => {
    const { asked, count } = accumulate(features, index, common, touched);
    best.fill(0);
    for (let k = 0; k < count; k++) {
      const i = touched[k] as number;
      // The harmonic mean of "how much of the phrasing was asked" and "how much of the question the phrasing covers".
      const score = (2 * (common[i] as number)) / ((mass[i] as number) + asked);
      common[i] = 0;
      keepBest(best, (entryOf[i] as number) * AGREEING, score);
    }
    for (let entry = 0; entry < entryCount; entry++) scores[entry] = agreement(best, entry * AGREEING);
    return scores;
  };
}

/** Sums what each phrasing shares with the features, and lists the phrasings that share anything. */
function accumulate(
  features: Features,
  { postings, entryCount }: OverlapIndex,
  common: Float32Array,
  touched: Uint32Array,
): { readonly asked: number; readonly count: number } {
  const unknownRarity = UNKNOWN * Math.log(1 + entryCount);
  let [asked, count] = [0, 0];
  for (const [name, weight] of features) {
    const posting = postings.get(name);
    if (!posting) {
      if (!name.startsWith('b:')) asked += weight * unknownRarity;
      continue;
    }
    const { rarity, phrasings, weights } = posting;
    asked += weight * rarity;
    if (phrasings.length > FREQUENT) continue;
    for (let k = 0; k < phrasings.length; k++) {
      const i = phrasings[k] as number;
      const before = common[i] as number;
      // Noted always, and kept where it is the first: the processor cannot guess which are, and a wrong guess costs more than the rest of the loop.
      touched[count] = i;
      count += Number(before === 0);
      common[i] = before + rarity * Math.min(weight, weights[k] as number);
    }
  }
  return { asked: asked || 1, count };
}

/** Keeps the few best scores of an entry, best first, from a place in the list on. By hand: this runs for every phrasing that was touched. */
function keepBest(best: Float64Array, from: number, score: number): void {
  let at = from + AGREEING - 1;
  if (score <= (best[at] as number)) return;
  for (; at > from && (best[at - 1] as number) < score; at--) best[at] = best[at - 1] as number;
  best[at] = score;
}

function agreement(best: Float64Array, from: number): number {
  const first = best[from] as number;
  let [sum, weight, total] = [first, 0.5, 1];
  for (let at = from + 1; at < from + AGREEING && (best[at] as number) > 0; at++) {
    sum += weight * (best[at] as number);
    total += weight;
    weight *= AGREEING_DECAY;
  }
  return BEST_SHARE * first + (1 - BEST_SHARE) * (sum / total);
}
