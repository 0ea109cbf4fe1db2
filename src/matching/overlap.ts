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

/** How well the features overlap with each entry's phrasings, 0..1, by entry number. Only entries that share a feature are named. */
export type ScoreOverlap = (features: Features) => ReadonlyMap<number, number>;

export function createScoreOverlap(index: OverlapIndex): ScoreOverlap {
  // One buffer for all calls: cleared as it is read.
  const shared = new Float32Array(index.entryOf.length);
  return (features) => {
    const { asked, touched } = accumulate(features, index, shared);
    const best = new Map<number, number[]>();
    for (const i of touched) {
      const common = shared[i] ?? 0;
      shared[i] = 0;
      // The harmonic mean of "how much of the phrasing was asked" and "how much of the question the phrasing covers".
      const score = (2 * common) / ((index.mass[i] ?? 0) + asked);
      keepBest(best, index.entryOf[i] ?? 0, score);
    }
    return new Map([...best].map(([entry, scores]) => [entry, agreement(scores)]));
  };
}

function accumulate(features: Features, index: OverlapIndex, shared: Float32Array): { asked: number; touched: readonly number[] } {
  const unknownRarity = UNKNOWN * Math.log(1 + index.entryCount);
  const touched: number[] = [];
  let asked = 0;
  for (const [name, weight] of features) {
    const posting = index.postings.get(name);
    if (!posting) {
      if (!name.startsWith('b:')) asked += weight * unknownRarity;
      continue;
    }
    asked += weight * posting.rarity;
    if (posting.phrasings.length > FREQUENT) continue;
    for (let k = 0; k < posting.phrasings.length; k++) {
      const i = posting.phrasings[k] ?? 0;
      if (shared[i] === 0) touched.push(i);
      shared[i] = (shared[i] ?? 0) + posting.rarity * Math.min(weight, posting.weights[k] ?? 0);
    }
  }
  return { asked: asked || 1, touched };
}

/** Keeps the few best scores of an entry, best first. */
function keepBest(best: Map<number, number[]>, entry: number, score: number): void {
  const scores = best.get(entry);
  if (!scores) {
    best.set(entry, [score]);
    return;
  }
  if (scores.length === AGREEING && score <= (scores.at(-1) ?? 0)) return;
  // By hand: this runs for every phrasing that shares a word, some thousand times a question.
  let at = Math.min(scores.length, AGREEING - 1);
  for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) scores[at] = scores[at - 1] ?? 0;
  scores[at] = score;
}

function agreement(scores: readonly number[]): number {
  let [sum, weight, total] = [scores[0] ?? 0, 0.5, 1];
  for (const score of scores.slice(1)) {
    sum += weight * score;
    total += weight;
    weight *= AGREEING_DECAY;
  }
  return BEST_SHARE * (scores[0] ?? 0) + (1 - BEST_SHARE) * (sum / total);
}
