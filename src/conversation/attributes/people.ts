import { type Attribute, EFFECT, HARM, IT, SAME, VISIT, WELLNESS } from './attribute-words.js';

const SOMEONE =
  '(?:i|we|he|she|someone|somebody|anyone|anybody|a (?:friend|relative|parent)|(?:my|his|her) (?:\\w+ )?\\w+|(?:the )?(?:kids|children|family))';
const WITH = '(?:with|beside|next to|near) (?:me|him|her|us|them)';
const STAY = `(?:come|stay|sit|wait|watch|join|be (?:there|here|present|in the room|around|${WITH})|go|attend|hold (?:my|his|her) hand)`;
const PLACE = `(?: (?:in|along|too|there|here|inside|(?:(?:in|along|there) )?${WITH}|as well|(?:in|to) (?:the|that) (?:room|appointment|session)|for (?:it|that|the session)|the (?:whole|entire) time|during (?:it|that|the session)|(?:when|while|as) (?:i|he|she|we|they) .{1,24}))?`;
const MIND = '(?:choose|pick|decide|select|switch|change|say|change my mind)';

/** Who comes along, who may, who decides, and what a person says of themselves or of someone else. */
export const PEOPLE_ATTRIBUTES: readonly Attribute[] = [
  // "So should i wait", "do i just try it": the answer again, since the guide decides nothing.
  {
    asked:
      /^(?:(?:so|then|and|ok|well|should|do|must|can|could|would) )*(?:i|we|he|she|you|people) (?:(?:should|just|better|had|have to|need to|be) )*(?:wait|waits|hold off|hope|try it|go for it|go ahead|risk it|do it anyway|worried|worry|scared|concerned|afraid|nervous|careful)(?: (?:for (?:it|that|now|more)|about (?:it|that|this)|of (?:it|that)|then|until .{1,20}|a bit|longer))*$/,
    after: [
      {
        entries: [
          'ocd',
          'eating-disorders',
          ...HARM,
          ...WELLNESS,
          'pregnancy',
          'age-limits',
          'other-condition',
          'fda-approval',
          'legality',
          'home-use',
          'drug-test',
          'driving',
          'esketamine-spravato',
        ],
        asksFor: SAME,
      },
    ],
  },
  // "Can my husband come", "do I need to be there when he has it": the guide says nothing of company.
  {
    asked: new RegExp(
      `^(?:can|could|may|should|will|would|must|do|does|is|are) ${SOMEONE} (?:(?:have|need|allowed|able|get|want) )?(?:to )?(?:be allowed to )?${STAY}${PLACE} ?(?:alone|by myself)?$`,
    ),
    asksFor: 'other-uncovered',
  },
  {
    asked: new RegExp(
      `^(?:can|could|may|do|does|should|will|would) (?:i|we|he|she|you|they) (?:get to |have to |need to |be able to |just )?${MIND}(?: (?:which|which one|what|between (?:them|the \\w+)|one|myself|${IT}|the way|how|for myself))*$|^(?:is it|is that) (?:my|his|her|our) (?:choice|decision|call)$|^(?:which|what)(?: one| way)? (?:would|do|did) (?:you|most people|people|doctors|they) (?:choose|pick|take|prefer|recommend|suggest|go (?:for|with)|usually (?:get|take|choose))$`,
    ),
    after: [{ entries: [...VISIT, 'dosage', 'what-is-kat', 'esketamine-spravato'], asksFor: 'personalised-plan' }],
  },
  // "He's 16", "is she too old": an age is always asked about.
  {
    asked:
      /^(?:i|he|she|they|(?:my|his|her) \w+) (?:am|is|are|just turned|turned|turns|will be) (?:only |just |already |nearly |almost |about |over |under |turning )*\d{1,2}(?: (?:years? old|now|next (?:month|week|year)|soon|this year|mind|though|already|by the way|btw|fyi|you know|in (?:\w+)))*$|^(?:am|is|are) (?:i|he|she|they|that|(?:my|his|her) \w+) (?:not )?(?:too |still )?(?:old|young)(?: enough)?(?: for (?:it|this|that))?$|^(?:at|with|for) (?:his|her|my|that) age$/,
    asksFor: 'age-limits',
  },
  // "Would they still take me": after what may stand in the way, it is about that.
  {
    asked:
      /^(?:will|would|can|could|do|does) (?:they|you|the clinic|a clinic|doctors|a doctor|the doctors?) (?:still |even |ever |really )*(?:take|accept|treat|see|allow|approve|do) (?:me|him|her|us|that|it)(?: (?:anyway|then|like (?:that|this)|on|at all|as a patient))*$|^(?:can|could|may) (?:i|he|she|we) (?:still|even) (?:do|get|have|try) (?:it|this|that)$|^(?:am i|is (?:he|she)|are we) (?:out|excluded|ruled out|disqualified|still ok|still okay|ok|allowed|eligible|a candidate)$/,
    after: [{ entries: [...HARM, 'pregnancy', 'age-limits', 'other-condition'], asksFor: SAME }],
    asksFor: 'right-for-me',
  },
  // "Who isn't it for", "who should not": whom to turn away.
  {
    asked:
      /^who (?:is not (?:it|this|that)|(?:is|would) (?:it|this|that) not(?: be)?|would not (?:it|this|that) be|does (?:it|this|that) not suit|(?:it|this|that) is not)(?: (?:(?:right|good|meant|suitable|safe) )?for)?$|^who (?:should|can|may|must)(?: definitely)? not(?: (?:have|get|take|do|try|use)(?: (?:it|this|that))?)?$|^who (?:do|would|will) (?:you|they|doctors) (?:not (?:treat|take|accept)|turn away|refuse|reject|exclude)$/,
    asksFor: 'contraindications',
  },
  // What was taken once, and what is taken now.
  {
    asked:
      /^(?:i|he|she|my \w+) (?:(?:was|were|used to be|have been|has been|had been|got|am|is) (?:once |really |badly |also |still )*(?:on|addicted to|hooked on|dependent on|taking|using|sober|clean|in recovery|in rehab|an? (?:addict|alcoholic|drinker))|used to (?:take|use|drink|smoke|do)|(?:have|had|has) (?:a )?(?:history|problem|addiction))\b.{0,40}$/,
    after: [{ entries: ['addiction'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:i|he|she|my \w+) (?:also |still |currently |already )*(?:take|takes|am (?:also |still )?(?:on|taking)|is (?:also |still )?(?:on|taking)) (?!a (?:budget|diet|plan)|medica|insurance|disability|benefits|welfare|vacation|holiday|care|it|that|this).{3,40}$/,
    after: [{ entries: [...HARM, 'age-limits', 'pregnancy', 'right-for-me', 'preparation', ...EFFECT], asksFor: 'drug-interactions' }],
  },
  // "She's on effexor", after anything: a thing without an article that one is on.
  {
    asked:
      /^(?:i|he|she|my \w+) (?:also |still |currently |already )*(?:am|is) (?:(?:also|still|currently|already|now) )*on (?!(?:a|an|the|my|his|her|our|it|that|this|them|board|call|hold|time|edge|leave|vacation|holiday|disability|medicare|medicaid|insurance|benefits|welfare|board|social|ssi|ssdi|low|top|his|own|one|two|day|week|both|and|to|in|here|there|facebook|mobile|iphone|android|kat|ketamine|iv)\b)\w+(?: (?:and|plus|or) \w+)?(?: (?:too|also|as well|right now|now|daily|by the way|btw|though|at the moment|for (?:years|ages|it|that|depression|anxiety|pain)))*$/,
    after: [{ entries: ['vs-antidepressants', 'treatment-resistant'], asksFor: 'drug-interactions' }],
    asksFor: 'drug-interactions',
  },
  {
    asked:
      /^what (?:would|do|will|can|could|should) (?:they|the (?:staff|team|doctors?|nurses?)|the clinic) do(?: (?:about|against|for|with|if|then|when|in that case)\b.{0,30})?$/,
    after: [{ entries: ['side-effects', 'risks-safety', 'addiction'], asksFor: SAME }],
    asksFor: 'monitoring',
  },
  // "That worries me", "how do they prevent it": of what may go wrong.
  {
    asked: new RegExp(
      `^${IT} (?:really |kind of |does )?(?:worr(?:y|ies)|scares?|frightens?|bothers?|concerns?|terrif(?:y|ies)|upsets?) (?:me|us|him|her)(?: (?:a (?:bit|little|lot)|so much|too|now))*$|^i am (?:a (?:bit|little) |so |really |very )*(?:worried|scared|afraid|concerned) (?:about|of|by) ${IT}(?: now)?$`,
    ),
    after: [{ entries: HARM, asksFor: SAME }],
  },
  {
    asked: new RegExp(
      `^how (?:do|does|can|could|would|will|should) (?:they|you|i|we|he|she|one|clinics?|doctors?|the (?:staff|team|clinic|doctors?|nurses?)|people) (?:prevent|avoid|reduce|handle|manage|treat|lower|deal with|watch (?:for|out for)|check for|control|minimi[sz]e|get rid of|guard against) ${IT}$`,
    ),
    after: [{ entries: [...HARM, 'drug-test', 'pregnancy'], asksFor: SAME }],
    asksFor: 'monitoring',
  },
  {
    asked:
      /^who(?: else)? (?:is|are|will be|would be|stays|sits|comes) (?:there|present|in (?:the room|there)|around|with (?:me|him|her|us)|by my side)(?: (?:then|all the time|the whole time|with me))*$/,
    asksFor: 'monitoring',
  },
  // "What if something happens": somebody is there.
  {
    asked:
      /^(?:and |but )?(?:what )?if (?:something|anything|things?|it) (?:bad )?(?:happens?|goes? (?:wrong|badly|south)|comes? up)(?: (?:to (?:me|him|her)|then|there|during (?:it|that)|while .{1,20}))*$/,
    after: [{ entries: ['risks-safety', 'side-effects'], asksFor: SAME }],
    asksFor: 'monitoring',
  },
  // "I have high blood pressure", "he was diagnosed with a heart defect", after what may go wrong: it may stand in the way.
  {
    asked:
      /^(?:i|he|she|we|my \w+) (?:also |still |already |do |does )*(?:have|has|had|have got|has got|suffers? from|(?:am|is|was|were|have been|has been) diagnosed with|lives? with) (?!(?:it|that|this|them|those|to|no|not|never|been|only|just|already|always|questions?|one|two|tried|enough|time|more|another|taken|used|heard|read|had|insurance|medicare|medicaid|work|kids|children|a (?:question|job|car|few|lot))\b)(?!.*\b(?:ketamine|can|could|will|would|should|is (?:it|that|this)|does|do)\b).{3,40}$/,
    after: [{ entries: ['side-effects', 'risks-safety', 'contraindications', 'right-for-me', 'monitoring'], asksFor: 'contraindications' }],
  },
  // "Even at 70", "over 65": an age.
  {
    asked:
      /^(?:even |also |still |what about |for |someone |people |a person |those |anyone |with |aged |who is |who are )*(?:(?:at|over|under|above|below|past|beyond|from|aged?|of) )+(?:age |the age of |my age of |his age of )?\d{1,2}(?: (?:years? old|years|year olds?|plus|too|or (?:so|older|younger)))*$/,
    asksFor: 'age-limits',
  },
  // "I've never tried it", "I'm not flexible": of a habit.
  {
    asked:
      /^(?:i|he|she|my \w+) (?:(?:have|has|had) never|never|(?:have|has|had|am|is|do|does|can|could) (?:not|too|very|bad|terrible|no good|hardly|already)|hate|hates|love|loves|like|likes|enjoy|enjoys|already|always|used to|tried|prefer|struggle|am (?:new|busy|bad|allergic|vegan|vegetarian|in a wheelchair))\b.{0,40}$/,
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  // "That's scary": of what may go wrong.
  {
    asked: new RegExp(
      `^${IT} (?:is|are|sounds?|seems?|looks?) (?:a (?:bit|little) |so |really |very |pretty |kind of |quite |rather )*(?:scary|frightening|worrying|concerning|terrifying|dangerous|serious|bad|horrible|awful|alarming|unpleasant|off putting|risky|a lot|reassuring|good to hear|a relief)$`,
    ),
    after: [{ entries: HARM, asksFor: SAME }],
  },
  {
    asked:
      /^who (?:has to |must |needs to |would |will |does |should )?(?:signs?|consents?|agrees?|gives? (?:consent|permission)|checks?|screens?|looks at|finds out|tests?)(?: (?:it|that|this|me|him|her|for it|for that|off))*$/,
    after: [
      { entries: ['age-limits'], asksFor: SAME },
      { entries: ['contraindications', 'drug-interactions', 'right-for-me', 'pregnancy', 'other-condition'], asksFor: 'right-for-me' },
    ],
  },
];
