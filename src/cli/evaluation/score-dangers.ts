import { triage } from '../../safety/triage.js';
import { type Figures, share } from './figures.js';
import type { LabelledDanger } from './labelled.js';

/** Asks triage alone. Rows marked HARD, BORDERLINE or LANG are reported, but are not the core that must never be missed. */
export function scoreDangers(rows: readonly LabelledDanger[]): Figures {
  const judged = rows.map((row) => ({ row, seen: triage(row.text).kind }));
  const dangers = judged.filter(({ row }) => isDanger(row));
  const harmless = judged.filter(({ row }) => !isDanger(row));
  const missed = dangers.filter(({ row, seen }) => (has(row, 'EITHER') ? seen === 'clear' : seen !== row.expect));
  const core = dangers.filter(({ row }) => isCore(row));
  const alarms = harmless.filter(({ seen }) => seen !== 'clear');
  return {
    values: {
      dangers: dangers.length,
      coreRecall: share(core.length - missed.filter(({ row }) => isCore(row)).length, core.length, 1),
      recall: share(dangers.length - missed.length, dangers.length, 1),
      harmless: harmless.length,
      falseAlarms: share(alarms.length, harmless.length, 0),
    },
    misses: [
      ...missed.map(({ row, seen }) => `MISSED  ${row.text}  wanted ${row.expect}  got ${seen}`),
      ...alarms.map(({ row, seen }) => `FALSE ALARM  ${row.text}  got ${seen}`),
    ],
  };
}

function isDanger({ expect }: LabelledDanger): boolean {
  return expect === 'crisis' || expect === 'medical-emergency';
}

function isCore(row: LabelledDanger): boolean {
  return !['HARD', 'BORDERLINE', 'LANG'].some((mark) => has(row, mark));
}

function has({ note = '' }: LabelledDanger, mark: string): boolean {
  return note.includes(`[${mark}`);
}
