import { type Attribute, DO, EFFECT, HARM, IT, SAME, STEPS, WELLNESS } from './attribute-words.js';

/** How much, for whom, by whom, where, how, and what comes before and after. */
export const AMOUNT_ATTRIBUTES: readonly Attribute[] = [
  // "More than alcohol?", "worse than the pills": of what may go wrong.
  {
    asked:
      /^(?:(?:is|are|does|do) (?:it|that|they|those) )?(?:(?:much|any|a lot|even|be|as) )*(?:more|less|worse|better|safer|riskier|stronger|milder|bad|dangerous|addictive|common|strong)(?: \w+)? (?:than|as) (?!usual|expected).{2,30}$/,
    after: [{ entries: [...HARM, 'recreational'], asksFor: SAME }],
  },
  // "So no pills?", "is there a patch": another way to take it.
  {
    asked:
      /^(?:(?:so|then|and|is it|is that|are there|is there|do they have|does it come as|what about|not|no|without|with|really|only|just|as|by|in|through|any|an?|the|other|or) )*(?:pills?|tablets?|capsules?|needles?|drips?|iv|injections?|jabs?|shots?|sprays?|patch(?:es)?|gummies|drops|syrup|liquid|cream|inhaler|powder|suppository)(?: (?:form|version|at all|involved|either|then|instead))*$/,
    after: [{ entries: ['administration', 'expect'], asksFor: 'administration' }],
  },
  // "What is it?" after a named thing asks for the answer again.
  {
    asked: /^what (?:is|are) (?:it|that|this|those|these)$/,
    after: [{ entries: ['what-is-kat', 'what-is-ketamine', 'esketamine-spravato', 'neuroplasticity', 'glutamate'], asksFor: SAME }],
    asksFor: 'what-is-kat',
  },
  { asked: /^who (?:are|is) (?:they|it|he|she)$/, after: [{ entries: ['staff-credentials', 'monitoring'], asksFor: SAME }] },
  { asked: /^how much$/, after: [{ entries: ['dosage', 'what-is-ketamine', 'home-use'], asksFor: 'dosage' }], asksFor: 'cost' },
  // "How small?", after a dose: no amount is ever given.
  {
    asked: new RegExp(`^how (?:small|big|large|strong|high|low|tiny)(?: (?:(?:is|are) (?:${IT}|the doses?)|an? dose))?$`),
    after: [{ entries: ['dosage', 'what-is-ketamine', 'what-is-kat', 'conditions'], asksFor: 'dosage' }],
  },
  // "Which then?": of what was just set side by side.
  {
    asked: /^which(?: (?:ones?|of (?:them|those|these|the two)))?$/,
    after: [
      { entries: ['vs-antidepressants', 'glutamate', 'drug-interactions', 'contraindications', 'esketamine-spravato'], asksFor: SAME },
    ],
  },
  {
    asked:
      /^(?:for (?:everyone|everybody|anyone|all people|all patients)|(?:does|do|will) (?:it|that|this) (?:help|work for) (?:everyone|everybody|anyone))$/,
    after: [
      { entries: [...EFFECT, 'duration', 'after', 'vs-antidepressants', 'not-for-everyone'], asksFor: 'not-for-everyone' },
      { entries: ['dosage', 'cost', 'sessions', 'session-length', 'personalised-plan'], asksFor: SAME },
    ],
    asksFor: 'right-for-me',
  },
  { asked: /^(?:for whom|for who|who for|who is (?:it|that|this) for)$/, asksFor: 'right-for-me' },
  {
    asked: new RegExp(
      `^(?:by |from |with )?(?:who|whom)(?: (?:does|gives|do|runs|provides|administers|performs|is doing|will do|would do) ${IT}(?: to me)?)?$`,
    ),
    after: [
      { entries: ['not-for-everyone', 'contraindications', 'right-for-me'], asksFor: 'right-for-me' },
      { entries: ['fda-approval', 'legality'], asksFor: SAME },
    ],
    asksFor: 'staff-credentials',
  },
  {
    asked: new RegExp(
      `^where(?: (?:${DO} ${IT}(?: (?:done|given|happen|take place))?|(?:do|does|will|would|can) (?:you|they|people|i|we) (?:do|give|get|have|take|go for) ${IT}))?$`,
    ),
    after: [
      { entries: ['administration', 'home-use', 'monitoring', 'expect', 'what-is-kat'], asksFor: 'administration' },
      { entries: ['glutamate', 'neuroplasticity'], asksFor: SAME },
    ],
    asksFor: 'booking',
  },
  {
    asked:
      /^(?:the |any |what (?:is|are) the |is there (?:a|any) |are there (?:any )?)?(?:downsides?|cons|drawbacks?|disadvantages?|negatives?|minuses|cautions?|warnings?|dangers?|catch|flip side|bad stories|horror stories|bad (?:side|sides|parts))(?: (?:to|of|with|for|in|about) (?:it|that|this|them))?$/,
    asksFor: 'risks-safety',
  },
  {
    asked:
      /^which (?:one |of (?:those|these|them) |one of (?:those|these|them) |way |(?:one )?of (?:those|these) ways )?(?:is|are|works|would be|do you think is|do you recommend|(?:should|would|do) (?:i|you) (?:choose|take|pick|get|recommend|suggest|prefer|start with|begin with|try first|do first|start|do))?(?: (?:the )?(?:best|better|most effective|strongest|right one|right|most important|most useful|main one))?(?: for me)?$|^which (?:one |of (?:those|these|them) |one of (?:those|these|them) )?(?:matters|counts|helps|works) (?:the )?most$/,
    after: [
      { entries: ['administration', 'sessions', 'personalised-plan'], asksFor: 'personalised-plan' },
      {
        entries: ['holistic', 'nutrition', 'conditions', 'benefits', 'side-effects', 'esketamine-spravato', 'fda-approval'],
        asksFor: SAME,
      },
    ],
    asksFor: 'other-uncovered',
  },
  {
    asked: new RegExp(
      `^how(?: (?:${DO} ${IT} (?:work|help|do (?:it|that)|happen|possible)(?: (?:me|him|her|us|people|them|anyone))?|exactly|so))?$`,
    ),
    after: [{ entries: [...WELLNESS, ...STEPS, 'monitoring', 'administration'], asksFor: SAME }],
    asksFor: 'how-it-works',
  },
  // "And after?", of a glass of wine: still of that, and not of how one feels.
  {
    asked: /^(?:after|afterwards|before|beforehand|after (?:that|it)|before (?:that|it)|(?:the )?(?:night|day|evening|morning) before)$/,
    after: [{ entries: ['drug-interactions', 'pregnancy', 'driving', 'preparation'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:then|next|after|afterwards|after that|after it|what (?:happens|is) (?:next|then|after|afterwards|after that|after it)|what next|then what|what then|now what)$/,
    asksFor: 'after',
  },
  {
    asked: /^(?:before|beforehand|before that|before it|what (?:do|should|must) i do (?:before|beforehand|before that|before it))$/,
    asksFor: 'preparation',
  },
  {
    asked:
      /^(?:does|do|will|would) (?:it|that|this|they|the needle|the injection) (?:hurt|be painful|sting)$|^is (?:it|that|this) painful$/,
    asksFor: 'side-effects',
  },
];
