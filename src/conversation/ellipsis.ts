import { HELPED, WELLNESS } from './attributes/attribute-words.js';

/**
 * What an utterance may mean that leans on the entry answered last: readings that stand alone, to be matched beside the utterance itself. First
 * without its marker, then made whole. Undefined for an utterance that stands on its own feet: a full question is never bent by what was said before.
 */
export function readEllipsis(plain: string, lastEntry: string): readonly [bare: string, whole: string] | undefined {
  const bare = leaningPart(plain);
  return bare === undefined ? undefined : [bare, completed(bare, lastEntry)];
}

/** Whether an utterance leans on an answer by its form: a marker ("and", "what about"), a few words, or a word that points back. */
export function leansByForm(plain: string): boolean {
  return leaningPart(plain) !== undefined;
}

/** The question that a word or two would be a part of, such as "is it legal in {europe}"; undefined where the last entry has none. */
export function readPart(plain: string, lastEntry: string): string | undefined {
  const part = leaningPart(plain);
  return part !== undefined && PART.test(part) && !ASKS.test(part) ? fillFrame(part, lastEntry) : undefined;
}

function leaningPart(plain: string): string | undefined {
  const marker = MARKER.exec(plain)?.[0] ?? '';
  const rest = plain.slice(marker.length).replace(CLOSING, '');
  const length = rest.split(' ').length;
  if (rest === '' || namesTreatment(rest)) return undefined;
  const leans = marker.length > 0 ? length <= MOST_MARKED : length <= MOST_BARE || (pointsAt(rest) && length <= MOST_POINTING);
  return leans ? rest : undefined;
}

/** Whether an utterance says by a word such as "it" or "they" that it is about what was answered last. */
export function pointsAt(plain: string): boolean {
  return POINTS_BACK.test(plain.replace(POINTS_NOWHERE, ' '));
}

/** Whether an utterance names the treatment, and so needs no answer before it to be understood. */
export function namesTreatment(plain: string): boolean {
  return DOMAIN.test(plain);
}

// Lengths in words. "and for someone with high blood pressure" still leans; "and how do i prepare for the first day" does not need to.
const MOST_MARKED = 6;
const MOST_BARE = 3;
const MOST_POINTING = 6;

const MARKER =
  /^(?:(?:ok|okay|so|and|n|or|but|also|then|now|well|oh|hmm|plus|what about|how about|what of|same (?:for|with)|is it the same (?:for|with)|what if it is|just|only|plain(?: old)?|simple|good old|regular|normal|ordinary|maybe|say|perhaps|like|such as|for example|even|especially|including|is it (?:also )?(?:used|good) for|does it (?:also )?(?:help|work) (?:for|with))(?= \w) )+/;
/** A word or two that name a thing; "my tax return" names one of another story. */
const PART = /^(?!(?:my|your|the|a|an)\b)(?:(?:in|for|with) )?\w+(?: \w+)?$/;
const CLOSING = /(?: (?:too|as well|also|then|though|please|instead|or not|right|again))+$/;
const DOMAIN = /\b(?:ketamine|kat|ket|infusions?|therapy|treatments?|spravato|esketamine)\b/;
const POINTS_BACK = /\b(?:it|its|that|this|they|them|their|theirs|those|these|he|she|him|her|hers|one|ones|there|afterwards?|beforehand)\b/;
/** "Are there", "is it ok to" point at nothing, and "which one" at what was just named. */
const POINTS_NOWHERE =
  /\b(?:(?:is|are|was|were) there|there (?:is|are|was|were)|(?:is|would|was) it (?:\w+ )?(?:to|that|if)|which (?:one|ones|way)|that (?:it|the|i|you|we))\b/g;
/** Of these, what may stand for the treatment; the others are people. */
const THING = /\b(?:it|that|this|them|those|these|one)\b/;
export const ASKS = /^(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|has|have|any|for how)\b/;

/** Whether an utterance names what it asks help for: "could it treat my brothers drinking" is of no answer before it. */
export function namesOwnTopic(plain: string): boolean {
  return OWN_TOPIC.test(plain);
}

/** What follows names a thing, and is more than "him" or "me". */
const OWN_TOPIC =
  /^(?:(?:and|so|but|ok|or|also) )*(?:could|can|does|would|will|might|is) (?:it|this|that) (?:(?:also|even|actually|maybe|be|used|any|do|anything|something|good|useful) )*(?:treat|help with|help|fix|cure|work (?:for|on|with|against)|for|ease|relieve|stop|to treat|against) (?:with )?(?:(?:my|his|her|our|their) )?(?:(?:\w+ )?(?:brother|sister|mom|mum|dad|mother|father|wife|husband|son|daughter|friend|partner|kid|aunt|uncle|grandma|grandpa|girlfriend|boyfriend|cousin|ex|buddy|neighbor)s )?(?!(?:me|him|her|it|them|us|you|people|everyone|anyone|someone|most|all|too|as|again|then|if|when|long|in|at|or|and|more|than|better|work|that|this|those|these|others?|some|many|with|for|today|right|now|quickly|fast|sleep|a|an|the|kids|children|teens|old|older|elderly)\b)(\w+(?: \w+)?)$/;

function completed(rest: string, lastEntry: string): string {
  const own = OWN_TOPIC.exec(rest)?.[1];
  if (own !== undefined) return `can ketamine help with ${own}`;
  if (ASKS.test(rest)) return THING.test(rest) ? rest.replace(THING, 'ketamine treatment') : `${rest} ketamine treatment`;
  return fillFrame(rest, lastEntry) ?? `${withoutPreposition(rest)} ketamine treatment`;
}

function fillFrame(rest: string, lastEntry: string): string | undefined {
  return FRAMES.find(({ after }) => after.includes(lastEntry))?.frame.replace('{rest}', withoutPreposition(rest));
}

function withoutPreposition(rest: string): string {
  return rest.replace(/^(?:for|with|in) /, '');
}

/** The question in which the last entry was one of several: the rest takes its place. */
const FRAMES: readonly { readonly after: readonly string[]; readonly frame: string }[] = [
  { after: [...HELPED, 'other-condition'], frame: 'can ketamine help with {rest}' },
  { after: WELLNESS, frame: 'does {rest} help with my treatment' },
  {
    after: ['contraindications', 'pregnancy', 'age-limits', 'right-for-me', 'addiction'],
    frame: 'can {rest} have ketamine treatment',
  },
  { after: ['drug-interactions'], frame: 'can i have ketamine with {rest}' },
  { after: ['side-effects'], frame: 'does ketamine cause {rest}' },
  { after: ['preparation'], frame: 'can i have {rest} before a session' },
  { after: ['driving'], frame: 'can i {rest} after a session' },
  { after: ['insurance'], frame: 'does {rest} pay for ketamine treatment' },
  { after: ['legality'], frame: 'is ketamine treatment legal in {rest}' },
  { after: ['fda-approval'], frame: 'is ketamine approved for {rest}' },
  { after: ['administration'], frame: 'is ketamine given as {rest}' },
];

/** All entries that the frames name, for the test that they exist. */
export const FRAME_ENTRIES: readonly string[] = FRAMES.flatMap(({ after }) => after);
