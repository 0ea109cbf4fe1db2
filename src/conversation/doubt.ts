const SOMEBODY =
  '(?:you|somebody|someone|anybody|anyone|nobody|no one|they|people|the guide|your guide|doctors|a doctor|this bot|it|there)';
const ABOUT =
  '(?: (?:me|us|that|it|this|them|so|either|for sure|for certain|exactly|at all|then|more|much|anything|something|nothing|an answer|the answer|a number|an idea|some idea|any idea|a clue|a hint|with that|of that|on that|about (?:it|that|this)|be known|known|out there|by now))*';
const KNOWING =
  '(?:know|knows|say|says|tell|answer|answers|have|has|give|find|mention|help|be sure|sure|be more|explain|share|reveal|disclose)';
const HOW = '(?:(?:a bit|a little|very|so|too|all that|really|quite|pretty|rather|kind of|entirely|almost|awfully|terribly) )*';

/**
 * Pressing for what the answer did not say: "how come you cant tell me", "surely somebody knows", "can you be more precise", "that's vague". In plain
 * words, whole utterances.
 */
export const PRESSES = new RegExp(
  [
    `(?:why|how come|how can it be that|why is it that|so why)(?: (?:can|could|do|does|will|would|did|is|are|am))?(?: not)? ${SOMEBODY}(?: (?:can|could|do|does|will|would|did|is|are))?(?: not)? ${KNOWING}${ABOUT}`,
    `(?:why|for what reason|how come|how) (?:is|are)? ?there(?: is| are)? (?:no|not (?:an?|any)) (?:answer|information|data|number|figure|price|research|study|studies|guide)${ABOUT}`,
    `why (?:is|are) (?:it|that|this|they|the (?:price|answer|number|dose)) (?:a )?(?:secret|hidden|unknown|missing|not (?:known|there|listed|in (?:the|your) guide|said|mentioned|covered))`,
    `(?:surely )?${SOMEBODY} (?:must|should|surely|have to|has to|do|does|did|can|could|ought to|will)(?: (?:surely|at least|not))* (?:be|know|have|say|tell|give)${ABOUT}`,
    `surely ${SOMEBODY}(?: (?:must|should|can|could|do|does|has to))? ?(?:be|is|know|knows|have|has|say|tell)?${ABOUT}`,
    `(?:does|do|so|is there|there is)? ?(?:nobody|no one|anybody|anyone|somebody|someone)(?: (?:can|could|does|who))?(?: not)? (?:know|knows|say|says|tell|tells|sure)${ABOUT}`,
    `you (?:have|got)(?: got)? (?:no|not (?:any|the|a)) (?:idea|clue|answer|information|number|data|figure)s?${ABOUT}`,
    `(?:so )?you (?:are )?(?:do |can |will |did |would )?not (?:sound |seem |look |being )?${HOW}(?:sure|certain|convinced|confident|answer(?:ing)?|know|tell(?:ing)?|say(?:ing)?)${ABOUT}`,
    `you (?:sound|seem|are|are being) ${HOW}(?:unsure|vague|uncertain|hesitant|evasive|careful|cautious|dodging|avoiding|evading|hiding)(?: (?:it|that|this|something|the question|my question))?`,
    `(?:(?:that|this|it|your answer) (?:is|was|sounds|seems) )?${HOW}(?:(?:vague|thin|general|unspecific|evasive|unhelpful|imprecise)(?: answer)?|not ${HOW}(?:much|specific|clear|detailed|reassuring|precise|enough|(?:an|the|my) answer|a lot(?: to go on)?)|no answer|hardly an answer)`,
    '(?:that|this|it) (?:does|did) not (?:really )?(?:tell|say|help|explain)(?: me)?(?: (?:much|a lot|anything|why|it|that))*',
    `(?:(?:can|could|would|will) you )?(?:please )?(?:be |get |say it |say that |tell me |answer )?${HOW}more (?:precise|specific|exact|concrete|detailed|definite|precisely|specifically|exactly|concretely)(?: (?:than that|please|about (?:it|that|this)))*`,
    '(?:be|please be) (?:precise|specific|exact|concrete|honest|frank)',
    '(?:(?:can|could|would) you )?(?:(?:come on|please|ok|then) )*(?:tell|give|name)(?: me| us)? (?:the|a|an|your|some|any) (?:worst|best|main|rough|ballpark|number|figure|estimate|hint|guess|idea|clear|straight|honest|real|truth|average|general|approximate)(?: \\w+){0,2}',
    '(?:(?:can|could|would|will) you )?(?:please )?(?:check|look|google|find)(?: (?:it|that|this|for me|up|out|again|somewhere|online|on the internet|please))*',
    'are you(?: not)? (?:allowed|able|supposed|permitted|forbidden|programmed)(?: not)?(?: to)?(?: (?:say|tell|know|answer|speak|talk|share|discuss))?(?: (?:it|that|this|me|about (?:it|that)))*',
    '(?:(?:at least|even|just|only|maybe) )*(?:an?|some|any|the) (?:rough |general |approximate |vague |ballpark |price |average )*(?:range|hint|idea|number|figure|ballpark|guess|estimate|average|clue)(?: (?:at least|then|maybe|please))*',
    '(?:take|make|hazard) a guess|guess|your best guess|come on(?: then)?|rough guess|(?:only )?(?:very )?roughly|approximately|approx|ballpark|(?:please )?do not (?:sugarcoat|sugar coat|dodge|avoid|hide|hold back|lie)(?: (?:it|me|that|anything|the question|from me|to me))*',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
);

const WRONG = `(?:no )?(?:(?:i think )?(?:you|that|this|it) (?:are|is) )?(?:(?:just|simply|plain|totally|completely|so|quite|all|clearly|definitely|actually) )*(?:wrong|incorrect|mistaken|false|untrue|inaccurate|not (?:true|correct|accurate|right))(?: (?:about (?:it|that|this)|there|here|though))*|i (?:do not agree|disagree|do not think (?:so|(?:that|it) is (?:right|true|correct)))(?: with (?:you|that|it))?`;
const IS_WRONG = new RegExp(`^(?:${WRONG})$`);

/** Whether it says that what was said is wrong, in plain words. */
export function saysWrong(plain: string): boolean {
  return IS_WRONG.test(plain);
}

/** Doubts of what was said: "you made that up", "hard to believe", "sounds too good to be true". */
export const DOUBTS = new RegExp(
  [
    'i (?:really |highly |kind of |very much |seriously |do )*(?:doubt|question)(?: (?:it|that|this|so|you))?|i (?:do|can|could|will) not (?:quite )?(?:believe|buy|trust)(?: (?:it|that|this|you|a word(?: of (?:it|that))?|any of (?:it|that)))?|i am (?:not (?:so )?(?:sure|convinced)|skeptical|sceptical|doubtful|unsure)(?: (?:about|of|by) (?:it|that|this))?',
    '(?:i find )?(?:(?:it|that|this) )?(?:is )?(?:hard|difficult|tough) to (?:believe|imagine|swallow)(?: (?:it|that|this))?',
    `(?:(?:that|it|this|which|the whole thing|all that) )?(?:sounds?|seems?|looks?|is|feels) ${HOW}(?:made up|invented|fishy|dodgy|suspicious|good to be true|too good(?: to be true)?|unlikely|unbelievable|incredible|fake|exaggerated|overhyped|far fetched|doubtful|sketchy|implausible|like (?:a |an |some |pure |just )*(?:scam|snake oil|hype|marketing|advert|advertising|magic|nonsense|fairy tale|sales pitch|placebo|science fiction))`,
    WRONG,
    '(?:you|did you|are you|is that|you just) (?:made|make|making|are making|invented|invent|just made) (?:that|it|this|these|them) up|(?:is|was) (?:that|it|this) (?:made up|a joke|a lie|just hype|official|legit)|(?:are you|you are) (?:kidding|joking|lying|serious|for real)(?: me)?|no kidding|yeah right|too good to be true|nonsense|show me(?: (?:it|that|the (?:study|proof|evidence|source|data|numbers)))?',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
);
