import { normalise } from '../language/normalise.js';
import { writeOut } from './contractions.js';
import { FILLERS } from './fillers.js';
import { latinise } from './lookalikes.js';
import type { WordStream } from './pattern.js';
import { isWithinSlips } from './slips.js';
import type { Speller } from './spelling.js';

/** An utterance as triage reads it: words as they were meant, written out, with the breaks between them. */
export interface Reading extends WordStream {
  readonly text: string;
}

interface Token {
  readonly text: string;
  readonly breakBefore: number;
  /** No white space before it: "s.u.i" and "sui-cide" hang together. */
  readonly glued: boolean;
}

// A word may hold the signs that people mask letters with; the sign at its edge is punctuation, but for a leading $ or @.
const TOKEN = /[$@]?[a-z0-9](?:[a-z0-9'*@$!|+#]*[a-z0-9$@*+])?/g;
const MOST_LETTERS = 60;

/** After these, "cause" is no short form of "because". */
const BEFORE_A_VERB: ReadonlySet<string> = new Set(
  'can could may might does do did will would to it this that ketamine they spravato esketamine treatment infusions not drugs ever'.split(
    ' ',
  ),
);

export function readUtterance(utterance: string, speller: Speller, lexicon: ReadonlySet<string>): Reading {
  const text = latinise(normalise(utterance));
  const words: string[] = [];
  const breaks: number[] = [];
  const tokens = tokenise(text);
  const mended = new Map<string, readonly string[]>();
  const read = (token: string): readonly string[] => {
    const before = mended.get(token);
    if (before) return before;
    const after = readToken(token, speller, lexicon);
    mended.set(token, after);
    return after;
  };
  const push = (all: readonly string[], breakBefore: number): void => {
    let next = breakBefore;
    for (const short of all) {
      const isVerb = short === 'cause' && BEFORE_A_VERB.has(words.at(-1) ?? '');
      for (const word of isVerb ? [short] : writeOut(short)) {
        words.push(word);
        breaks.push(next);
        next = 0;
      }
    }
  };
  let inLetters = false;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const isLetter = token.text.length === 1;
    // One try at the start of each row of letters: a second one from its middle would make long rows costly.
    const letters = isLetter && !inLetters ? joinLetters(tokens, i, speller, lexicon) : undefined;
    const joined = letters ?? joinPair(tokens, i, speller, lexicon);
    push(joined?.words ?? read(token.text), token.breakBefore);
    inLetters = isLetter;
    i += joined?.count ?? 1;
  }
  breaks.push(2);
  return {
    text,
    words,
    breaks,
    fillers: words.map((word) => FILLERS.has(word)),
    negators: words.map((word, i) => (word === 'not' || word === 'never') && words[i + 1] !== 'stop' && words[i + 1] !== 'only'),
  };
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    // Four times the same in a row says no more than three times.
    if ([1, 2, 3].every((back) => tokens[tokens.length - back]?.text === match[0])) continue;
    tokens.push({
      text: match[0],
      breakBefore: tokens.length === 0 ? 2 : breakOf(between),
      glued: between.length > 0 && between.length < 3 && !between.includes(' '),
    });
  }
  return tokens;
}

/** Dots between words without white space, and rows of dots, hold a sentence together; people write "i...want...to...die". */
function breakOf(between: string): number {
  if (/^[ ]?$/.test(between)) return 0;
  if (!between.includes(' ')) return /[!?;\n]/.test(between) ? 2 : 0;
  if (/^ ?\.\.+ ?$/.test(between)) return 1;
  return /[.!?;]/.test(between) ? 2 : 1;
}

function readToken(token: string, speller: Speller, lexicon: ReadonlySet<string>): readonly string[] {
  const dose = /^(\d{1,6})(mg|mgs|mcg|g|ml)$/.exec(token);
  if (dose) return [dose[1] ?? '', 'mg'];
  if (token === "od'd") return ['overdosed'];
  const bare = token
    .replace(/'s$/, (s) => (/^(?:he|she|it|that|there|what|who|how|here|everything|nothing)'s$/.test(token) ? s : ''))
    .replace(/'/g, '');
  const plain = bare.replace(/^[@*]+|[*+]+$/g, '');
  const mended = speller.mend(plain) ?? (bare === plain ? undefined : speller.mend(bare));
  if (mended) return mended;
  return segment(plain, lexicon) ?? [plain];
}

/** "s u i c i d e", "k.m.s", "i w a n t t o d i e": three or more single letters in a row that make known words. */
function joinLetters(
  tokens: readonly Token[],
  from: number,
  speller: Speller,
  lexicon: ReadonlySet<string>,
): { readonly words: readonly string[]; readonly count: number } | undefined {
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
  if (lexicon.has(first) && lexicon.has(second)) return undefined;
  const whole = first + second;
  return PHRASES.find(
    ([head, tail, slips]) =>
      whole[0] === head[0] &&
      // The second word begins as it should, or with the letter that slipped over.
      (second[0] === tail[0] || second[0] === head.at(-1)) &&
      isWithinSlips(whole, head + tail, first === head ? slips - 1 : slips),
  )?.slice(0, 2) as readonly string[] | undefined;
}

/** "my self", "sui cide", "over dose": two pieces that make one of the words danger is spoken in. */
function joinPair(
  tokens: readonly Token[],
  from: number,
  speller: Speller,
  lexicon: ReadonlySet<string>,
): { readonly words: readonly string[]; readonly count: number } | undefined {
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
const GRAVE = /die|dying|kill|suicid|myself|dead|life|live|breath|overdos/;

/** "iwanttodie", "killmyself": a long unknown word that is made of known ones, the fewest possible. */
function segment(word: string, lexicon: ReadonlySet<string>): readonly string[] | undefined {
  return GRAVE.test(word) ? takeApart(word, lexicon) : undefined;
}

function takeApart(word: string, lexicon: ReadonlySet<string>): readonly string[] | undefined {
  if (word.length < 6 || word.length > MOST_LETTERS || lexicon.has(word) || !/^[a-z]+$/.test(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (!before || !(piece === 'i' || (piece.length > 1 && lexicon.has(piece)))) continue;
      const all = [...before, piece];
      if (!best[end] || all.length < (best[end]?.length ?? 0)) best[end] = all;
    }
  }
  const whole = best[word.length];
  return whole && whole.length >= 2 && whole.length <= word.length / 2 ? whole : undefined;
}
