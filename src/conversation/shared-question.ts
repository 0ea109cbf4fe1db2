import { withoutCourtesy } from './courtesy.js';

/**
 * One question about two or three things, such as "does it help with ptsd and ocd", as a question about each of them: none where it lists nothing.
 * Whether the things are of a kind is for the one who knows what they are. In plain words.
 */
export function shareQuestion(plain: string): readonly string[] {
  if (!LISTS.test(plain) || plain.length > LONGEST) return [];
  const text = withoutCourtesy(plain);
  const [, one, other] = TOLD_TWO.exec(text) ?? [];
  if (one && other) return [one, other].map((fact) => `${fact} can i have ketamine`);
  const told = TOLD.exec(text);
  if (told) return each(told[1] ?? '').map((thing) => `does it help with ${thing}`);
  const first = FIRST_NAMED.exec(text);
  if (first) return each(first[1] ?? '').map((thing) => (HABITS.test(text) ? `does ${thing} help` : `does it help with ${thing}`));
  const bare = WITH_BOTH.exec(text);
  if (bare) return each(bare[1] ?? '').map((thing) => `does it help with ${thing}`);
  const [, opening = '', properties = ''] = IS_BOTH.exec(text) ?? [];
  if (properties !== '') return each(properties).map((property) => `${opening} ${property}`);
  const any = DOES_ANY.exec(text);
  if (any && each(any[1] ?? '').length > 1) return each(any[1] ?? '').map((thing) => `does ${thing} help`);
  const [, frame = '', things = '', tail = ''] = ASKED.exec(text) ?? [];
  return each(things).map((thing) => `${frame} ${thing}${tail}`);
}

const LONGEST = 120;
const LISTS = /\b(?:and|or|plus|n|as well as)\b/;
const SEPARATOR = / (?:and also|and|or|plus|n|as well as)(?: (?:for|with|also|my|his|her|maybe|even))* /;
const MOST_THINGS = 3;
const MOST_WORDS = 3;

function each(things: string): readonly string[] {
  const list = things.replace(/^(?:both|either|my|his|her|severe|bad) /, '').split(SEPARATOR);
  const isList = list.length > 1 && list.length <= MOST_THINGS && list.every((thing) => thing.split(' ').length <= MOST_WORDS);
  return isList ? list : [];
}

const TAIL = '(?: (?:too|as well|also|at all|both|together|at the same time|then))*';
/** "Does it help with", "is it good for", "what about": the things come after it. */
const ASKED = new RegExp(
  '^((?:(?:and|so|but|ok) )*(?:(?:does|do|can|could|will|would|is|are|might) (?:it|this|that|ketamine(?: therapy| treatment| infusions?)?|kat|the (?:therapy|treatment|drug)|ketamine assisted therapy|they) ' +
    '(?:(?:also|really|actually|even|be|used|use|good|effective|useful|helpful|an? option|worth trying|any good|approved) )*(?:(?:help|helps|treat|treats|fix|cure|work|relieve|ease|improve|used|good|good|effective|useful|helpful)(?: people| someone| me| us| him| her| patients)?(?: (?:with|for|against|on|treat))?|for|to treat)|what about|how about)) ' +
    `(.+?)(${TAIL})$`,
);
/** "I have ptsd and depression, can it help": said before what is asked. */
const FIRST_NAMED =
  /^(?:(?:so|and|ok|but|what about|how about) )*(.+?) (?:can|could|would|will|do|does|might) (?:it|this|that|ketamine|kat|they|these|those|either|both) (?:(?:also|really|actually) )*(?:do|help|treat|work|fix|help with|work for|good for|be used for)(?: (?:with|for|both|that|those|them|either|of|together|two|the|at once|at the same time|too))*$/;
/** "Yoga and walking, do they help": habits are what helps, conditions are what it helps with. */
const HABITS = / (?:do|can|could|would|will) (?:they|these|those)\b/;
/** "For both depression and anxiety?" */
const WITH_BOTH = /^(?:(?:so|and|ok|but|also) )*(?:for|with|on|against) ((?:both )?.+?)(?: (?:too|as well|also|at once|together))*$/;
/** "Is it safe and legal". */
const IS_BOTH =
  /^((?:(?:so|and|ok|but) )*(?:is|are) (?:it|this|that|ketamine|ketamine (?:therapy|treatment)|kat|the (?:therapy|treatment))) (\w+ and \w+)$/;
/** "Does yoga or meditation help": the things stand before what is asked of them. */
const DOES_ANY =
  /^(?:(?:so|and|ok|but) )*(?:do|does|can|could|would|will|is|are|should i (?:do|try)) (.+?) ((?:really |also |actually )?(?:help|helps|matter|work|works|any good|useful|helpful|worth it|good for (?:it|this|that))(?: (?:too|at all|me|with (?:it|this|that)|as well))*)$/;
const TOLD =
  /^(?:(?:hi|hello|so|and) )*(?:i|he|she|we|my \w+) (?:(?:also|currently|do|does) )*(?:have|has|got|have got|suffers? from|struggles? with|live with|deal with|am diagnosed with|was diagnosed with|am dealing with) (.+?) (?:(?:so|and) )?(?:(?:can|could|would|will|does|might|is) (?:it|this|that|ketamine(?: therapy| treatment)?|kat) (?:help|work|treat|be|good|do)(?: (?:me|him|her|us|them|with|for|both|that|those|them|either|it|any|of|good|anything|work|help|right))*)$/;
/** "I am on zoloft and i am pregnant, is that ok": two things that may stand in the way, each told in a clause of its own. */
const TOLD_TWO = new RegExp(
  '^(?:(?:hi|hello|so|ok|also) )*((?:i|he|she|we|my \\w+) (?:(?:also|still) )*(?:am|is|are|have|has|take|takes|had|got)(?: \\w+){1,5}?) (?:and|plus) ' +
    '((?:(?:i|he|she|we|my \\w+) )(?:(?:also|still) )*(?:am|is|are|have|has|take|takes|had|got)(?: \\w+){1,5}?) (?:so )?' +
    '(?:(?:is|are|would|will) (?:it|that|this|they|either|those)(?: (?:be|still|all|both|really|not))* (?:ok|okay|fine|alright|safe|allowed|a (?:problem|no go|deal breaker)|an issue|matter|possible)|(?:can|could|may) (?:i|he|she|we) (?:still |even )*(?:have|do|get|take|try)(?: (?:it|this|that|ketamine|the treatment))?|(?:does|do|would|will) (?:it|that|this|either|they|those) (?:matter|count))(?: (?:for me|then|or not|with it|at all|too))*$',
);
