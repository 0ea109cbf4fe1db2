import type { Guard } from './families/family.js';
import { withinItsClause } from './guards/clauses.js';
import { isBoxTicked, isIntake, isLeftAtTheDoor, isOfNobody, isRuleAsked } from './guards/clinic.js';
import { isBereaved, isOtherDeath } from './guards/deaths.js';
import { isForeignQuestion } from './guards/foreign.js';
import { isMasked, isTinted } from './guards/harmless-causes.js';
import { IDIOM, isGrave, isJoke, LIGHT, MUNDANE, STATISTICS, THING, TO_A_TREATMENT, WRONG_PLACE } from './guards/idioms.js';
import { isChatOver, isFarewellToOthers } from './guards/leave-taking.js';
import { isNegated } from './guards/negation.js';
import {
  isAboutMedicine,
  isAllergies,
  isAway,
  isBooking,
  isCandidate,
  isDenied,
  isDisclosure,
  isErrand,
  isLookedForwardTo,
  isMoney,
  isNews,
  isNotHaving,
  isOpenQuestion,
  isPharmacy,
  isRelief,
  isSurgery,
  isToldToAClinician,
} from './guards/ordinary.js';
import { clauseBefore, findSubject, hasAfterOrBefore, hasNear, hasRightAfter, type Place, speaksOfSelf } from './guards/place.js';
import { isAskedAfter, isBareQuestion, isEducation, isFear, isHearsay, isHypothetical, isQuestion } from './guards/questions.js';
import { isOlder, isOnADay, isPast, isSaidOfNow } from './guards/time.js';
import { isAsked, isTopic } from './guards/topic.js';
import { ACCIDENT, ACTING, ACUTE, CHRONIC, IN_SESSION, INTENT, isMonthly, isNumbing } from './guards/treatment.js';

export { findSubject, type Place } from './guards/place.js';

export function isCleared(place: Place, guards: readonly Guard[]): boolean {
  let ofItsClause: Place | undefined;
  return guards.some((guard) => {
    if (!GUARDS[guard](place)) return false;
    if (!OF_ITS_CLAUSE.has(guard)) return true;
    // What speaks against a harmless cause counts wherever it stands, what speaks for it here alone.
    ofItsClause ??= withinItsClause(place);
    return GUARDS[guard](ofItsClause);
  });
}

/** What these look for must be said of the danger: a price, a panic attack or a book of another clause takes nothing back. */
const OF_ITS_CLAUSE: ReadonlySet<Guard> = new Set([
  'tinted',
  'masked',
  'chronic',
  'light',
  'accident',
  'thing',
  'trauma',
  'bereaved',
  'joke',
  'question',
  'risk',
  'fear',
  'wish',
  'education',
  'hypothetical',
]);

const GUARDS: Readonly<Record<Guard, (place: Place) => boolean>> = {
  negation: isNegated,
  past: isPast,
  question: isQuestion,
  hypothetical: isHypothetical,
  fear: isFear,
  education: (place) =>
    !speaksOfSelf(place) &&
    !isSaidOfNow(place) &&
    !hasNear(place, /\b(?:about to|who is going to)\b/, 3, 0) &&
    (findSubject(place) === 'generic' || isEducation(place)),
  risk: (place) => isEducation(place) || isAskedAfter(place),
  wish: (place) =>
    /\b(?:hope|hoping|wish|wishing|not mind|rather|praying|pray|relief|relieved|welcome|fine if|love to|be nice|be ok|be okay)\b/.test(
      clauseBefore(place.reading, place.span, 6).join(' '),
    ),
  older: isOlder,
  spent: (place) =>
    hasRightAfter(
      place,
      /\b(?:did everything (?:right|properly|correctly|they|i could|we could)|time|effort|long|space|money|energy|classes|notes|photos|days off|courage|guts|credit|work|cookies|chocolate|sugar|coffee|caffeine|off the|off my|off your|(?:it|them|this|that|pain|anxiety|depression|all) (?:all )?away|(?:gave|given|giving) away|into account|in stride|seriously|personally|surveys?|takeaway|takeout|kebab|sushi|oysters|buffet|curry|prawns|chicken|restaurant|netflix|tv|cand(?:y|ies)|cakes?|pies?|tacos?|sweets|cheese|turkey|ice cream|bacon|christmas|pizza|food|carbs|screen|sun|advice|(?:much|enough|little|more) sleep|water|breakfast|lunch|dinner|from (?:me|us|him|her|them))\b/,
      3,
    ),
  thing: (place) => hasNear(place, THING, 3, 4) || hasNear(place, TO_A_TREATMENT, 0, 6),
  'wrong-place': (place) => hasNear(place, WRONG_PLACE, 8, 8),
  bereaved: isBereaved,
  trauma: (place) =>
    hasNear(
      place,
      /\b(?:trauma|traumas|ptsd|flashbacks?|memories|relives?|reliving|nightmares|childhood|survivors?|years back)\b/,
      20,
      20,
    ) &&
    !hasNear(
      place,
      /\b(?:just|last night|yesterday|today|tonight|right now|this (?:week|morning)|still(?! (?:have|get|having|getting) (?:nightmares|flashbacks|ptsd|trauma))|again)\b/,
      12,
      12,
    ),
  asked: isAsked,
  topic: isTopic,
  'in-session': (place) => IN_SESSION.test(place.reading.words.slice(place.span.end, place.span.end + 7).join(' ')),
  chronic: (place) => hasNear(place, CHRONIC, 8, 8) && !hasNear(place, ACUTE, 12, 12),
  compulsion: (place) => hasNear(place, /\b(?:ocd|harm ocd|obsessions?|compulsions?)\b/, 14, 14) && !hasNear(place, ACTING, 14, 14),
  idiom: (place) => hasNear(place, IDIOM, 4, 4),
  'other-death': isOtherDeath,
  statistics: ({ reading, span }) => STATISTICS.test(reading.words.slice(span.start, span.end).join(' ')),
  accident: (place) => hasAfterOrBefore(place, ACCIDENT, 8) && !INTENT.test(clauseBefore(place.reading, place.span, 7).join(' ')),
  light: (place) =>
    hasAfterOrBefore(place, LIGHT, 12) && !hasAfterOrBefore(place, /\bbut (?:now|then)|\bnow (?:he|she|his|her|i|my)\b/, 16),
  mundane: (place) => !isGrave(place) && hasAfterOrBefore(place, MUNDANE, 12),
  joke: isJoke,
  away: isAway,
  booking: isBooking,
  pharmacy: isPharmacy,
  errand: isErrand,
  money: isMoney,
  'open-question': isOpenQuestion,
  denied: isDenied,
  relief: isRelief,
  news: isNews,
  candidate: isCandidate,
  surgery: isSurgery,
  disclosure: isDisclosure,
  allergies: isAllergies,
  'looked-forward-to': isLookedForwardTo,
  'about-medicine': isAboutMedicine,
  intake: isIntake,
  'at-the-door': isLeftAtTheDoor,
  'rule-asked': isRuleAsked,
  'farewell-to-others': isFarewellToOthers,
  'chat-over': isChatOver,
  hearsay: isHearsay,
  numbing: isNumbing,
  'on-a-day': isOnADay,
  monthly: isMonthly,
  'foreign-question': isForeignQuestion,
  'of-nobody': isOfNobody,
  'bare-question': isBareQuestion,
  'told-to-a-clinician': isToldToAClinician,
  'box-ticked': isBoxTicked,
  masked: isMasked,
  tinted: isTinted,
  'not-having': isNotHaving,
};
