/**
 * What a person says who takes back what was heard as a danger. `named`: it names the danger and denies it, which holds at any time ("i am not suicidal").
 * `state`: somebody is well ("im fine lol", "she is awake now"). `word`: it was misread ("thats not what i meant", "false alarm"). `no`: a bare no.
 * `rest` is what was meant instead, where it says so ("no i meant is 3 sessions enough"); else empty.
 */
export interface TakeBack {
  readonly kind: 'named' | 'state' | 'word' | 'no';
  readonly rest: string;
}

/**
 * Reads an utterance, in plain words, as taking back and nothing else, part by part from a closed list: one word more ("im fine, i took them all") and it
 * takes nothing back. Only for what triage has cleared.
 */
export function readTakeBack(utterance: string, plain: string): TakeBack | undefined {
  if (utterance.length > LONGEST || OTHER_PICTURES.test(utterance)) return undefined;
  const said = new Set<TakeBack['kind']>();
  let rest = plain;
  for (let left = MOST_PARTS; left > 0 && rest !== ''; left--) {
    const meant = MEANT.exec(rest)?.[1];
    if (meant !== undefined) return found(said.add('word'), meant);
    if (said.size > 0 && ASKS.test(rest)) return found(said, rest);
    const [kind, length] = longestPart(rest);
    if (length === 0) return undefined;
    if (kind !== undefined) said.add(kind);
    rest = rest.slice(length).trimStart();
  }
  return rest === '' ? found(said, '') : undefined;
}

function found(said: ReadonlySet<TakeBack['kind']>, rest: string): TakeBack | undefined {
  const kind = RANKED.find((one) => said.has(one));
  return kind && { kind, rest };
}

/** More characters than this tell a story. */
const LONGEST = 140;
const MOST_PARTS = 14;
const RANKED: readonly TakeBack['kind'][] = ['named', 'state', 'word', 'no'];
/** Pictures say something, too; these only smile. */
const OTHER_PICTURES = /(?![😂🤣😅😊🙂😀😃😄😁😆😉👍🙏❤])\p{Extended_Pictographic}/u;

function longestPart(text: string): readonly [kind: TakeBack['kind'] | undefined, length: number] {
  let best: readonly [TakeBack['kind'] | undefined, number] = [undefined, 0];
  for (const [kind, pattern] of PARTS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > best[1]) best = [kind, length];
  }
  return best;
}

const HOW =
  '(?:(?:so|very|really|just|only|all|totally|completely|actually|perfectly|honestly|quite|definitely|absolutely|doing|feeling|still) )*';
const WELL = '(?:fine|ok|okay|good|great|alright|all right|safe|well|better|in a good place)';
const AFTER = '(?: (?:now|again|thanks|thank you|really|here|today|at the moment|though|too))*';
/** No son and no friend: those may be in danger. */
const WORK =
  '(?:essay|paper|homework|assignment|class|course|school|college|university|uni|project|school project|story|novel|book|film|movie|song|poem|game|study|research|thesis|dissertation|presentation|article|quiz|exam|play|script)';
const SLIP =
  '(?:misunderstanding|false alarm|typo|mix up|figure of speech|expression|saying|joke|lyric|song lyric|quote|autocorrect|auto correct|(?:wrong|bad|poor|silly|stupid) (?:words?|wording|phrase|phrasing|expression|choice of words?|joke)|badly (?:worded|phrased|put))';

const PARTS: readonly (readonly [TakeBack['kind'] | undefined, RegExp])[] = [
  [
    'named',
    part(
      `(?:i am |i was )?${HOW}not ${HOW}(?:suicidal|in (?:any |a )?(?:danger|crisis)|at risk|going to (?:hurt|harm|kill) (?:myself|anyone|anybody))(?: or anything| at all)?${AFTER}|` +
        `(?:i )?${HOW}(?:was|am|did|do|have|had)? ?(?:not|never) (?:talk(?:ing)?|ask(?:ing|ed)?|speak(?:ing)?|think(?:ing)?|mean|meant|say|said|mention(?:ed)?)(?: (?:about|of|i was|anything about))? (?:being )?(?:suicid\\w+|(?:killing|harming|hurting) myself|self harm|dying|death|ending my life)|` +
        'who said anything about suicide|(?:it|this|that) (?:is|was) not about suicide|(?:(?:it|this|that) (?:has|had) )?nothing to do with suicide|not suicide',
    ),
  ],
  [
    'state',
    part(
      `(?:i am|i feel|feeling|we are|all is|all|it is|it is all|everything is|everyone is) ${HOW}${WELL}${AFTER}|` +
        `(?:she|he|they|my \\w+|the baby|the kid) (?:is|are) ${HOW}(?:${WELL}|awake|up|conscious|breathing|talking|back to normal)${AFTER}|` +
        `(?:she|he|they|my \\w+) (?:just |has |have )*(?:woke(?: up)?|woken up|came (?:round|around|to))${AFTER}|` +
        `(?:there is )?no (?:crisis|emergency|danger)(?: here)?|not an? (?:crisis|emergency)|(?:i )?do not want to (?:die|(?:hurt|harm|kill) myself)|i want to live|i would never(?: (?:do (?:that|it)|(?:hurt|harm|kill) myself))?|nothing is wrong`,
    ),
  ],
  [
    'word',
    part(
      '(?:(?:that|this|it) (?:is|was) )?not (?:it|so|true|right|like that|that|the case|my question|about (?:that|me|this)|what i (?:meant|mean|said|asked|was (?:asking|saying|talking about))(?: at all)?)|' +
        '(?:i )?did not (?:mean|say|ask)(?: (?:it|that|this|anything))?(?: (?:like that|that way|in that way|literally|about that|for that|seriously|at all))?|' +
        'i (?:was|am) not (?:talking|asking|speaking|thinking) (?:about|of) (?:that|this|it|me|myself)|' +
        `you ${HOW}(?:misunderst(?:and|ood)(?: me)?|misread(?: me| that| it)?|got (?:me|it|that) (?:all )?wrong|took (?:me|it|that) (?:all )?(?:the )?wrong(?: way)?|(?:are|were) wrong|have (?:me|it|that) wrong)|` +
        `(?:(?:that|this|it) (?:is|was) )?${HOW}(?:an? )?(?:big |total |complete |silly |little )?${SLIP}(?: (?:on my part|of mine|from me|by me|from an? (?:film|movie|song|book|show)))?|` +
        'i (?:used|picked|chose) the wrong words?|i (?:worded|phrased|put|said|wrote|typed|spelled) (?:it|that|this) (?:all )?(?:wrong|wrongly|badly|poorly)|wrong (?:chat|window|button|message)|' +
        '(?:i (?:was|am) )?(?:just|only) (?:joking|kidding|exaggerating|being (?:dramatic|silly)|asking|wondering|curious|interested|looking for information|testing(?: (?:you|this|it))?)|i (?:was|am) (?:joking|kidding|exaggerating|being dramatic|curious)|jk|' +
        '(?:(?:it|this|that) (?:is|was) )?not (?:me|about me|for me)|' +
        `(?:(?:it|this|that) (?:is|was) )?${HOW}(?:for|from) (?:an? |my |the |some |our )?(?:\\w+ )?${WORK}`,
    ),
  ],
  [
    'no',
    part(
      'no|nope|nah|(?:not at all|(?:of course|absolutely|definitely|certainly) not)(?! (?:ok|okay|well|good|fine|alright|all right|safe|great|better))|hell no|nothing like that|no i am not',
    ),
  ],
  [
    undefined,
    part(
      '(?:i am )?just (?:a bit |a little |really |very |so )*(?:nervous|anxious|worried|scared|stressed)|lol|lmao|haha+|ha|hehe|sorry|apologies|oh|ok|okay|so|well|wait|thanks|thank you|but|and|honestly|really|i promise|omg|gosh|whoops|oops|my bad|yes|yeah|yep|hi|hey|hello|bot|again|actually|just|relax|chill|to be clear|before you ask|or anything|hun|love|mate|dude|bro',
    ),
  ],
];

/** What was meant instead; not "i mean it", not "i meant what i said". */
const MEANT =
  /^(?:but |and |so )*(?:what i (?:meant|mean) (?:is|was)|i (?:really |just |only |actually )*(?:meant|mean))(?: to (?:say|ask|know|write))?(?: (?:about|if|whether|for))? (?!(?:it|that|this|so|every word|what i (?:said|say|wrote|meant|mean))\b)(.+)$/;
/** A question of its own after what takes it back: "no, how many sessions is it". */
const ASKS =
  /^(?:(?:i (?:was|am) (?:just |only )?(?:asking|wondering)|i asked|(?:i )?(?:just )?want(?:ed)? to (?:know|ask)|my question (?:is|was)) \w|(?:what|how|where|when|who|why|is|are|does|do|can|could|will|would|should) \w+ \w)/;

function part(words: string): RegExp {
  return new RegExp(`^(?:${words})(?= |$)`);
}
