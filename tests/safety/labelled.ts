import { readFileSync } from 'node:fs';
import { type Triage, triage } from '../../src/safety/triage.js';

export interface LabelledUtterance {
  readonly text: string;
  readonly expect: 'crisis' | 'medical-emergency' | 'info' | 'none';
  readonly note: string;
}

export interface Figures {
  readonly missedCrises: readonly string[];
  readonly missedEmergencies: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly linesMissing: readonly string[];
  readonly linesTooMany: readonly string[];
  readonly crises: number;
  readonly emergencies: number;
  readonly harmless: number;
  readonly ordinary: number;
  readonly hardRecall: number;
}

export function readLabelled(file: string): readonly LabelledUtterance[] {
  const url = new URL(`../questions/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledUtterance);
}

const has = (row: LabelledUtterance, tag: string): boolean => row.note.includes(`[${tag}`);
const isDanger = (row: LabelledUtterance): boolean => row.expect === 'crisis' || row.expect === 'medical-emergency';

/** Core utterances are those without the tags HARD, BORDERLINE and LANG; either reply is right for EITHER. */
export function judge(rows: readonly LabelledUtterance[]): Figures {
  const judged = rows.map((row) => ({ row, found: triage(row.text) }));
  const isRight = (row: LabelledUtterance, found: Triage): boolean =>
    has(row, 'EITHER') ? found.kind !== 'clear' : found.kind === row.expect;
  const core = judged.filter(({ row }) => isDanger(row) && !has(row, 'HARD') && !has(row, 'BORDERLINE') && !has(row, 'LANG'));
  const hard = judged.filter(({ row }) => isDanger(row) && has(row, 'HARD'));
  const harmless = judged.filter(({ row }) => !isDanger(row));
  const ordinary = harmless.filter(({ row }) => row.expect === 'none' && !has(row, 'LINE'));
  const texts = (list: typeof judged): readonly string[] => list.map(({ row }) => row.text);
  const missed = core.filter(({ row, found }) => !isRight(row, found));
  return {
    missedCrises: texts(missed.filter(({ row }) => row.expect === 'crisis')),
    missedEmergencies: texts(missed.filter(({ row }) => row.expect === 'medical-emergency')),
    falseAlarms: texts(harmless.filter(({ found }) => found.kind !== 'clear')),
    linesMissing: texts(harmless.filter(({ row, found }) => row.note.includes('[LINE]') && found.kind === 'clear' && !found.crisisLine)),
    linesTooMany: texts(ordinary.filter(({ found }) => found.kind === 'clear' && found.crisisLine)),
    crises: core.filter(({ row }) => row.expect === 'crisis').length,
    emergencies: core.filter(({ row }) => row.expect === 'medical-emergency').length,
    harmless: harmless.length,
    ordinary: ordinary.length,
    hardRecall: hard.length === 0 ? 1 : hard.filter(({ row, found }) => isRight(row, found)).length / hard.length,
  };
}
