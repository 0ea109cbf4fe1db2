import { hasNear, type Place, sentenceOf, THIRD } from './place.js';

const FAREWELL_TO =
  /\b(?:good ?byes?|bye|farewell) to (?:all )?(?:nurse|nurses|dr|doctor|doctors|the (?:team|staff|nurses?|doctors?|receptionists?|clinic|crew|group|guide|therapist|place|chair|couch|meds|pills|fog|pain|old|dog|cat|winter|summer)|(?:my|our|this|that|those|these|all) (?:\w+ )?(?:therapist|nurse|doctor|psychiatrist|guide|sitter|counsell?or|group|team|coworkers|colleagues|class|clinic|old (?:life|me|self|ways|habits|job|house)|former (?:life|self)|apartment|flat|condo|car|truck|couch|hair|beard|depression|anxiety|ptsd|ocd|pain|migraines?|insomnia|addiction|meds|medication|pills|antidepressants?|ssris?|savings|money|bangs|wheelchair|cigarettes|drinking|demons)|depression|anxiety|ptsd|ocd|pain|insomnia|migraines?|ssris?|antidepressants?|meds|cigarettes|smoking|alcohol|drinking|winter|summer|coffee|sugar)\b/;
const NEVER_COULD =
  /\b(?:never|not|chance|able) (?:\w+ ){0,3}(?:say|said|saying|to say) (?:a |my |our )?(?:proper |real |last )?(?:good ?bye|farewell)\b/;
const WHOM = new RegExp(
  `\\b(?:${[...THIRD].join('|')}|everyone|everybody|all|you|yall|world|earth|life|lives|living|people|loved|ones|dog|dogs|cat|cats|pets?|home|me|myself|family|friends|kids|it|this|that)\\b`,
);
const PEACE_WITH =
  /\bpeace with (?:taking|needles|meds|medication|being on|side effects|(?:the|my) (?:cost|price|idea of (?:taking|being|needing)|needles?|diagnosis|meds|medication))\b/;
const OWN_END =
  /\b(?:tonight|tomorrow|kids|children|forever|life itself|world|earth|everyone|end it|die|dying|kill\w*|pain (?:forever|for good)|for good)\b/;

const LAST_AT_WORK =
  /\b(?:last|final) (?:day|days|week|shift|month) (?:here |working |there )?(?:at|with|in|on|of) (?:the |this |my |your |our )?(?:clinic|work|job|office|practice|ward|team|hospital|school|program|programme|course|trial|treatment|internship|rotation|placement|city|town|area|lease|trip|vacation|holiday)\b/;

const LETTER_TO_AN_OFFICE =
  /\b(?:letters?|notes?|emails?) to (?:my |the |our |your )?(?:representatives?|senators?|congress\w*|insur\w+|employer|landlord|hr|school|board|council|mps?|governor|bank|editor|pen ?pal|santa)\b/;

/** A farewell to a nurse who retires, to a drug, to an illness; or the one that a mourner never got to say. */
export function isFarewellToOthers(place: Place): boolean {
  if (
    hasNear(place, LAST_AT_WORK, 3, 6) ||
    hasNear(place, LETTER_TO_AN_OFFICE, 3, 5) ||
    hasNear(place, NEVER_COULD, 6, 2) ||
    hasNear(place, PEACE_WITH, 1, 5)
  )
    return !hasNear(place, OWN_END, 10, 12);
  const { reading, span } = place;
  const [, to] = sentenceOf(reading, span);
  const whom = /good ?bye to ((?:\w+ ?){1,4})/.exec(reading.words.slice(span.start, Math.min(to, span.end + 5)).join(' '))?.[1];
  const isToThings = whom !== undefined && !WHOM.test(whom);
  return (isToThings || hasNear(place, FAREWELL_TO, 3, 6)) && !hasNear(place, OWN_END, 10, 12);
}

const ANSWERED =
  /\b(?:got (?:what|everything|all) i (?:need|needed|wanted)|that is all (?:i (?:need|needed|wanted)|for (?:now|today))|no (?:more|other|further) questions|all my questions|answered (?:everything|it all|all|my)|(?:stop|done) (?:bothering|bugging|asking)|before (?:i go (?:to )?(?:work|bed|sleep|home|out|in)|you close|closing))\b/;

/** "this is my last message, i have what i need": a chat ends. */
export function isChatOver(place: Place): boolean {
  return hasNear(place, ANSWERED, 12, 12) && !hasNear(place, OWN_END, 12, 12);
}
