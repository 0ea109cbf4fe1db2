import { type Attribute, EFFECT, HARM, IT, SAME, WELLNESS } from './attribute-words.js';

/** When, and where: before and after, until then, the next time, at a place. */
export const MOMENT_ATTRIBUTES: readonly Attribute[] = [
  {
    asked:
      /^(?:for |since )?how (?:many (?:hours|days|minutes|weeks|months)|long|soon|early|late|much time) (?:before|after|beforehand|afterwards|in advance|ahead)(?: (?:it|that|this|a session|the session|treatment))?$/,
    after: [{ entries: ['preparation', 'drug-interactions', 'driving', 'pregnancy', 'addiction', 'drug-test'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:also |even )?(?:on|during|before|after) (?:the |my )?(?:days? (?:of (?:the |a )?(?:session|treatment|infusion)s?|itself)|day|(?:session|treatment|infusion|clinic|off|rest) days?|session|sessions|treatment|infusion|infusions)(?: itself)?(?: too| as well)?$/,
    after: [{ entries: WELLNESS, asksFor: SAME }],
  },
  // "For ever?": of the effect, or of the sessions.
  {
    asked: /^(?:is it |for |it is )*(?:for(?: the rest of my)? life|for ?ever|always|indefinitely)$/,
    after: [{ entries: ['duration', 'after', 'speed', 'benefits', 'evidence'], asksFor: 'duration' }],
  },
  // "So I need it forever?": sessions that go on, and no habit that one is caught in.
  {
    asked:
      /^(?:(?:so|do|would|will|must|does) )*(?:i|we|he|she|you|people) (?:(?:would|will|do|must|then|just) )*(?:have to |need to |keep )?(?:need|take|have|do|taking|having|doing) (?:it|this|that|ketamine|sessions) (?:forever|for ever|for (?:good|life)|always|all my life|(?:for )?the rest of (?:my|his|her|your) life)$/,
    after: [{ entries: [...EFFECT, 'duration', 'sessions', 'after', 'vs-antidepressants'], asksFor: 'sessions' }],
  },
  // "Again and again?": it does not last, and so there are more sessions.
  {
    asked:
      /^(?:(?:all )?over(?: and over)?(?: again)?|again(?: and again)?|repeatedly|for(?: the rest of my)? (?:life|ever)|for ?ever|every (?:few )?(?:weeks?|months?|years?)|on and on|indefinitely|regularly)$/,
    after: [{ entries: ['sessions', 'duration', 'after', 'cost', 'not-for-everyone'], asksFor: 'sessions' }],
  },
  // "Will I need more down the line": the sessions that follow.
  {
    asked:
      /^(?:will|would|do|might|could|should|does|am|is) (?:i|we|he|she|you|people|one|it|that) (?:(?:have|going|likely|gonna|ever|still|then) )*(?:to )?(?:need|want|take|get|have|require|do|come back for|be)(?: to (?:do|have|get))? (?:some |any |a few |a lot )?(?:more|another|others|extra|further|additional|follow ups?|top ups?|boosters?|maintenance|a refresher|refreshers)(?: (?:of (?:them|it|those)|ones?|sessions?|visits?|doses?|rounds?|treatments?|series))?(?: (?:later|later on|down the (?:line|road)|in the future|after|afterwards|after (?:that|it|those)|eventually|again|at some point|some day|next year|then|every \w+|over time))*$/,
    asksFor: 'sessions',
  },
  // "How long until I get in", "is there a wait": the clinic's calendar.
  {
    asked:
      /^(?:how (?:long|soon)|when) (?:until|till|before|can|could|would|will|do|does it take (?:to|until|before)|do i have to wait (?:to|until|before)|would it be (?:until|before)) ?(?:(?:i|we|you|he|she) )?(?:(?:can|could|would|will|have to|am able to) )?(?:get (?:in|an appointment|seen|started|a spot|a date)|start|begin|go|come|come in|be seen|am in|wait)(?: .{0,20})?$|^how (?:long|soon) (?:is|would be|are) (?:the|your|a) (?:wait|waiting list|queue|line|(?:(?:first|next|earliest) )?(?:slots?|appointments?|openings?|spots?|dates?|visits?|consultations?|consult))(?: .{0,16})?$|^(?:when|what) is (?:the|your) (?:first|next|earliest) (?:slot|appointment|opening|spot|date)(?: .{0,16})?$|^(?:is there|do you have) a (?:wait|waiting list|queue|wait list|waitlist)$/,
    asksFor: 'booking',
  },
  {
    asked: /^(?:what )?if it takes (?:longer|more time|too long|a while|weeks|months)$/,
    after: [{ entries: ['speed', 'session-length', 'booking', 'insurance'], asksFor: SAME }],
  },
  {
    asked:
      /^(?:would|will|does|can|could|is) (?:just |only )?(?:one|two|three|a single one|one session|a single session) (?:help|do|do it|work|suffice|be enough|enough)$/,
    after: [{ entries: ['sessions', 'cost', 'duration', 'speed', 'evidence'], asksFor: 'sessions' }],
  },
  // "Is six sessions normal", "so three is enough": a number of them, of which the guide fixes none.
  {
    asked:
      /^(?:(?:so|is|are|would|will|just|only|then) )*(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,2}) (?:(?:sessions?|infusions?|treatments?|visits?|times) (?:is |are |be |would be )?|(?:is|are|would be) )(?:enough|normal|standard|usual|typical|common|ok|too (?:many|few|much)|a lot|right|all i need)(?: (?:for (?:me|it|everyone)|then|right))*$/,
    after: [{ entries: ['sessions', 'session-length', 'duration', 'speed', 'evidence', 'cost', 'personalised-plan'], asksFor: 'sessions' }],
  },
  // "Do they ever stop": sessions end, effects fade.
  {
    asked: new RegExp(
      `^(?:do|does|will|would|can) (?:${IT}|i|we|you|he|she|the (?:sessions|follow ups?|boosters)) (?:ever )?(?:stop|end|finish|be done|be over|be finished|get to stop)(?: one day| at some point| some day)?$`,
    ),
    after: [
      { entries: ['sessions', 'cost', 'personalised-plan', 'session-length', 'expect'], asksFor: 'sessions' },
      { entries: [...EFFECT, 'duration', 'after'], asksFor: 'duration' },
    ],
  },
  {
    asked:
      /^(?!for how long (?:do|does|is|are) (?:each|one|a|every)\b)(?:over|within|in|for) (?:how (?:long|many (?:days|weeks|months|years))|what (?:time|period))(?: (?:are|is|do|does) .{1,24})?$|^how (?:far|long) (?:apart|between)(?: .{1,24})?$|^(?:how many )?(?:a|per|every|each) (?:week|month|year)$|^(?:for|the rest of) (?:my |the rest of my )?(?:whole )?life$/,
    after: [{ entries: ['sessions', 'duration', 'personalised-plan', 'cost'], asksFor: 'sessions' }],
  },
  // "After how long", "how long until i can": of what is not to be done around a session, and of what may go wrong.
  {
    asked:
      /^(?:after|before|from|until) (?:how (?:long|many (?:minutes|hours|days|weeks|months|times|sessions))|what time)$|^(?:how (?:long|soon|many (?:hours|days))|when)(?: (?:until|till|before|after|can|could|may|am|would|will))* (?:(?:i|he|she|we) )?(?:(?:can|could|may|am allowed|am able|is allowed|be allowed)(?: to)?)(?: (?:again|do (?:it|that|so)|drive|go|have (?:it|that|one)|then|after(?:wards)?))*$/,
    after: [
      {
        entries: [
          'addiction',
          'driving',
          'drug-test',
          'preparation',
          'pregnancy',
          'drug-interactions',
          'side-effects',
          'contraindications',
        ],
        asksFor: SAME,
      },
    ],
  },
  // "Do I need to come back after": the next session.
  {
    asked:
      /^(?:do|does|will|would|must|should|can) (?:i|he|she|we|you|people) (?:have to |need to |ever |always )*(?:come|go) (?:back|again|in again|back in)(?: (?:after|for|to|again|regularly|often|every|each|once|later|in|then|more|one)\b.{0,24})?$/,
    after: [{ entries: ['sessions', 'duration', 'after', 'speed', 'expect', 'cost', 'session-length', ...EFFECT], asksFor: 'sessions' }],
  },
  // "What happens when you stop": of what one gets used to, and of what fades.
  {
    asked:
      /^(?:what|what happens|what is it like|and|what about)?(?: happens)? ?(?:when|if|once|after) (?:i|you|one|they|we|he|she|people|someone) (?:stop|stops|quit|quits|come off|comes off|finish|end|ends|give it up)(?: (?:it|that|this|taking it|having it|going|the (?:sessions|treatment)))?$/,
    after: [
      { entries: HARM, asksFor: SAME },
      { entries: [...EFFECT, 'duration', 'sessions', 'after'], asksFor: 'duration' },
    ],
  },
  {
    asked: /^(?:in|within|after) (?:how (?:many (?:minutes|hours|days|weeks|sessions)|long)|what time)$/,
    after: [{ entries: EFFECT, asksFor: 'speed' }],
  },
  // "How many hours", "the next day", "long term": the unit is asked for again of what has one.
  {
    asked: /^(?:in |within |after |for )?how many (?:minutes|hours|days|weeks|months|years)(?: (?:is|are) (?:it|that|they))?$/,
    after: [
      {
        entries: [
          'speed',
          'duration',
          'session-length',
          'driving',
          'drug-test',
          'age-limits',
          'after',
          'side-effects',
          'preparation',
          'drug-interactions',
          'pregnancy',
        ],
        asksFor: SAME,
      },
    ],
  },
  {
    asked:
      /^(?:(?:on |even )?the (?:next|same|following) (?:day|morning|evening|afternoon|night|week)|(?:a|one|the) (?:day|week) (?:later|after)|the (?:morning|day) after|tomorrow|that (?:day|evening|night)|(?:right|straight) (?:after|afterwards|away))$/,
    after: [{ entries: ['driving', 'drug-interactions', 'drug-test', 'side-effects', 'preparation', 'after', ...WELLNESS], asksFor: SAME }],
  },
  {
    asked:
      /^(?:(?:and |in |over |even |any )?(?:the )?(?:long|short)(?: |-)?(?:term|run)(?: ones?| effects?| risks?| too)?|later on|years later|after years)$/,
    after: [{ entries: HARM, asksFor: SAME }],
  },
  // "In Ohio?", "what about in France": a place.
  {
    asked:
      /^(?:(?:what about|how about|and|also|even|here|over there|not) )*in (?!(?:general|total|advance|that case|the end|fact|short|time|it|them|this|that|what|which|how|my case|other words|practice|detail|depth|case)\b)(?:(?!my\b|how\b)\w+ ){0,2}\w+$/,
    after: [{ entries: ['legality', 'fda-approval', 'insurance', 'booking'], asksFor: SAME }],
  },
];
