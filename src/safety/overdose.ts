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
    SO_THAT.test(before(4)) ||
    UNTIL.test(before(12)) ||
    SOUNDS_GOOD.test(reading.words.slice(span.start, span.end + 4).join(' '))
  );
}

const WISHES =
  /\b(?<!not )(?:want to|wish (?:i|my heart|my lungs)(?: \w+)?|hope (?:i|my heart|my lungs)|pray(?:ing)? (?:i|my heart)|(?:will not|wont|not going to) be) \w+$/;
const SO_THAT = /\bso (?:that )?(?:he|she|they|i|it)(?: \w+)?$/;
const UNTIL = /\b(?:going to|gonna|will|want to|thinking (?:about|of)) (?:\w+ ){1,8}(?:till|til|until) (?:\w+ ){0,2}\w+$/;
const SOUNDS_GOOD =
  /\b(?:overdose|overdosing|od|stroke|seizure|heart attack) (?:sounds|seems|looks|would be) (?:\w+ )?(?:nice|good|easy|easier|peaceful|tempting|better)\b/;

/** "I overdosed in march and feel like trying again": what was taken has left the body, what is meant has not. */
export function isBygone(sign: Sign): boolean {
  const { reading, span } = sign;
  return isOverdose(sign) && BYGONE.test(reading.words.slice(Math.max(0, span.start - 6), span.end + 6).join(' '));
}

/** "would mixing these be enough to finish me off": how much it takes is asked, and nobody has taken it. */
export function isUntaken({ reading }: Sign): boolean {
  return !TAKEN.test(reading.words.join(' '));
}

function isOverdose({ family: { id, outcome } }: Sign): boolean {
  return outcome.kind === 'medical-emergency' && (outcome.overdose === true || id === 'dose-error');
}

const BYGONE =
  /\b(?:(?<!from )(?:in|in the|last|this|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|year|month)|(?:weeks|months|years?|month) (?:ago|back)|as a (?:kid|teen|teenager|child)|when i was)\b/;
