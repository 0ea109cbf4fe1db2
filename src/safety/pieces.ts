import { editDistance } from '../language/edit-distance.js';
import type { Speller } from './spelling.js';
import { OWN_WORDS } from './spelling-words.js';
import type { Token } from './tokens.js';

// Words in pieces, and pieces that are several words: hidden so, or typed so.

/** The words that some tokens make together, and how many tokens these are. */
interface Joined {
  readonly words: readonly string[];
  readonly count: number;
}

const MOST_LETTERS = 60;

/** "s u i c i d e", "k.m.s", "i w a n t t o d i e": three or more single letters in a row that make known words. */
export function joinLetters(tokens: readonly Token[], from: number, speller: Speller, lexicon: ReadonlySet<string>): Joined | undefined {
  if ((tokens[from]?.text.length ?? 0) !== 1) return undefined;
  let count = 0;
  let letters = '';
  while (from + count < tokens.length && tokens[from + count]?.text.length === 1 && count < MOST_LETTERS) {
    letters += tokens[from + count]?.text;
    count++;
  }
  for (const skip of [0, 1]) {
    const rest = letters.slice(skip);
    if (rest.length < 3) break;
    const words = speller.mend(rest) ?? takeApart(rest, lexicon);
    if (words)
      return {
        words: skip ? [letters.slice(0, skip), ...words] : words,
        count,
      };
  }
  return undefined;
}

const PAIRS: ReadonlySet<string> = new Set([
  'myself',
  'suicide',
  'suicidal',
  'overdose',
  'overdosed',
  'overdosing',
  'unalive',
  'unresponsive',
  'unconscious',
  'anymore',
  'without',
  'tonight',
  'tomorrow',
  'goodbye',
  'everyone',
  'himself',
  'herself',
  'yourself',
  'sewerslide',
  'nobody',
]);

/** Two words that mean danger together, and are mended together where one of them is no word that danger is spoken in: "hear tattack", "cehst pian". */
const PHRASES: readonly (readonly [string, string, number])[] = [
  ['heart', 'attack', 3],
  ['chest', 'pain', 2],
  ['chest', 'pains', 2],
  ['chest', 'hurts', 2],
  ['kill', 'myself', 2],
  ['wake', 'up', 1],
];

function mendPhrase(first: string, second: string, lexicon: ReadonlySet<string>): readonly string[] | undefined {
  const phrase = PHRASES.find(
    ([head, tail, slips]) =>
      first[0] === head[0] &&
      // The second word begins as it should, or with the letter that slipped over.
      (second[0] === tail[0] || second[0] === head.at(-1)) &&
      editDistance(first + second, head + tail) <= (first === head ? slips - 1 : slips),
  );
  return phrase && !(lexicon.has(first) && lexicon.has(second)) ? [phrase[0], phrase[1]] : undefined;
}

/** "my self", "sui cide", "over dose": two pieces that make one of the words danger is spoken in. */
export function joinPair(tokens: readonly Token[], from: number, speller: Speller, lexicon: ReadonlySet<string>): Joined | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second || second.breakBefore === 2 || first.text.length + second.text.length > 13) return undefined;
  const whole = first.text + second.text;
  const phrase = mendPhrase(first.text, second.text, lexicon);
  if (phrase) return { words: phrase, count: 2 };
  if (PAIRS.has(whole)) return { words: speller.mend(whole) ?? [whole], count: 2 };
  if (second.glued && whole.length >= 3 && !lexicon.has(first.text) && /^[a-z]+$/.test(whole) && lexicon.has(whole))
    return { words: [whole], count: 2 };
  return undefined;
}

// Only what may be grave is taken apart; "together" is not "to get her".
const GRAVE =
  /die|dying|kill|suicid|myself|dead|life|live|breath|overdos|endit|better|chest|heart|stroke|seizure|wake|pulse|blue|throat|bleed|blood|swallow|collaps|toomuch/;

/** "iwanttodie", "killmyself": a long unknown word that is made of known ones, the fewest possible. */
export function takeGraveApart(word: string, lexicon: ReadonlySet<string>): readonly string[] | undefined {
  return GRAVE.test(word) && !OWN_WORDS.has(word) ? takeApart(word, lexicon) : undefined;
}

function takeApart(word: string, lexicon: ReadonlySet<string>): readonly string[] | undefined {
  if (word.length < 6 || word.length > MOST_LETTERS || lexicon.has(word) || !/^[a-z]+$/.test(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (!before || !(piece === 'i' || piece === 'a' || (piece.length > 1 && lexicon.has(piece)))) continue;
      const all = [...before, piece];
      if (!best[end] || all.length < (best[end]?.length ?? 0)) best[end] = all;
    }
  }
  const whole = best[word.length];
  return whole && whole.length >= 2 && whole.length <= word.length / 2 ? whole : undefined;
}
