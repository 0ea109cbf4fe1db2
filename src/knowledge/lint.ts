import { at, type PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';

/**
 * What a medical answer must not say, however well it is meant. Sources: the United States Food and Drug Administration's notices of
 * October 2023 on compounded ketamine and the labelling of esketamine (no approval for a psychiatric disorder; prevention of suicide not shown).
 */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly message: string; readonly remedy: string }[] = [
  { pattern: /\bapproved\b/i, message: 'speaks of an approval', remedy: 'The guide says nothing of approvals: remove it' },
  {
    pattern: /\b(?:prevents?|preventing|stops?|stopping)\s+(?:\w+\s+)?suicid/i,
    message: 'says that ketamine prevents suicide',
    remedy: 'Say what the guide says: in one study many reported a quick drop in suicidal thoughts',
  },
  {
    pattern: /\b(?:cures?|cured|guaranteed?|miracle|risk[- ]free|always works)\b/i,
    message: 'makes a promise',
    remedy: 'Keep the hedges of the claim: may, some, many',
  },
  {
    pattern: /\b\d+(?:\.\d+)?\s*(?:mg|milligrams?|mcg|micrograms?|ml|mg\/kg|cc)\b/i,
    message: 'names a dose',
    remedy: 'A dose is for the prescriber: remove the figure',
  },
  { pattern: /<[a-z!/][^>]*>/i, message: 'has an HTML tag', remedy: 'Write plain text' },
  {
    pattern: /\]\((?!https:\/\/|tel:|mailto:)/i,
    message: 'has a link of another kind than https, tel or mailto',
    remedy: 'Use an https, tel or mailto link',
  },
];

const SAFE = /\bsafe(?:ly)?\b/i;
const SAFE_COMPANION = /\b(?:monitor|doctor|staff|professional|clinic|trained|guide)/i;

const WARN_AFTER_MONTHS = 12;
const REFUSE_AFTER_MONTHS = 24;

/** Checks the wording of one entry and the age of its review. `today` is an ISO day. */
export function lintEntry(placed: PlacedEntry, today: string): readonly Problem[] {
  const { entry } = placed;
  const fields = [['answer', entry.answer] as const, ...(entry.more ? [['more', entry.more] as const] : [])];
  return [...fields.flatMap(([field, text]) => lintText(placed, field, text)), ...reviewAge(placed, today)];
}

function lintText(placed: PlacedEntry, field: string, text: string): Problem[] {
  const found = FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ message, remedy }) =>
    at(placed, [field], `the ${field} ${message}`, remedy),
  );
  if (text.trim() === '') found.push(at(placed, [field], `the ${field} is empty`, 'Write the text'));
  if (placed.entry.kind !== 'small-talk' && SAFE.test(text) && !SAFE_COMPANION.test(text)) {
    found.push(at(placed, [field], `the ${field} says "safe" alone`, 'Say who watches over it: a doctor, trained staff, monitoring'));
  }
  return found;
}

function reviewAge(placed: PlacedEntry, today: string): Problem[] {
  const { reviewed } = placed.entry;
  if (reviewed === undefined) return [];
  const day = new Date(`${reviewed}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== reviewed) {
    return [at(placed, ['reviewed'], `"${reviewed}" is not a day of the calendar`, 'Write it as year-month-day')];
  }
  const months = monthsBetween(reviewed, today);
  if (months >= REFUSE_AFTER_MONTHS)
    return [at(placed, ['reviewed'], `the last review is ${months} months old`, 'Have a clinician review the entry and set the day')];
  if (months >= WARN_AFTER_MONTHS)
    return [
      at(placed, ['reviewed'], `the last review is ${months} months old`, 'Have it reviewed: after 24 months it is refused', 'warning'),
    ];
  return [];
}

function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
