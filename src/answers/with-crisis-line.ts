import { isRegion } from '../safety/regions.js';
import { crisisLineText, crisisReminderText } from '../safety/replies.js';
import type { Reply } from './turn.js';
import type { Wording } from './wording.js';

/** The line goes where triage asks for it, and under the next replies after a crisis as a reminder; once a reply. */
export function withCrisisLine(reply: Reply, wanted: boolean, wording: Lines): Reply {
  const { answer, context } = reply;
  if ('reply' in answer) return reply;
  const reminding = context.reminders > 0;
  const place = isRegion(context.place) ? context.place : undefined;
  const own = place ? { crisisLine: crisisLineText(place), crisisReminder: crisisReminderText(place) } : wording;
  const line = wanted ? own.crisisLine : reminding ? own.crisisReminder : undefined;
  // The fallback says it in its own words: twice would only be read less.
  const said = place ? ofPlace(answer, wording, own) : answer;
  const isThere = said.crisisLine !== undefined || ('text' in said && said.text.includes(own.crisisLine));
  const shown = line === undefined || isThere ? said : { ...said, crisisLine: line };
  const isSpokenOf = wanted || reminding || shown.crisisLine !== undefined;
  const remembered = isSpokenOf ? { ...context, lineShown: true as const } : context;
  return { ...reply, answer: shown, context: reminding ? { ...remembered, reminders: remembered.reminders - 1 } : remembered };
}

type Lines = Pick<Wording, 'crisisLine' | 'crisisReminder'>;

/** What was said with the clinic's own lines, with those of the place where the person is. */
function ofPlace<T extends { readonly crisisLine?: string }>(answer: T, clinic: Lines, own: Lines): T {
  const replaced = (text: string) =>
    text.replaceAll(clinic.crisisLine, own.crisisLine).replaceAll(clinic.crisisReminder, own.crisisReminder);
  return {
    ...answer,
    ...('text' in answer && typeof answer.text === 'string' ? { text: replaced(answer.text) } : {}),
    ...(answer.crisisLine === undefined ? {} : { crisisLine: replaced(answer.crisisLine) }),
  };
}
