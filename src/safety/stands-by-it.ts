/**
 * Whether somebody stands by it after a reply to a danger, in plain words: "i mean it", "im fine haha no im not", "i meant 3 bottles", "its done", "not me, my son".
 * Where triage cannot tell it from everyday talk, that reply tells. `isNext`: nothing else was answered since; else boxes and packs may be anybody's.
 */
export function standsByIt(plain: string, isNext: boolean): boolean {
  return STANDS_BY_IT.test(plain) || (isNext && ASKS_OR_MEANS.test(plain) && NAMES_MEANS.test(plain));
}

const STANDS_BY_IT = new RegExp(
  '^(?:(?:no|yes|but|and|well|ok|sorry|yeah|lol|haha|false alarm|typo|actually|honestly|never mind) )*(?:' +
    [
      'i (?:really |do |did |truly |still )*(?:mean|meant) (?:it|that|what i (?:said|say|wrote|meant)|every word(?: of it)?)',
      'i (?:am|was) (?:not (?:joking|kidding|lying|exaggerating)|(?:dead |deadly )?serious|lying)',
      '(?:(?:i|she|he|they|my \\w+) (?:am|is|are) )?(?:absolutely |really |still )?not (?:really |at all |so |very |all )?(?:fine|ok|okay|good|well|alright|all right|right|safe|better)',
      '(?:(?:oh|god|no|please) )*(?:god|please)(?: (?:no|please|god))*',
      'i am (?:fine|ok|okay|safe)(?: \\w+)? (?:no|but) i am not',
      '(?:he|she|they|it) (?:is|are|has gone|went) (?:very |all |so |really )*(?:quiet|still|silent|cold|calm|limp|gone)',
      'i lied|no more|please do not|it is (?:true|real)',
      'i chickened out|(?:i am )?still (?:alive|here)',
      '(?:it is )?suicide(?: is(?: \\w+){1,4})?',
      '(?:(?!(?:what|how|when|where|who|why|is|are|can|do|does|will|if|after|before)\\b).{1,60} )?it is (?:all )?(?:done|over|finished|too late)',
      '(?:it is )?not (?:for |about )?me (?:it is )?(?:for |about )?my \\w+',
    ].join('|') +
    ')(?: (?:lol|haha|really|now|this time|at all|though))*$',
);
const ASKS_OR_MEANS = /\b(?:i (?:just |really |only )*(?:meant|mean)|how (?:many|much)|enough)\b/;
const NAMES_MEANS =
  /\b(?:pills?|tablets?|bottles?|box(?:es)?|packs?|handfuls?|overdos\w*|od|rope|gun|bridge|razor|knife|die|dead|death|dying|kill\w*|too much|xanax|oxys?|oxycodone|fentanyl|tylenol|paracetamol|ibuprofen|morphine|valium|heroin|insulin|ketamine)\b/;
