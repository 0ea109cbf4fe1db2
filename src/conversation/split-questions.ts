import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { rememberLast } from '../language/remember.js';

/** A part of a message that may be a question of its own. */
export interface QuestionPart {
  readonly text: string;
  /** It asks by its form, or stands alone before a question mark; else it is a fragment that leans on the part before ("side effects and cost"). */
  readonly asks: boolean;
}

/** More parts than this are a story, not a list of questions. */
const MOST_PARTS = 6;
const LONGEST = 400;
/** A list of topics without a question in it ("side effects and price") has items of so many words at most. */
const LONGEST_TOPIC = 4;

/** Cuts a message where a new question may begin. What comes before the first question sets the scene and is no part. */
export const splitQuestions = rememberLast((utterance): readonly QuestionPart[] => {
  const text = writeOut(normalise(utterance.slice(0, LONGEST * 2)).slice(0, LONGEST));
  const parts = text
    .split(BOUNDARY)
    .flatMap(splitRunOn)
    .flatMap((part) => shareMark(splitList(part.replace(LEAD, '').trim())))
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({
      text: part.replace(/\?+$/, '').trim(),
      asks: (ASKS.test(part) && !GOES_ON.test(part)) || (part.endsWith('?') && wordCount(part) <= LONGEST_TOPIC),
    }));
  if (parts.length > MOST_PARTS) return [];
  const first = parts.findIndex(({ asks }) => asks);
  if (first !== -1) return parts.slice(first);
  return parts.length > 1 && parts.every((part) => wordCount(part.text) <= LONGEST_TOPIC) ? parts : [];
});

/** The question mark of a list is every item's: "cost and insurance?" asks twice. */
function shareMark(items: readonly string[]): readonly string[] {
  return items.at(-1)?.endsWith('?') ? items.map((item) => `${item.replace(/\?$/, '')}?`) : items;
}

/** Whether a message asks more than one question, or lists more than one topic. */
export function asksSeveral(parts: readonly QuestionPart[]): boolean {
  const asking = parts.filter(({ asks }) => asks).length;
  return asking > 1 || (asking === 0 && parts.length > 1);
}

/** "what are the side effects and the price" lists two things; "can I eat and drink", "is it safe for x and y", "between x and y" are one question. */
function splitList(part: string): readonly string[] {
  const at = part.search(LIST);
  if (at === -1 || ONE_THING.test(part) || !(LISTS.test(part) || !ASKS.test(part))) return [part];
  const [left, right] = [part.slice(0, at), part.slice(at).replace(LIST, '')];
  return DOMAIN_END.test(left) || DOMAIN_ONLY.test(right.replace(/\?+$/, '')) ? [part] : [left, ...splitList(right)];
}

/** "is it safe how much does it cost": a question that begins where none was expected, unless the one before takes it in ("do you know how ..."). */
function splitRunOn(part: string): readonly string[] {
  for (const { index } of part.matchAll(NEW_QUESTION)) {
    const left = part.slice(0, index);
    if (WHOLE.test(left.replace(LEAD, '').trim()) && !TAKES_IN.test(left)) return [left, ...splitRunOn(part.slice(index))];
  }
  return [part];
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

const ASKING_WORD =
  '(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|(?:has|have) (?:you|there|they|any|it|this|that|people|anyone|i)|any|tell me|explain|(?:by|in|for|from|with|at|through) (?:what|which|whom)|for how)';
// After "or", a yes-or-no question is the other half of the one before. A bare question word before "and" shares what follows: "how and where is it given". The question mark stays with its part.
const BOUNDARY = new RegExp(
  `(?<=\\?)|[.;!\\n]+|,\\s+|\\s(?<!(?:^|[?.;!,\\s])(?:what|how|who|where|when|why|which)\\s)(?:(?:and|plus|also)(?:\\s(?:also|then))?\\s(?=${ASKING_WORD}\\b)|or\\s(?=(?:what|how|who|where|when|why)\\b))`,
);
const NEW_QUESTION =
  /\s(?=(?:how (?:much|long|many|often|fast|soon|quickly|does|do|is|safe)|what (?:is|are|does|do|happens)|where (?:is|are|do|does|can)|when (?:can|do|does|will)|who (?:gives|does|is|can)|why (?:is|does|do)|can (?:i|you|it|my)|will (?:i|it|my)|does (?:it|insurance|ketamine|this)|do (?:i|you|they)|is (?:it|there|this|ketamine)|are (?:there|you))\s)/g;
/** A question with its verb and what the verb is about: "how many infusions" is none, "is it safe" is. */
const WHOLE =
  /^(?:(?:what|how|who|where|when|why|which)\s(?:\S+\s){0,3})?(?:is|are|am|do|does|did|can|could|will|would|should|may)\s\S+(?:\s\S+)*$/;
/** What comes before a question that is part of another: "do you know", "tell me", "is it true", "depends on". */
const TAKES_IN =
  /\b(?:know|knows|tell|say|says|see|ask|asked|decide|decides|wonder|wondering|sure|explain|understand|about|of|if|on|for|with|to|me|us|out|matter|think|that|than|and|or|but|as|is|are|was|does|do|the|a|like|mean|means|clear|idea|from|by|at|in|when|because|while|until|before|after|what|how|who|where|why|which|true|so|else|i|you|it|exactly|then|much|long|many)$/;
const LIST = /\s(?:and|plus|\+|&)\s/;
/** Questions whose object may be a list of things. */
const LISTS =
  /^(?:what (?:is|are|about|were)|what of|how about|tell me|explain|describe|any (?:info|information|word|news)|i (?:want|would like|need) to (?:know|ask|hear)|(?:can|could) you (?:tell|explain|say|talk)|do you know|how much (?:is|are|for))\b/;
const ONE_THING = /\b(?:between|both|difference|differ|different|compared?|versus|vs|combine|combined|together|mix)\b/;
const DOMAIN_END = /\b(?:ketamine|kat|therapy|treatment|spravato|esketamine)$/;
const DOMAIN_ONLY = /^(?:the |a |of |for )*(?:ketamine|kat|therapy|treatment|spravato|esketamine|it|that|this)$/;
const LEAD =
  /^\s*(?:(?:and|also|plus|or|but|so|then|oh|ok|okay|hi|hello|hey|one more thing|another (?:question|thing)|secondly|first|second|finally|lastly)\b[\s,:]*)+/;
/** "My friend came and is staying with me" goes on with what it tells. */
const GOES_ON =
  /^(?:is|are|was|were) (?:now |still |also |just )?(?!any|some|no|every|k|r)\w{2,}ing(?: (?:with|by|here|there|now|me|us|over|at|in|for|on|to|after|out)\b.*)?(?<!\?)$/;
const ASKS = new RegExp(`^${ASKING_WORD}\\b`);
