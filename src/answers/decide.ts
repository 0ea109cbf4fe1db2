import type { Finding, Match } from '../matching/find-matches.js';

/** What to do with a finding: answer an entry, offer some, or say that it was not understood. */
export type Decision =
  | { readonly kind: 'entry'; readonly entry: string }
  | { readonly kind: 'offer'; readonly choices: readonly string[] }
  | { readonly kind: 'nothing'; readonly nearest: readonly string[] };

/** The thresholds of the decision; see docs of each. Tuned by cross-validation, `npm run evaluate`. */
export const THRESHOLDS = {
  /** At or above this confidence an entry is answered outright. */
  answer: 0.5,
  /** The best entry must lead the second by this much, else both are offered. */
  margin: 0.1,
  /** At or above this confidence entries are offered. */
  offer: 0.2,
  /** The same for a question that names the treatment: it is ours, so a poor guess among three helps more than "I did not understand". */
  offerNamed: 0.06,
} as const;

const MOST_OFFERED = 3;

/** Decides by confidence and margin. */
export function decide({ matches, offTopic, named }: Finding): Decision {
  const [best, second] = matches;
  const enough = named ? THRESHOLDS.offerNamed : THRESHOLDS.offer;
  if (!best || best.confidence < enough || (!named && offTopic >= best.confidence)) return { kind: 'nothing', nearest: ids(matches) };
  const margin = best.confidence - (second?.confidence ?? 0);
  if (best.confidence >= THRESHOLDS.answer && margin >= THRESHOLDS.margin) return { kind: 'entry', entry: best.entry };
  return { kind: 'offer', choices: ids(matches) };
}

function ids(matches: readonly Match[]): readonly string[] {
  return matches.slice(0, MOST_OFFERED).map(({ entry }) => entry);
}
