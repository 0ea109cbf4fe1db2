import { answeredEntries } from '../../answers/answer.js';
import type { Answerer } from '../../answers/answerer.js';
import { createContext } from '../../conversation/context.js';
import { type Figures, share } from './figures.js';
import type { LabelledQuestion } from './labelled.js';

/** Entries that may have been answered before: a condition, an effect, a step, a harm, a habit, a thing, a person. */
const LAST_ENTRIES = [
  'depression',
  'administration',
  'cost',
  'side-effects',
  'expect',
  'sessions',
  'yoga',
  'get-started',
  'evidence',
  'what-is-ketamine',
  'pregnancy',
  'drug-interactions',
  'booking',
] as const;

/** Asks each question alone and after each of these entries: a full question is never bent by what was said before. */
export function scoreContexts(rows: readonly LabelledQuestion[], answerer: Answerer): Figures {
  const bent = rows.flatMap(({ q }) => {
    const alone = answered(q, answerer);
    const changed = LAST_ENTRIES.map((last) => ({ last, now: answered(q, answerer, last) })).filter(({ now }) => now !== alone);
    return changed.length === 0 ? [] : [`BENT  ${q}  alone ${alone}, ${changed.map(({ last, now }) => `after ${last} ${now}`).join(', ')}`];
  });
  return { values: { bentByContext: share(bent.length, rows.length, 0) }, misses: bent };
}

function answered(q: string, { answerQuestion }: Answerer, lastEntry?: string): string {
  const { answer } = answerQuestion(q, { ...createContext(0), ...(lastEntry === undefined ? {} : { lastEntry }) });
  return [answer.kind, ...answeredEntries(answer)].join(' ');
}
