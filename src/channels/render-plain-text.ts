import type { Answer } from '../answers/answer.js';
import type { Messages } from '../knowledge/knowledge.js';
import { paragraphsOf } from './paragraphs.js';

/** The whole reply as plain text, paragraph by paragraph, as a channel without cards or buttons shows it. */
export function renderPlainText(answer: Answer, messages: Messages): string {
  if ('reply' in answer) return answer.reply.text;
  const { crisisLine, ...rest } = answer;
  const choices = choicesOf(answer, messages);
  return [...paragraphsOf(rest as Answer, messages, 'lines').map(withAddresses), choices, crisisLine ?? '']
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "[Terms](https://…)" as it is read where nothing can be pressed. */
function withAddresses(paragraph: string): string {
  return paragraph.replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '$1: $2');
}

/** Choices are numbered, so that "2" and "the second one" can be said of them; the way out ("None of these") stands apart. */
function choicesOf(answer: Exclude<Answer, { readonly reply: unknown }>, messages: Messages): string {
  const titles = answer.suggestions.map(({ title }) => title);
  if (titles.length === 0) return '';
  if (answer.kind !== 'clarification') return [messages.relatedTitle, ...titles.map((title) => `- ${title}`)].join('\n');
  return titles.map((title, i) => (i < answer.choices.length ? `${i + 1}. ${title}` : `- ${title}`)).join('\n');
}
