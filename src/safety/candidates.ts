import { STOP_WORDS } from '../language/words.js';
import type { Element, Pattern, Sequence } from './pattern.js';

/** The numbers of the patterns, ascending, whose required words all occur somewhere among the words: few of some thousand, so that only they are walked. */
export type FindCandidates = (words: readonly string[]) => readonly number[];

/**
 * Every pattern is looked up by the rarest of what it requires ("noose", not "i"), so most utterances never meet it. This runs for every utterance,
 * on memory that went cold since the last one: so it is a few short lists of numbers, and not the sets of words.
 */
export function createFindCandidates(patterns: readonly Pattern[]): FindCandidates {
  const { anchoredAt, choicesWith, choiceCount } = indexPatterns(patterns);
  // Of each choice of words, the last call in which one of them was there: so nothing is to be cleared after a call.
  const lastThere = new Uint32Array(choiceCount);
  let call = 0;
  return (words) => {
    // After some thousand million calls the count begins anew.
    if (call === LAST_CALL) {
      lastThere.fill(0);
      call = 0;
    }
    call++;
    const there = [...new Set(words)];
    for (const word of there) mark(choicesWith.get(word) ?? NONE, lastThere, call);
    const found: number[] = [];
    for (const word of there) collectHolding(anchoredAt.get(word) ?? NONE, lastThere, call, found);
    // Two words of one choice lead to the same pattern.
    return found.sort((a, b) => a - b).filter((pattern, i) => pattern !== found[i - 1]);
  };
}

const NONE = new Uint16Array(0);
const LAST_CALL = 0xff_ff_ff_ff;

function mark(choices: Uint16Array, lastThere: Uint32Array, call: number): void {
  for (let i = 0; i < choices.length; i++) lastThere[choices[i] as number] = call;
}

/** Reads patterns one after the other: its number, how many more choices it requires, and these. */
function collectHolding(anchored: Uint16Array, lastThere: Uint32Array, call: number, found: number[]): void {
  for (let at = 0; at < anchored.length; ) {
    const pattern = anchored[at] as number;
    const end = at + 2 + (anchored[at + 1] as number);
    let k = at + 2;
    while (k < end && lastThere[anchored[k] as number] === call) k++;
    if (k === end) found.push(pattern);
    at = end;
  }
}

interface PatternIndex {
  /** By word, the patterns whose rarest choice has it; see collectHolding. */
  readonly anchoredAt: ReadonlyMap<string, Uint16Array>;
  /** By word, the numbers of the choices that have it. */
  readonly choicesWith: ReadonlyMap<string, Uint16Array>;
  readonly choiceCount: number;
}

function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const requiredOf = createRequiredOf(patterns);
  const anchoredAt = new Map<string, number[]>();
  const choicesWith = new Map<string, number[]>();
  let choiceCount = 0;
  const numberOf = remembering((choice: ReadonlySet<string>) => {
    for (const word of choice) append(choicesWith, word, [choiceCount]);
    return choiceCount++;
  });
  patterns.forEach(({ sequence, firstWords }, pattern) => {
    const [anchor = firstWords, ...rest] = requiredOf(sequence);
    const row = [pattern, rest.length, ...rest.map(numberOf)];
    for (const word of anchor) append(anchoredAt, word, row);
  });
  return { anchoredAt: pack(anchoredAt), choicesWith: pack(choicesWith), choiceCount };
}

/**
 * Of each set that it gives, at least one word stands in every match; the rarest set first. Of a choice of phrases, it is the rarest word of each.
 * Patterns share their classes, which are long: each is looked at once.
 */
function createRequiredOf(patterns: readonly Pattern[]): (sequence: Sequence) => readonly ReadonlySet<string>[] {
  const uses = countUses(patterns);
  const costOfWord = (word: string) => (uses.get(word) ?? 0) + (EVERYWHERE.has(word) ? COST_OF_EVERYWHERE : 0);
  const costOf = remembering((choice: ReadonlySet<string>) => [...choice].reduce((sum, word) => sum + costOfWord(word), 0));
  const required = remembering((element: Element): readonly ReadonlySet<string>[] => {
    if (element.kind === 'word') return [element.words];
    if (element.kind !== 'choice' || element.optional) return [];
    const rarest = element.options.map((option) => requiredOf(option)[0]);
    return rarest.includes(undefined) ? [] : [new Set(rarest.flatMap((words) => [...(words ?? [])]))];
  });
  const requiredOf = (sequence: Sequence) => sequence.flatMap(required).sort((a, b) => costOf(a) - costOf(b));
  return requiredOf;
}

/** Words of every second question, however few patterns they stand in. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...'how what when where who why not help need people before after long ketamine treatment therapy session infusion take work time'.split(
    ' ',
  ),
]);
const COST_OF_EVERYWHERE = 1_000;

/** How often each word stands in the patterns: what is common there is common in what people write, too. */
function countUses(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const elements = new Map<Element, number>();
  for (const { sequence } of patterns) for (const element of sequence) elements.set(element, (elements.get(element) ?? 0) + 1);
  const uses = new Map<string, number>();
  const add = (element: Element, times: number): void => {
    if (element.kind === 'word') for (const word of element.words) uses.set(word, (uses.get(word) ?? 0) + times);
    if (element.kind === 'choice') for (const option of element.options) for (const inner of option) add(inner, times);
  };
  for (const [element, times] of elements) add(element, times);
  return uses;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function append(lists: Map<string, number[]>, word: string, numbers: readonly number[]): void {
  const list = lists.get(word);
  if (list) list.push(...numbers);
  else lists.set(word, [...numbers]);
}

function pack(lists: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Uint16Array> {
  return new Map([...lists].map(([word, list]) => [word, Uint16Array.from(list)]));
}
