import { createInterface } from 'node:readline';
import type { Answerer } from '../answers/answerer.js';
import { renderPlainText } from '../channels/render-plain-text.js';
import { createContext } from '../conversation/context.js';
import { explainReply } from './explain-reply.js';
import { answerTimed } from './report-reply.js';

/** Answers question after question, and remembers what the talk is about. Ends with the input, or at "exit". */
export async function chat(answerer: Answerer, details: 'reply' | 'reply-and-why'): Promise<void> {
  const onTerminal = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: onTerminal, prompt: onTerminal ? '> ' : '' });
  if (onTerminal) console.log(`${answerer.wording.messages.welcome}\n\n("exit" ends this.)\n`);
  lines.prompt();
  let context = createContext(0);
  for await (const line of lines) {
    if (/^\s*(?:exit|quit)\s*$/i.test(line)) break;
    const { reply } = answerTimed(line, context, answerer);
    context = reply.context;
    console.log(`\n${renderPlainText(reply.answer, answerer.wording.messages)}\n`);
    if (details === 'reply-and-why') console.log(`${explainReply(line, reply, answerer).join('\n')}\n`);
    lines.prompt();
  }
  lines.close();
}
