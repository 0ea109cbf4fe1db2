import type { Answer } from '../answers/answer.js';
import type { Messages } from '../knowledge/knowledge.js';
import { paragraphsOf } from './paragraphs.js';

/** The whole reply as plain text, paragraph by paragraph, as a channel without cards or buttons shows it. */
export function renderPlainText(answer: Answer, messages: Messages): string {
  if ('reply' in answer) return answer.reply.text;
  const { crisisLine, ...rest } = answer;
  const offered = answer.suggestions.map(({ title }) => `- ${title}`).join('\n');
  const choices = offered && answer.kind !== 'clarification' ? `${messages.relatedTitle}\n${offered}` : offered;
  return [...paragraphsOf(rest as Answer, messages, 'lines'), choices, crisisLine ?? ''].filter((part) => part !== '').join('\n\n');
}
