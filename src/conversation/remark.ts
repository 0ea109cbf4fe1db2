/**
 * A remark on the answer just given that names no topic of its own: more about it, why it is so, where it comes from, say it again, or that
 * it was not clear.
 */
export type Remark = 'more' | 'why' | 'source' | 'again' | 'unclear';

/** Reads a whole utterance, in plain words, as a remark; undefined where it says anything beside it. */
export function readRemark(plain: string): Remark | undefined {
  const bare = plain.replace(OPENING, '').replace(CLOSING, '');
  return REMARKS.find(([, pattern]) => pattern.test(bare))?.[0];
}

const OPENING =
  /^(?:(?:ok|okay|so|and|but|well|hmm|oh|um|yes|yeah|yep|sure|right|interesting|great|cool|nice|wow|please|sorry|thanks|thank you)(?= \w) )+/;
const CLOSING = /(?: (?:please|then|though|thanks|thank you|exactly|precisely|actually|again))+$/;

const ABOUT_IT =
  '(?: (?:on|about|of|regarding|to|with)(?: (?:it|that|this|those|these|them|the last (?:one|part|point)|all (?:that|this)))?)?';
const ASKING =
  '(?:(?:can|could|would|will) (?:you|i|u)(?: please)? |(?:i would|i want|i d|i) (?:like |love |want )?to |i want |i need |let me |please |any |is there |have you got |got )?';
const SAYING = '(?:(?:tell|give|show|teach|send)(?: me| us)?|say|explain|hear|know|learn|read|get|have|see|anything|some|go into|be)';
const IT = '(?:it|that|this|these|those|them|so|your answer|the answer)';

// Closed-class words only after "why": with a topic word it is a question of its own.
const WHY_TAIL =
  '(?: (?:is|are|was|were|does|do|did|would|should|could|not|so|that|this|it|they|those|these|the|case|true|happen|happens|be|fast|quick|quickly|long|short|many|few|much|often|important|necessary|needed|matter|matters|i|you|we|he|she))*';

const REMARKS: readonly (readonly [Remark, RegExp])[] = [
  [
    'why',
    new RegExp(
      `^(?:why${WHY_TAIL}|y|how come(?: ${IT})?${WHY_TAIL}|for what reason|what is the reason(?: (?:for|behind) ${IT})?|what for|how so|because of what|what makes you say (?:so|that)|what causes ${IT})$`,
    ),
  ],
  [
    'more',
    new RegExp(
      `^(?:${ASKING}(?:${SAYING} )?(?:(?:me|us|a|the|some|little|bit|lot|any|even|just) )*(?:more|further|additional|extra|full|whole|longer|rest)(?: (?:info|information|details?|depth|answer|version|story|explanation|please|specific|specifically))*${ABOUT_IT}|` +
        `${ASKING}(?:go on|continue|carry on|keep going|keep talking|proceed|elaborate|expand|clarify|details?|explain|go deeper|dig deeper|go further)${ABOUT_IT}(?: (?:a )?(?:bit|little))?(?: (?:more|further|better|in detail|in more detail))?|` +
        `(?:${ASKING}(?:${SAYING} )?(?:me )?(?:${IT} )?)?in (?:more |greater )?(?:detail|depth)|(?:more|read|know|learn|say|tell me|show) more|` +
        `(?:what|anything|something) (?:else|more)(?: (?:can|could|do|should) (?:you|i) (?:tell|say|know|add)(?: me)?)?(?: (?:about|on) ${IT})?|(?:what|anything) else is there|` +
        `(?:is|was) (?:that|this|it) (?:all|everything|it)|(?:for |an |some |any |give me (?:an |some )?)?examples?|for instance|like what|such as(?: what)?|which ones|tell me (?:everything|all)(?: about ${IT})?)$`,
    ),
  ],
  [
    'source',
    new RegExp(
      `^(?:where (?:does|did|do|is|was|are|have) (?:${IT}|you)(?: (?:information|info|all|answer))? ?(?:come|coming|came|get|got|find|found|read|hear|learn|from|taken|stated|written|said|say)?(?: ${IT})?(?: from)?|` +
        `(?:what is |what are |whats |do you have |have you got |is there |got |any |which )?(?:a |the |your |any )*(?:sources?|references?|citations?)(?: (?:for|of|on|behind) ${IT})?(?: did you use)?|` +
        `(?:who|which (?:study|doctor|guide|article)) (?:says|said|wrote|told you|claims|claimed|decided)(?: ${IT})?|says who|according to (?:who|whom|what)|how (?:do|would|can|could) you know(?: ${IT})?|` +
        `(?:(?:what|which) (?:is|are) ${IT} )?based on(?: what)?|what is ${IT} based on|(?:can|could) you (?:cite|back|prove|source) ${IT}(?: up)?|(?:are|r) you sure(?: (?:about|of) ${IT})?|really|for real|seriously|is ${IT} (?:really )?(?:true|right|correct|accurate|reliable)|` +
        `(?:can i|could i|where can i) (?:read|see|find|check|look up)(?: ${IT}| the (?:guide|source|article|study|original))?(?: (?:up|myself|for myself|somewhere))?|can i trust ${IT}|(?:who|where) (?:is|was) ${IT} (?:from|by|written by))$`,
    ),
  ],
  [
    'again',
    new RegExp(
      `^(?:(?:can|could|would) you )?(?:(?:say|repeat|explain|put|tell me)(?: ${IT}| the (?:answer|last (?:one|part|answer)))?(?: to me)?(?: once more| one more time| again| in other words| differently| another way)?|come again|pardon|once more|one more time|what did you say|say what)$`,
    ),
  ],
  [
    'unclear',
    new RegExp(
      `^(?:i (?:still )?(?:do not|did not|can not|am not) (?:really |quite |fully )?(?:understand|get|follow|following|understanding|see)(?: ${IT})?|what do you mean(?: by ${IT})?|what does ${IT} mean|meaning|huh|what|that (?:is|was) (?:too |so |very |a bit )?(?:confusing|complicated|unclear|not clear)|not clear|too complicated|i am (?:confused|lost)|` +
        `(?:(?:can|could|would) you )?(?:(?:explain|say|put|make|tell me|give me)(?: ${IT})? )?(?:a |the |me )*(?:in |in a )?(?:more )?(?:simpler|simple|simply|plain|plainer|easier|easy|shorter|short|layman|laymans|normal|everyday)(?: (?:words?|terms?|english|language|way|version|answer|to understand|explanation))*|in english|tldr|tl dr|eli5|summari[sz]e(?: ${IT})?|dumb ${IT} down)$`,
    ),
  ],
];
