import { remember } from '../language/remember.js';
import { ALIASES } from './spelling-aliases.js';
import { findCoreWord } from './spelling-core.js';
import { OWN_WORDS, TARGETS } from './spelling-words.js';

/**
 * Words as people at risk really type them: masked, stretched, misspelt. Gives the word that was meant, or undefined.
 * Only the words that danger is spoken in are mended, and never a word that is an English word of its own.
 */

const LEET: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '+': ['t'],
};

/** The words people mask with a star; short ones are listed because one hidden letter of three leaves much open. */
const MASKED: readonly string[] = [
  'die',
  'dead',
  'kill',
  'killing',
  'suicide',
  'suicidal',
  'rape',
  'raped',
  'cutting',
  'overdose',
  'myself',
  'self',
  'harm',
  'death',
  'unalive',
  'shoot',
  'hang',
  'dying',
];

const MOST_REMEMBERED = 10_000;

export interface Speller {
  /** The meant words for one token as typed (lower case, may hold digits and signs), or undefined for an ordinary word. */
  mend(token: string): readonly string[] | undefined;
}

export function createSpeller(lexicon: ReadonlySet<string>): Speller {
  const oneEdit = indexDeletions(TARGETS);
  const aliases = new Map(Object.entries(ALIASES).map(([form, meant]) => [form, meant.split(/[ _]/)]));
  const known = (word: string): readonly string[] | undefined => {
    return aliases.get(word) ?? (lexicon.has(word) ? [word] : undefined);
  };
  const meant = remember((word: string): readonly string[] | undefined => {
    const exact = known(word);
    if (exact || OWN_WORDS.has(word)) return exact;
    const bare = squeeze(word, 1);
    return (
      known(squeeze(word, 2)) ??
      // Squeezed, "attak" is a Polish word; the English one is nearer.
      (bare !== word && word.length >= 5 ? nearTarget(word, oneEdit) : undefined) ??
      known(bare) ??
      suicideWord(bare) ??
      (word.endsWith('in') ? known(`${word}g`) : undefined) ??
      nearTarget(word, oneEdit) ??
      (bare === word ? undefined : nearTarget(bare, oneEdit)) ??
      asList(findCoreWord(word, bare))
    );
  }, MOST_REMEMBERED);

  return {
    mend(token) {
      if (token.length > 40) return undefined;
      if (/^[a-z]+$/.test(token)) return meant(token);
      if (token.includes('*') || token.includes('#')) return unmask(token);
      if (!/[a-z]/.test(token)) return undefined;
      for (const reading of unleet(token)) {
        const found = meant(reading);
        if (found) return found;
      }
      return undefined;
    },
  };
}

function asList(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}

/** Runs of one letter, cut to at most so many: "diiiie" is "diie", then "die". */
function squeeze(word: string, most: 1 | 2): string {
  return most === 2 ? word.replace(/(.)\1{2,}/g, '$1$1') : word.replace(/(.)\1+/g, '$1');
}

/** The most often misspelt of these words, known by its consonants: "sucidial", "suiside", "sooicide". */
function suicideWord(word: string): readonly string[] | undefined {
  if (!/^(?:su|soo|sui|sw|cui|siu)/.test(word) || word.length < 5 || word.length > 11) return undefined;
  const bones = word.replace(/[zc]/g, 's').replace(/[aeiouwy]/g, '');
  if (bones === 'ssd') return ['suicide'];
  return bones === 'ssdl' ? ['suicidal'] : undefined;
}

function unmask(token: string): readonly string[] | undefined {
  const found = MASKED.find(
    (word) => word.length === token.length && [...token].every((char, i) => char === '*' || char === '#' || char === word[i]),
  );
  return found && /[a-z]/.test(token) ? [found] : undefined;
}

function unleet(token: string): readonly string[] {
  const read = (choice: number): string => [...token].map((char) => LEET[char]?.[choice] ?? LEET[char]?.[0] ?? char).join('');
  return [read(0), read(1)].filter((word) => /^[a-z]+$/.test(word));
}

/** Every target under each of its forms with one letter left out, and under itself: two words one edit apart share such a form. */
function indexDeletions(targets: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const target of targets) {
    for (const form of [target, ...deletions(target)]) {
      const there = index.get(form);
      if (there) there.push(target);
      else index.set(form, [target]);
    }
  }
  return index;
}

function deletions(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function nearTarget(word: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  if (word.length < 4 || word.length > 15 || OWN_WORDS.has(word)) return undefined;
  if (word.length === 4)
    return TARGETS_OF_FOUR.get([...word].sort().join(''))
      ?.find((target) => isOneEdit(word, target))
      ?.split(' ');
  for (const form of [word, ...deletions(word)]) {
    const target = index.get(form)?.find((candidate) => candidate.length >= 5 && isOneEdit(word, candidate));
    if (target) return [target];
  }
  return undefined;
}

const TARGETS_OF_FOUR: ReadonlyMap<string, readonly string[]> = groupByLetters(TARGETS.filter((target) => target.length === 4));

function groupByLetters(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letters = [...word].sort().join('');
    groups.set(letters, [...(groups.get(letters) ?? []), word]);
  }
  return groups;
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
