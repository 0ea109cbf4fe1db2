import { type Attribute, DO, EFFECT, HARM, IT, SAME, STEPS, STUDY, VISIT, WELLNESS } from './attribute-words.js';

/** How long, how soon, how often, until when. */
export const TIME_ATTRIBUTES: readonly Attribute[] = [
  {
    asked:
      /^how (?:many (?:hours|days|minutes|weeks)|long|soon|early|late|much time) (?:before|after|beforehand|afterwards|in advance|ahead)(?: (?:it|that|this|a session|the session|treatment))?$/,
    after: [{ entries: ['preparation', 'drug-interactions', 'driving', 'pregnancy'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:also |even )?(?:on|during|before|after) (?:the |my )?(?:days? (?:of (?:the |a )?(?:session|treatment|infusion)s?|itself)|day|(?:session|treatment|infusion|clinic|off|rest) days?|session|sessions|treatment|infusion|infusions)(?: itself)?(?: too| as well)?$/,
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  // "How long until I get in", "is there a wait": the clinic's calendar.
  {
    asked:
      /^(?:how (?:long|soon)|when) (?:until|till|before|can|could|would|will|do|does it take (?:to|until|before)|do i have to wait (?:to|until|before)|would it be (?:until|before)) ?(?:(?:i|we|you|he|she) )?(?:(?:can|could|would|will|have to|am able to) )?(?:get (?:in|an appointment|seen|started|a spot|a date)|start|begin|go|come|come in|be seen|am in|wait)(?: .{0,20})?$|^how long (?:is|would be) the (?:wait|waiting list|queue|line)$|^(?:is there|do you have) a (?:wait|waiting list|queue|wait list|waitlist)$/,
    asksFor: 'booking',
  },
  {
    asked: /^(?:what )?if it takes (?:longer|more time|too long|a while|weeks|months)$/,
    after: [{ entries: ['speed', 'session-length', 'booking', 'insurance'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:would|will|does|can|could|is) (?:just |only )?(?:one|two|three|a single one|one session|a single session) (?:help|do|do it|work|suffice|be enough|enough)$/,
    after: [{ entries: ['sessions', 'cost', 'duration', 'speed', 'evidence'], asksFor: 'sessions' }],
  },
  // "Do they ever stop": sessions end, effects fade.
  {
    asked: new RegExp(
      `^(?:do|does|will|would|can) (?:${IT}|i|we|you|he|she|the (?:sessions|follow ups?|boosters)) (?:ever )?(?:stop|end|finish|be done|be over|be finished|get to stop)(?: one day| at some point| some day)?$`,
    ),
    after: [
      { entries: ['sessions', 'cost', 'personalised-plan', 'session-length', 'expect'], asksFor: 'sessions' },
      { entries: [...EFFECT, 'duration', 'after'], asksFor: 'duration' },
    ],
  },
  {
    asked:
      /^(?:over|within|in|for) (?:how (?:long|many (?:days|weeks|months|years))|what (?:time|period))(?: (?:are|is|do|does) .{1,24})?$|^how (?:far|long) (?:apart|between)(?: .{1,24})?$|^(?:how many )?(?:a|per|every|each) (?:week|month|year)$|^(?:for|the rest of) (?:my |the rest of my )?(?:whole )?life$/,
    after: [{ entries: ['sessions', 'duration', 'personalised-plan', 'cost', 'after'], asksFor: 'sessions' }],
  },
  // "After how long", "how long until i can": of what is not to be done around a session, and of what may go wrong.
  {
    asked:
      /^(?:after|before|from|until) (?:how (?:long|many (?:minutes|hours|days|weeks|months|times|sessions))|what time)$|^(?:how (?:long|soon|many (?:hours|days))|when)(?: (?:until|till|before|after|can|could|may|am|would|will))* (?:(?:i|he|she|we) )?(?:(?:can|could|may|am allowed|am able|is allowed|be allowed)(?: to)?)(?: (?:again|do (?:it|that|so)|drive|go|have (?:it|that|one)|then|after(?:wards)?))*$/,
    after: [
      {
        entries: ['addiction', 'driving', 'drug-test', 'preparation', 'pregnancy', 'drug-interactions', 'side-effects', 'contraindications'],
        asksFor: SAME,
      },
    ],
  },
  // "Do I need to come back after": the next session.
  {
    asked:
      /^(?:do|does|will|would|must|should|can) (?:i|he|she|we|you|people) (?:have to |need to |ever |always )*(?:come|go) (?:back|again|in again|back in)(?: (?:after|for|to|again|regularly|often|every|each|once|later|in|then|more|one)\b.{0,24})?$/,
    after: [{ entries: ['sessions', 'duration', 'after', 'speed', 'expect', 'cost', 'session-length', ...EFFECT], asksFor: 'sessions' }],
  },
  // "What happens when you stop": of what one gets used to, and of what fades.
  {
    asked:
      /^(?:what|what happens|what is it like|and|what about)?(?: happens)? ?(?:when|if|once|after) (?:i|you|one|they|we|he|she|people|someone) (?:stop|stops|quit|quits|come off|comes off|finish|end|ends|give it up)(?: (?:it|that|this|taking it|having it|going|the (?:sessions|treatment)))?$/,
    after: [
      { entries: HARM, asksFor: SAME },
      { entries: [...EFFECT, 'duration', 'sessions', 'after'], asksFor: 'duration' },
    ],
  },
  // "How many hours", "the next day", "long term": the unit is asked for again of what has one.
  {
    asked: /^(?:in |within |after |for )?how many (?:minutes|hours|days|weeks|months|years)(?: (?:is|are) (?:it|that|they))?$/,
    after: [
      { entries: ['speed', 'duration', 'session-length', 'driving', 'drug-test', 'age-limits', 'after', 'side-effects', 'preparation', 'drug-interactions', 'pregnancy'], asksFor: SAME },
    ],
  },
  {
    asked:
      /^(?:(?:on |even )?the (?:next|same|following) (?:day|morning|evening|afternoon|night|week)|(?:a|one|the) (?:day|week) (?:later|after)|the (?:morning|day) after|tomorrow|that (?:day|evening|night)|(?:right|straight) (?:after|afterwards|away))$/,
    after: [{ entries: ['driving', 'drug-interactions', 'drug-test', 'side-effects', 'preparation', 'after', ...WELLNESS], asksFor: SAME }],
  },
  {
    asked:
      /^(?:(?:and |in |over |even |any )?(?:the )?(?:long|short)(?: |-)?(?:term|run)(?: ones?| effects?| risks?| too)?|later on|years later|after years)$/,
    after: [{ entries: HARM, asksFor: SAME }],
  },
  // "In Ohio?", "what about in France": a place.
  {
    asked: /^(?:(?:what about|how about|and|also|even|here|over there|not) )*in (?!(?:general|total|advance|that case|the end|fact|short|time|it|them|this|that|what|which|how|my case|other words|practice|detail|depth|case)\b)(?:(?!my\b|how\b)\w+ ){0,2}\w+$/,
    after: [{ entries: ['legality', 'fda-approval', 'insurance', 'booking'], asksFor: SAME }],
  },
  // "Months?", "an hour or two", "ten minutes a day enough": a length of time, of what has one.
  {
    asked:
      /^(?:(?:about|like|only|just|maybe|is it|is that|would|is|are|say|around|or|for|up to|more than|less than|at least|even|every|once|twice|an?|the|one|two|three|four|five|six|ten|twelve|few|couple|of|several|many|half|another|how about|what about|so|then|\d+) )*(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)(?: (?:(?:or|to|and|not) (?:so|more|less|longer|shorter|not|just|(?:\w+ ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?))|enough|max|maximum|minimum|at (?:least|most)|tops|long|from now|an? (?:day|week|month|year)|(?:per|each|every) (?:day|week|month|year)|ok|okay|fine|too (?:much|little|long|short)))*$/,
    after: [
      {
        entries: ['speed', 'duration', 'session-length', 'sessions', 'preparation', 'driving', 'drug-test', 'addiction', 'booking', 'drug-interactions', 'pregnancy', 'after', 'side-effects', ...WELLNESS],
        asksFor: SAME,
      },
    ],
  },
  {
    asked:
      /^(?:everywhere|anywhere|worldwide|here|around here|where i live|in (?:my|all|every|any|most|which|what) (?:states?|country|countries|places?))$/,
    after: [{ entries: ['legality', 'fda-approval', 'insurance'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:(?:how long|since when) (?:has|have) (?:it|this|that|ketamine|doctors|they|people|clinics) (?:been (?:around|used|known|done|a thing|using (?:it|this|that)|doing (?:it|this|that))|used (?:it|this|that)|done (?:it|this|that))|since when|how (?:old|new) is (?:it|this|that)|when did (?:it|this|that) (?:all )?(?:start|begin|come (?:about|up|out)|happen)|when was (?:it|this|that) (?:invented|discovered|found|first used|made)|who (?:invented|discovered|made|found) (?:it|this|that))$/,
    after: [{ entries: STUDY, asksFor: SAME }],
    asksFor: 'what-is-ketamine',
  },
  {
    asked: /^(?:for )?how long$/,
    after: [
      { entries: HARM.filter((id) => id !== 'side-effects'), asksFor: SAME },
      { entries: VISIT, asksFor: 'session-length' },
      { entries: ['driving'], asksFor: 'driving' },
      { entries: ['drug-test'], asksFor: 'drug-test' },
      { entries: ['booking', 'get-started'], asksFor: 'booking' },
    ],
    asksFor: 'duration',
  },
  {
    asked: new RegExp(
      `^(?:for )?how long ${DO} (?:they|those|these|each|each one|each of them|each of those|one|one of them) (?:last|go on|take)$`,
    ),
    after: [{ entries: ['sessions'], asksFor: 'session-length' }],
  },
  {
    asked: new RegExp(
      `^(?:for )?how long ${DO} ${IT} (?:stay|remain|last|show(?: up)?|linger) in (?:my|your|the|his|her) (?:body|blood|system|urine|hair|brain)$`,
    ),
    asksFor: 'drug-test',
  },
  {
    asked: new RegExp(
      `^(?:for )?how long ${DO} ${IT} (?:last|go on|stay|keep up|hold|hang around|continue|persist|stick around|show(?: up)?)(?: in(?: (?:you|me|there))?)?$`,
    ),
    after: [
      { entries: ['drug-test'], asksFor: SAME },
      { entries: ['side-effects'], asksFor: 'side-effects' },
      { entries: ['session-length'], asksFor: 'session-length' },
    ],
    asksFor: 'duration',
  },
  {
    asked: new RegExp(`^how long ${DO} ${IT} take(?: to (?:work|help))?$`),
    after: [
      { entries: EFFECT, asksFor: 'speed' },
      { entries: ['get-started', 'booking', 'insurance'], asksFor: SAME },
    ],
    asksFor: 'session-length',
  },
  { asked: new RegExp(`^how long ${DO} ${IT}$`), asksFor: 'session-length' },
  {
    asked: new RegExp(
      `^(?:how many|how often|how many times|how frequently)(?: (?:of )?${IT})?(?: (?:${DO}|should) (?:i|you|people|we|he|she|they|one|patients?) (?:need|have|get|do|take|go)(?: ${IT})?)?$`,
    ),
    asksFor: 'sessions',
  },
  {
    asked: new RegExp(`^(?:how (?:fast|quick|quickly|soon|rapidly)|when)(?: (?:${DO} ${IT}(?: (?:work|help|kick in|start|happen))?))?$`),
    after: [{ entries: STEPS, asksFor: 'booking' }],
    asksFor: 'speed',
  },
  {
    asked: new RegExp(`^(?:is |are |would |will )?(?:${IT} )?(?:be )?(?:permanent|permanently|forever|lasting|temporary|for good)$`),
    after: [{ entries: ['side-effects', 'risks-safety'], asksFor: 'side-effects' }],
    asksFor: 'duration',
  },
];
