import { clauseBefore, hasAfterOrBefore, hasNear, type Place } from './place.js';

/** Ordinary life in the words of a farewell, a count or a report: each guard clears one kind of sentence, within that sentence. */

const AWAY =
  /\b(?:vacation|honeymoon|cruise|(?:on|for) (?:a |my |our )?(?:holiday|trip)|business trip|travel\w*|flying|flight|out of (?:town|state|office|the country)|mov(?:ing|ed) (?:to|away|out|house|states?|in)|relocat\w*|deployed|deployment|visiting|camping|conference|abroad|overseas|jury duty|resched\w*|postpone|different day|maternity|at work|working|back (?:on|by|in|after|next)|return(?:ing)? (?:on|by|in)|ski\w*|beach|job|getting married|instead|another (?:time|day)|other day|move my|start\w* (?:work|a new))\b/;
const OF_LIFE = /\b(?:alive|breathing|living|earth|dead|gone|exist\w*)\b/;

/** A journey, a move, another day wanted: the writer is away, not gone. */
export function isAway(place: Place): boolean {
  const said = place.reading.words.slice(place.span.start, place.span.end).join(' ');
  return !OF_LIFE.test(said) && hasAfterOrBefore(place, AWAY, 16);
}

const BOOKING =
  /\b(?:sessions?|infusions?|appointments?|treatments?|consult\w*|surgery|procedure|start|begin|beginning|book\w*|schedul\w*|intake|visit|move|moving|party|trip)\b/;

const FOR_BOOKING =
  /\bfor (?:my |the |our |his |her )?(?:first |next |second |initial )?(?:infusions?|sessions?|appointment|treatment|consult\w*|wedding|visit|intake)\b/;

/** A date for a session, a promise to wait with the treatment. */
export function isBooking(place: Place): boolean {
  return hasAfterOrBefore(place, BOOKING, 8) || hasNear(place, FOR_BOOKING, 0, 10);
}

const PHARMACY =
  /\b(?:refill\w*|pharmac\w*|short|missing|prescri\w*|organi[sz]er|travel\w*|count (?:was|is) off|wrong number|insurance|left over|leftover|label)\b/;

export function isPharmacy(place: Place): boolean {
  return hasAfterOrBefore(place, PHARMACY, 12);
}

const ERRAND =
  /\b(?:parking|website|app|printer|password|restaurant|pizza|coffee|team|league|season|playoffs|lottery|bus pass|concert|tickets?|landlord|phone battery|homework|exam|recipe)\b/;

export function isErrand(place: Place): boolean {
  return hasAfterOrBefore(place, ERRAND, 12);
}

const MONEY =
  /\b(?:bills?|invoice|insurance|insurer|price|prices|fees?|copay|cost|costs|refund|review|lawsuit|lawyer|sue|employer|company|cash|card|dollars)\b/;

/** Who is going to pay, when it is the insurer. */
export function isMoney(place: Place): boolean {
  return hasAfterOrBefore(place, MONEY, 10);
}

const OPENER = /^(?:what|why|how|do|does|did|can|could|will|would|is|are|if|when|whether|should|has|have)$/;

/** The one who speaks is named right behind a question word: "do patients say", "what if a patient says". */
export function isOpenQuestion({ reading, span }: Place): boolean {
  const before = clauseBefore(reading, span, 6);
  if (/\bwhat (?:happens|would happen|do you do|does the clinic do|if)\b/.test(before.join(' '))) return true;
  const last = before.length - 3;
  return before.some((word, i) => {
    const opens = i === 0 || /^(?:so|and|also|hi|hello|hey|ok|okay|or)$/.test(before[i - 1] ?? '');
    return i >= last && opens && OPENER.test(word) && !/^(?:you|u|i|we|someone|somebody|anyone)$/.test(before[i + 1] ?? '');
  });
}

const DENIED =
  /\b(?:denies|denied|denying|negative for|ruled out|no) (?:any |having |current |active |all |thoughts of |plans? (?:of|to) )*(?:si|hi|suicid\w*|wanting|plan|plans|intent|thoughts|being)\b/;

const SAID_NO =
  /\b(?:asked|asks|asking) (?:me |us )?(?:if|whether) (?:\w+ ){1,7}(?:and|but|so) i (?:\w+ )?(?:said|answered|replied|told (?:him|her|them)) no\b(?! (?:\w+ ){0,3}(?:but|lied|because i (?:was|am) (?:scared|afraid|ashamed)))(?!.*\b(?:lied|lie|lying|truth|but)\b)/;

export function isDenied(place: Place): boolean {
  const { reading, span } = place;
  const from = Math.max(0, span.start - 3);
  const isSaid = DENIED.test(reading.words.slice(from, span.end).join(' ')) && !answersNo(place, from);
  return isSaid || hasNear(place, SAID_NO, 8, 16);
}

/** "Any better? no, suicidal again", "billing. no. suicidal": a "no" before a break answers, and denies nothing after it. */
function answersNo({ reading: { words, breaks }, span }: Place, from: number): boolean {
  for (let i = from; i < span.start; i++) if (words[i] === 'no' && (breaks[i + 1] ?? 0) > 0) return true;
  return false;
}

/** "Im not having seizures", and not "he has never had one like this". */
export function isNotHaving({ reading: { words }, span }: Place): boolean {
  return words[span.start - 1] === 'not' && words[span.start] === 'having' && !/^(?:like|this|before|until)$/.test(words[span.end] ?? '');
}

const RELIEVED =
  /\b(?:(?:ketamine|spravato|treatments?|infusions?|it|this|which|that|sessions) (?:has |had |have |really |finally )*(?:stopp\w+|quiet\w+|lift\w+|eas\w+|reduc\w+|cur\w+|took away|end\w+|sav\w+|help\w+) (?:me|him|her|them|my|his|their|the|those|these|all|suicid\w+|wanting)\b|no longer (?:want\w*|wish\w*|plan\w*|think\w*|feel\w*|has|have) (?:to |of |about |like )?(?:die|dying|kill|end|hurt|suicid)|(?:thoughts?|thinking|ideation|urges?|voices|it|they|feelings?|darkness|impulses|those|them) (?:have |has |had |are |is |were |all |finally |completely |just |mostly |really )*(?:went away|gone(?: away)?|lifted|stopped|vanished|disappeared|faded|left me|quieted|passed|stopped completely)(?! (?:for a|until|then))|(?:thoughts?|ideation|urges?|those|these|them|self harm\w*|suicid\w*|(?:dark|intrusive) thoughts?)(?: \w+){0,6} (?:are|is|were|have|has) (?:all |now |finally |completely |mostly )*(?:gone|lifted|stopped|history|behind me)|(?:not|never) had an? (?:single )?(?:suicid\w+|dark|intrusive) thoughts?|(?:not|never) (?:want\w*|going|plan\w*|trying|wish\w*|feel\w*|been) (?:to |like )?(?:die|dying|kill|hurt|harm|end|suicid))/;
const BUT_STILL =
  /\b(?:but|yet|though|until|anymore|any more|stopped working|wore off|came back|come back|coming back|back|again|still|for a (?:while|bit|few|day|week)|now i)\b/;

/** What was said is that it passed: "he told me it stopped the thoughts". */
export function isRelief(place: Place): boolean {
  return hasNear(place, RELIEVED, 5, 6) && !hasNear(place, BUT_STILL, 6, 10);
}

const TREATS =
  /\b(?:ketamine|spravato|esketamine|treatments?|infusions?|drugs?|medicine|medication|meds|antidepressants?|it) (?:is |was |also |only )?(?:can|could|may|might|against|for|helps?|quiets?|reduces?|treats?|prevents?|works?|eases?|lifts?|stops?|causes?|makes?|lowers?|gives?)\b(?! not)/;

/** What was said is what a medicine does. */
export function isAboutMedicine(place: Place): boolean {
  return hasNear(place, TREATS, 2, 4);
}

const NEWS =
  /\b(?:(?:on|in|from) the news|saw on|read (?:that|about|somewhere|online|in|how)|heard (?:of|about|that|on)|article|documentary|headlines?|celebrity|actor|friends star|matthew perry)\b/;

/** A stranger in the news. */
export function isNews({ reading, span }: Place): boolean {
  const before = reading.words.slice(Math.max(0, span.start - 9), span.start).join(' ');
  return NEWS.test(before) && !/\b(?:i|my|he|she|his|her)(?: \w*)?$/.test(before);
}

const CANDIDATE =
  /\b(?:candidate|eligible|eligibility|qualify|qualifies|rules? me out|disqualif\w*|exclude|excluded|turn me away|take me on|accept (?:me|patients|people))\b/;
const OF_NOW =
  /\b(?:now|again|tonight|today|last night|yesterday|this (?:week|morning)|relapsed?|bleeding|blood|urges?|daily|every (?:day|night)|worse|cannot stop|can not stop)\b/;

/** "i struggle with self harm, am i still a candidate": a diagnosis named to ask whether it excludes. */
export function isCandidate(place: Place): boolean {
  const said = place.reading.words.slice(place.span.start, place.span.end).join(' ');
  return /\bself (?:harm|injur)/.test(said) && hasNear(place, CANDIDATE, 14, 14) && !hasNear(place, OF_NOW, 14, 14);
}

const SURGERY =
  /\b(?:appendix|operation|surgery|procedure|colonoscopy|wisdom teeth|tonsils|c section|an?esthe\w+|er visit|dentist|broken (?:arm|leg|wrist))\b/;

/** Unconscious as one was meant to be: put under for an operation, and long back. */
export function isSurgery({ reading, span }: Place): boolean {
  const words = reading.words.slice(Math.max(0, span.start - 14), span.end + 8).join(' ');
  return (
    SURGERY.test(words) &&
    /\b(?:was|were) (?:\w+ )?$/.test(
      `${reading.words.slice(Math.max(0, span.start - 2), span.start + 1).join(' ')} `.replace(
        /\b(?:unconscious|knocked|out|passed)\b ?/g,
        '',
      ),
    )
  );
}

const CONFESSES =
  /\bif (?:i|you|someone|a patient) (?:\w+ )?(?:tell|told|admit|say|said|mention|disclose|share)\b|\bfor (?:telling|admitting|saying|mentioning|disclosing|sharing|having said)\b/;

/** "will you lock me up if i tell you": how a confession is received is asked. */
export function isDisclosure(place: Place): boolean {
  return hasNear(place, CONFESSES, 8, 0);
}

const TO_A_CLINICIAN =
  /\b(?:if|when|once) (?:i|you|someone|a patient) (?:\w+ )?(?:tell|told|admit|say|said|mention|disclose|share)(?: to)? (?:my|a|the|your|their|them|him|her|staff|nurses|doctors) ?(?:therapist|doctor|dr|clinician|psychiatrist|counsell?or|nurse|staff|team|provider|gp|psychologist|shrink|school)?\b|\bfor (?:telling|admitting|saying|mentioning|disclosing|sharing|having said)\b/;
const WHAT_FOLLOWS =
  /\b(?:lock\w*|commit(?:ted)?|admit(?:ted)?|section(?:ed)?|hospitali[sz]\w*|police|cops|confidential\w*|report\w*|what happens|what would happen|what do they do|baker act\w*|5150|hold|reported|legal\w*|mandat\w*|drop me|refuse|turn(?:ed)? away)\b/;
const OF_TODAY = /\b(?:tonight|right now|today|tomorrow|plan|gun|pills|again|cannot|can not|help me|please|scared|because|tired)\b/;

/** "what happens if i tell my clinician i have thoughts of suicide, do they lock you up": what follows is asked, and nothing of today is said. */
export function isToldToAClinician(place: Place): boolean {
  const said = place.reading.words.slice(place.span.start, place.span.end).join(' ');
  return (
    /suicid/.test(said) &&
    place.reading.words.length <= 30 &&
    hasNear(place, TO_A_CLINICIAN, 9, 9) &&
    WHAT_FOLLOWS.test(place.reading.words.join(' ')) &&
    !OF_TODAY.test(place.reading.words.join(' '))
  );
}

/** An animal that had to go, because somebody sneezes or a lease says so. */
export function isAllergies(place: Place): boolean {
  return hasNear(place, /\b(?:allerg\w*|asthma|landlord|lease|no pets|apartment|barking)\b/, 12, 12);
}

/** A day of joy: the first infusion, a way already begun. */
export function isLookedForwardTo(place: Place): boolean {
  return hasNear(
    place,
    /\b(?:on my way|excited|wish me luck|nervous|cannot wait|can not wait|finally start\w*|heading (?:over|in|there)|see you (?:at|in|soon|there)|night before)\b/,
    6,
    10,
  );
}
