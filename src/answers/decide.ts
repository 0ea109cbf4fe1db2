import type { Finding } from '../matching/find-matches.js';

/** What to do with a finding: answer an entry, offer some, or say that it was not understood. */
export type Decision = { readonly kind: 'entry'; readonly entry: string } | { readonly kind: 'offer' | 'nothing' };

/** The thresholds of the decision. `npm run evaluate` shows on labelled questions what another value costs, and its gates hold what these reach. */
export const THRESHOLDS = {
  /** At or above this confidence an entry is answered outright. */
  answer: 0.5,
  /** The best entry must lead the second by this much, else both are offered. */
  margin: 0.1,
  /** At or above this confidence entries are offered. */
  offer: 0.2,
  /** The same for a question that names the treatment: it is ours, so a poor guess among three helps more than "I did not understand". */
  offerNamed: 0.06,
  /** At or above this an entry is near enough to be named beside "I did not understand"; below it the guess is about anything but the guide. */
  near: 0.1,
  /** At or above this a part of a message is a question of its own: a single question torn in two is worse than two answered by one. */
  part: 0.6,
} as const;

/** Decides by confidence and margin. */
export function decide({ matches, offTopic, named }: Finding): Decision {
  const [best, second] = matches;
  const enough = named ? THRESHOLDS.offerNamed : THRESHOLDS.offer;
  if (!best || best.confidence < enough || (!named && offTopic >= best.confidence)) return { kind: 'nothing' };
  const margin = best.confidence - (second?.confidence ?? 0);
  if (best.confidence >= THRESHOLDS.answer && margin >= THRESHOLDS.margin) return { kind: 'entry', entry: best.entry };
  return { kind: 'offer' };
}

/** The entry that is to be answered outright, where its confidence reaches this, too. */
export function decideCertainly(finding: Finding, certain: number = THRESHOLDS.part): string | undefined {
  const decision = decide(finding);
  return decision.kind === 'entry' && (finding.matches[0]?.confidence ?? 0) >= certain ? decision.entry : undefined;
}
