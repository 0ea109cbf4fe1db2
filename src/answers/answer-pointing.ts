import { pointsBack } from '../conversation/ellipsis.js';
import { isMedical } from './answer.js';
import { decide } from './decide.js';
import { giveMedical } from './give.js';
import type { Stage } from './turn.js';

/** Below this confidence a choice of topics is a guess, and less help than the topic that the question points back to. */
const GUESS = 0.35;

/**
 * A short question about "it" or "them" that was not understood ("does it go up?" after the dose) is about what was answered last: that is given in full,
 * and the reply says that it is not sure. Once: the next one is a misunderstanding like any other.
 */
export const answerPointing: Stage = (turn) => {
  const { context, wording, plain } = turn;
  const last = wording.entries.get(context.lastEntry ?? '');
  if (!last || !isMedical(last) || context.misunderstandings > 0 || !pointsBack(plain)) return undefined;
  const finding = turn.findMatches(turn.utterance);
  const best = finding.matches[0]?.confidence ?? 0;
  if (decide(finding).kind === 'entry' || best >= GUESS || finding.offTopic >= GUESS) return undefined;
  const given = giveMedical([last], turn, { form: 'full', intro: wording.messages.notSure });
  return { ...given, context: { ...given.context, misunderstandings: 1 }, finding };
};
