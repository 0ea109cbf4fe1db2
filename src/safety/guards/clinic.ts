import { findSubject, hasAfterOrBefore, hasNear, type Place, sentenceOf, speaksOfSelf } from './place.js';

/** What a clinic does and whom it takes, asked in the words of danger. Each guard clears one kind of question, within its sentence. */

const TAKES_ON =
  /\b(?:do|does|can|could|will|would|are|is|am|whether|if) (?:\w+ ){1,3}(?:accept\w*|take|taken|taking|treat\w*|see|seen|admit\w*|enrol+\w*|exclude\w*|screen\w*|refuse\w*|eligible|qualify|allowed|able to (?:treat|see|help|take)) (?:\w+ ){0,2}(?:patients?|referrals?|clients?|people|ppl|someone|somebody|anyone|anybody|those|veterans|teens|teenagers|adults|persons?|candidates?|participants?|folks|inpatients|cases|women|men|students)\b/;
const REFERS =
  /\b(?:(?:how|where|can|could|may|do) (?:do |can |to )?i? ?refer|refer(?:ring|ral)?|taking on|on my caseload) (?:\w+ ){0,2}(?:patients?|clients?|someone|people|residents?|students?)\b/;
const OF_NOW =
  /\b(?:now|tonight|right now|asap|urgent\w*|today|currently in|waiting (?:here|outside)|just (?:told|said|disclosed)|refus\w+ to)\b/;

const IT_IS_ME = /\b(?:like me|(?:that|it|this) is me|asking for (?:me|myself)|i am one|because i)\b/;

/** "do you accept referrals with passive ideation": whom the clinic takes is asked, and of nobody by name. */
export function isIntake(place: Place): boolean {
  if (hasAfterOrBefore(place, OF_NOW, 16) || hasNear(place, IT_IS_ME, 8, 16)) return false;
  if (hasNear(place, REFERS, 8, 4)) return true;
  return hasAfterOrBefore(place, TAKES_ON, 16) && !speaksOfSelf(place) && findSubject(place) !== 'third';
}

const LEFT_AT_THE_DOOR =
  /\b(?:where (?:do|can|should|could|would) (?:i|we|he|she) (?:leave|put|store|keep|lock)|locker|(?:can|may|could|should|must|do) (?:i|we|he|she) (?:have to )?(?:bring|carry|wear|tick|declare|mention|check)|(?:is|are) (?:it|they|that|my \w+|a \w+|\w+) (?:allowed|permitted|ok to bring|a problem)|do you (?:allow|permit|check)|(?:guns?|rifles?|firearms?|weapons?) (?:are |is )?locked (?:up |away )?(?:\w+ ){0,2}(?:at home|in a safe|in the safe)|(?:guns?|weapons?|firearms?|knives|pistols?) (?:are |is |be |not )?(?:allowed|permitted|banned|ok|okay|policy|free zone)|no (?:guns?|weapons?) (?:policy|sign|rule)|concealed carry|permit|licen[cs]e|why (?:do|does) (?:you|your|the) (?:\w+ )?(?:form|ask))\b/;
const AT_A_BODY =
  /\b(?:loaded|code|key|keys|combination|my (?:head|mouth|hand|hands|lap|temple|pillow|chest)|use it|beside me|next to me|tonight|end|kill|die)\b/;

/** "i carry a gun for work, where do i leave it": a rule of the house is asked. */
export function isLeftAtTheDoor(place: Place): boolean {
  return hasAfterOrBefore(place, LEFT_AT_THE_DOOR, 24) && !hasNear(place, AT_A_BODY, 12, 14);
}

const BOX_TICKED =
  /\b(?:tick\w*|check(?:ed)?|answer(?:ed)?|put|fill(?:ed)?|mark(?:ed)?|click(?:ed)?|said|select(?:ed)?) (?:\w+ ){0,3}(?:self harm|self injury|suicide|suicidal) (?:\w+ ){0,2}(?:box(?:es)?|section|questions?|page|part|items?|fields?)\b/;
const UNTRUE =
  /\b(?:lie|lied|lying|but (?:the (?:truth|answer)|it is|i (?:am|do|did|have|want|cut))|truth|honest|not true|should have|meant yes|actually|really|tonight|now)\b/;

/** "i ticked no on the self harm boxes but the form does not submit": a form is filled in, and truthfully. */
export function isBoxTicked(place: Place): boolean {
  return hasNear(place, BOX_TICKED, 8, 4) && !hasNear(place, UNTRUE, 12, 20);
}

const HONOURED = /\bdo you (?:honou?r|respect|recogni[sz]e)\b/;
const ANYBODY =
  /\b(?:i|me|my|we|our|you|he|she|they|him|her|his|them|patient|pt|resident|client|someone|somebody|kid|child|baby|toddler|man|woman|girl|boy|wife|husband|mom|mum|dad|son|daughter|brother|sister|friend|roommate|partner|help|now|please|still|after|since|following|post|found|just|is|was|and|on|in the)\b/;

/** "unconscious or conscious during im": a state is named, and nobody who is in it. */
export function isOfNobody({ reading, span }: Place): boolean {
  const [from, to] = sentenceOf(reading, span);
  const sentence = reading.words.slice(from, to);
  return span.end - span.start === 1 && sentence.length > 3 && !ANYBODY.test(sentence.join(' '));
}

const ASKS_OF_RULES = /^(?:(?:hi|hello|hey|so|and|also|but) )*(?:do|does|are|is|must|will|would|can|could|how) (?!i\b|we\b)/;
const ASKS_FOR_THE_RULE =
  /^(?:(?:hi|hello|hey|so|and|also|but) )*what (?:is|are) (?:your|the) (?:\w+ )?(?:policy|policies|protocol|procedure|process|rules?) (?:\w+ ){0,2}(?:if|when|whenever|after|for) /;
const ONE_OF_MANY =
  /\b(?:if|when|whenever|after) (?:someone|somebody|anyone|anybody|(?:a|your|the) (?:patient|client|person|participant)|patients|clients|people|participants|one)$/;

/** "do therapists break confidentiality if someone mentions it": a rule that holds for all is asked. */
export function isRuleAsked({ reading, span }: Place): boolean {
  if (hasAfterOrBefore({ reading, span }, HONOURED, 12)) return true;
  const [from] = sentenceOf(reading, span);
  const before = reading.words.slice(from, span.start + 1).join(' ');
  const who = ['someone', 'somebody', 'anyone', 'anybody', 'patient', 'patients', 'client', 'clients', 'people', 'person', 'participant'];
  const last = reading.words.slice(span.start, span.end).find((word) => who.includes(word));
  const upTo = last ? reading.words.slice(from, reading.words.indexOf(last, span.start) + 1).join(' ') : before;
  return (ASKS_OF_RULES.test(before) || ASKS_FOR_THE_RULE.test(before)) && ONE_OF_MANY.test(upTo);
}
