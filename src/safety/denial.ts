/**
 * A message without a denial that somebody puts before what they came for: "not suicidal, just need to move my appointment" is about the appointment.
 * Unchanged where nothing else is said, or where what is left speaks of a life or a low mood. Only for what triage has cleared as a whole.
 */
export function withoutDenial(utterance: string): string {
  const denied = DENIAL.exec(utterance)?.[0];
  if (denied === undefined) return utterance;
  const rest = utterance.slice(denied.length);
  return /\w\W+\w/.test(rest) && !OF_A_LIFE_OR_MOOD.test(rest) ? rest : utterance;
}

const THOUGHTS =
  '(?:suicidal (?:thoughts|ideation|feelings|intent)|(?:thoughts|plans?|intentions?|intent) (?:of|about|to) (?:suicide|dying|die|(?:hurt|harm|kill)(?:ing)? (?:my ?self|anyone|anybody|others)))';
const DENIAL = new RegExp(
  "^(?:(?:no|nope|nah|hi|hello|hey|ok|okay|fyi|relax|to be clear|for the record|before (?:you|u) ask|dont worry|don't worry)\\b[\\s,.:;!-]+)*" +
    `(?:(?:i am|i'?m|im) (?:definitely |really |absolutely )?not (?:suicidal|in (?:a )?(?:crisis|danger)|(?:going to|gonna) (?:hurt|harm|kill) myself)|not (?:suicidal|in (?:a )?crisis|in danger)|(?:(?:i have|i've|ive|i|there are) )?(?:no|zero|never had(?: any)?|(?:do not|don'?t|dont) have(?: any)?) ${THOUGHTS})` +
    '(?:,? (?:or anything|or (?:anyone|anybody)(?: else)?|at all|whatsoever|btw|lol|here|before (?:you|u) ask|none|never had any))*' +
    "[\\s,.;:!-]+(?:(?:(?:i am|i'?m|im|i) )?(?:just|only|simply|merely|but|though|however)\\b\\s+)?",
  'i',
);
const OF_A_LIFE_OR_MOOD =
  /\b(?:suicid\w*|die|dying|dead|death|kill\w*|hurt\w*|harm\w*|live|living|alive|life|cut|cutting|overdos\w*|anymore|used to|yet|until|sometimes|thoughts?|them|low|down|sad|depress\w*|hopeless|empty|numb|lonely|worthless|miserable|cry\w*)\b/i;

/**
 * Whether the words of an utterance, as triage reads them, say that suicide was not what was spoken of, and say nothing else: "i wasnt talking about suicide". There is no
 * "yet", "only" or "anymore" in it, and nothing after it, which would be judged as ever.
 */
export function deniesTalk(words: readonly string[]): boolean {
  return words.length <= MOST_WORDS && DENIES_TALK.test(words.join(' '));
}

const MOST_WORDS = 14;
const DENIES_TALK = new RegExp(
  '^(?:(?:no|nope|nah|sorry|hey|hi|oh|ok|okay|wait|but|so|lol|haha|god|omg|honestly|and|you know) )*' +
    '(?:(?:i|we) (?:(?:really|actually|definitely|honestly|obviously|certainly) )*(?:(?:am|was|were|are) not (?:talking|asking|speaking|writing|thinking|referring)(?: (?:about|of|to))?|(?:do|did|have) not (?:mean|say|said|mention|mentioned|ask about|asked about|talk about|speak of)(?: anything about)?|never (?:meant|said|mentioned|talked about|spoke of|asked about)(?: anything about)?)|(?:it|this|that) (?:has|had) nothing to do with|nothing to do with)' +
    '(?: (?:i (?:am|was)|to be))? (?:being )?(?:a )?(?:suicide|suicidal|killing myself|harming myself|hurting myself|self harm|my death|dying|death|ending my life|ending it)' +
    '(?: (?:at all|sorry|lol|haha|here|though|or anything))*$',
);
