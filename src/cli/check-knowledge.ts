import '../require-node.js';
import { parseArgs } from 'node:util';
import { readClinic } from '../knowledge/clinic.js';
import { readKnowledge } from '../knowledge/load-knowledge.js';
import { formatProblem, isError } from '../knowledge/problem.js';
import { chooseKnowledge } from './open-answerer.js';
import { failForPeople, UsageError } from './usage-error.js';

const HELP = `Checks the knowledge: shapes, links, claims, doubled phrasings, reading rules, review dates, and clinic.yaml.

  npm run check:knowledge                     the folder of KNOWLEDGE_DIR, or the shipped one
  npm run check:knowledge -- --knowledge DIR  another one

Lists every problem at once, with its place and the remedy. Exit code 0: none, or warnings only. 1: errors. 2: wrong use.`;

try {
  check();
} catch (error) {
  failForPeople(error);
}

function check(): void {
  const values = readArguments();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { folder, clinicFile } = chooseKnowledge(values.knowledge);
  const { knowledge, problems: ofKnowledge } = readKnowledge(folder, new Date().toISOString().slice(0, 10));
  const problems = [...ofKnowledge, ...readClinic(clinicFile).problems];
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(isError).length;
  const held = knowledge
    ? `${knowledge.entries.length} entries, ${knowledge.entries.reduce((sum, { phrasings }) => sum + phrasings.length + 1, 0)} phrasings. `
    : '';
  console.log(`${held}${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
  if (errors > 0) process.exitCode = 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function readArguments() {
  try {
    return parseArgs({
      options: { knowledge: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run check:knowledge -- --help`);
  }
}
