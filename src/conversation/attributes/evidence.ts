import { type Attribute, HARM, IT, SAME, STUDY, WELLNESS } from './attribute-words.js';

const THE_STUDY = `(?:${IT}|the (?:study|research|trial)|${IT} (?:study|research|trial))`;

/** How well it is known: the study and its size, proof, and what a figure is worth. */
export const EVIDENCE_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^(?:(?:over|in|within|during|after|for) (?:how (?:long|many (?:days|weeks|months|sessions|treatments|people|patients))|what (?:time|period|time frame|time span))|` +
        `(?:who|when|where|how|why|which (?:university|country|clinic|hospital)) (?:paid|funded|sponsored|did|ran|led|made|conducted|published|wrote|carried out|was|were|is|has been) ?(?:for|by|out)? ?(?:${THE_STUDY})?(?: (?:done|made|published|funded|paid for|run|carried out|from|set up))?(?: by| in)?|` +
        `how (?:big|large|old|recent|new|good|reliable|small|long|serious|strong) (?:was|were|is) ${THE_STUDY}|how many (?:people|patients|participants|subjects|were there|took part|got better|improved)(?: (?:were (?:there|in ${THE_STUDY}|involved|studied|tested)|took part|was (?:that|it)|did they (?:test|study)|got better|improved|in (?:total|${THE_STUDY})))?|` +
        `(?:was|were|is) (?:${THE_STUDY}|there) (?:a |an |any |it )*(?:big|large|small|recent|old|peer reviewed|independent|in humans|in people|on humans|placebo|control group|controlled|randomi[sz]ed|blind|double blind|good|reliable|published)(?: group| study| one)?|(?:only|just) (?:the )?(?:one|a single|1) (?:study|trial)|(?:compared (?:to|with)|against|versus) (?:what|a placebo|placebo)|who (?:took part|were they|was in it)|what (?:kind|sort|type) of (?:people|patients|study)|who (?:were|are) (?:they|those|these|the)(?: (?:people|patients|participants|volunteers|subjects))?|how (?:did|do|was|were|could) (?:they|this|that|it) (?:measure|measured|test|tested|find out|know|check|checked|done|shown|proven|compare|decide|judge)(?: (?:it|that|this))?)$`,
    ),
    after: [
      { entries: ['evidence'], asksFor: SAME },
      { entries: STUDY, asksFor: 'evidence' },
    ],
  },
  // "From which year?": of the one study.
  {
    asked:
      /^(?:(?:from|in|at|by) )?(?:which|what) (?:year|journal|university|lab|researchers|country)(?: (?:was|is|did) (?:it|that|this|the study)(?: (?:from|in|done|published|made|come out))*)?$/,
    after: [{ entries: STUDY, asksFor: 'evidence' }],
  },
  {
    asked:
      /^what (?:do|does|did|would) (?:the |other |most |real )?(?:experts?|doctors?|scientists?|researchers?|science|studies|research|psychiatrists?|people|patients) (?:(?:usually|normally|generally|mostly|typically) )?(?:think|say|find|believe|feel|report|recommend|advise)(?: (?:about|of|to|on) (?:it|that|this))?$/,
    after: [
      {
        entries: ['ocd', 'eating-disorders', ...HARM, ...WELLNESS, 'pregnancy', 'age-limits', 'driving', 'home-use', 'preparation'],
        asksFor: SAME,
      },
    ],
    asksFor: 'evidence',
  },
  // "In humans?": on whom it was found.
  {
    asked:
      /^(?:was |is |only |just )*(?:(?:it|that|this) )?(?:only |just |tested |done |shown |proven |found |seen )*(?:in|on|with) (?:real |actual |living )?(?:humans?|people|mice|rats|animals|monkeys|patients)(?: (?:or|and|too|only|not|as well|just|animals|mice|rats|people|humans))*$/,
    asksFor: SAME,
  },
  // "How many did it help", "how many people actually got better": a share, after any answer.
  {
    asked:
      /^how many(?: (?:of (?:them|the people|those)|people|patients|folks|others|persons|users|guys|out of (?:ten|a hundred|100|10)))?(?: (?:actually|really|did|does|do|has|have|will|would|can))* (?:(?:it|this|that|ketamine) )?(?:actually |really |even )?(?:get|got|feel|felt|become|improve|improved|benefit|benefited|respond|responded|recover|recovered|help|helped|helps|work|works|worked)(?: (?:it|for|by|better|well|cured|from|on|with|out|them|people))*$/,
    asksFor: 'evidence',
  },
  { asked: /^(?:(?:for|of|in|out of) )?how many(?: of them| people| patients)?$/, after: [{ entries: STUDY, asksFor: 'evidence' }] },
  {
    asked: new RegExp(
      `^how (?:sure|certain|reliable|solid|good|strong|well known) (?:is|are) (?:${IT}|the (?:evidence|research|science|studies))$`,
    ),
    after: [{ entries: HARM, asksFor: SAME }],
    asksFor: 'evidence',
  },
  // What a figure is worth: "that's not very high", "only half?", "is that a lot".
  {
    asked: new RegExp(
      `^(?:${IT} (?:is|was|does|do|are|sounds?|seems?|looks?)(?: not)? |is (?:that|it|this|one|two|three) |(?:can|could) it be |not |only |just )(?:a |really |sound |seem |look |like |all |that |so |very |too |exactly |much of a |considered |supposed to be )*(?:high|low|much|many|a lot|lot|few|little|enough|half|good|impressive|promising|convincing|reassuring|great|long|short|success rate|success|guarantee|50|fifty|half of them)(?: (?:percent|odds|chances|number|of a (?:chance|success)))?$`,
    ),
    after: [{ entries: [...STUDY, 'duration', 'speed', 'sessions', 'benefits', 'dosage', 'cost'], asksFor: SAME }],
  },
  {
    asked: new RegExp(
      `^(?:is|are|was|has|have) ${IT} (?:been )?(?:really |actually |scientifically |clinically )?(?:proven|proved|tested|studied|researched|backed(?: up)? by (?:science|research|studies)|supported by (?:science|research|studies)|based on (?:science|research|studies|evidence)|evidence based|scientific)(?: enough| properly| well)?$`,
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
    asked: /^(?:(?:so|go on|you) )*prove (?:it|that|this)(?: to me)?$/,
    after: [{ entries: [...HARM, 'pregnancy', 'age-limits'], asksFor: SAME }],
    asksFor: 'evidence',
  },
  {
    asked:
      /^(?:how (?:well|likely|effective)|what are the (?:odds|chances)|(?:does )?it (?:really |actually )?works?|(?:any )?proof of (?:it|that))$/,
    asksFor: 'evidence',
  },
];
