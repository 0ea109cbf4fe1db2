import { crisisLineText, crisisReminderText } from '../safety/replies.js';
import type { Reply } from './turn.js';
import type { Wording } from './wording.js';

/** The line goes where triage asks for it, and under the next replies after a crisis as a reminder; once a reply. */
export function withCrisisLine(reply: Reply, wanted: boolean, wording: Pick<Wording, 'crisisLine' | 'crisisReminder'>): Reply {
  const { answer, context } = reply;
  if ('reply' in answer) return reply;
  const reminding = context.reminders > 0;
  const { place } = context;
  const own = place ? { crisisLine: crisisLineText(place), crisisReminder: crisisReminderText(place) } : wording;
  const line = wanted ? own.crisisLine : reminding ? own.crisisReminder : undefined;
  // The fallback says it in its own words: twice would only be read less.
  const isThere = answer.crisisLine !== undefined || ('text' in answer && answer.text.includes(wording.crisisLine));
  const shown = line === undefined || isThere ? answer : { ...answer, crisisLine: line };
  const isSpokenOf = wanted || reminding || shown.crisisLine !== undefined;
  const remembered = isSpokenOf ? { ...context, lineShown: true as const } : context;
  return { ...reply, answer: shown, context: reminding ? { ...remembered, reminders: remembered.reminders - 1 } : remembered };
}
