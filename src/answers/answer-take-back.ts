import type { ConversationContext } from '../conversation/context.js';
import { TAKEN_BACK_REPLY } from '../safety/replies.js';
import { readTakeBack, type TakeBack } from '../safety/take-back.js';
import { giveMessage } from './give.js';
import type { Reply, Turn } from './turn.js';

/**
 * "I wasnt talking about suicide", "false alarm", "im fine lol" after a reply to a danger: the way out of a misunderstanding. What was meant instead is
 * answered, where `answer` knows it. Below it stands the reminder, also at other times: "if you think about suicide" would not have listened.
 */
export function answerTakeBack(turn: Turn, answer: (utterance: string) => Reply, help: () => Reply): Reply | undefined {
  if (turn.context.reminders === 0 && !MAY_NAME_DANGER.test(turn.plain)) return undefined;
  const takeBack = readTakeBack(turn.utterance, turn.plain);
  if (!takeBack || !isOfDanger(takeBack, turn.context)) return undefined;
  // "I feel fine" after thirty tablets, "no" after "call 911": nothing is undone by it.
  if (turn.context.isDone && (takeBack.kind === 'state' || takeBack.kind === 'no')) return help();
  if (takeBack.rest !== '') {
    const meant = answer(takeBack.rest);
    // "No i meant 40 xanax": what is not understood may be worse than what was heard.
    return meant.answer.kind === 'fallback' ? help() : meant;
  }
  const { answer: thanks, context } = giveMessage(TAKEN_BACK_REPLY, turn);
  return { answer: { ...thanks, crisisLine: turn.wording.crisisReminder }, context, stage: 'take-back' };
}

/** A cheap look before anything is read, in the many turns that follow no danger. */
const MAY_NAME_DANGER = /\b(?:suicid|danger|crisis|risk|harm|hurt|kill|dying|death|ending)/;

/** What names the danger is of it at any time; the rest only as long as nothing else was answered, and a bare "no" only to the reply itself. */
function isOfDanger({ kind, rest }: TakeBack, { reminders, lastEntry, offered }: ConversationContext): boolean {
  if (kind === 'named') return true;
  const isNext = reminders > 0 && lastEntry === undefined;
  return kind === 'no' && rest === '' ? isNext && offered.length === 0 : isNext;
}
