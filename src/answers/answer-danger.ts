import { type ConversationContext, createContext } from '../conversation/context.js';
import type { Region } from '../safety/regions.js';
import { createSafetyReply, helpElsewhereReply, helpNowReply } from '../safety/replies.js';
import type { Triage } from '../safety/triage.js';
import type { Reply } from './turn.js';

/** How many replies after a crisis keep the one-line reminder. */
const REMINDERS = 3;

/** The reply to someone who may be in danger, and nothing else. */
export function answerDanger(
  danger: Exclude<Triage, { kind: 'clear' }>,
  context: ConversationContext,
  region: Region,
  phone?: string,
): Reply {
  return { answer: { kind: danger.kind, reply: createSafetyReply(danger, region, phone) }, context: afterCrisis(context), stage: 'triage' };
}

/** The reply to someone who presses for help now. */
export function answerHelpRequest(context: ConversationContext, region: Region): Reply {
  return { answer: { kind: 'crisis', reply: helpNowReply(region) }, context: afterCrisis(context), stage: 'triage' };
}

/** To someone who was given numbers and says to be somewhere else: those of that place, as far as they are known, from now on. */
export function answerElsewhere(context: ConversationContext, where: Region | 'elsewhere', own: Region): Reply {
  const reply = where === 'elsewhere' ? helpElsewhereReply(own) : helpNowReply(where);
  const { place: _, ...rest } = afterCrisis(context);
  const next = where === 'elsewhere' || where === own ? rest : { ...rest, place: where };
  return { answer: { kind: 'crisis', reply }, context: next, stage: 'triage' };
}

// What was talked of before is forgotten: "tell me more" after this reply must not go on about it.
function afterCrisis({ touched, place }: ConversationContext): ConversationContext {
  return { ...createContext(touched), reminders: REMINDERS, ...(place ? { place } : {}) };
}
