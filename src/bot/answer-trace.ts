import { type Activity, ActivityTypes } from 'botbuilder';
import { answeredEntries } from '../answers/answer.js';
import type { Reply } from '../answers/answer-question.js';

const MOST_CANDIDATES = 5;

/** For the log pane of the Emulator: what was decided and what else came near. Nothing of what was written. */
export function createAnswerTrace({ answer, finding }: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Trace,
    name: 'answer',
    label: 'Why this reply',
    valueType: 'kat-faq-bot/answer',
    value: {
      outcome: answer.kind,
      entries: answeredEntries(answer),
      candidates: (finding?.matches ?? []).slice(0, MOST_CANDIDATES).map(({ entry, confidence }) => ({ entry, confidence })),
    },
  };
}
