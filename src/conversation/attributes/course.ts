import { type Attribute, HARM, IT, PERSON, SAME, STEPS, WELLNESS } from './attribute-words.js';

const HAVE_TO =
  '(?:(?:do|must|should|would|will|did) PERSON (?:really |actually |always |all )*(?:(?:have|need|got)(?: to)?|must|should)?)'.replace(
    'PERSON',
    PERSON,
  );
const ALL_THAT = `(?:${IT}|all (?:of )?${IT}|any of ${IT}|${IT} all|everything|every day|daily)`;

/** What a person does about the entry answered last: how to do it, whether one must, whom to tell, what to stop. */
export const COURSE_ATTRIBUTES: readonly Attribute[] = [
  { asked: /^(?:all )?(?:alone|by (?:myself|himself|herself)|on my own)$/, after: [{ entries: ['driving'], asksFor: SAME }] },
  // "How do I do it", "how often", "which kind", "what if I can't": after yoga they are about yoga.
  {
    asked: new RegExp(
      `^how (?:do|does|would|should|can|could|must|will) ${PERSON} (?:actually |best |even )?(?:do|practi[cs]e|use|learn|add|try|manage|fit|get into|go about|make|eat|include|start|begin|get started|get going)(?: (?:with )?${IT}| more of ${IT})?(?: in| right| properly| well| at home| every day| myself)*$`,
    ),
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  {
    asked:
      /^how (?:does|do|would|will|could|can) (?:it|that|this|they) (?:all )?(?:fit|tie|go together|combine|link|connect|relate|play)(?: (?:in|into|with|to|together|it|this|that|the|my|treatment|ketamine|therapy|a role))*$/,
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
];
