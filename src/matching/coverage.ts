import type { Analysis } from './analyse.js';
import type { OverlapIndex } from './overlap.js';

/**
 * How much of what was asked an entry has words for, 0..1: the share of the terms, weighed by rarity, that stand in any of its phrasings.
 * "Are there side effects with Botox" has the shape of an entry, but its rarest word stands in no phrasing of that entry.
 */
export type MeasureCoverage = (analysis: Analysis, entry: number) => number;

/** Context may hold anything: "my brother in Ohio says ..." */
const CONTEXT_WEIGHT = 0.3;

export function createMeasureCoverage(index: OverlapIndex): MeasureCoverage {
  const { starts, ends } = entryRanges(index);
  const unknown = Math.log(1 + index.entryCount / 0.5);
  const has = (name: string, entry: number) => {
    const list = index.postings.get(name)?.phrasings;
    return list !== undefined && holdsBetween(list, starts[entry] ?? 0, ends[entry] ?? 0);
  };
  return ({ clauses, hasContext }, entry) => {
    let [asked, covered] = [0, 0];
    for (const clause of clauses) {
      const weight = hasContext && !clause.asks ? CONTEXT_WEIGHT : 1;
      for (const { concepts, stems } of clause.terms) {
        const names = concepts.length > 0 ? concepts : stems.map((stem) => `w:${stem}`);
        const rarity = Math.max(...names.map((name) => index.postings.get(name)?.rarity ?? unknown), 0);
        asked += weight * rarity;
        if (names.some((name) => has(name, entry))) covered += weight * rarity;
      }
    }
    return asked === 0 ? 1 : covered / asked;
  };
}

/** Phrasings are indexed entry by entry, so the phrasings of an entry are a range. */
function entryRanges({ entryOf, entryCount }: OverlapIndex): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
  const starts = new Uint32Array(entryCount);
  const ends = new Uint32Array(entryCount);
  entryOf.forEach((entry, i) => {
    if (ends[entry] === 0) starts[entry] = i;
    ends[entry] = i + 1;
  });
  return { starts, ends };
}

/** Whether a sorted list holds a number in [from, to). */
function holdsBetween(list: Uint32Array, from: number, to: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < list.length && (list[low] ?? to) < to;
}

const NO_TRUST_BELOW = 0.1;
const FULL_TRUST_ABOVE = 0.7;

/** What is left of a confidence at a coverage, 0..1. Of answers with a coverage below 0.4, more than half were wrong; above 0.7, one in thirty. */
export function trust(coverage: number): number {
  return Math.min(1, Math.max(0, (coverage - NO_TRUST_BELOW) / (FULL_TRUST_ABOVE - NO_TRUST_BELOW)));
}
