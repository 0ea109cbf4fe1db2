import { type Attribute, EFFECT, HARM, IT, SAME, STEPS, STUDY, VISIT, WELLNESS } from './attribute-words.js';

/** What to decide: what is advised, who has a say, what else there is, and how sure it all is. */
export const DECISION_ATTRIBUTES: readonly Attribute[] = [
  {
    asked:
      /^what (?:would|do|should|can|could) you (?:suggest|recommend|advise|propose)(?: (?:then|instead|to (?:me|him|her)|i do|for (?:me|him|her)|doing|me to do))*$/,
    after: [{ entries: WELLNESS, asksFor: SAME }],
    asksFor: 'get-started',
  },
  // "Could my therapist do it", "is there a form": of the way there.
  {
    asked:
      /^(?:can|could|may|would|will|does|do|must|should) (?:my|a|any|the|our|his|her) (?:own |family |regular )?(?:therapist|gp|doctor|psychiatrist|psychologist|nurse|pcp|specialist|clinic|pharmacist) (?:have to |need to )?(?:do|write|send|refer|give|prescribe|sign|order|make|arrange|call|help|know)(?: (?:it|me|that|one|this|him|her|to (?:you|them)|with (?:it|that)|for me))*$|^(?:is there|do (?:i|you|they) (?:need|have|want)) (?:an?|any|some) (?:form|paper|papers|questionnaire|app|website|link|phone number|number|email|online form|deadline|wait)(?: (?:for (?:it|that)|to (?:fill in|fill out|sign|call)|i can .{1,16}))*$/,
    after: [{ entries: STEPS, asksFor: SAME }],
  },
  // "Online?", "any in colorado": of the way there.
  {
    asked:
      /^(?:can (?:i|we) do (?:it|that) |is it )?(?:online|by (?:phone|email|text|mail)|over the phone|in person|through (?:an? |the |my |your )?(?:website|app|doctor|gp|portal)|on (?:the|your|a) (?:website|app|phone))$|^(?:(?:is|are) there |do you have |have you got )?(?:any|anything|one|another(?: one)?|others?|more|clinics?|offices?|locations?)(?: (?:other|others|more|clinics?|ones?|locations?|offices?))? (?:in|near|around|close to|closer to) .{2,24}$/,
    after: [{ entries: ['booking', 'get-started', 'talk-to-a-person', 'home-use'], asksFor: SAME }],
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
      /^(?:(?:is|are) there (?:then )?(?:something|anything|any|some|other|another)(?: (?:else|other|alternatives?|options?|things?|treatments?|ways?|choices?|thing|option|way|treatment))+(?: (?:i|we|he|she) (?:can|could) (?:do|try|take|use)| to try| for (?:me|him|her|them)| out there)?|what (?:else|other) (?:things )?(?:can|could|should) (?:i|we|he|she) (?:do|try)|what else is there (?:for (?:me|him|her|us|them)|to try|then)|what (?:are|would be) (?:the|my|our|his|her|other)(?: other)? (?:options|alternatives|choices)|(?:any|the|what) (?:other )?(?:alternatives?|other options?|other treatments?|other choices?)(?: (?:are there|do i have|exist))?|what other (?:options|treatments|things)(?: (?:are there|do i have|exist|can i try))?|what can (?:i|we|he|she) do (?:instead|then)|(?:is there )?(?:a )?plan b)$/,
    after: [
      { entries: ['administration'], asksFor: SAME },
      { entries: [...EFFECT, 'not-for-everyone'], asksFor: 'not-for-everyone' },
    ],
    asksFor: 'other-uncovered',
  },
  {
    asked:
      /^(?:what (?:about|happens to|happened to|happens with|happened with|of) )?(?:the )?(?:others|rest|rest of (?:them|the people|the patients)|other (?:half|people|patients|ones|50|fifty|part))(?: (?:then|do|did|get|got))?$|^what (?:happened|happens) to (?:those|the ones|the people)(?: .{1,40})?$|^why (?:do|does|did|will|would|is) (?:not )?(?:it |this |that )?(?:not )?(?:(?:work|help|do (?:it|anything|nothing)|fail|enough) )?(?:for |with |on |in )?(?:the )?(?:others|rest|other half|some(?: people)?|everyone|everybody|half(?: of them)?|them|so many|so few)(?: (?:get|see|feel) (?:nothing|no better))?$|^(?:so )?(?:half|the others|the rest|the other half|some)(?: of (?:them|people))? (?:get|got|get no|have|feel|felt|saw|see) (?:nothing|no (?:help|benefit|effect|better)|none)(?: (?:out of|from) (?:it|that|this))?$/,
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
    asked: new RegExp(
      `^who (?:makes|decides|chooses|writes|sets|picks|says|arranges|organi[sz]es|prescribes|orders|sends|calculates|works out|works|sorts|figures|fills|settles)(?: (?:on |about |in )?(?:${IT}|the (?:plan|dose|amount|letter|referral|form|number)))?(?: (?:out|up|in|off))?$`,
    ),
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
      {
        entries: ['ocd', 'eating-disorders', ...HARM, 'pregnancy', 'age-limits', 'other-condition', 'fda-approval', 'legality'],
        asksFor: SAME,
      },
    ],
  },
];
