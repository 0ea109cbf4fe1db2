import { withoutCourtesy } from '../conversation/courtesy.js';
import { readFeeling } from '../conversation/feeling.js';
import { giveMessage, TO_A_PERSON } from './give.js';
import { HELP_NOW } from './help-now.js';
import type { Stage } from './turn.js';

/** What may help who is afraid: to know what comes, what may be felt, and to talk. */
const OFFERED = ['expect', 'side-effects', TO_A_PERSON];

/** "I'm scared", "i cant sleep": a warm word and a way on, before anything is looked up. What was answered last stays so. */
export const answerFeeling: Stage = (turn) => {
  const { wording, plain } = turn;
  return readFeeling(plain) || readFeeling(withoutCourtesy(plain))
    ? giveMessage(wording.messages.comfort, turn, [...wording.suggest(OFFERED), HELP_NOW])
    : undefined;
};
