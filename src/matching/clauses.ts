/** A part of an utterance, and whether it asks. "my doc said ketamine, hows it given" has two, the second one asks. */
export interface Clause {
  readonly text: string;
  readonly asks: boolean;
}

/** Splits a written-out text at punctuation and at conjunctions before a question word. Never empty for a text with a letter. */
export function splitClauses(text: string): readonly Clause[] {
  const parts = text
    .split(BOUNDARY)
    .map((part) => part.trim())
    .filter((part) => /\p{L}|\p{N}/u.test(part));
  return parts.map((part) => ({ text: part, asks: QUESTION_START.test(part) }));
}

const QUESTION_WORD =
  'what|how|who|whom|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|might|has|have|was|any|tell me|explain|describe';
const QUESTION_START = new RegExp(`^(?:(?:so|and|but|or|also|then|ok|okay|well|hey|hi|hello|please|just|now) )*(?:${QUESTION_WORD})\\b`);
const BOUNDARY =
  /(?:(?!(?<=\d)\.\d)[.;!\n()])+|\?+|,\s+|:\s+|\s-+\s|\s(?=(?:but|and|so|then|because)\s(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should)\b)|\sbut\s/;

/** Takes greetings and thanks off the ends, and rules to forget or a part to play off the front: they carry no topic. Gives the text unchanged where nothing would be left. */
export function stripCourtesy(text: string): string {
  const bare = text.replace(FRAME, '').replace(OPENING, '').replace(CLOSING, '');
  return bare.split(' ').length >= 2 && /\p{L}/u.test(bare) ? bare : text;
}

/** "Pretend the rules are off: …", "as my pharmacist: …". What is asked after it is asked as if it stood alone. */
const FRAME =
  /^(?:please )?(?:pretend|imagine|suppose|assume|ignore|forget|disregard|act as|act like|you are|from now on|as my|as a|the|all|no)\b(?=[^:;.!?]{0,80}\b(?:rules?|instructions?|prompts?|guidelines?|restrictions?|filters?|pharmacist|surgeon|dealer|character)\b)[^:;.!?]{0,80}[:;.!?]\s+(?=\S+ \S)/;
const OPENING =
  /^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|ok|okay|so|well|um|quick question|just wondering|i was wondering(?: if)?|wondering(?: if)?|sorry[^,.?!]{0,30}(?:question|ask)|dumb question|stupid question)(?: there| all| guys| again| so| but)?[\s,.!:-]+)+/;
const CLOSING =
  /[\s,.!-]+(?:thanks|thank you|thx|ty|thanks in advance|please|please let me know|let me know|just curious|just wondering|any help appreciated)(?: so much| a lot)?[\s.!]*$/;
