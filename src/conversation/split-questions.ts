import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';

/** A part of a message that may be a question of its own. */
export interface QuestionPart {
  readonly text: string;
  /** It asks by its form; else it is a fragment that leans on the part before ("side effects and cost"). */
  readonly asks: boolean;
}

/** More parts than this are a story, not a list of questions. */
const MOST_PARTS = 6;
const LONGEST = 400;

/** Cuts a message where a new question may begin. What comes before the first question sets the scene and is no part. */
export function splitQuestions(utterance: string): readonly QuestionPart[] {
  const text = writeOut(normalise(utterance.slice(0, LONGEST * 2)).slice(0, LONGEST));
  const parts = text
    .split(BOUNDARY)
    .flatMap((part) => splitList(part.replace(LEAD, '').trim()))
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({ text: part, asks: ASKS.test(part) }));
  const first = parts.findIndex(({ asks }) => asks);
  return first === -1 || parts.length > MOST_PARTS ? [] : parts.slice(first);
}

/** "what are the side effects and the price" lists two things; "research on ketamine and sleep" and "between x and y" name one. */
function splitList(part: string): readonly string[] {
  const at = part.search(LIST);
  if (at === -1 || ONE_THING.test(part)) return [part];
  const [left, right] = [part.slice(0, at), part.slice(at).replace(LIST, '')];
  return DOMAIN_END.test(left) || DOMAIN_ONLY.test(right) ? [part] : [left, ...splitList(right)];
}

const ASKING_WORD =
  '(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|(?:has|have) (?:you|there|they|any|it|this|that|people|anyone|i)|any|tell me|explain)';
const BOUNDARY = new RegExp(`[?.;!\\n]+|,\\s+|\\s(?:and|or|plus|also)(?:\\s(?:also|then))?\\s(?=${ASKING_WORD}\\b)`);
const LIST = /\s(?:and|plus|\+|&)\s/;
const ONE_THING = /\b(?:between|both|difference|differ|different|compared?|versus|vs|combine|combined|together|mix)\b/;
const DOMAIN_END = /\b(?:ketamine|kat|therapy|treatment|spravato|esketamine)$/;
const DOMAIN_ONLY = /^(?:the |a |of |for )*(?:ketamine|kat|therapy|treatment|spravato|esketamine|it|that|this)$/;
const LEAD =
  /^\s*(?:(?:and|also|plus|or|but|so|then|oh|ok|okay|hi|hello|hey|one more thing|another (?:question|thing)|secondly|first|second|finally|lastly)\b[\s,:]*)+/;
const ASKS = new RegExp(`^${ASKING_WORD}\\b`);
