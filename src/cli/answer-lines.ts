import type { Answerer } from '../answers/answerer.js';
import { type ConversationContext, createContext } from '../conversation/context.js';
import { isRecord } from '../language/is-record.js';
import { answerTimed, reportReply } from './report-reply.js';

/** A line that is not what was asked for: names its number. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

interface Line {
  readonly text: string;
  readonly conversation?: string;
}

/**
 * Answers JSON lines {"text": ..., "conversation"?: id}, one report a line, in the same order. Lines of one conversation share its context; a
 * line without one stands alone. Throws LineError at the first line that is no such object.
 */
export async function answerLines(lines: AsyncIterable<string>, answerer: Answerer, write: (line: string) => void): Promise<void> {
  const contexts = new Map<string, ConversationContext>();
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { text, conversation } = readLine(line, number);
    const context = conversation === undefined ? undefined : contexts.get(conversation);
    const { reply, ms } = answerTimed(text, context ?? createContext(0), answerer);
    if (conversation !== undefined) contexts.set(conversation, reply.context);
    write(JSON.stringify(reportReply(text, reply, ms, answerer)));
  }
}

function readLine(line: string, number: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError(`Line ${number} is not JSON. Write one object a line, such as {"text": "What is ketamine?"}.`);
  }
  const { text, conversation } = isRecord(value) ? value : ({} as Readonly<Record<string, unknown>>);
  if (typeof text !== 'string') throw new LineError(`Line ${number} has no "text" that is a string. Write {"text": "What is ketamine?"}.`);
  if (conversation !== undefined && typeof conversation !== 'string') {
    throw new LineError(`Line ${number} has a "conversation" that is not a string. Lines with the same string share their context.`);
  }
  return { text, ...(conversation === undefined ? {} : { conversation }) };
}
