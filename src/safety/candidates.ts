import type { Pattern, Sequence } from './pattern.js';

/** The numbers of the patterns, ascending, whose required words all occur somewhere among the words: few of some thousand, so that only they are walked. */
export type FindCandidates = (words: readonly string[]) => readonly number[];

/** A pattern under one of its words: what else it requires, the rarest first. */
interface Anchored {
  readonly pattern: number;
  readonly rest: readonly ReadonlySet<string>[];
}

/** Every pattern is looked up by the rarest of what it requires ("noose", not "i"), so most utterances never meet it. */
export function createFindCandidates(patterns: readonly Pattern[]): FindCandidates {
  const byAnchor = indexByAnchor(patterns);
  return (words) => {
    const there = new Set(words);
    const list = [...there];
    const found: number[] = [];
    for (const word of list) {
      const anchored = byAnchor.get(word);
      if (!anchored) continue;
      for (const { pattern, rest } of anchored) if (holdsAll(rest, there, list)) found.push(pattern);
    }
    // Two words of one choice lead to the same pattern.
    return found.sort((a, b) => a - b).filter((pattern, i) => pattern !== found[i - 1]);
  };
}

function holdsAll(rest: readonly ReadonlySet<string>[], there: ReadonlySet<string>, list: readonly string[]): boolean {
  for (const choice of rest) if (!intersects(choice, there, list)) return false;
  return true;
}

function intersects(choice: ReadonlySet<string>, there: ReadonlySet<string>, list: readonly string[]): boolean {
  if (choice.size < list.length) {
    for (const word of choice) if (there.has(word)) return true;
    return false;
  }
  for (const word of list) if (choice.has(word)) return true;
  return false;
}

function indexByAnchor(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Anchored[]> {
  const uses = new Map<string, number>();
  for (const { sequence } of patterns) countUses(sequence, uses);
  const index = new Map<string, Anchored[]>();
  patterns.forEach(({ sequence, firstWords }, pattern) => {
    const [anchor = firstWords, ...rest] = requiredOf(sequence, (choice) =>
      [...choice].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0),
    );
    for (const word of anchor) {
      const there = index.get(word);
      if (there) there.push({ pattern, rest });
      else index.set(word, [{ pattern, rest }]);
    }
  });
  return index;
}

/** How often each word stands in the patterns: what is common there is common in what people write, too. */
function countUses(sequence: Sequence, uses: Map<string, number>): void {
  for (const element of sequence) {
    if (element.kind === 'word') for (const word of element.words) uses.set(word, (uses.get(word) ?? 0) + 1);
    if (element.kind === 'choice') for (const option of element.options) countUses(option, uses);
  }
}

/** Of each set, at least one word stands in every match; the rarest set first. Of a choice of phrases, it is the rarest word of each. */
function requiredOf(sequence: Sequence, costOf: (choice: ReadonlySet<string>) => number): readonly ReadonlySet<string>[] {
  return sequence
    .flatMap((element) => {
      if (element.kind === 'word') return [element.words];
      if (element.kind !== 'choice' || element.optional) return [];
      const rarest = element.options.map((option) => requiredOf(option, costOf)[0]);
      return rarest.includes(undefined) ? [] : [new Set(rarest.flatMap((words) => [...(words ?? [])]))];
    })
    .map((choice) => ({ choice, cost: costOf(choice) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ choice }) => choice);
}
