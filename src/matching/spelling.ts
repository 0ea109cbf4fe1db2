import Fuse from 'fuse.js';
import { editDistance } from '../language/edit-distance.js';
import { remember } from '../language/remember.js';
import { stem } from '../language/words.js';

/** What the speller knows: the words of the knowledge with how often they stand there, and words that are simply English. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  readonly english: ReadonlySet<string>;
}

/** Mends one word: the word itself, a word of the knowledge that it most likely meant, or two words that were written together. */
export type RepairWord = (word: string) => string;

/**
 * Typo repair by Fuse.js against the vocabulary of the knowledge. Fuse proposes near words; the nearest and most frequent proposal wins. Known words and English words are left alone.
 */
export function createRepairWord({ counts, english }: Vocabulary): RepairWord {
  const known = new Set([...counts.keys()].flatMap((word) => [word, stem(word)]));
  const targets = [...counts.keys()].filter((word) => word.length >= SHORTEST_TARGET && /^[a-z]+$/.test(word));
  const indexes = createIndexes(targets);
  // Most words that are looked up are plain English: of these the frequent targets are enough: without the others mending takes a third less time.
  const frequent = createIndexes(targets.filter((word) => (counts.get(word) ?? 0) >= ENGLISH_TARGET_COUNT));
  return remember((word) => {
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || /[^a-z]/.test(word) || known.has(word) || known.has(stem(word)))
      return word;
    return english.has(word) ? mendEnglish(word, frequent, counts) : (nearest(word, indexes, counts) ?? splitJoined(word, counts) ?? word);
  }, MOST_REMEMBERED);
}

const SHORTEST_WORD = 4;
const SHORTEST_TARGET = 4;
/** Of so few letters the first must be right: what else is near is another word. */
const SHORT = 4;
const LONGEST_WORD = 24;
const MOST_REMEMBERED = 10_000;
// Bitap counts a swap as two edits, so the net is cast wide and the edit distance decides.
const FUSE_OPTIONS = { includeScore: true, threshold: 0.55, distance: 20, minMatchCharLength: 2 } as const;
const PROPOSALS = 40;
// How much one e-fold of frequency is worth, in edits: between "depression" (very frequent) and "repression" the frequent one is meant.
const FREQUENCY_WORTH = 0.13;
// A swap of neighbours is the likeliest typo of all.
const SWAP_COST = 0.7;
// People rarely miss the first letter.
const FIRST_LETTER_COST = 0.5;
const MOST_EDITS_SHARE = 0.36;

/** Small Fuse indexes, so that a search sees a few hundred words however large the knowledge is: by length and by one of the first two letters. */
interface Indexes {
  readonly byFirst: ReadonlyMap<string, Fuse<string>>;
  readonly bySecond: ReadonlyMap<string, Fuse<string>>;
}

function createIndexes(targets: readonly string[]): Indexes {
  return { byFirst: groupBy(targets, (word) => word[0]), bySecond: groupBy(targets, (word) => word[1]) };
}

function groupBy(targets: readonly string[], letterOf: (word: string) => string | undefined): ReadonlyMap<string, Fuse<string>> {
  const groups = new Map<string, string[]>();
  for (const target of targets) {
    const key = `${letterOf(target)}${target.length}`;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return new Map([...groups].map(([key, group]) => [key, new Fuse(group, FUSE_OPTIONS)]));
}

/** Words that begin with the same letter, or else those that a slip at the first letter leads to: it was swapped, left out, put in or replaced. */
function* proposals(word: string, indexes: Indexes): Generator<readonly string[]> {
  const [first, second] = [word[0] ?? '', word[1] ?? ''];
  yield search(word, indexes.byFirst, first);
  if (word.length <= SHORT) return;
  yield [...search(word, indexes.byFirst, second), ...search(word, indexes.bySecond, first), ...search(word, indexes.bySecond, second)];
}

function search(word: string, groups: ReadonlyMap<string, Fuse<string>>, letter: string): string[] {
  const span = word.length >= 8 ? 2 : 1;
  const found: string[] = [];
  for (let length = word.length - span; length <= word.length + span; length++) {
    for (const { item } of groups.get(`${letter}${length}`)?.search(word, { limit: PROPOSALS }) ?? []) found.push(item);
  }
  return found;
}

function nearest(word: string, indexes: Indexes, counts: ReadonlyMap<string, number>): string | undefined {
  for (const list of proposals(word, indexes)) {
    const best = nearestOf(list, word, counts);
    if (best !== undefined) return best;
  }
  return undefined;
}

function nearestOf(list: readonly string[], word: string, counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const proposal of list) {
    if (word.length <= SHORT && proposal[0] !== word[0]) continue;
    const edits = cost(word, proposal);
    if (edits > mostEdits(word) || edits / word.length > MOST_EDITS_SHARE) continue;
    const total = edits - FREQUENCY_WORTH * Math.log(1 + (counts.get(proposal) ?? 0));
    if (total < bestCost) {
      bestCost = total;
      best = proposal;
    }
  }
  return best;
}

function cost(word: string, proposal: string): number {
  const edits = editDistance(word, proposal);
  const swapped = edits === 1 && word.length === proposal.length && [...word].sort().join('') === [...proposal].sort().join('');
  return (swapped ? SWAP_COST : edits) + (word[0] === proposal[0] ? 0 : FIRST_LETTER_COST);
}

function mostEdits(word: string): number {
  if (word.length <= 4) return 1;
  return word.length <= 8 ? 2 : 3;
}

// An English word may still be a typo ("form" for "from"), but only a frequent word one edit away is worth the risk.
const ENGLISH_SHORTEST = 6;
const ENGLISH_TARGET_COUNT = 10;

function mendEnglish(word: string, indexes: Indexes, counts: ReadonlyMap<string, number>): string {
  if (word.length < ENGLISH_SHORTEST) return word;
  const target = nearest(word, indexes, counts);
  return target !== undefined && cost(word, target) <= 1 ? target : word;
}

/** "sideeffects" → "side effects", where both halves are words of the knowledge. */
function splitJoined(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  for (let i = 3; i <= word.length - 3; i++) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    const [l, r] = [counts.get(left) ?? 0, counts.get(right) ?? 0];
    if (l > 0 && r > 0 && l + r > 3) return `${left} ${right}`;
  }
  return undefined;
}
