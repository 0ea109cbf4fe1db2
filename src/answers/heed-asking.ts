import type { FindHeard } from './turn.js';

/** Small talk that asks nothing. "Is that ok" has the words of "that is ok", and is no thanks. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['thanks', 'goodbye']);
const ASKS = /\?\s*$|\b(?:is|are|does|can|could|will|would|should) (?:it|that|this|i|there)\b/i;

/** Matches for what asks, without what asks nothing. */
export function heedAsking(findMatches: FindHeard): FindHeard {
  return (utterance) => {
    const finding = findMatches(utterance);
    const asksNothing = finding.matches.some(({ entry }) => ASKS_NOTHING.has(entry));
    if (!asksNothing || !ASKS.test(utterance)) return finding;
    return { ...finding, matches: finding.matches.filter(({ entry }) => !ASKS_NOTHING.has(entry)) };
  };
}
