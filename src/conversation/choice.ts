/** What a person says to the choices just shown, or a bare yes, no or "fine". */
export type Choice = { readonly kind: 'entry'; readonly entry: string } | { readonly kind: 'none' | 'all' | 'yes' | 'no' | 'fine' };

/** Reads a whole utterance, in plain words, as a choice among the offered entries; `noneOfThese` is the text of that button in plain words. */
export function readChoice(plain: string, offered: readonly string[], noneOfThese: string): Choice | undefined {
  if (plain === noneOfThese || NONE.test(plain)) return { kind: 'none' };
  if (ALL.test(plain)) return { kind: 'all' };
  if (YES.test(plain)) return { kind: 'yes' };
  if (NO.test(plain)) return { kind: 'no' };
  if (FINE.test(plain)) return { kind: 'fine' };
  const position = readPosition(plain, offered.length);
  const entry = position === undefined ? undefined : offered[position];
  return entry === undefined ? undefined : { kind: 'entry', entry };
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
const NONE = new RegExp(
  `^${LEAD}(?:no )*(?:(?:it is |i meant )?(?:none|neither)(?: of (?:these|those|them|the above|it|that|the two))?|nothing of (?:these|those|the above)|no none of (?:these|those|them)|not (?:any of )?(?:these|those|them|any|that|one of (?:these|those|them))|something else(?: entirely)?|that is not (?:it|what i (?:meant|mean))|i meant something else)$`,
);
const YES = /^(?:(?:yes|yeah|yep|yup|yea|ya|y|please|go ahead|do it|affirmative|yes i (?:do|did)|i do)(?: please| thanks)?(?: |$))+$/;
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
];
const LAST: ReadonlySet<string> = new Set(['last', 'latter', 'bottom', 'final']);
const POSITION = new RegExp(
  `^${LEAD}(?:(?:it is|i meant|i mean|i want|i would like|let us do|tell me about|go with|show me|choose|pick|option|number|no|nr|choice|answer|question|the) )*(${[...NUMBERS.flat(), ...LAST].join('|')})(?: (?:one|option|choice|question|please|thanks|of (?:these|those|them)))*$`,
);
