/** The last entry itself, in its other form. */
export const SAME = 'same';

/**
 * Questions that name only an attribute ("how long?", "how many of those", "who does it"): what they ask for depends on the entry answered
 * last. Gives an entry id, SAME, or undefined where the utterance, in plain words, is no such question.
 */
export function readAttribute(plain: string, lastEntry: string): string | undefined {
  const bare = withoutFrame(plain);
  for (const { asked, after, asksFor } of ATTRIBUTES) {
    const wanted = asked.test(bare) ? (after?.find(({ entries }) => entries.includes(lastEntry))?.asksFor ?? asksFor) : undefined;
    if (wanted !== undefined) return wanted;
  }
  return undefined;
}

/** A question without the words around it that change nothing: "so how long then" is "how long". */
export function withoutFrame(plain: string): string {
  return plain.replace(OPENING, '').replace(CLOSING, '');
}

interface Attribute {
  readonly asked: RegExp;
  /** The entry asked for after certain entries. */
  readonly after?: readonly { readonly entries: readonly string[]; readonly asksFor: string }[];
  /** The entry asked for after any other; undefined leaves it to the rules below. */
  readonly asksFor?: string;
}

const OPENING = /^(?:(?:ok|okay|so|and|but|well|oh|also|then|now|what about|how about)(?= \w) )+/;
const CLOSING =
  /(?<!^(?:what|now))(?: (?:please|then|though|exactly|roughly|approximately|usually|typically|normally|generally|about|in total|for (?:me|him|her|them|us)))+$/;

const IT = '(?:it|that|this|they|those|these|them|one|each|each one|each of them|each of those)';
const DO = '(?:does|do|is|are|will|would|can|could)';

/** Entries about what happens in the room: their "how long" is the length of a visit. */
const VISIT = [
  'administration',
  'session-length',
  'monitoring',
  'expect',
  'sessions',
  'preparation',
  'home-use',
  'staff-credentials',
  'personalised-plan',
];
/** Entries about an effect: their "how long does it take" is its speed. */
const EFFECT = [
  'depression',
  'anxiety',
  'ptsd',
  'chronic-pain',
  'ocd',
  'eating-disorders',
  'suicidal-thoughts',
  'conditions',
  'benefits',
  'evidence',
  'how-it-works',
  'speed',
  'neuroplasticity',
  'treatment-resistant',
];
const WELLNESS = ['holistic', 'mindfulness', 'nutrition', 'exercise', 'yoga'];
const STEPS = ['get-started', 'booking', 'insurance', 'cost', 'preparation', 'personalised-plan', 'right-for-me'];

const ATTRIBUTES: readonly Attribute[] = [
  {
    asked: /^(?:for )?how long$/,
    after: [
      { entries: VISIT, asksFor: 'session-length' },
      { entries: ['driving'], asksFor: 'driving' },
    ],
    asksFor: 'duration',
  },
  {
    asked: new RegExp(`^(?:for )?how long ${DO} (?:they|those|these|each|each one|each of them|each of those|one|one of them) last$`),
    after: [{ entries: ['sessions'], asksFor: 'session-length' }],
  },
  {
    asked: new RegExp(`^(?:for )?how long ${DO} ${IT} last$`),
    after: [
      { entries: ['side-effects', 'risks-safety'], asksFor: 'side-effects' },
      { entries: ['session-length'], asksFor: 'session-length' },
    ],
    asksFor: 'duration',
  },
  {
    asked: new RegExp(`^how long ${DO} ${IT} take(?: to (?:work|help))?$`),
    after: [{ entries: EFFECT, asksFor: 'speed' }],
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
  { asked: /^how much$/, after: [{ entries: ['dosage', 'what-is-ketamine', 'home-use'], asksFor: 'dosage' }], asksFor: 'cost' },
  {
    asked: /^(?:for whom|for who|who for|who is (?:it|that|this) for|for everyone|for anyone)$/,
    after: [{ entries: EFFECT, asksFor: 'not-for-everyone' }],
    asksFor: 'right-for-me',
  },
  {
    asked: new RegExp(
      `^(?:by |from )?(?:who|whom)(?: (?:does|gives|do|runs|provides|administers|performs|is doing|will do|would do) ${IT}(?: to me)?)?$`,
    ),
    after: [{ entries: ['not-for-everyone', 'contraindications', 'right-for-me'], asksFor: 'right-for-me' }],
    asksFor: 'staff-credentials',
  },
  {
    asked: new RegExp(`^where(?: (?:${DO} ${IT}(?: (?:done|given|happen|take place))?))?$`),
    after: [{ entries: ['administration', 'home-use', 'monitoring', 'expect', 'what-is-kat'], asksFor: 'administration' }],
    asksFor: 'booking',
  },
  {
    asked: new RegExp(
      `^(?:is|are|was|has|have) ${IT} (?:been )?(?:really |actually |scientifically |clinically )?(?:proven|proved|tested|studied|researched|backed(?: up)? by (?:science|research|studies)|supported by (?:science|research|studies)|based on (?:science|research|studies|evidence)|evidence based|scientific)$`,
    ),
    asksFor: 'evidence',
  },
  {
    asked: new RegExp(
      `^(?:is|are) ${IT} (?:still |just |only |being )*(?:experimental|investigational|early|new|in trials|studied|researched|explored)$`,
    ),
    after: [{ entries: ['ocd', 'eating-disorders'], asksFor: SAME }],
    asksFor: 'evidence',
  },
  {
    asked:
      /^(?:is there |any )?(?:any |some )?(?:real |good |actual )?(?:proof|evidence|studies|research|data|numbers|statistics|stats)(?: (?:for|on|behind|about) (?:it|that|this))?$/,
    asksFor: 'evidence',
  },
  {
    asked:
      /^(?:how (?:well|likely|effective)|what are the (?:odds|chances)|(?:does )?it (?:really |actually )?works?|(?:any )?proof of (?:it|that))$/,
    asksFor: 'evidence',
  },
  {
    asked: new RegExp(`^(?:is |are |would |will )?(?:${IT} )?(?:be )?(?:permanent|permanently|forever|lasting|temporary|for good)$`),
    after: [{ entries: ['side-effects', 'risks-safety'], asksFor: 'side-effects' }],
    asksFor: 'duration',
  },
  {
    asked: /^(?:the |any |what are the |are there (?:any )?)?(?:downsides?|cons|drawbacks?|negatives?|dangers?|bad (?:side|sides|parts))$/,
    asksFor: 'risks-safety',
  },
  {
    asked:
      /^which (?:one |of (?:those|these|them) |one of (?:those|these|them) |way |(?:one )?of (?:those|these) ways )?(?:is|are|works|would be|do you think is|do you recommend|should i (?:choose|take|pick|get))?(?: (?:the )?(?:best|better|most effective|strongest|right one|right))?(?: for me)?$/,
    after: [{ entries: ['administration', 'sessions', 'personalised-plan'], asksFor: 'personalised-plan' }],
    asksFor: 'other-uncovered',
  },
  {
    asked: new RegExp(`^how(?: (?:${DO} ${IT} (?:work|help|do (?:it|that)|happen|possible)|exactly|so))?$`),
    after: [{ entries: [...WELLNESS, ...STEPS, 'monitoring', 'administration'], asksFor: SAME }],
    asksFor: 'how-it-works',
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

/** All entries that the table names, for the test that they exist. */
export const ATTRIBUTE_ENTRIES: readonly string[] = [
  ...new Set(
    ATTRIBUTES.flatMap(({ after = [], asksFor }) => [
      ...after.flatMap((rule) => [...rule.entries, rule.asksFor]),
      ...(asksFor ? [asksFor] : []),
    ]),
  ),
].filter((id) => id !== SAME);
