import type { Analysis } from './analyse.js';
import type { OverlapIndex } from './overlap.js';

/**
 * How much of what was asked an entry has words for, 0..1: the share of the terms, weighed by rarity, that stand in any of its phrasings.
 * "Are there side effects with Botox" has the shape of an entry, but its rarest word stands in no phrasing of that entry.
 */
export type MeasureCoverage = (analysis: Analysis) => (entry: number) => number;

/** Context may hold anything: "my brother in Ohio says ..." */
const CONTEXT_WEIGHT = 0.3;

export function createMeasureCoverage({ postings, entryCount, entryOf }: OverlapIndex): MeasureCoverage {
  const { starts, ends } = entryRanges(entryOf, entryCount);
  const unknown = Math.log(1 + entryCount / 0.5);
  return ({ clauses, hasContext }) => {
    const terms = clauses.flatMap(({ asks, terms }) =>
      terms.map(({ concepts, stems }) => {
        const names = concepts.length > 0 ? concepts : stems.map((stem) => `w:${stem}`);
        const found = names.flatMap((name) => postings.get(name) ?? []);
        const rarity = Math.max(...found.map((posting) => posting.rarity), found.length < names.length ? unknown : 0);
        return { found, weight: rarity * (hasContext && !asks ? CONTEXT_WEIGHT : 1) };
      }),
    );
    return (entry) => {
      const start = starts[entry] ?? 0;
      const end = ends[entry] ?? 0;
      let asked = 0;
      let covered = 0;
      for (const { found, weight } of terms) {
        asked += weight;
        if (found.some(({ phrasings }) => holdsBetween(phrasings, start, end))) covered += weight;
      }
      return asked === 0 ? 1 : covered / asked;
    };
  };
}

/** Phrasings are indexed entry by entry, so the phrasings of an entry are a range. */
function entryRanges(entryOf: Uint32Array, entryCount: number): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
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
  let low = 0;
  let high = list.length;
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
