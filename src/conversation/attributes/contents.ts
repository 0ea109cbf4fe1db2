import { type Attribute, HARM, IT, SAME, STUDY } from './attribute-words.js';

const PLAN = `(?:${IT}|the plan|my plan|there)`;

/** What is in it, who makes it, whose it is: of a plan, a study, a medicine, the people. */
export const CONTENTS_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^what(?: all| exactly)? (?:(?:is|are|goes|comes)(?: all)? (?:written |put |listed )?(?:in|into|inside|part of|on) ${PLAN}|(?:is|are) ${PLAN} (?:made (?:of|up of|from)|based on|about|composed of)|(?:does|do|would|will) ${PLAN} (?:contain|include|consist of|have in it|look like|cover|list|say|involve)|(?:do|would|will) they (?:look at|take into account|consider|go by|base ${IT} on|put in ${PLAN}|write(?: down)?|go on))$`,
    ),
    after: [{ entries: ['personalised-plan', 'esketamine-spravato', 'nutrition', 'holistic', 'drug-test'], asksFor: SAME }],
  },
  {
    asked: new RegExp(
      `^who (?:comes up with|puts|draws|designs|creates|builds|develops|plans|prepares|adjusts|changes|reviews|approves|updates|signs off(?: on)?|signs|oks|okays|agrees(?: on| to)?|controls|checks) ${PLAN}(?: (?:together|up|out))?$|^whose (?:decision|job|call|choice|idea|plan|responsibility) (?:is|would be) (?:it|that|this)(?: then)?$`,
    ),
    after: [
      { entries: ['right-for-me', 'contraindications', 'treatment-resistant', 'age-limits'], asksFor: 'right-for-me' },
      { entries: ['sessions', 'administration', 'personalised-plan', 'session-length', 'expect', 'dosage'], asksFor: 'personalised-plan' },
    ],
  },
  {
    asked:
      /^who (?:would|will|should|gets to|has to|can|could) (?:decide|choose|judge|determine)(?: (?:it|that|this|if .{1,24}|for (?:me|him|her)))*$/,
    after: [
      { entries: ['sessions', 'administration', 'personalised-plan', 'session-length', 'expect', 'dosage'], asksFor: 'personalised-plan' },
      { entries: ['insurance', 'cost', 'booking'], asksFor: SAME },
    ],
    asksFor: 'right-for-me',
  },
  {
    asked: /^whose (?:study|research|trial|numbers?|data|work|figures?|idea)(?: (?:is|was|are|were) (?:it|that|this|those|these))?$/,
    after: [{ entries: STUDY, asksFor: SAME }],
  },
  // "What are they called", "how long have they done this": of the people who give it.
  {
    asked:
      /^(?:what (?:are|is) (?:they|their (?:\w+ )?\w+)(?: called)?|how (?:long|many years|many times|often) (?:have|has|did|do) (?:they|he|she|you|the (?:staff|nurses?|doctors?)) (?:been doing|done|do|worked|been working|practi[cs]ed|been practi[cs]ing|trained?|studied|study|been trained)(?: (?:it|this|that|for|with it|there))*|(?:what|which) (?:kind|sort|type) of (?:doctors?|nurses?|training|people|person|staff|degree|license|licence)(?: (?:is|are|do|does) (?:it|that|they|he|she)(?: have)?)?|(?:are|is) (?:they|he|she) (?:\w+ )?(?:doctors?|nurses?|experienced|trained|licensed|licenced|certified|qualified|specialists?|real|good|any good))$/,
    after: [{ entries: ['staff-credentials'], asksFor: SAME }],
  },
  // "And who would help": of those who are there.
  {
    asked:
      /^who (?:would|will|can|could|does|is going to) (?:help|look after|take care of|save|treat|assist|be there for|hold)(?: (?:me|him|her|you|them|us|out|then|there|if .{1,24}))*$/,
    after: [
      {
        entries: [...HARM, 'monitoring', 'expect', 'session-length', 'administration', 'home-use', 'staff-credentials'],
        asksFor: 'monitoring',
      },
    ],
  },
  {
    asked:
      /^only (?:in|at|with) (?:a |the |your )?(?:clinics?|hospitals?|doctors?(?: office)?)$|^(?:so )?(?:it is |is it )?only (?:done |given )?(?:in|at) (?:a |the |your )?(?:clinics?|hospitals?)$/,
    after: [{ entries: ['administration'], asksFor: SAME }],
    asksFor: 'home-use',
  },
  {
    asked:
      /^who(?: all)? (?:is|are|would be|will be) (?:in charge|responsible|the (?:boss|lead|leader)|leading (?:it|that)|running (?:it|that|things|the show))(?: (?:of (?:it|that)|there|then))*$/,
    asksFor: 'staff-credentials',
  },
  // "Same thing there?": what was asked before, of what was answered last.
  {
    asked:
      /^(?:(?:is|are|would|does) (?:it|that) (?:be )?)?(?:the )?same (?:thing |story |deal |answer |situation |goes )?(?:there|here|for (?:that|those|them|it)|with (?:that|those|them|it))$/,
    asksFor: SAME,
  },
  // Which of the ways most people get.
  {
    asked:
      /^(?:which|what)(?: (?:one|way|form|kind|of (?:them|those|these)))? (?:do|does|did) (?:most|most people|most patients|people|patients|they|clinics|everyone)(?: (?:usually|normally|mostly|get to))? (?:get|have|use|give|choose|go for|take|do|end up with|prefer)$/,
    after: [{ entries: ['administration', 'esketamine-spravato'], asksFor: 'administration' }],
  },
  // "Will somebody be there the whole time": of those who watch, not of company.
  {
    asked:
      /^(?:(?:is|does|do|will|would|should) (?:someone|somebody|anyone|anybody|a (?:nurse|doctor|professional|therapist|medic)|the (?:nurse|doctor|staff|team|therapist)|staff|the same (?:person|nurse|doctor)) (?:(?:always|also|still|going to|all|actually|really|constantly) )*(?:be |stay |sit |remain |wait |stand )?(?:(?:always|watch|watching|check|checking|monitor|monitoring|supervising|keep an eye|looking after|look after|right|there|here|present|around|nearby|on hand|in|with|beside|next to|near|by|over|on|me|him|her|us|my side|the room|the building|the clinic)(?: |$))+(?:(?:the|for|all|during|through|throughout|of) ?(?:(?:the|whole|entire|full|all|it|time|session|thing|day|treatment|that|infusion) ?)*)?|(?:do|will|would|are|am) (?:they|i|we|you) (?:ever |be |just |going to )*(?:leave|left|leaving) (?:me |him |her )?(?:alone|by (?:myself|himself|herself)|on my own|unattended|there|in there)(?: (?:in there|there|with it|in the room|at all|during (?:it|that|the session)))*)$/,
    asksFor: 'monitoring',
  },
];
