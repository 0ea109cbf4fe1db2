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
  const reply = createSafetyReply(danger, region, phone);
  const next = afterCrisis(context);
  return { answer: { kind: danger.kind, reply }, context: isDoneTo(danger) ? { ...next, isDone: true } : next, stage: 'triage' };
}

/** Something has been taken or done already. Who only did not wake up, or had a pain, may well be fine by now. */
function isDoneTo(danger: Exclude<Triage, { kind: 'clear' }>): boolean {
  if (danger.kind === 'medical-emergency') return danger.overdose || DONE.has(danger.family);
  return danger.variant === 'abuse' || DONE.has(danger.family);
}

const DONE: ReadonlySet<string> = new Set([
  'act-on-self',
  'attempt',
  'self-harm',
  'self-harm-relapse',
  'pills-swallowed',
  'poison-swallowed',
  'child-exposed',
]);

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
function afterCrisis({ touched, place, isDone }: ConversationContext): ConversationContext {
  return { ...createContext(touched), reminders: REMINDERS, ...(place ? { place } : {}), ...(isDone ? { isDone } : {}) };
}
