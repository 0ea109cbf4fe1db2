import { type Attribute, HARM, HELPED, IT, SAME, WELLNESS } from './attribute-words.js';

const LOOKS_FOR =
  '(?:(?:is|are|was) there |do (?:they|you) have |tell me |what (?:is|are|about) )?(?:(?:anything|something|any|some|the|all|really|else|also|so|that is|it has|at all) )*';
const ABOUT_IT = `(?: (?:about|with|in|to|on|of|for) (?:${IT}|the treatment))?`;
const SIDE = '(?: (?:stuff|things?|sides?|parts?|bits?|news|points?|aspects?|ones))?';

/** What speaks for it and what speaks against it: "anything bad about it", "and the nasty stuff", "what could go wrong", "whats good about it". */
export const UPSIDE_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^${LOOKS_FOR}(?:bad|negative|dangerous|risky|harmful|worrying|concerning|unpleasant|nasty|scary|ugly|awful|dark)${SIDE}${ABOUT_IT}$|` +
        '^(?:(?:is|are) there )?(?:anything|something|what)(?: else)? (?:(?:that )?(?:i|we|he|she|people) (?:should|need to|have to|must|ought to) |to )(?:be )?(?:worry|worried|watch out|careful|look out|beware|afraid|scared|concerned|wary|fear|avoid)(?: (?:about|of|for|with))?$',
    ),
    after: [{ entries: HARM, asksFor: SAME }],
    asksFor: 'risks-safety',
  },
  {
    asked: new RegExp(
      `^(?:what|anything|something)(?: (?:else|that))? (?:can|could|might|may|does|will) (?:(?:all|possibly|ever) )*go wrong(?: (?:with|in|during) ${IT})?$|^(?:is|are) there (?:anything|something) (?:against|wrong with) ${IT}$|^what (?:speaks|is) against ${IT}$`,
    ),
    asksFor: 'risks-safety',
  },
  {
    asked: new RegExp(
      `^${LOOKS_FOR}(?:good|positive|nice|great|pleasant|useful|better)${SIDE} (?:about|with|in|to|of|for) (?:${IT}|the treatment)$|` +
        `^${LOOKS_FOR}(?:good|positive|bright|plus|nice) (?:stuff|things?|sides?|parts?|bits?|points?|aspects?)${ABOUT_IT}$|` +
        `^(?:(?:the|any|what (?:is|are) the|is there an?|are there any) )?(?:upsides?|pros|advantages?|perks|positives|plus(?:es)?|benefits?|gains?)${ABOUT_IT}$|^what (?:speaks|is there to be said) for ${IT}$`,
    ),
    asksFor: 'benefits',
  },
  // "So can this help": not the bot.
  {
    asked: new RegExp(
      `^(?:can|could|does|do|will|would|might|is) ${IT} (?:really |actually |even )?(?:help|be of (?:any )?help|any help|helpful)(?: (?:me|us|him|her|people|someone like me|at all))*$`,
    ),
    after: [{ entries: [...HELPED, ...WELLNESS, 'other-condition', 'treatment-resistant'], asksFor: SAME }],
    asksFor: 'benefits',
  },
  // "Will this fix it": of the illness that was answered last.
  {
    asked: new RegExp(
      `^(?:can|could|does|do|will|would|might) ${IT} (?:really |actually |ever )?(?:fix|cure|heal|solve|end|stop|get rid of|beat|sort) (?:it|that|this|them|him|her|me|those|everything)(?: (?:completely|for good|fully|forever|out))?$`,
    ),
    after: [{ entries: [...HELPED, 'other-condition'].filter((id) => id !== 'conditions' && id !== 'benefits'), asksFor: SAME }],
  },
  // "What does it work for then": what it is used for, not how well.
  {
    asked: new RegExp(
      `^what(?: all| else| conditions| illnesses| things)? (?:(?:does|can|will|would|could|do) ${IT} (?:(?:actually|really) )?(?:treat|help(?: people)? with|(?:work|help) (?:for|on|with|against))|is ${IT} (?:(?:actually|really) )?(?:good|used|approved|meant|useful) for|is ${IT} for)$`,
    ),
    after: [
      {
        entries: [...WELLNESS, 'fda-approval', 'esketamine-spravato', 'glutamate', 'neuroplasticity', 'monitoring', 'personalised-plan'],
        asksFor: SAME,
      },
    ],
    asksFor: 'conditions',
  },
  // "Or anxious?", after whether it can make one worse: of what it may bring.
  {
    asked:
      /^(?:(?:or|even|more|maybe|make me|and) )*(?:anxious|depressed|suicidal|sad|angry|aggressive|paranoid|panicky|manic|psychotic|numb|irritable|confused|restless)(?: (?:too|instead|even|again|as well|maybe))*$/,
    after: [{ entries: ['side-effects', 'risks-safety'], asksFor: 'side-effects' }],
  },
  // "Is that good or bad", "how much better": of what was just said.
  {
    asked: new RegExp(
      `^(?:is|are|was|would) ${IT} (?:be )?(?:(?:a|considered|really|usually|always) )*(?:good|bad|normal|okay|ok|common|unusual|weird|a problem)(?: thing| sign)?(?: or (?:(?:a|not|is it) ?)*(?:good|bad|normal|not|unusual|weird)?(?: thing| sign)?)?$`,
    ),
    asksFor: SAME,
  },
  {
    asked:
      /^how much (?:better|more|less|worse|faster|quicker|stronger|cheaper|longer|safer|riskier|more (?:effective|expensive))(?: (?:is|are|does|do|was) (?:it|that|this|they)(?: (?:work|help|cost|take|last))?)?$/,
    asksFor: SAME,
  },
];
