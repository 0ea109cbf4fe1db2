import { DOUBTS, PRESSES } from './doubt.js';
import { withoutFillers } from './fillers.js';
import { createFindByEnds } from './text-ends.js';

/**
 * A remark on the answer just given that names no topic of its own: more about it, why it is so, where it comes from, say it again, or that
 * it was not clear.
 */
export type Remark = 'more' | 'why' | 'source' | 'again' | 'unclear';

/** Reads a whole utterance, in plain words, as a remark; undefined where it says anything beside it. */
export function readRemark(plain: string): Remark | undefined {
  if (plain.length > LONGEST) return undefined;
  const bare = plain.replace(OPENING, '').replace(CLOSING, '');
  const lean = withoutFillers(bare).replace(PART_OF_ANSWER, 'that');
  return remarkOf(bare) ?? (lean === bare ? undefined : remarkOf(lean));
}

/** "That number", "this part": what the answer said. */
const PART_OF_ANSWER =
  /\b(?:that|this|the|your|those|these)(?: (?:last|whole))? (?:numbers?|figures?|percentage|percent|rate|claim|part|bit|point|sentence|facts?|results?|statement|words?|term|idea|conclusion|advice|explanation|effect|list)\b/;

function remarkOf(bare: string): Remark | undefined {
  return findRemarks(bare).find(([, pattern]) => pattern.test(bare))?.[0];
}

/** More characters than this say more than a remark. */
const LONGEST = 90;

const OPENING =
  /^(?:(?:ok|okay|so|and|but|well|hmm|hm|ah|aha|huh|eh|lol|haha|oh|um|yes|yeah|yep|sure|right|interesting|great|cool|nice|wow|please|sorry|thanks|thank you)(?= \w) )+/;
// "what then" asks for what comes next; "what" alone would be a "pardon?".
const CLOSING = /(?<!^(?:what|now))(?: (?:please|then|though|thanks|thank you|exactly|precisely|actually|again))+$/;

/** Two complaints in one: "too long, simpler please". */
const TOO_MUCH =
  /^(?:(?:that|it|this) (?:is|was) )?(?:(?:way|far|a bit|much|still) )*too (?:long|much|complicated|technical|hard|many words|confusing|wordy)(?: (?:and|but|for me|to read|to understand))* (?:(?:can|could) you )?(?:(?:say|put|explain|make|give me|tell me)(?: (?:it|that|this))? )?(?:a |the |in )*(?:simpler|shorter|simple|short|simplify|plain|easier|summary|in short|tldr)(?: (?:words?|version|english|terms|answer|it))*$/;

const ABOUT_IT =
  '(?: (?:on|about|of|regarding|to|with)(?: (?:it|that|this|those|these|them|the last (?:one|part|point)|all (?:that|this)))?)?';
const ASKING =
  '(?:(?:can|could|would|will) (?:you|i|u)(?: please)? |(?:i would|i want|i d|i) (?:like |love |want )?to |i want |i need |let me |please |any |is there |have you got |got )?';
const SAYING = '(?:(?:tell|give|show|teach|send)(?: me| us)?|say|explain|hear|know|learn|read|get|have|see|anything|some|go into|be)';
const IT = '(?:it|that|this|these|those|them|so|your answer|the answer)';

// Closed-class words only after "why": with a topic word it is a question of its own.
const WHY_TAIL =
  '(?: (?:is|are|was|were|does|do|did|would|should|could|can|not|so|that|this|it|they|those|these|the|case|true|happen|happens|be|fast|quick|quickly|long|short|many|few|much|more|more than one|more than once|several|again|slow|slowly|expensive|hard|big|little|high|low|common|rare|help|helps|work|works|good|bad|important|necessary|needed|matter|matters|one|known|clear|sure|certain|yet|still|well|better|best|badly|important|popular|safe|effective|risky|dangerous|harmful|unsafe|illegal|forbidden|banned|allowed|a problem|a risk|an issue|so few|so early|maybe|early|i|you|we|he|she))*';

/** The first that fits. Exported for the test of text-ends. */
export const REMARKS: readonly (readonly [Remark, RegExp])[] = [
  [
    'why',
    new RegExp(
      `^(?:(?:tell me |any reason |do you know )?whys?${WHY_TAIL}|why (?:is|does|would) ${IT} (?:be |work )?(?:like that|that way|work that way|do (?:that|so|it))|why do you say ${IT}|why can (?:i|you|we|they) not|why is ${IT} (?:that|this)|because|(?:the |any |what |which )?reasons?|in (?:what|which) way|what way|y|how come(?: ${IT})?(?: (?:work|works|help|helps))?${WHY_TAIL}|for what reason|what is the reason(?: (?:for|behind) ${IT})?|what for|how so|because of what|(?:(?:can|could|would) you )?(?:please )?(?:elaborate|explain|expand|clarify|say more|tell me more|tell me)(?: on| about)? (?:how|why)(?: (?:so|that is|it is|exactly|it (?:works|helps|does (?:that|it))|that (?:works|is)))?|what makes you say (?:so|that)|what causes ${IT})$`,
    ),
  ],
  [
    'more',
    new RegExp(
      `^(?:${ASKING}(?:${SAYING} )?(?:(?:me|us|a|the|some|little|bit|lot|any|even|just) )*(?:more|further|additional|extra|full|whole|longer|rest)(?: (?:info|information|details?|depth|answer|version|story|explanation|please|specific|specifically))*${ABOUT_IT}|` +
        `${ASKING}(?:go on|continue|carry on|keep going|keep talking|proceed|elaborate|expand|clarify|details?|explain|go deeper|dig deeper|go further)${ABOUT_IT}(?: (?:a )?(?:bit|little))?(?: (?:more|further|better|in detail|in more detail))?|` +
        `${ASKING}(?:explain|elaborate|describe|walk me through|talk me through|take me through|run me through)(?: (?:to me|me|on))?(?: ${IT})?(?: (?:further|more|better|properly|fully|a bit|a little|bit|in (?:more )?detail|in depth|to me|for me|step by step))*|(?:is|was) there (?:any ?thing )?more(?: (?:to (?:it|that|say|know|tell)|on (?:it|that)))?|` +
        `(?:${ASKING}(?:${SAYING} )?(?:me )?(?:${IT} )?)?in (?:more |greater )?(?:detail|depth)|(?:more|read|know|learn|say|tell me|show) more|(?:(?:can|could) you )?(?:please )?(?:name|list|mention)(?: me)?(?: (?:some|them|a few|one|two|three|all|any|it))*(?: of (?:them|those|these))?|` +
        `(?:what|anything|something) (?:else|more)(?: (?:can|could|do|should) (?:you|i) (?:tell|say|know|add)(?: me)?)?(?: (?:that )?i (?:should|need to|must|ought to) know)?(?: (?:about|on) ${IT})?|(?:what|anything) else is there(?: to (?:know|say|tell))?|what is more|and|so|(?:give me )?(?:the )?long (?:version|answer|form)|do you have (?:any )?more(?: information| details?| on ${IT})?|got anything (?:else|more)|` +
        `(?:is|was) (?:that|this|it) (?:all|everything|it)|that is (?:all|it|everything)|(?:(?:can|could|would) you )?(?:please )?(?:go|get|dig|delve) (?:deeper )?into (?:${IT}|detail)(?: (?:a (?:bit|little)|more|further|please|deeper))*|(?:(?:can|could|would) you )?(?:please )?(?:do you have |is there |are there )?(?:for |an |some |any |(?:give|show|name|list|tell)(?: me| us)? (?:an |some |one |any |a few |more |another |a concrete )?)?(?:examples?|instances?)(?: (?:of|for) (?:it|that|this|those|them))?|for instance|like what|such as(?: what)?|which ones|tell me (?:everything|all)(?: about ${IT})?)$`,
    ),
  ],
  [
    'source',
    new RegExp(
      `^(?:where (?:does|did|do|is|was|are|have) (?:${IT}|you)(?: (?:information|info|all|answer))? (?:come|coming|came|get|getting|got|find|found|read|reading|hear|learn|from|taken|taking|stated|written|said|say)(?: ${IT})?(?: from)?|` +
        `(?:what is |what are |whats |do you have |have you got |is there |got |any |which )?(?:a |the |your |any )*(?:sources?|references?|citations?)(?: (?:for|of|on|behind) ${IT})?(?: did you use)?|` +
        `(?:who|which (?:study|doctor|guide|article)) (?:says|said|wrote|told you|claims|claimed|decided)(?: ${IT})?|says who|(?:what|which) (?:study|studies|research|guide|source|article|paper|evidence|doctor)(?: (?:is|was|were|are) (?:that|this|it|those|you talking about|you using))?|what (?:source|guide|article) (?:do|did|are) you us(?:e|ing)|(?:is|was) ${IT} (?:from|by|written by) (?:a |an |the |your )?(?:doctors?|clinic|expert|experts|guide|study)|did (?:a |an )?(?:doctor|expert|human|person) write ${IT}|citation needed|links?|(?:(?:can|could|would|will) you )?(?:please )?show (?:me )?(?:exactly )?where (?:${IT}|it|the guide) (?:says|said|states|comes from|is (?:written|from|stated))(?: (?:it|that|this|so))?|where (?:(?:does|did|do) )?(?:${IT}|it|they|the guide|anyone) (?:say|says|state|states|write)(?: (?:it|that|this|so))?|do you have (?:a |the |any )?(?:links?|sources?|references?|citations?|proof)|(?:can|could) you (?:show|give|send|tell)(?: me)? (?:the |a |your )?(?:sources?|references?|links?|citations?|study)|is ${IT} (?:a fact|so|for real|legit)|(?:are )?you (?:sure|certain)|sure|no way|where(?:d| would) you get ${IT}|according to (?:who|whom|what)|how (?:do|would|can|could) you know(?: ${IT})?|` +
        `(?:(?:what|which) (?:is|are) ${IT} )?based on(?: what)?(?: evidence| research| study)?|what is ${IT} based on|(?:can|could) you (?:cite|back|prove|source) ${IT}(?: up)?|(?:are|r) you sure(?: (?:about|of) ${IT})?|really|for real|seriously|is ${IT} (?:really )?(?:true|right|correct|accurate|reliable)|` +
        `(?:can i|could i|where can i) (?:read|see|find|check|look up)(?: ${IT}| the (?:guide|source|article|study|original))?(?: (?:up|myself|for myself|somewhere))?|can i trust ${IT}|(?:who|where) (?:is|was) ${IT} (?:from|by|written by))$`,
    ),
  ],
  [
    'again',
    new RegExp(
      `^(?:(?:can|could|would) you )?(?:(?:say|repeat|explain|put|tell me)(?: ${IT}| the (?:answer|last (?:one|part|answer)))?(?: to me)?(?: once more| one more time| again| in other words| differently| another way)?|(?:come )?again|pardon|once more|one more time|what did you say|what was that|sorry what|say what|(?:(?:can|could|would) you )?(?:please )?(?:repeat|say)(?: ${IT})?(?: (?:again|more slowly|slowly|slower|once more|for me|please))*|(?:(?:what (?:was|is|were)|explain|repeat|say|tell me)(?: (?:more )?about)? )the (?:first|second|third|last|other|middle|next|final) (?:way|part|bit|point|thing|word|kind|route|method|step|reason|sentence|half)(?: (?:again|once more|you (?:said|mentioned)))*|(?:can you |could you |please )?rephrase(?: ${IT})?|in other words)$`,
    ),
  ],
  [
    'unclear',
    new RegExp(
      `^(?:i (?:still )?(?:do not|did not|can not|am not) (?:really |quite |fully )?(?:understand|get|follow|following|understanding|see)(?: ${IT})?|what do you mean(?: (?:by|with|when you say) (?!.*\\b(?:ketamine|kat|therapy|treatment)\\b).{1,30})?|(?:so |and )?(?:in practice )?(?:what )?(?:does )?(?:${IT} |which )means?(?: (?:what|in practice|in plain (?:english|words|terms)|for (?:me|us|him|her|patients|people)|exactly))*|(?:so |and )?what does ${IT} mean(?: (?:in practice|for (?:me|us|him|her|patients|people)|in plain (?:english|words|terms)|in real life))*|(?:can you |please )?define ${IT}|${IT} (?:went|goes|is|flew) (?:right |way |straight )?over my head|you (?:have )?lost me(?: there| here)?|lost me(?: there)?|i am none the wiser|(?:too much|what is with the|enough) jargon|what does ${IT} mean|meaning|huh|what|(?:(?:that|it|this) (?:is|was) )?(?:(?:way |far |much )?too |so |very |really |a bit |a little |still |kind of |quite )*(?:confusing|complicated|complex|unclear|not clear|technical|hard to (?:understand|follow|read)|difficult|wordy|over my head)|(?:(?:that|it|this) (?:is|was) )?(?:(?:way|far|much) )?too (?:long|much|many (?:big )?words|much text|much information|hard|scientific)|(?:too many |no )?(?:big|long|medical|difficult|fancy) words|${IT} makes no sense|(?:help me |i want to |i would like to )(?:understand|get)(?: ${IT})?(?: better)?|(?:can|could) you (?:help me understand|simplify)(?: ${IT})?|simplify(?: ${IT})?|what is ${IT} mean|meaning what|(?:so )?yes or no|in short|short answer|(?:i am )?(?:(?:still|totally|completely|a bit|so|all) )*(?:confused|lost|clueless|puzzled|baffled|not following)(?: (?:now|here|there|by that))?|(?:(?:can|could|would) you )?(?:please )?(?:explain|say|put|tell)(?: ${IT})? (?:to|for|so that) (?:my|a|an|someone|somebody|the|her|him) .{1,30}|` +
        `(?:(?:can|could|would) you )?(?:(?:explain|say|put|make|tell me|give me)(?: ${IT})? )?(?:a |the |me )*(?:in |in a )?(?:more )?(?:simpler|simple|simply|plain|plainer|easier|easy|shorter|short|layman|laymans|normal|everyday)(?: (?:words?|terms?|english|language|way|version|answer|to understand|explanation))*|(?:(?:can|could) you )?(?:explain|say|tell|put|describe|do)(?: (?:me|us|${IT}|it))* (?:like|as if|as though|to me like) (?:i am|i was|i were|to|you would to|for) (?:five|5|six|ten|10|twelve|(?:an? )?(?:child|kid|idiot|dummy|dummies|beginner|stupid|dumb|layman|(?:five|5|six|ten|10) year old))|in english|tldr|tl dr|eli5|summari[sz]e(?: ${IT})?|(?:(?:can|could|would) you )?(?:please )?(?:(?:dumb|break|water|boil) ${IT} down|spell ${IT} out)(?: (?:a bit|a little|for (?:me|us|my \\w+|an? \\w+)|to (?:me|us|basics)|more|further|please|simply))*)$`,
    ),
  ],
  ['unclear', TOO_MUCH],
  // "So none?", "you said hours": that there is no more to say would sound like a yes.
  [
    'unclear',
    /^(?:no|nope|none|nothing|never|you (?:just |only |already |also )*(?:said|told me|told us|wrote|mentioned|claimed|promised)(?: \w+)?(?: (?:above|before|earlier))?)$/,
  ],
  ['why', PRESSES],
  ['source', DOUBTS],
];

const findRemarks = createFindByEnds(REMARKS, ([, pattern]) => pattern);
