import type { FindMatches } from '../matching/find-matches.js';

/** Small talk that asks nothing. "Is that ok" has the words of "that is ok", and is no thanks. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['thanks', 'goodbye']);
const ASKS = /\?\s*$|\b(?:is|are|does|can|could|will|would|should) (?:it|that|this|i|there)\b/i;

/** Matches for what asks, without what asks nothing. */
export function heedAsking(findMatches: FindMatches): FindMatches {
  return (utterance) => {
    const finding = findMatches(utterance);
    return ASKS.test(utterance) ? { ...finding, matches: finding.matches.filter(({ entry }) => !ASKS_NOTHING.has(entry)) } : finding;
  };
}
