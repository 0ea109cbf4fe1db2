import { withoutFillers } from '../conversation/fillers.js';
import { isInsult } from '../conversation/insult.js';
import { giveEntry } from './give.js';
import type { Stage } from './turn.js';

const COMPLAINT = 'complaint';

/** Buttons and commands, by their exact words, and abuse of the bot: none of them is a matter for the matcher. */
export const answerCommand: Stage = (turn) => {
  const entry =
    turn.findExact(turn.plain) ??
    turn.findExact(withoutFillers(turn.plain)) ??
    (isInsult(turn.plain) ? turn.wording.entries.get(COMPLAINT) : undefined);
  return entry && giveEntry(entry, turn);
};
