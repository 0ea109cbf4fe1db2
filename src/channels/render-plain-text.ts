import type { Answer, MedicalAnswer } from '../answers/answer.js';
import type { Messages } from '../knowledge/knowledge.js';
import { fill } from '../answers/wording.js';

/** The whole reply as plain text, paragraph by paragraph, as a channel without cards or buttons shows it. */
export function renderPlainText(answer: Answer, messages: Messages): string {
  if ('reply' in answer) return [answer.reply.text].join('\n\n');
  const body = 'passages' in answer ? medicalParagraphs(answer, messages) : [answer.text];
  const offered = answer.suggestions.map(({ title }) => `- ${title}`).join('\n');
  const choices = offered && answer.kind !== 'clarification' ? `${messages.relatedTitle}\n${offered}` : offered;
  return [...body, choices, answer.crisisLine ?? ''].filter((part) => part !== '').join('\n\n');
}

/** The paragraphs of a medical answer: passages with their sources, the recommendation, the clinic. Shared by all channels. */
export function medicalParagraphs(answer: MedicalAnswer, messages: Messages): readonly string[] {
  const passages = answer.passages.flatMap(({ text, section }) => [text, section ? fill(messages.source, { section }) : '']);
  return [answer.intro ?? '', ...passages, answer.recommendation, answer.contact ?? ''].filter((part) => part !== '');
}
