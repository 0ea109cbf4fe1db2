import { HELPED, WELLNESS } from '../conversation/attributes/attribute-words.js';
import { shareQuestion } from '../conversation/shared-question.js';
import { isMedical } from './answer.js';
import { decideCertainly } from './decide.js';
import { giveMedical } from './give.js';
import type { Stage } from './turn.js';

/** "Does it help with ptsd and ocd?" is one question with two answers: each condition or habit has its own. */
export const answerShared: Stage = (turn) => {
  const questions = shareQuestion(turn.plain);
  if (questions.length === 0) return undefined;
  const ids = questions.map((question) => decideCertainly(turn.findMatches(question)) ?? '');
  const isOfAKind = KINDS.some((kind) => ids.every((id) => kind.includes(id)));
  const entries = [...new Set(ids)].flatMap((id) => turn.wording.entries.get(id) ?? []).filter(isMedical);
  const [first, ...others] = entries;
  return isOfAKind && first && others.length > 0 ? giveMedical([first, ...others], turn) : undefined;
};

/** Of the same kind, two things are two answers; of two kinds ("depression and insurance") the question was something else. */
const KINDS: readonly (readonly string[])[] = [
  [...HELPED, 'other-condition'],
  WELLNESS,
  ['drug-interactions', 'pregnancy', 'contraindications', 'age-limits', 'addiction', 'other-condition'],
  ['risks-safety', 'legality', 'fda-approval', 'addiction', 'cost', 'evidence'],
];
