import type { Pattern } from './pattern.js';

/** The numbers of the patterns, ascending, whose required words all occur somewhere among the words: few of some thousand, so that only they are walked. */
export type FindCandidates = (words: readonly string[]) => readonly number[];

/** Every pattern is looked up by the rarest of what it requires ("noose", not "i"), so most utterances never meet it. */
export function createFindCandidates(patterns: readonly Pattern[]): FindCandidates {
  const byAnchor = indexByAnchor(patterns);
  return (words) => {
    const there = new Set(words);
    const found = new Set<number>();
    for (const word of there) {
      for (const i of byAnchor.get(word) ?? []) if (patterns[i]?.required.every((choice) => intersects(choice, there))) found.add(i);
    }
    return [...found].sort((a, b) => a - b);
  };
}

function indexByAnchor(patterns: readonly Pattern[]): ReadonlyMap<string, readonly number[]> {
  const uses = countUses(patterns);
  const index = new Map<string, number[]>();
  patterns.forEach(({ required, firstWords }, i) => {
    for (const word of rarest([...required, firstWords], uses)) {
      const there = index.get(word);
      if (there) there.push(i);
      else index.set(word, [i]);
    }
  });
  return index;
}

/** In how many patterns each word is required: what many patterns share is common in what people write, too. */
function countUses(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { required } of patterns) for (const choice of required) for (const word of choice) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function rarest(choices: readonly ReadonlySet<string>[], uses: ReadonlyMap<string, number>): ReadonlySet<string> {
  const costs = choices.map((choice) => [...choice].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0));
  return choices[costs.indexOf(Math.min(...costs))] ?? new Set();
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) return true;
  return false;
}
