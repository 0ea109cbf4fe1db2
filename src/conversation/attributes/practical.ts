import { type Attribute, EFFECT, HARM, IT, SAME, STEPS, WELLNESS } from './attribute-words.js';

/** Not the letter of a referral: that is how one gets there. */
const PAPER =
  '(?:a |an |the |my |any |some )?(?:(?!referral)\\w+ )?(?:letter|note|receipt|invoice|certificate|proof|copy|paperwork|documentation|document|statement)';

/** Papers, parking, the day after, and whether it is worth it at all. */
export const PRACTICAL_ATTRIBUTES: readonly Attribute[] = [
  {
    asked:
      /^(?:(?:can|could|do|will|would) (?:i|you|they|we) (?:get|give|have|write|send) (?:(?:me|us) )?)?(?:an? )?(?:itemi[sz]ed )?(?:receipt|invoice|bill|superbill)$/,
    after: [{ entries: ['cost', 'insurance', 'booking'], asksFor: SAME }],
  },
  {
    asked: new RegExp(
      `^(?:can|could|will|would|do|does|should) (?:i|you|they|we|he|she|the (?:doctor|clinic)) (?:get|have|give|write|provide|need|send|bring|show|ask for)(?: (?:me|us|them|him|her))? ${PAPER}(?: (?:for|from|that|to|about|of) .{1,30})?$`,
    ),
    after: [{ entries: ['insurance', 'drug-test'], asksFor: SAME }],
    asksFor: 'other-uncovered',
  },
  {
    asked: new RegExp(
      `^(?:would|will|does|do|could|can) ${PAPER}(?: (?:from|of|by|for) .{1,20})? (?:help|do|work|count|be enough|make a difference|change (?:it|that|anything))(?: (?:me|with (?:it|that)))?$`,
    ),
    after: [{ entries: ['insurance', 'drug-test', 'booking', 'cost'], asksFor: SAME }],
  },
  {
    asked:
      /^where (?:do|can|could|should|would) (?:i|we|people) park$|^(?:is there|do you have|have you got) (?:any |free |a )?(?:parking|place to park|car park|parking lot|bus|train|public transport)(?: (?:there|nearby|near(?: you)?))?$|^(?:which|what) (?:floor|building|room|entrance)(?: is it(?: on| in)?)?$|^(?:are|is) (?:you|it|that) (?:close|near|open)(?: .{1,24})?$/,
    asksFor: 'booking',
  },
  // "How long do I have to wait after it": of what is not to be done around a session.
  {
    asked: new RegExp(
      `^how (?:long|many (?:hours|days|weeks)) (?:do|does|would|should|must|will) (?:i|we|he|she|you|one) (?:have to |need to |ought to )?(?:wait|stop|hold off|leave|pause|stay off|avoid)(?: (?:after|before|between|for|with|off|${IT}|drinking|the session|a session|sessions|doses))*$`,
    ),
    after: [
      {
        entries: ['preparation', 'drug-interactions', 'driving', 'pregnancy', 'drug-test', 'sessions', 'contraindications'],
        asksFor: SAME,
      },
    ],
  },
  {
    asked:
      /^(?:(?:when|how soon|how long (?:until|till|before)|until when) )?(?:i |he |she |we )?(?:can|could|may|should|would|will) (?:(?:i|he|she|we) )?(?:(?:be able to |still |just )*)(?:go (?:back )?to |return to |get back to )?(?:work|school|class|study|cook|travel|fly|ride (?:a|my) bike|operate .{1,20}|look after .{1,20}|take care of .{1,20}|pick up .{1,20})(?: (?:on|in|at|again|later|right|straight|the|that|same|next|day|afternoon|morning|evening|night|after|afterwards|it|home|alone))*$/,
    asksFor: 'driving',
  },
  {
    asked:
      /^(?:how (?:many|much) (?:days?|time|hours?|weeks?)|do i (?:need|have to take)(?: (?:a|the))?(?: (?:day|time))?) off(?: (?:work|school|do i need|would i need|should i take|is (?:it|that)))*$/,
    asksFor: 'driving',
  },
  {
    asked: new RegExp(
      `^(?:is|are) ${IT} (?:still |just |only |basically |really |all )*(?:an? )?(?:experiment|experimental|trial|test|clinical trial)s?$|^am i an? (?:guinea pig|lab rat|test subject)$`,
    ),
    after: [{ entries: ['fda-approval', 'ocd', 'eating-disorders'], asksFor: SAME }],
    asksFor: 'evidence',
  },
  {
    asked: new RegExp(
      `^(?:what is|what would be|is there|so what is) (?:the|any|a) point(?: (?:then|of ${IT}|in ${IT}))*$|^(?:is|would) ${IT} (?:be )?(?:really |even |still |all )*worth (?:it|the (?:money|trouble|risk|effort|hassle))(?: then)?$|^why (?:would|should) (?:i|anyone|someone|people) (?:even )?(?:do|try|bother(?: with)?|want|get|have) ?${IT}?(?: then)?$`,
    ),
    asksFor: 'benefits',
  },
  {
    asked:
      /^(?:even |still |also |only |or )*(?:(?:a|a few|a couple of|some|several|many|two|three|four|six|\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:later|after|afterwards|on|before|ago)(?: (?:it|that|too))?$/,
    after: [
      {
        entries: [...HARM, 'drug-test', 'duration', 'driving', 'after', 'preparation', 'not-for-everyone', 'pregnancy'],
        asksFor: SAME,
      },
      { entries: EFFECT, asksFor: 'duration' },
    ],
  },
  {
    asked: new RegExp(
      `^(?:is|are|does|do|would|will) ${IT} (?:(?:be|really|all) )*(?:all in|all inclusive|inclusive|the (?:full|whole|total) (?:price|cost|amount)|the total|everything|(?:with|without|including|incl|excluding|plus|before|after) .{1,30}|(?:include|cover) .{1,40})(?: or .{1,30})?$|^what (?:does|do|is) ${IT} (?:include|included|cover)(?: .{1,20})?$|^what(?: all)? (?:is|are|comes|would be)(?: all)? (?:not )?(?:included|covered|with it|extra|on top)(?: in (?:it|that|the price))?$|^(?:any )?(?:hidden|extra|other|additional) (?:costs|fees|charges)$`,
    ),
    after: [{ entries: ['cost', 'insurance'], asksFor: SAME }],
  },
  // "What if I miss one", "can I stop early", "what if I panic halfway".
  {
    asked:
      /^(?:what (?:happens )?if|and if|if|can|could|may) (?:i|we|he|she) (?:(?:just|have to|need to|want to|can not|do not) )*(?:miss|skip|cancel|reschedule|stop|quit|leave|pause|take a break|come late|am late|is late|make it|show up|change my mind|back out)(?: (?:it|one|that|early|earlier|anytime|at any time|any time|whenever|halfway|midway|half way|in the middle|during it|a session|an? (?:appointment|visit|dose)|once|then|after (?:one|the first)|before the end))*$/,
    after: [
      {
        entries: ['sessions', 'expect', 'administration', 'monitoring', 'personalised-plan', 'booking', 'session-length', 'home-use'],
        asksFor: SAME,
      },
    ],
  },
  {
    asked:
      /^(?:so |ok |and |but )*who (?:can|could|does|will|would|might|is able to)(?: (?:tell|say|know|answer|help|explain|decide|advise|judge|confirm|check|see)(?: (?:me|us|him|her|that|it|this|for sure|about (?:it|that|this)|with (?:it|that|this)))*)?$|^who (?:knows|would know)(?: (?:that|it|this|for sure|more|about (?:it|that|this)))*$|^who(?:m)? (?:do|can|could|should|would|must) (?:i|we|he|she) (?:ask|call|contact|talk to|speak to|speak with|see|go to|email|write to|turn to)(?: (?:about (?:it|that|this)|to find out|to ask|first|for (?:it|that)|next))*$/,
    after: [{ entries: ['insurance', 'cost', 'booking'], asksFor: SAME }],
    asksFor: 'get-started',
  },
  // "How do I start then", "what do I do to get it": the first step.
  {
    asked: new RegExp(
      `^(?:so |and |ok |then )*(?:how|where) (?:do|does|can|could|would|should) (?:i|we|he|she|you|one) (?:start|begin|get (?:started|going|it|that|this|in)|get (?:on|onto|into) (?:it|that|this)|have it done)(?: (?:with|on) ${IT})?$|` +
        `^(?:so |and |ok |then )*what (?:do|does|should|must|would|can) (?:i|we|he|she) (?:have to |need to )?do (?:to (?:get|have|try|start|begin)(?: ${IT})?|next|first|now|to get started)$|^(?:i|we) (?:want|would like|am ready|are ready|would love) (?:to )?(?:try|start|begin|do|get|have|book|sign up)(?: (?:it|that|this|now|for it|please))*$|^(?:sign me up|where do i sign(?: up)?|count me in|i am (?:in|interested|ready|up for it))$`,
    ),
    after: [{ entries: [...WELLNESS, 'booking'], asksFor: SAME }],
    asksFor: 'get-started',
  },
  {
    asked: new RegExp(`^(?:how soon|when|how fast|how quickly) (?:could|can|would|will|might) ${IT} (?:be|happen|start|begin)$`),
    after: [{ entries: STEPS, asksFor: 'booking' }],
  },
  {
    asked: new RegExp(
      `^how (?:will|would|do|can|could|should) (?:i|we|you|he|she) (?:know|tell|see|notice) (?:if |that |when |whether )?${IT} (?:(?:is|has|was) )?(?:working|worked|works|work|helping|helped|helps|doing (?:something|anything))$`,
    ),
    after: [{ entries: [...EFFECT, 'sessions', 'after', 'not-for-everyone', 'duration'], asksFor: 'speed' }],
  },
];
