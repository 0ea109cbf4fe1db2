import { at, type PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';

const WARN_AFTER_MONTHS = 12;
const REFUSE_AFTER_MONTHS = 24;

/** What is wrong with the days of review. `today` is an ISO day in UTC. */
export function reviewProblems(entries: readonly PlacedEntry[], today: string): readonly Problem[] {
  return entries.flatMap((placed) => {
    const state = reviewState(placed.entry.reviewed, today);
    return state === undefined ? [] : [at(placed, ['reviewed'], state.message, state.remedy, state.severity)];
  });
}

/** What is wrong with one day of review, if anything is. Small talk has none. */
export function reviewState(reviewed: string | undefined, today: string): Pick<Problem, 'message' | 'remedy' | 'severity'> | undefined {
  if (reviewed === undefined) return undefined;
  const error = (message: string, remedy: string) => ({ message, remedy, severity: 'error' as const });
  const day = new Date(`${reviewed}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== reviewed) {
    return error(`"${reviewed}" is not a day of the calendar`, 'Write it like 2026-11-24: year, month, day');
  }
  if (reviewed > tomorrow(today)) {
    return error(`the day of the review, ${reviewed}, is yet to come`, 'Write the day on which the entry was last read beside the guide');
  }
  const months = monthsBetween(reviewed, today);
  const message = `the last review is ${months} months old`;
  if (months >= REFUSE_AFTER_MONTHS) {
    return error(
      `${message}, 24 and more are too many`,
      'Have a clinician read the entry beside the guide, then set "reviewed" to that day',
    );
  }
  if (months < WARN_AFTER_MONTHS) return undefined;
  return { message, remedy: `Have it reviewed: from 24 months on the bot does not start`, severity: 'warning' };
}

/** East of Greenwich it is tomorrow already while UTC says today. */
function tomorrow(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
