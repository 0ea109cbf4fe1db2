import { rememberLast } from './remember.js';
import { LONG_FORMS } from './short-forms.js';

/**
 * Contractions, chat spellings and abbreviations written out, in a normalised text: "whats" → "what is", "u" → "you", "appt" → "appointment".
 * Matching reads this form; triage has its own, wider reading.
 */
export const writeOut = rememberLast((normalised) => {
  const text = normalised.includes('$') ? normalised.replace(MONEY, ' dollars ').replace(/\$/g, ' ') : normalised;
  let plain = text.replace(/'/g, '').replace(SHORT, (short) => LONG_FORMS.get(short) ?? short);
  for (const [pattern, replacement] of IN_CONTEXT) plain = plain.replace(pattern, replacement);
  // "soooo long" and "sooo" are one word to the reader.
  return plain.replace(/(.)\1{2,}/gu, '$1$1');
});

// "$400", "how much $", "$$$"; a dollar sign glued to a word means nothing.
const MONEY = /\$(?=\s?\d)|(?<!\S)\$(?!\S)|\${2,}/g;

const SHORT = new RegExp(`\\b(?:${[...LONG_FORMS.keys()].join('|')})\\b`, 'g');

/** What depends on its neighbours, on words already written out. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/\bi m\b/g, 'i am'],
  [/\bshould to\b/g, 'should'],
  // Indian and Spanish English: "is having 82 years", "has 16 years".
  [/\b(?:am|is|are) having(?= \d+ (?:years?|months?)\b)/g, 'is'],
  [/\b(?:is|has|have|with|of) (\d{1,2}) years\b(?! (?:of|ago|old|in|since|clean|sober|later|on|now|and still))/g, 'is $1 years old'],
  // "If im 80", "my lad is 16": of the young and the old a number is an age; of the others it seldom matters, and is told in passing.
  [
    /\b((?:i am|(?:he|she) is|my \w+ is|aged?|at|over|under|for an?) (?:(?:only|just|nearly|almost|about|over|turning|pushing) )?)(1[0-9]|[6-9][0-9])(?=$|[,.!?;]| (?:and|but|so|can|could|is|would|will|do|does|now|too|then|though)\b)/g,
    '$1$2 years old',
  ],
  // "Is there one near Leeds": whatever the town, it is the clinic's place.
  [
    /\b(near|close to|close by|nearest to) (?!me\b|us\b|here\b|my\b|our\b|the\b|a\b|an\b|you\b|death\b|future\b|enough\b|him\b|her\b|them\b|it\b|that\b|this\b)[a-z]+(?: [a-z]+)?(?=\W*$)/g,
    '$1 me',
  ],
  [/\bill (?=be\b|have|need|feel|get|see|ever|still|notice|start)/g, 'i will '],
  [/\bcan t\b/g, 'can not'],
  [/\bw\/o\b/g, 'without'],
  [/\bhow bout\b/g, 'how about'],
  // English words, so typo repair leaves them alone.
  [/\bthe hole (?=time|thing|day|session|way|process|story)/g, 'the whole '],
  [/\bw\/? /g, 'with '],
  [/\b4(?= (?:depression|anxiety|ptsd|pain|ocd|me|my))/g, 'for'],
  // An English word, so typo repair leaves it alone; a dose never stands there.
  [/(?:^|(?<=\b(?:how(?: \w+)?|why|when|where) ))dose(?= (?:it|this|that|ketamine|the (?:drug|treatment|therapy|effect)))/g, 'does'],
  [/\banti[- ]depress/g, 'antidepress'],
  [/\bomega[- ]3s?\b/g, 'omega 3'],
  [/\bk therapy\b/g, 'ketamine therapy'],
  [/\bi\.v\.?(?=\W|$)/g, 'iv'],
  // "im" is "I am" except beside another route.
  [/\b(iv,?(?: or| vs\.?| versus| and|\/)? ?)i am\b/g, '$1intramuscular'],
  [/\bi am(,?(?: or| vs\.?| versus| and|\/) ?iv)\b/g, 'intramuscular$1'],
  [/\bi am (injection|shot|ketamine)/g, 'intramuscular $1'],
];
