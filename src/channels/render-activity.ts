import { type Activity, ActionTypes, MessageFactory } from 'botbuilder';
import type { Answer } from '../answers/answer.js';
import type { Messages } from '../knowledge/knowledge.js';
import { medicalParagraphs } from './render-plain-text.js';

/** Turns an answer into the activity that a channel shows. */
export function renderActivity(answer: Answer, messages: Messages): Partial<Activity> {
  const text = textOf(answer, messages);
  const suggestions = 'reply' in answer ? [] : answer.suggestions;
  const activity = MessageFactory.suggestedActions(
    suggestions.map(({ title, utterance }) => ({ type: ActionTypes.ImBack, title, value: utterance })),
    text,
  );
  if (suggestions.length === 0) delete activity.suggestedActions;
  return { ...activity, textFormat: 'markdown', speak: text };
}

function textOf(answer: Answer, messages: Messages): string {
  if ('reply' in answer) return answer.reply.text;
  const body = 'passages' in answer ? medicalParagraphs(answer, messages) : [answer.text];
  return [...body, answer.crisisLine ?? ''].filter((part) => part !== '').join('\n\n');
}
