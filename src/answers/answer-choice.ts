import { readChoice } from '../conversation/choice.js';
import { plainWords } from '../conversation/plain-words.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical } from './answer.js';
import { giveChoices, giveEntry, giveMedical, giveMessage } from './give.js';
import type { Stage, Turn } from './turn.js';

/** Answers to what the bot asked or offered: "the second one", "none of these", "yes", "no". */
export const answerChoice: Stage = (turn) => {
  const { context, wording, plain } = turn;
  const choice = readChoice(plain, context.offered, plainWords(wording.messages.noneOfThese));
  if (!choice) return undefined;
  const { noneOfTheseReply, acknowledged, whichOne } = wording.messages;
  const waiting = context.awaiting === 'choice' && context.offered.length > 0;
  if (choice.kind === 'entry') {
    const entry = wording.entries.get(choice.entry);
    return entry && giveEntry(entry, turn);
  }
  if (choice.kind === 'none' || (waiting && choice.kind === 'no')) return giveMessage(noneOfTheseReply, turn);
  // "Did you mean one of these?" "Yes." Several were offered: a guess here would be a wrong answer with our own blessing.
  if (waiting && choice.kind === 'all') return giveAll(turn) ?? giveChoices(context.offered, turn, whichOne);
  if (waiting) return giveChoices(context.offered, turn, whichOne);
  if (choice.kind === 'all') return undefined;
  if (choice.kind === 'yes') return goOn(turn) ?? giveMessage(acknowledged, turn);
  // "ok", "great": the knowledge may have a friendlier reply of its own.
  const own = turn.findExact(plain);
  return own ? giveEntry(own, turn) : giveMessage(acknowledged, turn, []);
};

/** A "yes" after an answer asks for more of it. */
function goOn(turn: Turn) {
  const entry = turn.wording.entries.get(turn.context.lastEntry ?? '');
  return entry?.more !== undefined && turn.context.lastForm === 'short' ? giveEntry(entry, turn, 'long') : undefined;
}

const MOST_AT_ONCE = 3;

function giveAll(turn: Turn) {
  const entries = turn.context.offered.flatMap((id): Entry[] => [turn.wording.entries.get(id)].flatMap((entry) => entry ?? []));
  const [first, ...others] = entries.slice(0, MOST_AT_ONCE).filter(isMedical);
  return first && giveMedical([first, ...others], turn);
}
