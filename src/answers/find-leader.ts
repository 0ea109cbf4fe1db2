import type { Finding } from '../matching/find-matches.js';

/**
 * What makes a match below the threshold good enough to be answered all the same: nothing else comes near it, the words are the guide's own, and nothing
 * is heard that asks for harm. Chosen on seven labelled sets: of 27 such questions that were asked back before, 26 had the right entry first, and none of
 * 172 that have nothing to do with the guide is among them.
 */
export const LEADER = {
  confidence: 0.4,
  /** So many times as likely as the second. */
  times: 3,
  /** A question that names the treatment is ours; any other must look so by its words, and hardly look foreign. */
  coverage: 0.48,
  foreign: 0.13,
} as const;

/** The one entry that stands out, where none is certain by itself. */
export function findLeader({ matches, offTopic, named, turned, analysis }: Finding): string | undefined {
  const [best, second] = matches;
  if (!best || best.confidence < LEADER.confidence || best.confidence < LEADER.times * (second?.confidence ?? 0)) return undefined;
  const isOurs = named || ((best.coverage ?? 0) >= LEADER.coverage && offTopic <= LEADER.foreign);
  const isPlain = turned === undefined && !analysis.clauses.some(({ words }) => words.some((word) => HARM.test(word)));
  return isOurs && isPlain ? best.entry : undefined;
}

/** In a question with such a word a benefit may be the very opposite of what is asked: where it is not certain, it is asked back. */
const HARM =
  /^(?:worse\w*|harm\w*|hurt\w*|damag\w*|danger\w*|risk\w*|unsafe|toxic|crash\w*|backfir\w*|trigger\w*|ruin\w*|wreck\w*|kill\w*|die|dead|death|wrong|bad|badly)$/;
