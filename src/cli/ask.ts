import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AnswerQuestion, createAnswerQuestion, type Reply } from '../answers/answer-question.js';
import { answeredEntries } from '../answers/answer.js';
import { createWording, type Wording } from '../answers/wording.js';
import { renderPlainText } from '../channels/render-plain-text.js';
import { type ConversationContext, createContext } from '../conversation/context.js';
import { DEFAULT_CLINIC } from '../knowledge/clinic.js';
import { compileKnowledge } from '../matching/compile.js';
import { createFindMatches } from '../matching/find-matches.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, why: { type: 'boolean' }, knowledge: { type: 'string' }, help: { type: 'boolean' } },
});
const { answerQuestion, wording } = prepare(values.knowledge ?? fileURLToPath(new URL('../../knowledge/', import.meta.url)));
if (values.jsonl) await answerLines();
else console.log(renderPlainText(answerQuestion(positionals.join(' '), createContext(0)).answer, wording.messages));

function prepare(folder: string): { readonly answerQuestion: AnswerQuestion; readonly wording: Wording } {
  const { knowledge, model } = compileKnowledge(folder, new Date().toISOString().slice(0, 10));
  const wording = createWording(knowledge, DEFAULT_CLINIC);
  return { answerQuestion: createAnswerQuestion({ wording, findMatches: createFindMatches(model, knowledge), region: 'US' }), wording };
}

async function answerLines(): Promise<void> {
  const contexts = new Map<string, ConversationContext>();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { text, conversation } = JSON.parse(line) as { text: string; conversation?: string };
    const started = performance.now();
    const reply = answerQuestion(text, contexts.get(conversation ?? '') ?? createContext(0));
    if (conversation) contexts.set(conversation, reply.context);
    console.log(JSON.stringify(report(reply, performance.now() - started)));
  }
}

function report({ answer, finding }: Reply, ms: number) {
  const entries = answeredEntries(answer);
  return {
    kind: answer.kind,
    entry: entries[0] ?? null,
    entries,
    candidates: (finding?.matches ?? []).slice(0, 5),
    choices: answer.kind === 'clarification' ? answer.choices : [],
    text: renderPlainText(answer, wording.messages),
    ms,
  };
}
