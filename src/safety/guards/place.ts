import type { Span } from '../pattern.js';
import type { Reading } from '../reading.js';
import { VOCABULARY } from '../vocabulary.js';

/** Whose danger a phrase speaks of: the nearest person named before it in the sentence. */
export type Subject = 'self' | 'third' | 'generic';

export interface Place {
  readonly reading: Reading;
  readonly span: Span;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SELF = set('i me my myself mine we us');

export const THIRD = new Set([
  ...'he she they him her them his their hers himself herself themselves'.split(' '),
  ...(VOCABULARY['kin'] ?? []),
]);

const GENERIC = set(
  'people patients patient someone somebody anyone anybody others clients users person persons folks veterans individuals those everyone humans adults teens kids you your study studies research',
);

const LOOK_BACK = 9;

export function findSubject({ reading, span }: Place): Subject {
  if (SELF.has(reading.words[span.start] ?? '')) return 'self';
  for (let i = span.start - 1; i >= 0 && i >= span.start - LOOK_BACK && reading.breaks[i + 1] !== 2; i--) {
    const word = reading.words[i] as string;
    if (THIRD.has(word)) return 'third';
    if (GENERIC.has(word)) return genericOr(reading, i, span);
    if (SELF.has(word)) return 'self';
  }
  return 'self';
}

/** "my patient" is somebody, and "people who want to die like me" is the one who writes. */
function genericOr({ words }: Reading, at: number, { end }: Span): Subject {
  if (words[at - 1] === 'my') return 'third';
  const near = `${words.slice(at, at + 3).join(' ')} . ${words.slice(end, end + 3).join(' ')}`;
  return /\blike (?:me|myself|i am)\b/.test(near) ? 'self' : 'generic';
}

/** The writer is the nearest person named: "i" within the phrase or just before it. */
export function speaksOfSelf({ reading, span }: Place): boolean {
  for (let i = span.start; i >= 0 && i >= span.start - 4 && (i === span.start || reading.breaks[i + 1] !== 2); i--) {
    const word = reading.words[i] as string;
    if (SELF.has(word) || word === 'am') return true;
    if (THIRD.has(word) || GENERIC.has(word)) return false;
  }
  return false;
}

export function hasNear({ reading, span }: Place, words: RegExp, before: number, after: number): boolean {
  return words.test(reading.words.slice(Math.max(0, span.start - before), span.end + after).join(' '));
}

/** Among so many words after the phrase, up to the next comma. */
export function hasRightAfter({ reading: { words, breaks }, span }: Place, pattern: RegExp, reach: number): boolean {
  let end = span.end;
  while (end < words.length && end < span.end + reach && (breaks[end] ?? 0) === 0) end++;
  return pattern.test(words.slice(span.start, end).join(' '));
}

export function hasAfterOrBefore({ reading, span }: Place, words: RegExp, reach: number): boolean {
  const [from, to] = sentenceOf(reading, span);
  return words.test(reading.words.slice(Math.max(from, span.start - reach), Math.min(to, span.end + reach)).join(' '));
}

export function sentenceOf(reading: Reading, span: Span): readonly [number, number] {
  let from = span.start;
  while (from > 0 && reading.breaks[from] !== 2 && span.start - from < 40) from--;
  let to = span.end;
  while (to < reading.words.length && reading.breaks[to] !== 2 && to - span.end < 40) to++;
  return [from, to];
}

const NEW_SUBJECT = /^(?:i|he|she|they|we|my|our|his|her|its|it)$/;

/** The words before the phrase in its own sentence, back to the last "but" and at most so many. */
export function clauseBefore(reading: Reading, span: Span, most: number): readonly string[] {
  let from = span.start;
  while (from > 0 && span.start - from < most && reading.breaks[from] !== 2) {
    if (/^(?:but|because|and)$/.test(reading.words[from - 1] as string) && span.start - from > 0) break;
    const opener = /^(?:also|so|and|but|plus|then)$/.test(reading.words[from] as string) ? from + 1 : from;
    if (reading.breaks[from] === 1 && NEW_SUBJECT.test(reading.words[opener] ?? '')) break;
    from--;
  }
  return reading.words.slice(from, span.start);
}
