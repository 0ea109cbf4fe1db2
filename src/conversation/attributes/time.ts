import { type Attribute, DO, EFFECT, HARM, IT, SAME, STEPS, STUDY, VISIT, WELLNESS } from './attribute-words.js';

/** How long, how soon, how often. */
export const TIME_ATTRIBUTES: readonly Attribute[] = [
  { asked: /^when$/, after: [{ entries: ['duration', 'not-for-everyone'], asksFor: 'duration' }] },
  // "Months?", "an hour or two", "ten minutes a day enough": a length of time, of what has one.
  {
    asked:
      /^(?:(?:about|like|only|just|maybe|is it|is that|would|is|are|say|around|or|for|up to|more than|less than|at least|even|every|once|twice|an?|the|one|two|three|four|five|six|ten|twelve|few|couple|of|several|many|half|another|how about|what about|so|then|\d+) )*(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)(?: (?:(?:or|to|and|not) (?:so|more|less|longer|shorter|not|just|two|three|four|five|six|ten|\d+|(?:\w+ ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?))|enough|max|maximum|minimum|at (?:least|most)|tops|long|from now|an? (?:day|week|month|year)|(?:per|each|every) (?:day|week|month|year)|ok|okay|fine|too (?:much|little|long|short)))*$/,
    after: [
      {
        entries: [
          'speed',
          'duration',
          'session-length',
          'sessions',
          'preparation',
          'driving',
          'drug-test',
          'addiction',
          'booking',
          'drug-interactions',
          'pregnancy',
          'after',
          'side-effects',
          ...WELLNESS,
        ],
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
    asked: /^(?:in )?(?:which|what) (?:states|countries)(?: (?:is|are|allow|permit) (?:it|that|this)(?: (?:legal|allowed|ok|fine))?)?$/,
    asksFor: 'legality',
  },
  {
    asked:
      /^(?:(?:how long|since when) (?:has|have) (?:it|this|that|ketamine|doctors|they|people|clinics) (?:been (?:around|used|known|done|a thing|using (?:it|this|that)|doing (?:it|this|that))|used (?:it|this|that)|done (?:it|this|that))|since when|how (?:old|new) is (?:it|this|that)|when did (?:it|this|that) (?:all )?(?:start|begin|come (?:about|up|out)|happen)|when was (?:it|this|that) (?:invented|discovered|found|first used|made)|who (?:invented|discovered|made|found) (?:it|this|that))$/,
    after: [{ entries: [...STUDY, 'neuroplasticity', 'glutamate', 'how-it-works'], asksFor: SAME }],
    asksFor: 'what-is-ketamine',
  },
  // "And a single session?", after how long it lasts.
  {
    asked:
      /^(?:for |in )?(?:a|one|each|the|every|just one|only one)(?: (?:single|whole|first|actual|one))* (?:session|visit|infusion|treatment|appointment|go|time)(?: itself| alone)?$/,
    after: [{ entries: ['duration', 'speed', 'session-length', 'sessions', 'after'], asksFor: 'session-length' }],
  },
  {
    asked: /^(?:for )?how long(?: for)?$/,
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
      `^(?:for )?how long ${DO} (?:they|those|these|each|each one|each of them|each of those|one|one of them|(?:each|a|every|one|the) (?:session|visit|treatment)s?) (?:last|go on|go|run|take)(?: for)?$`,
    ),
    after: [{ entries: ['sessions'], asksFor: 'session-length' }],
  },
  {
    asked: new RegExp(
      `^(?:for )?how long ${DO} ${IT} (?:(?:be|stay|remain|last|show(?: up)?|linger|hang around) )?(?:in|inside) (?:(?:my|your|the|his|her|their) )?(?:body|blood|bloodstream|system|urine|pee|piss|saliva|sweat|hair|brain|organism|liver|me|you|him|her|there)$`,
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
  // "How long do those take", of the pills spoken of.
  {
    asked: /^how long (?:do|does|will|would) (?:they|those|these|the others) (?:usually |normally )?take(?: to (?:work|help|kick in))?$/,
    after: [{ entries: ['vs-antidepressants', 'drug-interactions', 'treatment-resistant'], asksFor: 'vs-antidepressants' }],
  },
  {
    asked: new RegExp(`^how long ${DO} ${IT} take(?: to (?:work|help))?$`),
    after: [
      { entries: EFFECT, asksFor: 'speed' },
      { entries: ['get-started', 'booking', 'insurance'], asksFor: SAME },
    ],
    asksFor: 'session-length',
  },
  // "How long till they do", of flashbacks that stop.
  {
    asked: new RegExp(
      `^how (?:long|soon|many (?:days|weeks|sessions)) (?:till|until|before) (?:${IT}|i|he|she) (?:${DO}|stops?|starts?|works?|goes? away|gets? better|feels? (?:it|better|something))$`,
    ),
    after: [{ entries: [...EFFECT, 'duration', 'after', 'sessions'], asksFor: 'speed' }],
  },
  {
    asked: new RegExp(`^how long ${DO} ${IT}$`),
    after: [{ entries: ['booking', 'get-started', 'insurance', 'duration', 'drug-test'], asksFor: SAME }],
    asksFor: 'session-length',
  },
  {
    asked: new RegExp(
      `^(?:how many|how many (?:goes|rounds|visits|appointments|trips|times)|how often|how frequently)(?: (?:of )?${IT})?(?: (?:${DO}|should) (?:i|you|people|we|he|she|they|one|patients?) (?:need|have|get|do|take|go)(?: ${IT})?)?$`,
    ),
    after: [{ entries: ['monitoring', 'drug-test'], asksFor: SAME }],
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
