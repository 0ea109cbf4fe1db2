import type { Heard } from './turn.js';

/**
 * What makes a match below the threshold good enough to be answered all the same: nothing else comes near it, the words are the guide's own, and nothing
 * is heard that asks for harm. Chosen on five labelled sets, with the bank before and after other voices were added: 17 and 13 questions that were asked
 * back are answered, all of them right, and none of 182 that have nothing to do with the guide. Twice as likely as the second, one of 20 was wrong; at a
 * coverage of 0.42 three foreign ones were answered.
 */
export const LEADER = {
  confidence: 0.4,
  /** So many times as likely as the second. */
  times: 2.5,
  /** A question that names the treatment is ours; any other must look so by its words, and hardly look foreign. */
  coverage: 0.48,
  foreign: 0.13,
} as const;

/** The one entry that stands out, where none is certain by itself. */
export function findLeader({ matches, offTopic, named, directions, analysis }: Heard): string | undefined {
  const [best, second] = matches;
  if (!best || best.confidence < LEADER.confidence || best.confidence < LEADER.times * (second?.confidence ?? 0)) return undefined;
  const isOurs = named || ((best.coverage ?? 0) >= LEADER.coverage && offTopic <= LEADER.foreign);
  const isPlain = directions.length === 0 && !analysis.clauses.some(({ words }) => words.some((word) => HARM.test(word)));
  return isOurs && isPlain ? best.entry : undefined;
}

/** In a question with such a word a benefit may be the very opposite of what is asked: where it is not certain, it is asked back. */
const HARM =
  /^(?:worse\w*|harm\w*|hurt\w*|damag\w*|danger\w*|risk\w*|unsafe|toxic|crash\w*|backfir\w*|trigger\w*|ruin\w*|wreck\w*|kill\w*|die|dead|death|wrong|bad|badly)$/;
