import { withoutFrame } from '../conversation/attribute.js';
import { asksTheTime } from '../conversation/clock.js';
import { saysWrong } from '../conversation/doubt.js';
import { withoutFillers } from '../conversation/fillers.js';
import { isInsult } from '../conversation/insult.js';
import { withoutVocative } from '../conversation/vocative.js';
import { giveEntry, giveFallback } from './give.js';
import type { Stage } from './turn.js';

const COMPLAINT = 'complaint';

/** Buttons and commands, by their exact words, abuse of the bot, and "you are wrong" where it has said nothing: none of them is a matter for the matcher. */
export const answerCommand: Stage = (turn) => {
  const entry =
    turn.findExact(turn.plain) ??
    turn.findExact(withoutFillers(turn.plain)) ??
    turn.findExact(withoutVocative(turn.plain)) ??
    turn.findExact(withoutFrame(turn.plain)) ??
    (isInsult(turn.plain) || saysWrong(turn.plain) ? turn.wording.entries.get(COMPLAINT) : undefined);
  if (entry) return giveEntry(entry, turn);
  return asksTheTime(turn.plain) ? giveFallback([], turn) : undefined;
};
