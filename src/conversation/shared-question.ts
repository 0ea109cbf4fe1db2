import { withoutCourtesy } from './courtesy.js';

/**
 * One question about two or three things, such as "does it help with ptsd and ocd", as a question about each of them: none where it lists nothing.
 * Whether the things are of a kind is for the one who knows what they are. In plain words.
 */
export function shareQuestion(plain: string): readonly string[] {
  if (!LISTS.test(plain) || plain.length > LONGEST) return [];
  const text = withoutCourtesy(plain);
  const told = TOLD.exec(text);
  if (told) return each(told[1] ?? '').map((thing) => `does it help with ${thing}`);
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
const TOLD =
  /^(?:(?:hi|hello|so|and) )*(?:i|he|she|we|my \w+) (?:(?:also|currently|do|does) )*(?:have|has|got|have got|suffers? from|struggles? with|live with|deal with|am diagnosed with|was diagnosed with|am dealing with) (.+?) (?:(?:so|and) )?(?:(?:can|could|would|will|does|might|is) (?:it|this|that|ketamine(?: therapy| treatment)?|kat) (?:help|work|treat|be|good|do)(?: (?:me|him|her|us|them|with|for|both|that|those|them|either|it|any|of|good|anything|work|help|right))*)$/;
