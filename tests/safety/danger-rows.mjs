import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

// The labelled utterances of tests/questions: which of them the second net learns from, and which judge it.

const QUESTIONS = new URL('../questions/', import.meta.url);

/** Never learnt from, so that the gates say what the bot does on words that neither net nor families have seen. Not to be repaired row by row. */
export const JUDGING_ONLY = ['safety-twenty-second-author.jsonl', 'safety-twenty-third-author.jsonl', 'safety-twenty-fifth-author.jsonl'];

/** The files that the net learns from, as paths below tests/questions. */
export function listLearntFiles() {
  const training = readdirSync(new URL('training/', QUESTIONS)).map((name) => `training/${name}`);
  return [...readdirSync(QUESTIONS).filter((name) => name.startsWith('safety')), ...training]
    .filter((path) => path.endsWith('.jsonl') && !JUDGING_ONLY.includes(path))
    .sort();
}

/**
 * All that the net learns from. A short text of the sets that judge which somebody else wrote, too ("i drank bleach"), is left out.
 */
export function readLearntRows() {
  const judging = new Set(JUDGING_ONLY.flatMap(readRows).map(({ text }) => plainTextOf(text)));
  return listLearntFiles().flatMap((path) =>
    readRows(path)
      .map((row, i) => ({ ...row, path, line: i + 1 }))
      .filter(({ text }) => !judging.has(plainTextOf(text))),
  );
}

/** Without what two authors may write differently in the same text. */
export function plainTextOf(text) {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{Extended_Pictographic}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** The rows of a file below tests/questions. */
export function readRows(path) {
  const lines = readFileSync(new URL(path, QUESTIONS), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Of everything that the net learns from, in any order of keys or files: tells numbers that were trained on other rows. */
export function digestRows(rows) {
  const lines = rows.map(({ text, expect }) => `${expect}\t${text}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
