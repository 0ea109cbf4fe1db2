import { readSaid } from './offer-item.js';

/** What a person says to the choices just shown, or a bare yes, no or "fine". `picked` is an item of an offer, `from` that offer. */
export type Choice =
  | { readonly kind: 'picked'; readonly item: string; readonly from: readonly string[] }
  | { readonly kind: 'none' | 'all' | 'yes' | 'no' | 'fine' };

/** What there is to choose from. */
export interface Choosing {
  /** What was shown last, in order. */
  readonly offered: readonly string[];
  /** The offer that the last answer was picked from. */
  readonly pickedFrom?: readonly string[];
  readonly lastEntry?: string;
}

/** Reads a whole utterance, in plain words, as a choice among what was offered; `noneOfThese` is the text of that button in plain words. */
export function readChoice(plain: string, choosing: Choosing, noneOfThese: string): Choice | undefined {
  if (plain === noneOfThese || NONE.test(plain)) return { kind: 'none' };
  if (ALL.test(plain)) return { kind: 'all' };
  if (YES.test(plain)) return { kind: 'yes' };
  if (NO.test(plain)) return { kind: 'no' };
  if (FINE.test(plain)) return { kind: 'fine' };
  return pick(plain, choosing);
}

/** "And the first", "the other one" go on with the offer that was picked from; any other place is of what was shown last. */
function pick(plain: string, { offered, pickedFrom = [], lastEntry }: Choosing): Choice | undefined {
  if (OTHER.test(plain)) return picked(theOther(pickedFrom, lastEntry), pickedFrom);
  const bare = plain.replace(GOES_ON, '');
  const offers = bare === plain ? [offered, pickedFrom] : [pickedFrom, offered];
  for (const offer of offers) {
    const position = readPosition(bare, offer.length);
    if (position !== undefined) return picked(offer[position], offer);
  }
  return undefined;
}

function picked(item: string | undefined, from: readonly string[]): Choice | undefined {
  return item === undefined ? undefined : { kind: 'picked', item, from };
}

function theOther(offer: readonly string[], lastEntry: string | undefined): string | undefined {
  const others = offer.filter((item) => item !== lastEntry && readSaid(item) === undefined);
  return others.length === 1 && others.length < offer.length ? others[0] : undefined;
}

function readPosition(plain: string, count: number): number | undefined {
  if (count === 0) return undefined;
  const word = POSITION.exec(plain)?.[1];
  if (word === undefined) return undefined;
  if (LAST.has(word)) return count - 1;
  const at = NUMBERS.findIndex((names) => names.includes(word));
  return at >= 0 && at < count ? at : undefined;
}

const LEAD = '(?:(?:ok|okay|yes|yeah|yep|well|um|i think|maybe|probably|actually) )*';
const GOES_ON = /^(?:(?:ok|okay|and|also|now|then|what about|how about|next)(?= \w) )+/;
const OTHER =
  /^(?:(?:and|ok|okay|now|then|what about|how about|also) )*the other(?: (?:one|question|option|topic))?(?: (?:then|please|too))*$/;
const NONE = new RegExp(
  `^${LEAD}(?:no )*(?:(?:it is |i meant )?(?:none|neither)(?: of (?:these|those|them|the above|it|that|the two))?|nothing of (?:these|those|the above)|no none of (?:these|those|them)|not (?:any of )?(?:these|those|them|any|that|one of (?:these|those|them))|something else(?: entirely)?|that is not (?:it|what i (?:meant|mean))|i meant something else)$`,
);
const THAT_ONE =
  '(?:that|this|that one|this one|that is it|that is the one|that is right|that is what i (?:meant|mean|want|wanted)|exactly|correct)';
const YES = new RegExp(
  `^(?:(?:yes|yeah|yep|yup|yea|ya|y|please|go ahead|do it|affirmative|yes i (?:do|did)|i do)(?: please| thanks| ${THAT_ONE})*(?: |$))+$|^(?:that one|this one|that is the one|yes it is)(?: please)?$`,
);
const FINE =
  /^(?:(?:sure|ok|okay|correct|right|exactly|absolutely|definitely|of course|indeed|sounds good|alright|all right|great|good|nice|cool|perfect|awesome|wonderful|interesting|wow|fine|i see|got it|makes sense|that is (?:great|good|nice|interesting|cool|fine|it|right)|good to know|understood|noted|hmm|oh|ah|lol|haha|k|kk)(?: |$))+$/;
const ALL = /^(?:all|both|all of (?:them|these|those|it)|both of (?:them|these|those)|all three|the lot|yes (?:all|both))(?: please)?$/;
const NO =
  /^(?:no|nope|nah|na|n|not really|no thanks|no thank you|no i (?:do not|did not|am good|am fine)|no not really|not now|no need|never mind|nevermind|forget it|nothing|no (?:that is) (?:all|it|ok|okay|fine)|that is all|i am good)$/;

const NUMBERS: readonly (readonly string[])[] = [
  ['1', 'one', 'first', '1st', 'a', 'top', 'former'],
  ['2', 'two', 'second', '2nd', 'b', 'middle'],
  ['3', 'three', 'third', '3rd', 'c'],
  ['4', 'four', 'fourth', '4th'],
  ['5', 'five', 'fifth', '5th'],
];
const LAST: ReadonlySet<string> = new Set(['last', 'latter', 'bottom', 'final']);
const POSITION = new RegExp(
  `^${LEAD}(?:(?:it is|i meant|i mean|i want|i would like|let us do|tell me about|go with|show me|choose|pick|option|number|no|nr|choice|answer|question|button|the) )*(${[...NUMBERS.flat(), ...LAST].join('|')})(?: (?:one|option|choice|question|button|please|thanks|then|of (?:these|those|them)))*$`,
);
