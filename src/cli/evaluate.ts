import '../require-node.js';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answerer } from '../answers/answerer.js';
import type { Figures } from './evaluation/figures.js';
import { failedGates } from './evaluation/gates.js';
import { type LabelledFile, readLabelledFiles } from './evaluation/labelled.js';
import { scoreContexts } from './evaluation/score-contexts.js';
import { scoreDangers } from './evaluation/score-dangers.js';
import { scoreDialogues } from './evaluation/score-dialogues.js';
import { scoreQuestions } from './evaluation/score-questions.js';
import { chooseKnowledge, openAnswerer } from './open-answerer.js';
import { failForPeople, UsageError } from './usage-error.js';

const HELP = `Measures the bot on labelled questions and dialogues, lists what went wrong, and holds the figures against the gates.

  npm run evaluate                        tests/questions with the shipped knowledge
  npm run evaluate -- --questions DIR     other .jsonl files (their format: tests/questions/README.md)
  npm run evaluate -- --knowledge DIR     another knowledge folder

Exit code 0: all gates passed. 1: a gate failed, or the knowledge has problems. 2: wrong use.`;

const OPTIONS = {
  questions: { type: 'string', default: fileURLToPath(new URL('../../tests/questions/', import.meta.url)) },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Questions that are labelled so belong to no entry. */
const NO_ENTRY = ['off-topic', 'chitchat'];

try {
  evaluate();
} catch (error) {
  failForPeople(error);
}

function evaluate(): void {
  const values = readArguments();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const answerer = openAnswerer(chooseKnowledge(values.knowledge), console.error);
  const failures = readLabelledFiles(values.questions).flatMap((file) => evaluateFile(file, answerer));
  console.log(failures.length === 0 ? '\nAll gates passed.' : `\nFailed gates:\n${failures.join('\n')}`);
  if (failures.length > 0) process.exitCode = 1;
}

function evaluateFile(file: LabelledFile, answerer: Answerer): readonly string[] {
  const scored: readonly Figures[] = [
    ...(file.questions.length > 0 ? [scoreQuestions(file.questions, answerer), scoreContexts(file.questions, answerer)] : []),
    ...(file.dangers.length > 0 ? [scoreDangers(file.dangers)] : []),
    ...(file.dialogues.length > 0 ? [scoreDialogues(file.dialogues, answerer)] : []),
  ];
  console.log(`\n${file.name}`);
  const strange = unknownLabels(file, answerer).map((label) => `${file.name}: the label "${label}" is no entry`);
  const failed = scored.flatMap(({ values, misses }) => {
    for (const miss of misses) console.log(`  ${miss}`);
    for (const [name, value] of Object.entries(values))
      console.log(`  ${name.padEnd(18)}${Number.isInteger(value) ? value : value.toFixed(4)}`);
    return failedGates(values, file.name).map((failure) => `${file.name}: ${failure}`);
  });
  return [...strange, ...failed];
}

/** Labels of questions that no entry answers, such as the slip of a pen. */
function unknownLabels({ questions, dialogues }: LabelledFile, { wording }: Answerer): readonly string[] {
  const labels = [...questions, ...dialogues.flatMap(({ turns }) => turns)].flatMap((row) => row.labels);
  return [...new Set(labels)].filter((label) => !wording.entries.has(label) && !NO_ENTRY.includes(label));
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run evaluate -- --help`);
  }
}
