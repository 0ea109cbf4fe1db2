import { type Attribute, EFFECT, HARM, IT, PERSON, SAME, STEPS, STUDY, VISIT, WELLNESS } from './attribute-words.js';

const HAVE_TO =
  '(?:(?:do|must|should|would|will|did) PERSON (?:really |actually |always |all )*(?:(?:have|need|got)(?: to)?|must|should)?)'.replace(
    'PERSON',
    PERSON,
  );
const ALL_THAT = `(?:${IT}|all (?:of )?${IT}|any of ${IT}|${IT} all|everything|every day|daily)`;

/** What a person does about the entry answered last: how to do it, whether one must, what else there is, what if not. */
export const COURSE_ATTRIBUTES: readonly Attribute[] = [
  // "How do I do it", "how often", "which kind", "what if I can't": after yoga they are about yoga.
  {
    asked: new RegExp(
      `^how (?:do|does|would|should|can|could|must|will) ${PERSON} (?:actually |best |even )?(?:do|practi[cs]e|use|learn|add|try|manage|fit|get into|go about|make|eat|include|start|begin|get started|get going)(?: (?:with )?${IT}| more of ${IT})?(?: in| right| properly| well| at home| every day| myself)*$`,
    ),
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  {
    asked: new RegExp(
      '^(?:(?:for )?how (?:often|frequently|much|many times|many minutes|many hours|long|hard|soon|early|far)|when|what time|what time of day|where|(?:which|what) (?:kinds?|types?|sorts?|styles?|ones?|forms?|amount))' +
        `(?: (?:of |for )?(?:${IT}|yoga|exercise|exercises|meditation|mindfulness|foods?|diet|sport|movement))?(?: (?:is|are|works?|would be)(?: (?:the )?(?:best|better|good|right|enough|ideal|needed|ok))?)?` +
        `(?: (?:do|does|should|must|would|can|could|will) ${PERSON} (?:need |have |ought )?(?:to )?(?:do|practi[cs]e|eat|have|exercise|meditate|train|go|start|try|take|get)?(?: ${IT})?)?(?: (?:a|per|every|each) (?:day|week|month)| for it)?$`,
    ),
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  {
    asked:
      /^(?:(?:what|anything|something|is there anything) else(?: (?:helps?|works|can help|could help|would help|is good|(?:can|could|should) (?:i|we|you|he|she) (?:do|try|add)))?(?: too)?|what other (?:habits|things|ways)(?: .{0,24})?)$/,
    after: [
      { entries: WELLNESS, asksFor: 'holistic' },
      { entries: ['not-for-everyone', 'evidence', 'treatment-resistant'], asksFor: 'not-for-everyone' },
    ],
  },
  {
    asked: new RegExp(
      `^(?:${HAVE_TO}(?: do)?(?: ${ALL_THAT})?|(?:is|are) ${IT} (?:really |absolutely |all )*(?:necessary|needed|required|mandatory|compulsory|optional|a must|important|essential)|(?:can|could|may) ${PERSON} (?:skip|refuse|avoid|leave out|do without|get around) ${ALL_THAT}|` +
        `what (?:happens )?if ${PERSON} (?:(?:do|can|could|will|did|am|are|is|would|does)(?: not)?|forget|forgot|hate)(?: (?:want to|able to|able|like|manage|afford))?(?: (?:do|get))?(?: ${ALL_THAT})?)$`,
    ),
    after: [
      { entries: [...WELLNESS, ...HARM], asksFor: SAME },
      {
        entries: [
          'preparation',
          'sessions',
          'administration',
          'driving',
          'monitoring',
          'cost',
          'insurance',
          'booking',
          'get-started',
          'expect',
        ],
        asksFor: SAME,
      },
    ],
  },
  // "How bad", "how common", "will I get them", "do they go away": of what may go wrong.
  {
    asked: new RegExp(
      `^(?:how (?:bad|serious|severe|strong|common|likely|dangerous|risky|intense|high|big|rare|unpleasant)(?: of (?:a risk|${IT}))?(?: (?:is|are|does|do|can|could|will|would) ${IT}(?: (?:get|be|happen|occur|become|stay|come up))?| a risk(?: is ${IT})?)?|` +
        `(?:is|are|can|could|will|would) ${IT} (?:be |get |become |usually |always |really |very |that |so )*(?:bad|serious|severe|dangerous|common|mild|strong|long term|unpleasant|rare|frequent|scary|normal)|` +
        `(?:do|does|will|would|can) (?:${IT}|i|he|she|everyone|everybody|most people|people|patients) (?:all |usually |always |ever )*(?:go away|stop|pass|fade|wear off|disappear|get ${IT}|have ${IT}|happen(?: (?:a lot|often|much|to (?:me|everyone|him|her)))?)(?: by ${IT}(?:self|selves))?|` +
        `how (?:often|frequently) (?:do|does|will|would) (?:${IT}|i) (?:happen|occur|come up|get ${IT})|what (?:helps|can (?:i|you|they) do|do they do|is done)(?: (?:about|against|for|with) ${IT})?|(?:which|what) (?:ones?|kinds?|sorts?|types?|are (?:they|those|these|the (?:worst|common|most common)(?: ones)?)))$`,
    ),
    after: [{ entries: ['side-effects', 'risks-safety', 'addiction'], asksFor: SAME }],
  },
  // "What do I tell them", "how do I apply": what there is to ask or to do stands in the answer.
  {
    asked:
      /^(?:what (?:do|should|can|could|would) (?:i|we) (?:tell|ask|say|say to|bring up with)|should (?:i|we) (?:tell|ask|inform|warn|mention it to|mention that to))(?: (?:to )?(?:them|him|her|hr|(?:my|the|our|his|her) (?:\w+ )?\w+|somebody|someone|people|work|everyone))?(?: about (?:it|that|this))?$|^how (?:do|can|would|should) (?:i|we) (?:apply|sign up|register|enroll|claim|pay|ask for it|arrange (?:it|that)|go about (?:it|that))(?: for (?:it|that))?$/,
    after: [{ entries: [...STEPS, ...HARM, 'pregnancy', 'driving', 'drug-test', 'dosage', 'age-limits', 'home-use'], asksFor: SAME }],
  },
  // "Do I stop?": a medicine taken now.
  {
    asked: new RegExp(
      `^(?:do|should|must|can|would) (?:i|he|she|we) (?:have to |need to )?(?:stop|quit|keep|continue|carry on|stay|go|come off|pause|keep taking|stay on|go off|taper)(?: (?:${IT}|taking ${IT}|on ${IT}|with ${IT}|off(?: ${IT})?|on mine|mine|my (?:meds?|medication|pills)))?$`,
    ),
    after: [
      { entries: ['drug-interactions', 'vs-antidepressants', 'treatment-resistant', 'contraindications'], asksFor: 'drug-interactions' },
    ],
  },
  // "What if they refuse", "what do they check": the clinic's or the insurer's part.
  {
    asked:
      /^(?:what )?if they (?:say no|refuse(?: me)?|deny (?:it|me)|reject (?:it|me)|turn me (?:down|away)|(?:do|will) not(?: (?:pay|cover it|take (?:it|me)|agree|accept (?:it|me)))?)$|^what (?:do|would|will) they (?:check|look at|look for|ask(?: me)?|test|want to know|need(?: from me)?)$/,
    after: [{ entries: [...STEPS, 'contraindications', 'treatment-resistant', 'preparation'], asksFor: SAME }],
  },
  // "So should i wait", "do i just try it": the answer again, since the guide decides nothing.
  {
    asked:
      /^(?:(?:so|then|and|ok|well|should|do|must|can|could|would) )*(?:i|we|he|she|you|people) (?:(?:should|just|better|had|have to|need to|be) )*(?:wait|waits|hold off|hope|try it|go for it|go ahead|risk it|do it anyway|worried|worry|scared|concerned|afraid|nervous|careful)(?: (?:for (?:it|that|now|more)|about (?:it|that|this)|of (?:it|that)|then|until .{1,20}|a bit|longer))*$/,
    after: [
      { entries: ['ocd', 'eating-disorders', ...HARM, ...WELLNESS, 'pregnancy', 'age-limits', 'other-condition', 'fda-approval', 'legality', 'home-use', 'drug-test', 'driving', 'esketamine-spravato'], asksFor: SAME },
    ],
  },
  { asked: /^what (?:would|do|should|can|could) you (?:suggest|recommend|advise|propose)(?: (?:then|instead|to (?:me|him|her)|i do|for (?:me|him|her)|doing|me to do))*$/, after: [{ entries: WELLNESS, asksFor: SAME }], asksFor: 'get-started' },
  // "Could my therapist do it", "is there a form": of the way there.
  {
    asked:
      /^(?:can|could|may|would|will|does|do|must|should) (?:my|a|any|the|our|his|her) (?:own |family |regular )?(?:therapist|gp|doctor|psychiatrist|psychologist|nurse|pcp|specialist|clinic|pharmacist) (?:have to |need to )?(?:do|write|send|refer|give|prescribe|sign|order|make|arrange|call|help|know)(?: (?:it|me|that|one|this|him|her|to (?:you|them)|with (?:it|that)|for me))*$|^(?:is there|do (?:i|you|they) (?:need|have|want)) (?:an?|any|some) (?:form|paper|papers|questionnaire|app|website|link|phone number|number|email|online form|deadline|wait)(?: (?:for (?:it|that)|to (?:fill in|fill out|sign|call)|i can .{1,16}))*$/,
    after: [{ entries: STEPS, asksFor: SAME }],
  },
  // "What if my doctor is against it": somebody else's part.
  {
    asked:
      /^(?:and |but )?what if (?:my|his|her|the|our) (?:\w+ )?\w+ (?:says? no|refuses?(?: to .{1,20})?|(?:is|are) (?:against (?:it|that|this)|not (?:sure|keen|for it|happy)|unsure|skeptical|sceptical)|disagrees?|(?:do|does|will|would|did) not (?:want|agree|like|approve|know|send|support|believe|think|write|sign|let|pay|cover|accept)\b.{0,30})$/,
    after: [
      { entries: STEPS, asksFor: SAME },
      { entries: [...EFFECT, 'what-is-kat', 'administration', 'sessions'], asksFor: 'get-started' },
    ],
  },
  // How two things differ, where the answer just given was about that.
  {
    asked: new RegExp(
      `^(?:what is the difference|what difference(?: (?:is there|does it make))?|how (?:is|are|do|does) ${IT} (?:different|differ)|(?:is|are) ${IT} (?:any |really |very |all that )?(?:different|stronger|better|more effective)|(?:is|are) ${IT} (?:the same|the same thing|similar|alike)|${IT} (?:is|are) (?:not )?(?:really |just |all )?(?:the same|the same thing)|(?:the )?same(?: thing)?|what does ${IT} do|what do they do)$`,
    ),
    after: [
      { entries: ['treatment-resistant', 'vs-antidepressants'], asksFor: 'vs-antidepressants' },
      { entries: ['esketamine-spravato', 'glutamate', 'neuroplasticity', 'recreational', 'home-use', ...WELLNESS], asksFor: SAME },
      { entries: ['what-is-ketamine', 'what-is-kat'], asksFor: 'how-it-works' },
    ],
  },
  {
    asked:
      /^(?:what )?if (?:it|that|this|ketamine|the treatment) (?:does|did|will|should) not (?:work|help|do anything|do it)(?: (?:for|on|with) (?:me|him|her|us|them))?$|^(?:what )?if (?:not|it fails|i (?:do|did) not (?:feel|notice) (?:anything|any different|any difference|better)|i do not get better|nothing (?:happens|changes))$/,
    after: [{ entries: [...STEPS, ...HARM, ...WELLNESS].filter((id) => id !== 'right-for-me'), asksFor: SAME }],
    asksFor: 'not-for-everyone',
  },
  {
    asked:
      /^(?:(?:is|are) there (?:then )?(?:something|anything|any|some|other|another)(?: (?:else|other|alternatives?|options?|things?|treatments?|ways?|choices?|thing|option|way|treatment))+(?: (?:i|we|he|she) (?:can|could) (?:do|try|take|use)| to try| for (?:me|him|her|them)| out there)?|what (?:else|other) (?:things )?(?:can|could|should) (?:i|we|he|she) (?:do|try)|what (?:are|would be) (?:the|my|our|his|her|other)(?: other)? (?:options|alternatives|choices)|(?:any|the|what) (?:other )?(?:alternatives?|other options?|other treatments?|other choices?)(?: (?:are there|do i have|exist))?|what other (?:options|treatments|things)(?: (?:are there|do i have|exist|can i try))?|what can (?:i|we|he|she) do (?:instead|then)|(?:is there )?(?:a )?plan b)$/,
    after: [
      { entries: ['administration'], asksFor: SAME },
      { entries: [...EFFECT, 'not-for-everyone'], asksFor: 'not-for-everyone' },
    ],
    asksFor: 'other-uncovered',
  },
  {
    asked:
      /^(?:what (?:about|happens to|happened to|happens with|happened with|of) )?(?:the )?(?:others|rest|rest of (?:them|the people|the patients)|other (?:half|people|patients|ones|50|fifty|part))(?: (?:then|do|did|get|got))?$|^what (?:happened|happens) to (?:those|the ones|the people)(?: .{1,40})?$|^why (?:do|does|did|will|would|is) (?:it |this |that )?(?:not )?(?:(?:work|help|do (?:it|anything|nothing)|fail|enough) )?(?:for |with |on |in )?(?:the )?(?:others|rest|other half|some(?: people)?|everyone|everybody|half(?: of them)?|them|so many|so few)(?: (?:get|see|feel) (?:nothing|no better))?$|^(?:so )?(?:half|the others|the rest|the other half|some)(?: of (?:them|people))? (?:get|got|get no|have|feel|felt|saw|see) (?:nothing|no (?:help|benefit|effect|better)|none)(?: (?:out of|from) (?:it|that|this))?$/,
    after: [{ entries: [...EFFECT, ...STUDY, 'after', 'sessions', 'duration'], asksFor: 'not-for-everyone' }],
  },
  {
    asked: new RegExp(
      `^(?:can|could|may|should|would) (?:i|he|she|we|my (?:mom|dad|mother|father|wife|husband|son|daughter|partner)) (?:have|get|do|try|use|take) ${IT}(?: too)?$`,
    ),
    after: [
      { entries: [...WELLNESS, ...VISIT, ...STEPS], asksFor: SAME },
      { entries: [...EFFECT, 'what-is-kat', 'what-is-ketamine', 'not-for-everyone'], asksFor: 'right-for-me' },
    ],
  },
  {
    asked:
      /^(?:how|where) (?:do|can|could|would|will|should) (?:i|we|he|she) (?:find (?:out|that out|it out)|know|tell|check|ask)(?: (?:for sure|that|it|about it|if i am|if it is))?$/,
    after: [
      { entries: ['right-for-me', 'contraindications', 'treatment-resistant'], asksFor: 'right-for-me' },
      { entries: [...STEPS, ...HARM, ...VISIT], asksFor: SAME },
    ],
  },
  {
    asked: new RegExp(`^who (?:makes|decides|chooses|writes|sets|picks|says|arranges|organi[sz]es|prescribes|orders|sends|calculates|works out|works|sorts|figures|fills|settles)(?: (?:on |about |in )?(?:${IT}|the (?:plan|dose|amount|letter|referral|form|number)))?(?: (?:out|up|in|off))?$`),
    after: [
      { entries: ['right-for-me', 'contraindications', 'treatment-resistant', 'age-limits', 'pregnancy'], asksFor: 'right-for-me' },
      { entries: ['sessions', 'administration', 'personalised-plan', 'session-length', 'expect'], asksFor: 'personalised-plan' },
      { entries: ['dosage', 'booking', 'insurance', 'cost', 'preparation', 'drug-test'], asksFor: SAME },
    ],
  },
  // "Any that stay for good", "some bad ones": of what may go wrong.
  {
    asked:
      /^(?:(?:are|is) there )?(?:any|some|which|ones)(?: (?:of (?:them|those|these)|ones?))? (?:that|which|who|permanent|lasting|serious|severe|bad|dangerous|worse|rare|common|long term|lifelong|deadly)\b.{0,40}$|^(?:any|some) (?:permanent|lasting|serious|severe|bad|dangerous|worse|rare|common|long term|lifelong|deadly) (?:ones?|side effects|effects|damage|harm)$/,
    after: [{ entries: ['side-effects', 'risks-safety'], asksFor: SAME }],
  },
  // "So it's not certain", "nothing is proven then": of what the guide itself is unsure of.
  {
    asked: new RegExp(
      `^(?:so )?(?:${IT}|nothing|there) (?:is|are)(?: (?:not|no|nothing|still|all|only|just|a|very|really))* (?:certain|certainty|sure|clear|proven|guaranteed|guarantee|known|settled|definite|official|maybe|early(?: days| stage)?|unsure|uncertain|unclear|unknown|open|possible|promising)(?: (?:yet|then|at all|so far|for sure))*$`,
    ),
    after: [
      { entries: ['ocd', 'eating-disorders', ...HARM, 'pregnancy', 'age-limits', 'other-condition', 'fda-approval', 'legality'], asksFor: SAME },
    ],
  },
];
