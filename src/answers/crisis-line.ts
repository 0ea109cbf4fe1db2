import type { Region } from '../safety/regions.js';
import { crisisReminderText } from '../safety/replies.js';
import type { Reply } from './turn.js';
import type { Wording } from './wording.js';

/** The line goes where triage asks for it, and under the next replies after a crisis as a reminder. */
export function withCrisisLine(reply: Reply, wanted: boolean, wording: Wording, region: Region): Reply {
  const { answer, context } = reply;
  if ('reply' in answer) return reply;
  const reminding = context.reminders > 0;
  const line = wanted ? wording.crisisLine : reminding ? crisisReminderText(region) : undefined;
  return {
    ...reply,
    answer: line === undefined || answer.crisisLine !== undefined ? answer : { ...answer, crisisLine: line },
    context: reminding ? { ...context, reminders: context.reminders - 1 } : context,
  };
}
