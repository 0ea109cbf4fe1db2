import { type Attribute, EFFECT, HARM, IT, SAME, WELLNESS } from './attribute-words.js';

/** How far an answer goes: by which measure, for which one, compared with what. */
export const DEGREE_ATTRIBUTES: readonly Attribute[] = [
  // "Per session?", "for all of them", "roughly?": a sum, a length or a dose is asked for again in another unit.
  {
    asked:
      /^(?:(?:is (?:it|that|this) |that is |and )?(?:per|each|for|a|every|by|in|for each)(?: (?:one|each|every|the|a|all|whole|single|full))* (?:sessions?|visits?|treatments?|infusions?|times?|months?|ones?|things?|series|courses?|total|all|of (?:it|them|those|these)|them all)(?: or .{1,30})?|each|all together|altogether|in total|total|(?:(?:do you have |is there |give me )?(?:a|any|an) )?(?:rough(?:ly)?|approximate(?:ly)?|ballpark|estimate|range|average|number|figure|idea)(?: (?:idea|number|figure|price|estimate|range|cost))?|(?:even )?(?:roughly|approximately|more or less|on average))$/,
    after: [{ entries: ['cost', 'insurance', 'session-length', 'dosage', 'sessions'], asksFor: SAME }],
  },
  {
    asked: new RegExp(`^how (?:is|are|will|would) ${IT} (?:be )?(?:done|given|taken|carried out|administered)$`),
    asksFor: 'administration',
  },
  {
    asked: new RegExp(
      `^(?:is|are|would) ${IT} (?:be )?(?:any |much |a lot )?(?:weaker|stronger|worse|gentler|milder|better|riskier|more (?:effective|addictive|dangerous))$`,
    ),
    after: [
      { entries: ['vs-antidepressants', 'treatment-resistant'], asksFor: 'vs-antidepressants' },
      { entries: [...HARM, 'age-limits', 'pregnancy', 'home-use', 'recreational'], asksFor: SAME },
    ],
    asksFor: 'other-uncovered',
  },
  // "Like a dream?", "do pills count?": an example of what was answered.
  {
    asked:
      /^(?:is (?:it|that) |more |just |sort of |kind of )*like (?!what|which)(?:\w+ ){0,4}\w+$|^(?:do|does|would) (?:\w+ ){1,3}count(?: too| as that)?$/,
    after: [{ entries: [...WELLNESS, 'expect', 'side-effects', 'after', 'monitoring'], asksFor: SAME }],
  },
  {
    asked:
      /^what is (?:the |an? )?(?:maximum|minimum|max|min|average|most|least|norm|usual|limit|longest|shortest|highest|lowest|fastest|slowest|cheapest)(?: (?:number|amount|dose|price|time|it (?:can|could|will|would) (?:last|take|cost|be)|possible))*$/,
    after: [
      {
        entries: ['sessions', 'cost', 'dosage', 'session-length', 'age-limits', 'duration', 'speed', 'booking', 'insurance'],
        asksFor: SAME,
      },
    ],
  },
  // "Which is faster?": of two things, the entry about that property.
  {
    asked:
      /^(?:which|what)(?: one| of (?:them|those|these|the two))? (?:is|are|works|work|acts|would be) (?:the )?(?:faster|quicker|fastest|quickest)$|^(?:is|does|would|will) (?:it|this|that)(?: (?:work|act|help|be))? (?:any )?(?:faster|quicker)$/,
    after: [{ entries: ['vs-antidepressants'], asksFor: SAME }],
    asksFor: 'speed',
  },
  {
    asked: /^(?:which|what)(?: one| of (?:them|those|these|the two))? (?:is|are) (?:the )?(?:safer|safest|less risky)$/,
    asksFor: 'risks-safety',
  },
  {
    asked: /^(?:which|what)(?: one| of (?:them|those|these|the two))? (?:is|are|costs?) (?:the )?(?:cheaper|cheapest|less|more expensive)$/,
    asksFor: 'cost',
  },
  {
    asked: /^how many (?:mg|milligrams|puffs|sprays|drops|ml|doses|grams|shots)(?: (?:is|are|do|does|would|will) .{1,24})?$/,
    asksFor: 'dosage',
  },
  {
    asked:
      /^(?:in )?(?:which|what) (?:city|town|country|state|street|address)(?: (?:are you|is it|is that))?(?: in)?$|^(?:is it|are you) far(?: away)?$|^how far(?: away)? (?:is it|are you)$|^how do i get there$/,
    asksFor: 'booking',
  },
  // "The whole time?", "always?": how far the answer goes.
  {
    asked:
      /^(?:for )?(?:the (?:whole|entire|full) (?:time|thing|session|day|way|hour|two hours|visit|treatment|infusion|while|trip)|all (?:the time|day|night|of it|of them)|every time|each time|always|never|sometimes|ever|at all|any of (?:it|them)|completely|only (?:one|once)|just (?:one|once))$/,
    after: [{ entries: ['staff-credentials'], asksFor: 'monitoring' }],
    asksFor: SAME,
  },
  // "Does it depend on weight", "is it the same for everybody", "does age matter": a measure is asked for again, for one person or another.
  {
    asked: new RegExp(
      `^what(?: all)? (?:(?:is|does|do|would|will|can|could) ${IT} (?:depend(?:ent|s|ing)?|hinge|based|rest)(?: on)?|(?:decides|determines|sets|affects|changes|influences) ${IT})$|` +
        `^(?:does|do|will|would|can|could) (?:${IT}|the (?:dose|price|number|amount|length)) (?:ever |all |really )*(?:depend|vary|differ|change|go (?:up|down|by)|increase|decrease|get (?:higher|lower|more|less|adjusted|changed))(?: .{1,40})?$|` +
        `^(?:depending on|based on|because of|according to|by) (?:my |the |your |body |a person s )*(?:weight|age|size|height|condition|diagnosis|clinic|place|state|person|patient|illness)$|` +
        `^(?:do|does|will|would) (?:my |your |the |his |her |body |a )*(?:weight|age|size|height|gender|sex|health|diagnosis|bmi)(?: .{0,12})? (?:matter|count|play a (?:role|part)|make a difference|change (?:it|that|anything)|come into it)$|` +
        `^(?:is|are) ${IT} (?:always |ever |exactly |usually )*(?:the same|equal|identical|different|fixed|standard|a (?:fixed|standard|set|hard) \\w+|set in stone)(?: (?:for|in|from|every|each|with|per) .{1,30})?$`,
    ),
    after: [
      {
        entries: [
          'dosage',
          'cost',
          'insurance',
          'sessions',
          'session-length',
          'duration',
          'speed',
          'age-limits',
          'preparation',
          'booking',
          'drug-test',
          'personalised-plan',
        ],
        asksFor: SAME,
      },
    ],
  },
  // "Not even partly?", "not at all": how far a no goes.
  {
    asked:
      /^(?:(?:so|and|really|oh|hm|ok) )*not (?:even|ever|at all|really|once|any of (?:it|them)|a (?:bit|little|single)|in (?:any|the) \w+|yet|so far|officially|quite|allowed|possible|known|now)\b.{0,30}$/,
    asksFor: SAME,
  },
  // "Water ok?", "can i have coffee", after what to do before a session: it is of that.
  {
    asked:
      /^(?:can|could|may|should|must|is it ok to|am i allowed to|do) (?:i |he |she |we )?(?:still |also |just )*(?:eat|drink|have|snack|smoke|shower|exercise|wear|bring|chew|brush|take my|put on)\b.{0,30}$|^(?:\w+ ){1,2}(?:ok|okay|allowed|fine|alright|all right|permitted|forbidden|not ok|a no)$/,
    after: [{ entries: ['preparation'], asksFor: SAME }],
  },
  {
    asked: /^(?:for |since )?how (?:many years|long)(?: (?:of|have|has) .{1,30})?$/,
    after: [{ entries: ['staff-credentials'], asksFor: SAME }],
  },
  // "Which way is fastest", "same price?": of the ways, and of two alike.
  {
    asked:
      /^(?:which|what) (?:one|way|route|form|method|kind|option)?(?: (?:is|are|works?|acts?|hits|goes|hurts|costs|lasts|feels|would be))? (?:the )?(?:fastest|quickest|gentlest|least \w+|most \w+|strongest|mildest|easiest|safest|cheapest|longest|common|usual|normal)$/,
    after: [{ entries: ['administration', 'esketamine-spravato'], asksFor: SAME }],
  },
  {
    asked: /^(?:(?:is|are|has|have|does|do) (?:it|they|that|those) (?:have |get )?)?(?:the )?same (?!for|with|as|here|there)\w+$/,
    after: [
      {
        entries: [
          'esketamine-spravato',
          'home-use',
          'administration',
          'recreational',
          'sessions',
          'session-length',
          'cost',
          'vs-antidepressants',
          'dosage',
        ],
        asksFor: SAME,
      },
    ],
  },
  { asked: /^(?:during|before|after|right then) or (?:during|before|after|later|afterwards)(?: (?:it|that|the session))?$/, asksFor: SAME },
  // "Until when": how far it goes in time.
  { asked: /^(?:until|till|up to) when$/, after: [{ entries: [...EFFECT, 'after'], asksFor: 'duration' }], asksFor: SAME },
  {
    asked:
      /^(?:do|does|will|would) (?:my |your |the |his |her |a person s )?age (?:matter|count|play a (?:role|part)|make a difference|come into it)(?: .{0,20})?$/,
    asksFor: 'age-limits',
  },
];
