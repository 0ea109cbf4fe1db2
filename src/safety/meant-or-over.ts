import { wordsOfItsTime } from './guards/clauses.js';
import { MONTH, withoutTimesOfThings } from './guards/time.js';
import { findSubject } from './guards.js';
import type { Sign } from './matcher.js';

/** "Overdosing tonight", "thinking of swallowing all the pills": nothing was taken yet, and it is meant. What was taken is an emergency first. */
export function isIntended(sign: Sign): boolean {
  const { reading, span } = sign;
  if (isWished(sign)) return true;
  if (!isOverdose(sign)) return false;
  if (WILL_TAKE.test(reading.words.slice(Math.max(0, span.start - 3), Math.min(span.end, span.start + 5)).join(' '))) return true;
  if (TAKEN.test(reading.words.join(' ')) || findSubject(sign) === 'third') return false;
  const before = reading.words.slice(Math.max(0, span.start - 5), span.start + 2).join(' ');
  const after = reading.words.slice(span.end - 1, span.end + 5).join(' ');
  return INTENDS.test(before) || SOON.test(after);
}

const TAKEN = /\b(?:took|taken|swallowed|overdosed|ate|drank|had|has|did|just|already|found|gave|injected|he|she|they)\b/;
/** "mum says she will take all her tablets if ..." */
const WILL_TAKE = /\b(?:will|shell|hell|(?:am|is|are) going to|threatens to|threatening to|threatened to) (?:take|swallow|overdose)\b/;
const INTENDS =
  /\b(?:thinking (?:of|about)|thought of|think about|plans? (?:is|to)|planning|going to|want to|about to|considering|tempted to|urge to|decided to)\b/;
const SOON =
  /\b(?:tonight|tomorrow|soon|after i (?:send|say|write|leave|finish|get)|this weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** "I want to stop breathing", "an overdose sounds nice", "in his coffee so he wont wake up": a body in trouble that is wished for. */
function isWished({ family, reading, span }: Sign): boolean {
  if (family.outcome.kind !== 'medical-emergency') return false;
  const before = (words: number) => reading.words.slice(Math.max(0, span.start - words), span.start + 1).join(' ');
  return (
    WISHES.test(before(4)) ||
    SO_THAT.test(before(14)) ||
    UNTIL.test(before(12)) ||
    SOUNDS_GOOD.test(reading.words.slice(span.start, span.end + 4).join(' '))
  );
}

const WISHES =
  /\b(?<!not )(?:want to|wish (?:i|my heart|my lungs)(?: \w+)?|hope (?:i|my heart|my lungs)|pray(?:ing)? (?:i|my heart)|(?:will not|wont|not going to) be) \w+$/;
const SO_THAT =
  /\b(?:thinking (?:about|of)|going to|gonna|want to|planning (?:to|on)|plan to|about to|saving up) (?:\w+ ){1,9}so (?:that )?(?:he|she|they|i|it)(?: \w+)?$/;
const UNTIL =
  /\b(?:going to|gonna|will|want to|thinking (?:about|of)) (?:\w+ )?(?:beat|hit|chok|strangl|punch|kick|stab|smother|hurt|drown|shak|poison|drug)\w* (?:\w+ ){0,6}(?:till|til|until) (?:\w+ ){0,2}\w+$/;
const SOUNDS_GOOD =
  /\b(?:overdose|overdosing|od|stroke|seizure|heart attack) (?:sounds|seems|looks|would be) (?:\w+ )?(?:nice|good|easy|easier|peaceful|tempting|better)\b/;

/** "I overdosed in march and feel like trying again": what was taken has left the body, what is meant has not. */
export function isBygone(sign: Sign): boolean {
  const { reading, span } = sign;
  const near = reading.words.slice(Math.max(0, span.start - 6), span.end + 6).join(' ');
  return isOverdose(sign) && BYGONE.test(withoutTimesOfThings(wordsOfItsTime(sign, 6))) && !JUST_NOW.test(near);
}

const JUST_NOW = /\b(?:again|tonight|today|just|now|this (?:morning|afternoon|evening|week))\b/;

/** "would mixing these be enough to finish me off": how much it takes is asked, and nobody has taken it. */
export function isUntaken(sign: Sign): boolean {
  return isOverdose(sign) && !TAKEN.test(sign.reading.words.join(' ')) && !TAKING.test(sign.reading.words.join(' '));
}

const TAKING = /\b(?:taking|drinking|swallowing|eating|chewing|injecting|snorting|downing)\b/;

function isOverdose({ family: { id, outcome } }: Sign): boolean {
  return outcome.kind === 'medical-emergency' && (outcome.overdose === true || id === 'dose-error');
}

const BYGONE = new RegExp(
  `\\b(?:(?:in|in the|last|back in) (?:${MONTH}|spring|summer|fall|autumn|winter|year|month)|(?:weeks|months|years?|month) (?:ago|back)|as a (?:kid|teen|teenager|child)|when i was (?:\\d+|young\\w*|little|small|a (?:kid|teen|teenager|child|student)|in (?:school|college|high school)))\\b`,
);

/** "he chokes me, last night i blacked out": what the violence did is over, the violence is not. */
export function isOver({ reading, span }: Sign): boolean {
  return /\b(?:last (?:night|week|time)|yesterday|days ago)\b/.test(
    reading.words.slice(Math.max(0, span.start - 6), span.end + 4).join(' '),
  );
}
