import type { Answer, MedicalAnswer } from '../answers/answer.js';
import { fill } from '../answers/wording.js';
import type { Messages } from '../knowledge/knowledge.js';

/** lines: the source stands below its passage. marks: the passage ends with [1], and the source is named elsewhere. */
export type SourceStyle = 'lines' | 'marks';

/** The reply, paragraph by paragraph, in the order of reading; buttons apart. Shared by all channels. */
export function paragraphsOf(answer: Answer, messages: Messages, sources: SourceStyle): readonly string[] {
  // A single line break joins its lines in Markdown; here each line is a step to take.
  if ('reply' in answer) return answer.reply.text.split('\n');
  const body = 'passages' in answer ? medicalParagraphs(answer, messages, sources) : [answer.text];
  return present([...body, answer.crisisLine]);
}

/** Passages with their sources, the recommendation and what kind of text this is, the clinic. */
export function medicalParagraphs(answer: MedicalAnswer, messages: Messages, sources: SourceStyle): readonly string[] {
  const marks = citedSections(answer);
  const passages = answer.passages.flatMap(({ text, section }) => {
    if (section === undefined) return [text];
    return sources === 'marks' ? [`${text} [${marks.indexOf(section) + 1}]`] : [text, fill(messages.source, { section })];
  });
  const { intro, leftOut, recommendation, contact, contactFirst } = answer;
  const body = [intro, ...passages, leftOut, `${recommendation} ${messages.generalInformation}`];
  return present(contactFirst ? [contact, ...body] : [...body, contact]);
}

/** The sections of the guide that an answer rests on, each once, in the order of their marks: the first is [1]. */
export function citedSections({ passages }: MedicalAnswer): readonly string[] {
  return [...new Set(passages.flatMap(({ section }) => section ?? []))];
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '') as readonly string[];
}
