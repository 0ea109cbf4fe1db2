import { normalise } from '../language/normalise.js';
import { writeOut } from './contractions.js';
import { FILLERS } from './fillers.js';
import { latinise } from './lookalikes.js';
import type { WordStream } from './pattern.js';
import { joinLetters, joinPair, takeGraveApart } from './pieces.js';
import { markSentenceEnds } from './sentence-ends.js';
import type { Speller } from './spelling.js';
import { type Token, tokenise } from './tokens.js';

/** An utterance as triage reads it: words as they were meant, written out, with the breaks between them. */
export interface Reading extends WordStream {
  readonly text: string;
  /** Whether a slip or a disguise was undone. */
  readonly isMended: boolean;
}

/** After these, "cause" is no short form of "because". */
const BEFORE_A_VERB: ReadonlySet<string> = new Set(
  'can could may might does do did will would to it this that ketamine they spravato esketamine treatment infusions not drugs ever'.split(
    ' ',
  ),
);

export function readUtterance(utterance: string, speller: Speller, lexicon: ReadonlySet<string>): Reading {
  // "i wont to die", by ear: what follows "will not" has no "to".
  const normalised = normalise(markSentenceEnds(utterance));
  const text = latinise(normalised).replace(/\bwont to\b/g, 'want to');
  let isMended = text !== normalised;
  const words: string[] = [];
  const breaks: number[] = [];
  const tokens = tokenise(text);
  const mended = new Map<string, readonly string[]>();
  const read = (token: string): readonly string[] => {
    const before = mended.get(token);
    if (before) return before;
    const after = readToken(token, speller, lexicon);
    isMended ||= after.length !== 1 || after[0] !== token;
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
    isMended ||= joined !== undefined;
    push(joined?.words ?? read(token.text), token.breakBefore);
    inLetters = isLetter;
    i += joined?.count ?? 1;
  }
  breaks.push(2);
  return {
    text,
    isMended,
    words,
    breaks,
    fillers: words.map((word) => FILLERS.has(word)),
    negators: words.map((word, i) => (word === 'not' || word === 'never') && words[i + 1] !== 'stop' && words[i + 1] !== 'only'),
  };
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
  return takeGraveApart(plain, lexicon) ?? [plain];
}
