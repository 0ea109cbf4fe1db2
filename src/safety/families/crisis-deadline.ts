import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const selfNow = { kind: 'crisis', variant: 'self', dangerNow: true } as const;

/** Life with a date at its end: a day picked, a promise to hold out until, a tomorrow that will not be. */
export const DEADLINE_FAMILIES: readonly Family[] = [
  {
    id: 'gone-by-a-date',
    reason:
      'Not being here, around or alive by a named time is the plainest way to speak of a plan without its words; journeys and bookings say the same and clear it.',
    outcome: self,
    clearedBy: ['mundane', 'away', 'past', 'question', 'idiom'],
    patterns: [
      'not be [here|around] ~1 [by|come|past|after|to see|to celebrate|for the] ~3 [<when>|then|that]',
      'not [be|going to be|planning to be|plan to be|planning on being] [here|around] ~1 tomorrow [$$|so|and|anyway|because]',
      'not [be|going to be|planning to be|planning on being|plan on being] ~1 [alive|breathing|living|on this earth|in this world|among the living] ~3 <when>',
      '[not|never] ~2 [make it|making it|make|making|get|getting|last|lasting|stick around|sticking around|hang around|hang on|hold on] ~1 [to|past|till|until|through|long enough for|as far as] ~3 <when>',
      'not ~2 [see|seeing|reach|reaching|meet|meeting|celebrate|celebrating|turn|turning] ~1 [next|another|this|the next|my next|the end of] ~1 [<when>|year|week|month]',
      'not [plan|planning|expect|expecting|intend|intending] ~1 [to|on] ~1 [being|be|see|seeing|having|have|need|needing] ~1 [a]? [tomorrow|next year|next week|next month|future|<when>]',
      '[there|it] [is|will] ~1 not ~1 be? ~1 [a|any]? ~1 [tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|next year|next time|christmas] ~1 [for|with] ~1 [me|us]',
      '[no|not a] [tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|next year|christmas] for me $',
      '[no|any|without a|without any|lost|not a|zero] reason to ~1 [stick around|hang around|stay around|hang on|hold on|last|make it] ~1 [past|after|beyond|until|$|anymore|for|to|longer]',
      'i [am|will be] [gone|dead|out of here|out of everyones|at peace|free|with him|with her|finished] ~1 [by|come|after|before|on|this time] ~2 <when>',
      '[this time|same time] [tomorrow|next week|next month|next year] i ~1 [will|am|would|should] ~1 not',
      '[this time|same time] [tomorrow|next week|next month|next year] i ~1 will be ~1 [gone|dead|free|at peace|ash|ashes|done|buried|nothing]',
      '[after|come|past] ~1 [<day>|tomorrow|tonight|this week|next week|the weekend] ~3 [none of|nothing|no one|nobody|it|this|you] ~3 [matter+|hurt+|worry|bother|burden|deal with|hear from|see me|need]',
      'not be [here|around|alive] ~1 for [it|that|them|any of|the next|my next|christmas|my birthday|his birthday|her birthday]',
      'if i am ~1 not ~1 [around|alive|here] ~1 [$$|anymore $]',
      'by ~1 <when> ~2 i will be $$',
      '[not|never] ~4 by ~1 <when> ~2 [then]? i [am|will be|will] ~1 [$$|done|gone|out|over|dead|not be]',
      '[or|otherwise|then|else] i will be gone',
    ],
  },
  {
    id: 'date-chosen',
    reason: 'A day set for the end, or a promise to others to wait that now runs out. A date for a session or a wedding is none.',
    outcome: self,
    clearedBy: ['booking', 'mundane', 'away', 'question'],
    patterns: [
      'i [have|got|have got|picked|set|chose|marked|circled|already have|have already] ~1 [the|a|my|that] ~1 [date|day] ~1 [picked|set|chosen|marked|circled|in mind|ready|decided|figured] ~1 [$|and|it|out|already|for]',
      'i [picked|chose|set|marked|circled|have picked|have chosen|have set|have circled|decided on] ~1 [the|a|my] ~1 [date|day|night] ~1 [$|and|it|for|already|when]',
      '[picked|chosen|chose|set|have|got] ~2 [date|day] to [die|end it|go|do it]',
      '[the|my] [date|day] is ~1 [picked|chosen|circled|marked|coming|getting close|almost here|here] ~1 [$|and|now|already]',
      '[promised|promise|told|swore|vowed|agreed|said|decided|deal] ~5 [wait|hold on|hang on|hold off|stick around|stay|stay alive|keep going|live|last|give it] ~1 [till|til|until] ~1 [after]? ~4 [wedding|graduation|graduated|graduates|birthday|christmas|holidays|funeral|passed|dies|died|passes|gone|born|birth|anniversary|grown|school|eighteen|18|college|comes|arrives|baby|is here|move out|moves out]',
      '[once|when|after|until|till|soon as] [my|the] ~2 [<pet>|mom|mother|dad|father|parents|grandma|grandmother] [dies|passes|is gone|goes|passed|died] ~2 [i|then|nothing|there|so] ~5 [go|done|next|out|free|follow|end|leave|die|stop+|keep+|hold+|reason|will not be|can]',
      '[waiting|wait|waited|holding on|hanging on] [till|til|until|for] ~4 [dies|passes|is gone|grown|graduates|moves out|turns 18] ~2 [so|then|and|before] ~1 i ~2 [go|end|leave|die|can|am|be done]',
      'today [is the|marks the|was the] ~1 [day|date] i ~2 [picked|chose|set|promised|circled|marked|said]',
      '[my|the] [deadline|time limit|expiry|expiration|cutoff] ~2 [passed|is up|today|tonight|tomorrow|coming|<day>] ~4 [live|die|end|going|stay|not|keep]',
      'asking about [<day>|tomorrow|tonight] // ~1 my [<day>|tomorrow|tonight]',
      '[cancellation policy|refund policy|no show policy] ~8 [dead|died|dies|deceased|kill|kills|suicide|not alive]',
      '[no show fee|no show|cancellation fee|cancellation|refund|refunded|deposit|bill|charged|charge|billed|owe] ~8 [passes before|passes first|dead|died|dies|deceased|not alive|pass away|passes away|passed away|kill|not make it|suicide]',
      '^ [picked|chose|chosen|set|marked|decided on|got] ~1 [a|the|my]? [day|date|spot|place|bridge|tree|song for my funeral|way out|method] [$|and|already|i|to die|to do it|now|where|when]',
      'i ~2 [picked|chose|chosen|set|marked|decided on|got] ~1 [a|the|my]? [day|date|spot|place|bridge|tree|song for my funeral|way out|method] [$|and|already|i|to die|to do it|now|where|when]',
      '[day|date|night] ~1 [that]? ~1 i ~1 have? ~1 [chosen|picked|chose|set|settled on|decided on|circled]',
    ],
  },
  {
    id: 'once-alone',
    reason: '"When the children sleep I will do it": "it" with a moment chosen is the act.',
    outcome: selfNow,
    clearedBy: ['negation'],
    patterns: [
      '[once|when|after|as soon as|the moment|minute|second] ~3 [asleep|sleeping|gone to bed|in bed|out of the house|leave|leaves|left|at work|at school|gone|away|goes out|alone|drops off|go out] ~2 i [am going to do|will do|am doing|do|can do|can finally do|plan to do] it',
      'i will do it [at home|after|later|tonight|in my car|when i get home|alone|somewhere else|somewhere quiet|outside|in the woods|elsewhere|properly]',
      '[the|my] suicide i mean',
      '[kids|wife|husband|roommate|everyone|family|parents|girlfriend|boyfriend|they] [is|are] ~1 [with|away|gone|out|at|visiting] ~5 // ~2 it has to be ~1 [this|on]? ~1 <when>',
    ],
  },
];
