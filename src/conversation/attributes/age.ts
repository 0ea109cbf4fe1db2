import type { Attribute } from './attribute-words.js';

const WHO = '(?:i|he|she|they|we|(?:my|his|her|our) (?:\\w+ )?\\w+)';
const TEENS =
  '(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const YEARS = `(?:\\d{1,2}|${TEENS}(?: \\w+)?)`;
const AGED = `(?:only |just |already |nearly |almost |about |over |under |turning |like |still |barely )*${YEARS}`;
const GROUP =
  '(?:(?:old|older|elderly|young|younger|aged) (?:folks?|people|persons?|patients|adults|ones|men|women|kids|children)|(?:the )?(?:elderly|old|young)|seniors?|pensioners?|teens?|teenagers?|kids?|children|minors?|toddlers?|adolescents?|grand(?:mas?|pas?|mothers?|fathers?|parents)|youths?|a (?:teenager|child|kid|minor|senior|pensioner))';
/** Nothing here names a thing: "he is 80 would they still do it", but not "he is 80 does it help with pain". */
const TAIL =
  '(?: (?:years?|old|olds|now|next|month|week|year|soon|this|mind|though|already|by|the|way|btw|fyi|you|know|so|and|but|is|are|am|would|will|can|could|does|do|may|should|that|it|he|she|they|i|we|too|still|young|matter|a|an|problem|issue|ok|okay|alright|fine|be|allowed|have|get|try|use|enough|for|him|her|me|them|even|possible|eligible|take|qualify|count|safe|or|not|any|there|upper|lower|age|max|maximum|cut|off|cutoff|limit|limits))*';

/** Ages: "he is 80, would they still do it", "at 17 is it allowed", "and does it work for old folks". */
export const AGE_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^${WHO} (?:am|is|are|just turned|turned|turns|will be) ${AGED}${TAIL}$|` +
        `^${WHO} (?:am|is|are) (?:only |just |already |still )*(?:in (?:my|his|her|their) (?:\\w+ )?(?:\\d0 ?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|an? (?:teen|teenager|minor|kid|child|toddler|senior|pensioner)|elderly|underage|a (?:bit|little) (?:old|young))${TAIL}$|` +
        `^(?:is|would|are) (?:being |age )?[1-9]\\d (?:too |still )*(?:ok|okay|old|young|fine|allowed|alright|possible|a problem|an issue)(?: (?:too|for (?:it|this|that)|enough))*$|` +
        `^(?:at|with|aged) (?:the age of )?${YEARS}(?: (?:years? old|years))? (?:is|can|could|would|will|does|may|should) (?:it|he|she|i|they|that)${TAIL}$|` +
        `^(?:(?:is|does|do|can|could|will|would|are|how about|what about|also|even) )*(?:(?:it|this|that|they) )?(?:(?:also|even|still|really|safe|ok|okay|fine|suitable|allowed|possible|good|work|works|help|helps|used|given|do|done|an option|be|treat|take|accept) )*(?:(?:for|in|on|with|to) )*${GROUP}(?: (?:too|as well|also|have it|get it|do it|use it|take it))*$`,
    ),
    asksFor: 'age-limits',
  },
];
