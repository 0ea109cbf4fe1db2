import '../require-node.js';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Answerer } from '../answers/answerer.js';
import { renderPlainText } from '../channels/render-plain-text.js';
import { createContext } from '../conversation/context.js';
import { answerLines, LineError } from './answer-lines.js';
import { chat } from './chat.js';
import { explainReply } from './explain-reply.js';
import { chooseKnowledge, openAnswerer } from './open-answerer.js';
import { answerTimed, reportReply } from './report-reply.js';
import { failForPeople, UsageError } from './usage-error.js';

const HELP = `Asks the bot from the command line: the same answers as on a website or in Teams.

  npm run ask -- "how many sessions do i need"  one question
  npm run ask                                   a conversation; follow-ups are understood

  --why            also show which danger was heard, what was read, the candidates, the thresholds and the decision
  --json           one JSON object instead of text
  --jsonl          read {"text": ..., "conversation"?: ...} a line from standard input, write one object a line
  --knowledge DIR  another knowledge folder than that of KNOWLEDGE_DIR or the shipped one
  --help           this text

Exit code 0: answered. 1: the knowledge has problems. 2: wrong use, or a line that is not JSON.`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  why: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  knowledge: { type: 'string' },
} as const;

try {
  await run();
} catch (error) {
  failForPeople(error, LineError);
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(HELP);
  const question = positionals.join(' ');
  if (values.jsonl && question !== '')
    throw new UsageError('--jsonl reads its questions from standard input: give none on the command line.');
  if (values.json && !values.jsonl && question === '')
    throw new UsageError('--json needs a question, such as: npm run ask -- --json "what is ketamine"');
  const answerer = openAnswerer(chooseKnowledge(values.knowledge), console.error);
  if (values.jsonl) return answerLines(createInterface({ input: process.stdin }), answerer, console.log);
  if (question === '') return chat(answerer, values.why ? 'reply-and-why' : 'reply');
  askOnce(question, values, answerer);
}

function askOnce(question: string, { json, why }: { readonly json: boolean; readonly why: boolean }, answerer: Answerer): void {
  const { reply, ms } = answerTimed(question, createContext(0), answerer);
  const explained = why ? explainReply(question, reply, answerer) : [];
  const report = { ...reportReply(question, reply, ms, answerer), ...(why ? { why: explained } : {}) };
  if (json) console.log(JSON.stringify(report, undefined, 2));
  else console.log([renderPlainText(reply.answer, answerer.wording.messages), ...(why ? ['', ...explained] : [])].join('\n'));
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run ask -- --help`);
  }
}
