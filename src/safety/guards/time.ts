import { MONTHS } from '../vocabulary/numbers.js';
import { wordsOfItsTime } from './clauses.js';
import { hasNear, type Place } from './place.js';

const MONTHS_OR = MONTHS.join('|');

const PAST = new RegExp(
  String.raw`\b(?:years ago|year ago|months ago|decades? ago|long ago|(?:ages|a while|long time) (?:ago|back)|in my (?:\d0s|teens|twenties|thirties|forties|youth|past|childhood)|in the (?:90s|2000s|2010s|nineties|eighties|seventies)|decades? (?:back|earlier)|as a (?:teen|teenager|toddler|baby|infant|kid|child|young|student|boy|girl)|(?:growing up|at the time|that was (?:in )?(?:19|20)\d\d|when (?:we|he|she|they) (?:was|were) (?:\w+teen|\d+|small|little|young|kids|children|a |an |in |at |five|six|seven|eight|nine|ten|eleven|twelve|twenty\w*|thirty\w*))|when i was (?:small|tiny|\w+teen|six|seven|eight|nine|ten|eleven|twelve|twenty\w*|thirty\w*|a |an |in (?:school|college|high|my|middle|grade|rehab|prison|jail|foster|treatment|uni|university|year|primary|elementary|hospital|the (?:army|navy|service|military|marines|hospital|forces|psych|ward)|\d)|on |off |taking |\d+|young|little|growing|pregnant|married|at (?:school|college|uni|university|boarding|the academy) |still |like |about |around |much )|(?<!\b(?:is|are|am|be|now|still) )in (?:high school|college|middle school|school|the past|childhood)|used to|back (?:when|then|in (?:the|my|high|college|school|\d{4}))|in (?:19|20)\d\d|in (?:${MONTHS_OR})|(?<!at )once(?! (?:more|again|a|per|and|my|the|i|he|she|they|everyone|it|we|this|that|all|you|for)\b)|history of|on (?:my|the|an|his|her) (?:last|old|previous|former|other) (?:\w+ )?(?:medications?|meds|drugs?|antidepressants?|ssris?|pills?|dose|tablets?)|(?:on|in) (?:my|the|his|her) (?:\w+ )?(?:referral|letter)|(?:in|on) (?:my|his|her|their) (?:past|history|chart|file|record|records)|previous|previously|formerly|last year|years? (?:back|earlier|before)|childhood|history|since \d{4}|(?<!\b(?:open|opens|close|closes|start|starts|here|there|back|up|come|call|see|appointment|session|arrive|today|tomorrow|tonight|now|it|dose) )at (?:age )?(?:1\d|[5-9])(?! (?:mg|am|pm|o clock))|once (?:had|was|tried|attempted|upon)|old (?:self|scars?)|scars|the past|(?:thoughts|suicidal|attempts?|si|self harm\w*) before(?! (?:but|and)\b)|past (?:episodes?|depressions?|relapses?|self|suicid\w+|attempts?|overdoses?)|no longer (?:feel|feeling|have|am|suicidal|self)|recovered|in remission|survivor|survived)\b`,
);

const PRESENT =
  /\b(?:tonight|today|right now|lately|these days|this (?:week|morning|evening|afternoon|time)|came back|come back|coming back|are back|is back|back again|again|currently|at the moment|every day|everyday|now i|and now|but now|now (?:my|his|her|she|he|it)|still (?:do|am|feel|want|think|have(?! to)|wish)|last night|yesterday|worse)\b/;

/** A time so far back that "today" and "these days" can only tell of the life since; unless a wish follows them. */
const LONG_AGO =
  /\b(?:(?:years|decades?) (?:ago|back|earlier)|(?:in|that was) (?:19|20)\d\d|when (?:i|we|he|she) (?:was|were)|in (?:college|school|high school|university)|in my (?:\d0s|teens|twenties|thirties|forties|youth)|as a (?:teen|teenager|kid|child)|growing up|childhood)\b/;
const PRESENT_HARD =
  /\b(?:tonight|right now|this (?:week|morning|evening|afternoon|time)|(?:came|come|coming|are|is|has come) back|back again|again|still (?:do|am|feel|want|think|have(?! to)|wish|suicid\w*|cut|there|here)|last night|yesterday|worse|relapsed?)\b/;
const TURNS =
  /\bnow (?:i|he|she|they) (?:have|has) (?:a |an )?(?:new|another)\b|\b(?:today|these days|lately|now|currently|at the moment|nowadays|everyday|every day)\b (?:\w+ ){0,8}(?:want|wish|going to|gonna|plan|planning|ready|thinking|think about|thoughts?|suicid\w*|same|die|dying|dead|kill|hurt|cut|cutting|end)\b/;

const CALM_NOW =
  /\b(?:fine|better|ok|okay|good|well|stable|safe|great|healthy|recovered|past that|not) (?:right )?(?:now|today|these days|lately|at the moment|currently)\b|\b(?:now|today|currently|these days|lately) (?:i am |i feel |i am doing |doing |am |feel |much |so much |a lot )*(?:fine|better|ok|okay|good|well|stable|safe|great|not|happy|doing)\b|\bnow i (?:\w+ )?(?:plan (?:vacations?|trips?|holidays?|weekends?|parties)|enjoy|love|laugh|smile|garden|hike|paint|look forward to (?!dying|death|the end)|am happy|want to live|sleep well)\b|\bnot (?:again|anymore|suicidal|since)\b/;

/**
 * What is to come, or is wanted now, before the phrase: "my wife passed in april, and i intend to ...". "Correction to my previous statement: i do want
 * to ...": whoever insists speaks of now.
 */
const MEANT_NOW =
  /\b(?:(?:will|going to|would)(?: \w+){0,2}|i (?:do|now|really do|still|did lie)|(?<!\b(?:was|had|were|when|then|that|would|until) )i (?:now |really |just |still |fully )*(?:intend|want|plan|mean|wish|need|have decided|am (?:about|planning|ready|determined|thinking|going))(?: (?:to|of|on|about)(?: \w+)?)?)$/;

export const MONTH = `jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|${MONTHS_OR}`;
const THEN = `(?:last (?:week|month|year|time|night|spring|summer|fall|autumn|winter|session|visit)|(?:\\w+ )?(?:days?|weeks?|months?|years?) (?:ago|back|earlier|before)|(?:in|since|back in|of) (?:(?:19|20)\\d\\d|${MONTH}))`;
/** "The whole bottle they gave me last month", "40 pills from 2019", "the pen expired in may": a time of the thing, not of what was done with it. */
const TIME_OF_A_THING = new RegExp(
  `\\b(?:(?:just )?like|same as|as in|worse than|unlike|than|since (?:i|he|she|they|we|my \\w+|the \\w+)(?: \\w+){1,6}?|(?:after|before) (?:my|the|our|his|her)(?: \\w+){1,3}?|from|dated|expired?|(?:gave|given|give|got|prescribed|refilled|filled|bought|ordered|sent|mailed|dispensed|collected|picked up|saved|stored|had left|left over)(?: (?:me|us|him|her|them|it|over))?(?: (?:for|at|by|after) (?:my |the |his |her )?\\w+)?) ${THEN}\\b`,
  'g',
);

export function withoutTimesOfThings(text: string): string {
  return text.replace(TIME_OF_A_THING, 'then');
}

/** "My husband has been beating me since last year" goes on; "i was depressed since childhood" may be over. */
const GOES_ON = /\b(?:am|is|are|has been|have been|has|have|wants?|feels?|keeps?|does not|do not|can not) /;
const DURATION = new RegExp(
  String.raw`\b(?:ever )?since (?!then)(?:(?:last|the|my|his|her|i|he|she|we|they|was|were|a|an|in|of|at|from|about|growing|up|started|got|moved|lost|died|left|divorce|accident|pandemic|army|war|baby|birth|death|relapse|\w+ed)\s+){0,7}?(?:\d{4}|last (?:year|month|week|summer|winter|spring|fall)|childhood|child|kid|teens?|college|school|young|small|little|year|month|accident|army|(?:1\d|[5-9])|growing up|college|${MONTHS_OR})\b(?: in \d{4})?`,
  'g',
);

function withoutDurations(text: string): string {
  return GOES_ON.test(text) ? text.replace(DURATION, 'all along') : text;
}

export function isPast(place: Place): boolean {
  const { reading, span } = place;
  const before = reading.words.slice(Math.max(0, span.start - 5), span.start).join(' ');
  if (MEANT_NOW.test(before) || isGoingOn(place)) return false;
  if (/^i (?:do|really do|still) /.test(reading.words.slice(span.start, span.end).join(' '))) return false;
  // "in june" is to come for who does not plan to see it.
  if (
    /\bnot (?:plan|planning|expect|expecting|intend|intending|mean|hope|see|seeing|reach|make)\b/.test(
      reading.words.slice(span.start, span.end).join(' '),
    )
  )
    return false;
  const near = withoutDurations(withoutTimesOfThings(wordsOfItsTime(place, 16)));
  if (!PAST.test(near) && !/\b(?:i was|was|had been|have been) (?:\w+ )?suicidal\b.*\b(?:before|until|when|then)\b/.test(near))
    return false;
  const around = reading.words.slice(Math.max(0, span.start - 30), span.end + 40).join(' ');
  if (!PRESENT.test(around) || CALM_NOW.test(around)) return true;
  const close = reading.words.slice(Math.max(0, span.start - 16), span.end + 20).join(' ');
  return LONG_AGO.test(near) && !PRESENT_HARD.test(close) && !TURNS.test(around);
}

/** "I am going into shock, had this once": what goes on by its own verb is not over for what is told after it. */
function isGoingOn({ reading, span }: Place): boolean {
  const verb = reading.words[span.start] ?? '';
  const before = reading.words.slice(Math.max(0, span.start - 12), span.start).join(' ');
  return (
    /ing$/.test(verb) && /\b(?:i am|(?:he|she|it|they) (?:is|are))(?: \w+)?$/.test(before) && !PAST.test(before) && !LONG_AGO.test(before)
  );
}

/** What was over last week is the treatment: "pregnant and bleeding, i had a treatment last week". */
const TREATED_THEN =
  /\b(?:i|he|she|we) (?:had|did|got) (?:(?:a|an|my|the|her|his|our|first|second|third|last|iv|ketamine) )*(?:treatment|infusion|session|dose|ketamine|spravato|lozenge|troche)s? (?:last (?:week|month)|(?:\w+ )?(?:days?|weeks?) ago)\b/;

/** "Can you take somebody who is thinking of suicide right this minute" asks about somebody. */
export function isSaidOfNow(place: Place): boolean {
  return hasNear(
    place,
    /\b(?:right now|tonight|right this \w+|this (?:very )?(?:minute|second|moment|instant)|as we speak|at this (?:very )?moment|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    0,
    4,
  );
}

/** An event of last week or earlier that is told as over. */
export function isOlder(place: Place): boolean {
  if (hasNear(place, TREATED_THEN, 0, 12)) return false;
  const old =
    /\b(?:(?:during|in|at) (?:my|the|his|her) (?:last|first|second|third|previous|earlier|prior) (?:\w+ )?(?:sessions?|infusions?|treatments?|visits?|appointments?)|last (?:week|month|time|fall|spring|summer|winter)|(?:days|weeks|months|week|month) ago|once before|the other (?:day|week))\b/;
  return (
    old.test(withoutTimesOfThings(wordsOfItsTime(place, 10))) &&
    !hasNear(place, /\b(?:since|still|now|again|getting|right now|today|tonight|keep|keeps|just had|and just)\b/, 14, 14)
  );
}

const DAY =
  /\b(?:on|go|be here|be around) (?:on )?(?:the )?(?:\d+(?:st|nd|rd|th)?|mon(?:days?)?|tues?(?:days?)?|wed(?:nesdays?)?|thu(?:rs)?(?:days?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|weekends?|weekdays?|mornings?|afternoons?|evenings?|trip|tour|retreat|holiday|vacation|cruise|first|second|third|last day)\b/;

/** "i can not go on tuesdays": a day, and no life, is what cannot be gone on. */
export function isOnADay({ reading, span }: Place): boolean {
  const said = reading.words.slice(span.start, span.end + 3).join(' ');
  return /\bgo on\b/.test(said) && DAY.test(said);
}
