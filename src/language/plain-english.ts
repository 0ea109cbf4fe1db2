import { rememberLast } from './remember.js';
import { LONG_FORMS } from './short-forms.js';

/**
 * Contractions, chat spellings and abbreviations written out, in a normalised text: "whats" → "what is", "u" → "you", "appt" → "appointment".
 * Matching reads this form; triage has its own, wider reading.
 */
export const writeOut = rememberLast((normalised) => {
  const text = normalised.includes('$') ? normalised.replace(MONEY, ' dollars ').replace(/\$/g, ' ') : normalised;
  let plain = text.replace(/'/g, '').replace(SHORT, (short) => LONG_FORMS.get(short) ?? short);
  const hasDigits = DIGIT.test(plain);
  if (hasDigits) plain = plain.replace(UNIT, ' $1');
  for (const [needed, pattern, replacement] of IN_CONTEXT) if (plain.includes(needed)) plain = plain.replace(pattern, replacement);
  if (hasDigits) plain = plain.replace(AGE, '$1$2 years old');
  // "soooo long" and "sooo" are one word to the reader.
  return plain.replace(/(.)\1{2,}/gu, '$1$1');
});

// "$400", "how much $", "$$$"; a dollar sign glued to a word means nothing.
const MONEY = /\$(?=\s?\d)|(?<!\S)\$(?!\S)|\${2,}/g;

const DIGIT = /\d/;
/** "5mg", "70kg": the amount is any, the unit says what is asked. */
const UNIT = /(?<=\d)(mgs?|mcg|ug|ml|kgs?)\b/g;
/** "If im 80", "my lad is 16": of the young and the old a number is an age; of the others it seldom matters, and is told in passing. */
const AGE =
  /\b((?:i am|(?:he|she) is|my \w+ is|aged?|at|over|under|for an?) (?:(?:only|just|nearly|almost|about|over|turning|pushing) )?)(1[0-9]|[6-9][0-9])(?=$|[,.!?;]| (?:and|but|so|can|could|is|would|will|do|does|now|too|then|though)\b)/g;
const TOWN =
  '(?!me\\b|us\\b|here\\b|my\\b|our\\b|the\\b|a\\b|an\\b|you\\b|death\\b|future\\b|enough\\b|him\\b|her\\b|them\\b|it\\b|that\\b|this\\b)[a-z]+(?: [a-z]+)?(?=\\W*$)';

const SHORT = new RegExp(`\\b(?:${[...LONG_FORMS.keys()].join('|')})\\b`, 'g');

/**
 * What depends on its neighbours, on words already written out: what a text must contain for the pattern to be tried at all, since most texts have none
 * of these and a pattern costs ten times that look, the pattern, and what it becomes.
 */
const IN_CONTEXT: readonly (readonly [needed: string, pattern: RegExp, replacement: string])[] = [
  ['i m', /\bi m\b/g, 'i am'],
  ['should to', /\bshould to\b/g, 'should'],
  // Indian and Spanish English: "is having 82 years", "has 16 years".
  [' having ', /\b(?:am|is|are) having(?= \d+ (?:years?|months?)\b)/g, 'is'],
  [
    ' years',
    /\b(?:is|has|have|with|of) (\d{1,2}) years\b(?! (?:of|ago|old|in|since|clean|sober|later|on|now|and still))/g,
    'is $1 years old',
  ],
  // "Is there one near Leeds": whatever the town, it is the clinic's place.
  ['near', new RegExp(`\\b(near|nearest to) ${TOWN}`, 'g'), '$1 me'],
  ['close ', new RegExp(`\\b(close to|close by) ${TOWN}`, 'g'), '$1 me'],
  ['ill ', /\bill (?=be\b|have|need|feel|get|see|ever|still|notice|start)/g, 'i will '],
  ['can t', /\bcan t\b/g, 'can not'],
  ['w/o', /\bw\/o\b/g, 'without'],
  ['how bout', /\bhow bout\b/g, 'how about'],
  // English words, so typo repair leaves them alone.
  ['the hole ', /\bthe hole (?=time|thing|day|session|way|process|story)/g, 'the whole '],
  ['w/ ', /\bw\/ /g, 'with '],
  ['w ', /\bw /g, 'with '],
  ['4 ', /\b4(?= (?:depression|anxiety|ptsd|pain|ocd|me|my))/g, 'for'],
  // An English word, so typo repair leaves it alone; a dose never stands there.
  [
    'dose ',
    /(?:^|(?<=\b(?:how(?: \w+)?|why|when|where) ))dose(?= (?:it|this|that|ketamine|the (?:drug|treatment|therapy|effect)))/g,
    'does',
  ],
  ['anti', /\banti[- ]depress/g, 'antidepress'],
  ['omega', /\bomega[- ]3s?\b/g, 'omega 3'],
  ['k therapy', /\bk therapy\b/g, 'ketamine therapy'],
  ['i.v', /\bi\.v\.?(?=\W|$)/g, 'iv'],
  // "im" is "I am" except beside another route.
  ['i am', /\b(iv,?(?: or| vs\.?| versus| and|\/)? ?)i am\b/g, '$1intramuscular'],
  ['iv', /\bi am(,?(?: or| vs\.?| versus| and|\/) ?iv)\b/g, 'intramuscular$1'],
  ['i am ', /\bi am (injection|shot|ketamine)/g, 'intramuscular $1'],
];
