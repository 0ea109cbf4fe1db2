import { asksForPerson, asksOnAboutPerson } from '../conversation/person-request.js';
import { giveEntry, giveMessage, TO_A_PERSON } from './give.js';
import type { Stage } from './turn.js';

/** "Put me through to reception": how to reach a person. Asked on about it ("now", "what number"), it says that again, with the numbers for a crisis. */
export const answerPerson: Stage = (turn) => {
  const { wording, context, plain } = turn;
  const asks = asksForPerson(plain);
  if (context.awaiting === 'person' && (asks || asksOnAboutPerson(plain))) {
    const { answer, context: next } = giveMessage(wording.messages.personNow, turn, []);
    return { answer: { ...answer, entry: TO_A_PERSON, crisisLine: wording.crisisLine }, context: { ...next, awaiting: 'person' } };
  }
  const entry = asks ? wording.entries.get(TO_A_PERSON) : undefined;
  return entry && giveEntry(entry, turn);
};
