import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';

const KINDS = ['covered', 'uncovered', 'off-topic', 'chitchat', 'other-language'] as const;
const EXPECTED = ['crisis', 'medical-emergency', 'info', 'none'] as const;

/** A question and the entries that answer it rightly. */
export interface LabelledQuestion {
  readonly q: string;
  readonly labels: readonly string[];
  readonly kind?: (typeof KINDS)[number];
}

/** An utterance and whether triage must see danger in it. `note` holds marks such as [HARD], [BORDERLINE], [EITHER], [LANG]. */
export interface LabelledDanger {
  readonly text: string;
  readonly expect: (typeof EXPECTED)[number];
  readonly note?: string;
}

/** Turns in order; each is right if any of its labels is answered, if all of its `entries` and no other are, or if it has the `kind`. */
export interface LabelledDialogue {
  readonly turns: readonly {
    readonly say: string;
    readonly labels: readonly string[];
    readonly kind?: string;
    readonly entries?: readonly string[];
  }[];
  readonly tag?: string;
}

export interface LabelledFile {
  readonly name: string;
  readonly questions: readonly LabelledQuestion[];
  readonly dangers: readonly LabelledDanger[];
  readonly dialogues: readonly LabelledDialogue[];
}

/**
 * Reads all .jsonl files of a folder; a row tells by its keys what it is. Throws UsageError with the file and line of a row that is nothing, and for
 * a folder with no rows, whose gates would all be passed.
 */
export function readLabelledFiles(folder: string): readonly LabelledFile[] {
  return listFiles(folder).map((name) => {
    const rows = readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => readRow(line, `${name}:${i + 1}`));
    return {
      name,
      questions: rows.filter((row): row is LabelledQuestion => 'q' in row),
      dangers: rows.filter((row): row is LabelledDanger => 'expect' in row),
      dialogues: rows.filter((row): row is LabelledDialogue => 'turns' in row),
    };
  });
}

function listFiles(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError(`The folder ${folder} cannot be read (${code}). Name one that holds labelled questions.`);
  }
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new UsageError(`The folder ${folder} holds no .jsonl file: see tests/questions/README.md.`);
  return files;
}

function readRow(line: string, place: string): LabelledQuestion | LabelledDanger | LabelledDialogue {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new UsageError(`${place} is not JSON.`);
  }
  const value = (row ?? {}) as Partial<LabelledQuestion & LabelledDanger & LabelledDialogue>;
  const isQuestion = typeof value.q === 'string' && Array.isArray(value.labels);
  const isDanger = typeof value.text === 'string' && typeof value.expect === 'string';
  const isDialogue = Array.isArray(value.turns) && value.turns.every(({ say, labels }) => typeof say === 'string' && Array.isArray(labels));
  if (!isQuestion && !isDanger && !isDialogue)
    throw new UsageError(`${place} is no question, danger or dialogue: see tests/questions/README.md.`);
  // A slip would count as harmless, or as in scope, and pass the gates unseen.
  if (isQuestion && value.kind !== undefined) refuseOther(value.kind, KINDS, 'kind', place);
  if (isDanger) refuseOther(value.expect, EXPECTED, 'expect', place);
  return row as LabelledQuestion | LabelledDanger | LabelledDialogue;
}

function refuseOther(value: unknown, allowed: readonly string[], key: string, place: string): void {
  if (!allowed.includes(value as string))
    throw new UsageError(`${place} has "${key}": ${JSON.stringify(value)}, which is none of ${allowed.join(', ')}.`);
}
