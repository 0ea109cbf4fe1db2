import { readChoice } from '../conversation/choice.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical } from './answer.js';
import { giveChoices, giveEntry, giveMedical, giveMessage } from './give.js';
import type { Stage, Turn } from './turn.js';

/** Answers to what the bot asked or offered: "the second one", "none of these", "yes", "no". */
export const answerChoice: Stage = (turn) => {
  const { context, wording, plain } = turn;
  const choice = readChoice(plain, context, wording.noneOfThese);
  if (!choice || (ASKED_BACK.test(turn.utterance) && AS_QUESTION.test(plain))) return undefined;
  const { noneOfTheseReply, acknowledged, whichOne } = wording.messages;
  const offered = offeredEntries(turn);
  const waiting = context.awaiting === 'choice' && offered.length > 0;
  if (choice.kind === 'picked') {
    const entry = wording.entries.get(choice.item);
    return entry && pickedFrom(choice.from, giveEntry(entry, turn));
  }
  if (choice.kind === 'none' || (waiting && choice.kind === 'no')) return giveMessage(noneOfTheseReply, turn);
  const [only, ...others] = offered;
  // "Did you mean one of these?" "Yes." Where several were offered, a guess would be a wrong answer with our own blessing.
  if (waiting && only && others.length === 0) return giveEntry(only, turn);
  if (waiting && choice.kind === 'all') return giveAll(offered, turn) ?? askAgain(offered, turn, whichOne);
  if (waiting) return askAgain(offered, turn, whichOne);
  if (choice.kind === 'all') return undefined;
  if (choice.kind === 'yes') return goOn(turn) ?? giveMessage(acknowledged, turn);
  // "ok", "great": the knowledge may have a friendlier reply of its own.
  const own = turn.findExact(plain);
  return own ? giveEntry(own, turn) : giveMessage(acknowledged, turn, []);
};

/** "That's all?" asks for more, where "that's all" asks for nothing. */
const ASKED_BACK = /\?\s*$/;
const AS_QUESTION =
  /^(?:(?:so|and|ok|oh) )*(?:that is (?:all|it|everything|right|good|great|fine)|no|nope|nothing|none|never|sure|really|good|correct|right|great)$/;

function pickedFrom(offer: readonly string[], given: ReturnType<typeof giveEntry>) {
  return { ...given, context: { ...given.context, pickedFrom: offer } };
}

function offeredEntries({ context, wording }: Turn): readonly Entry[] {
  return context.offered.flatMap((id) => wording.entries.get(id) ?? []);
}

function askAgain(offered: readonly Entry[], turn: Turn, text: string) {
  return giveChoices(
    offered.map(({ id }) => id),
    turn,
    text,
  );
}

/** A "yes" after an answer asks for more of it. */
function goOn(turn: Turn) {
  const entry = turn.wording.entries.get(turn.context.lastEntry ?? '');
  return entry?.more !== undefined && turn.context.lastForm === 'short' ? giveEntry(entry, turn, 'long') : undefined;
}

const MOST_AT_ONCE = 3;

function giveAll(offered: readonly Entry[], turn: Turn) {
  const [first, ...others] = offered.slice(0, MOST_AT_ONCE).filter(isMedical);
  return first && giveMedical([first, ...others], turn);
}
