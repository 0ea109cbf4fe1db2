import { STOP_WORDS } from '../language/words.js';
import { ASKS, namesTreatment, pointsAt } from './ellipsis.js';

/** It points back; it is of the person; it is too short to tell; or it is full enough, and may still say nothing that is known. */
export type Leaning = 'points' | 'of-oneself' | 'short' | 'vague';

/**
 * How an utterance that the matcher is not sure of leans on the answer given last: it points back by a pronoun, it is too short to say by itself
 * what it is about, or it tells something of a person. Undefined where it is as full a question as any.
 */
export function readLeaning(plain: string): Leaning | undefined {
  const length = plain.split(' ').length;
  if (SOMEBODY.test(plain) && length <= MOST_OF_SOMEBODY) return 'points';
  if (namesTreatment(plain)) return undefined;
  if ((pointsAt(plain) && length <= MOST_POINTING) || (WHY.test(plain) && length <= MOST_ASKING)) return 'points';
  if (EITHER.test(plain) && length <= MOST_OF_SOMEBODY) return 'points';
  if (GOES_ON.test(plain) && length <= MOST_GOING_ON) return pointsAt(plain) ? 'points' : 'of-oneself';
  if (tellsOfPerson(plain) || (FIRST_PERSON.test(plain) && length <= MOST_OF_ONESELF)) return 'of-oneself';
  if (length <= (ASKS.test(plain) ? MOST_ASKING : MOST_SHORT)) return 'short';
  return length <= MOST_VAGUE && !pointsAt(plain) ? 'vague' : undefined;
}

/** Whether an utterance is a short statement about the person or one of theirs, such as "i am not flexible", "my kidneys are bad". */
export function tellsOfPerson(plain: string): boolean {
  return TELLS.test(plain) && plain.split(' ').length <= MOST_TOLD && !namesTreatment(plain);
}

/** Whether what a person tells is about a thing named before, such as "i have had it for years". */
export function tellsOfIt(plain: string): boolean {
  const rest = plain.replace(FIRST_WORD, '');
  return tellsOfPerson(plain) && pointsAt(rest) && !SOMEBODY.test(rest);
}

/** Whether an utterance is put in everyday words, or asks by its mark: "seems a bit hippie", "evenings?". Letters at random do neither. */
export function isPlainTalk(utterance: string, plain: string): boolean {
  return /\?\s*$/.test(utterance) || plain.split(' ').some((word) => STOP_WORDS.has(word));
}

/** Whether an utterance orders a thing that nobody has spoken of: "tell me a joke", "recommend a film". */
export function ordersThing(plain: string): boolean {
  return ORDERS.test(plain);
}

// Lengths in words: above these, labelled questions that nobody asked in a conversation are full ones.
const MOST_POINTING = 7;
const MOST_OF_SOMEBODY = 9;
const MOST_GOING_ON = 9;
const MOST_SHORT = 4;
const MOST_ASKING = 5;
const MOST_VAGUE = 11;
const MOST_OF_ONESELF = 6;
const MOST_TOLD = 8;

const FIRST_PERSON = /^(?!\w+ me\b).*\b(?:i|me|my|we|us|our)\b/;
const FIRST_WORD = /^\w+/;
/** Whom nobody has named in this utterance was named before. */
const SOMEBODY = /\b(?:he|she|him|her|his|hers|them|those)\b/;
/** "By a machine or a person", "sitting or lying down": which of two it is, of what was just said. */
const EITHER = /^(?!(?:what|how|who|where|when|why|which|can|could|should|do|does|did|i|my)\b)(?:\w+ ){1,4}or (?:\w+ ){0,2}\w+$/;
/** How one goes on with what was said, and nobody begins. */
const GOES_ON =
  /^(?:and|but|or|then|so|ok|okay|hm|hmm|oh|well|wait|right|really|i see|got it|no|yes|yeah|what if|even|if so|in that case)\b/;
/** A statement, where a question would begin with its question word. */
const TELLS =
  /^(?:(?:and|but|so|well|also|ok|because|actually) )*(?:i|we|he|she|they|(?:my|his|her) \w+) (?!should|can|could|would|will|may|must)\w+/;
const ORDERS =
  /^(?:(?:can|could|will|would) you |please )*(?:do|fix|solve|finish|clean|feed|walk) (?:my|our) |^how (?:tall|old|big|heavy|smart|clever) are you$|^(?:do|are|can) you (?:like|love|speak|eat|sleep|dream|married|single|male|female|sing|dance)\b|^(?:(?:can|could|will|would) you |please )*(?:tell|give|show|write|sing|play|find|book|order|buy|call|recommend|suggest|make|translate|draw|read|open)(?: me| us)? (?:an?|some|the|my) (?!more|bit|little|hint|clue|idea|example|summary|number|figure|rough|ballpark|estimate|reason|source|worst|best|first|second|short|long|simple)/;
/** A reason is asked of what was just said. */
const WHY = /^(?:(?:and|but|so|ok) )*(?:why|how come)\b/;
