import type { Family, Guard } from './family.js';
import { NOT_NOW } from './medical-guards.js';

const medical = { kind: 'medical-emergency' } as const;
const RISK: readonly Guard[] = [...NOT_NOW, 'chronic', 'light', 'thing'];
const SOMEONE = '[he|she|they|him|her|<kin>|baby|patient|pt|client|resident|person|someone|man|lady]';
const FEW = '[3|4|5|6|7|8|9|three|four|five|six|seven|eight|nine]';

/** Sleep that is no sleep: what people without the words for it, or without the language, see and write. */
export const UNWAKEABLE_FAMILIES: readonly Family[] = [
  {
    id: 'sleep-too-deep',
    reason: 'Somebody sleeps after a dose and does not come up, in any grammar: "he sleep and not wake", "she no wake".',
    outcome: medical,
    clearedBy: [...RISK, 'tinted'],
    patterns: [
      `${SOMEONE} ~6 [sleep|sleeps|sleeping|slept|asleep|sleepy|passed out|lying|laying|lie|lay|on floor|on the floor|knocked out] ~3 [not|no|never|dont] ~1 [wake|wakes|waking|woke|open|opens|opening|answer me|respond|responds|responding|move|moves|moving|react|reacts|talk|talks|breathe|breath|breathing|get up|rouse|stir|stirring|hear me]`,
      `${SOMEONE} ~3 no ~1 [wake|wakes|waking|breathe|breath|breathing|respond|response|move|moving|talk|open eyes|open eye|react|reaction|answer me|speak|conscious]`,
      `${SOMEONE} ~3 not ~1 [wake|waking|breathe|breath|open eyes|open eye|open his|open her] ~1 [$|up|and|his|her|anymore|when|i|for|properly|good|well|please|help|normal]`,
      `${SOMEONE} ~4 not ~2 [stir|stirring|budge|flinch|flinching|blink|squeeze|come around|come round|come to|come out of it|snap out|rouse|rousing|rousable|arousable|responding to] ~2`,
      '[shake|shaking|shook|slap|slapping|slapped|pinch|pinched|poke|poking|yell|yelling|yelled|shout|shouting|shouted|scream|screaming|call|calling|called|sternal rub|rubbed|splashed|tap|tapped|nudge] ~3 [him|her|them|his|at him|at her|my ~1 <kin>|the patient|patient] ~5 [nothing|not|no response|no reaction|no answer|does not|wont|will not|barely|only moans|just moans|only groans|only grunts]',
      '[nothing|no response|no reaction] ~2 when ~1 i ~2 [shake|pinch|yell|shout|call|slap|poke|touch|tap|rub|lift|say]',
      '[snoring|snores|snore|snored|gurgling|gurgle|gurgles|rattling|rattle|rattles|bubbling|grunting|moaning|gasping] ~8 [not wake|wont wake|will not wake|can not wake|cannot wake|not rouse|deep|stops|stopped|pauses|pausing|long gaps|gaps|then nothing|then stops|then silence|grey|gray|blue|pale|limp|floppy|unresponsive|lips|not respond|not answer|wet|like he is drowning|like she is drowning|like drowning|weird|strange|different|scary|awful|horrible|not normal|never snores|does not snore|after his|after her|after the|took|lozenge|pills|dose|infusion]',
      '[never|does not|did not|not] ~2 [usually|normally|ever]? [snore|snores] ~8 [loud|took|lozenge|dose|now|wake|infusion|pills|weird]',
      '[weird|strange|odd|loud|wet|horrible|awful|scary|funny|deep|heavy|slow] ~1 [snoring|snores|snore|gurgling|gurgle|rattle|rattling|gasping] ~6 [wake|after|took|since|dose|lozenge|respond|and|pills|sleep]',
      '[gurgling|gurgles|gurgle|rattling|gagging] ~2 [in|from|sound|sounds|noise|noises|when|on|with|like|each|every|at] ~5 [throat|breath|breaths|breathes|chest|sleep|inhale|mouth|asleep]',
      '[asleep|sleeping|out|unconscious|been out|knocked out|passed out|slept] ~2 [for|since] ~4 [hours|hour|hrs|noon|morning|yesterday|last night|<many>] ~5 [not wake|can not wake|wont wake|not rouse|not get|will not|barely|can not|not respond|not answer|hard to wake|not eating|snor|snoring|breathing]',
      '[can not|could not|unable to|cant|impossible to|hard to|difficult to|not able to] ~1 [get|make|bring|keep] ~3 [wake|awake|up|talk|respond|answer|open|eyes|round|around|conscious|with us|react|look at me] ~1 [$|after|since|from|and|he|she|his|her|properly|for|on|help|what|at all|please]',
      `${SOMEONE} ~3 [is|was|are] ~2 [floppy|limp|lifeless|like jelly|like a rag doll|dead weight|ragdoll|blue|grey|ashen|cold to the touch|ice cold|clammy|stiff as|cyanotic|obtunded|apneic|apnoeic|hypoxic|desatting|desaturating|bradycardic|hypotensive|comatose|postictal|unarousable|gasping|foaming|drooling and]`,
      `${SOMEONE} ~3 [no|not] can ~1 [breathe|breath|speak|move|stand|see|wake|talk|walk|swallow]`,
      '[no|not] can ~1 [breathe|breath|wake]',
      `${SOMEONE} ~2 [have|has|having|make|makes|get|gets] ~2 [convulsion|convulsions|attack in|attack of|foam|pain in chest|pain chest|blue color|blue colour|blue lips|white foam]`,
      `${SOMEONE} ~3 [fall|falls|fell|fall down|fell down] ~2 and ~1 [not|no] ~1 [speak|talk|move|wake|answer|breathe|get up|stand]`,
      '[color|colour|skin|face|mouth|lip|lips] ~2 [is|become|becomes|became|turn|go|are] ~1 [blue|grey|gray|purple|white like]',
      '[gcs|glasgow|avpu|rass|ramsay] ~4 [3|4|5|6|7|8|9|10|dropping|dropped|low|p|u]',
      '[desatting|desaturated|desaturating|desats|apneic|apnoeic|apneas|obtunded|bradypneic|cyanotic|unarousable|laryngospasm|stridor|bradycardic|hypoxic|aspirated|aspirating]',
      '[jaw|lips|skin|nails|fingers] ~2 [slack|ashen|dusky|mottled|waxy]',
      '[hard|harder|difficult|tough|impossible] to [wake|rouse|wake up|arouse] ~2 [him|her|them|my <kin>]',
      '[bit|bitten|bite|bites|chewed] ~1 [my|his|her|their|through] ~2 tongue ~12 [wet|peed|pissed|remember|blood|confused|shak+|lost|floor|jerk+|blank]',
      '[wet|peed|pissed|soiled] [myself|himself|herself|themselves|the bed|my pants|his pants|her pants] ~10 [remember|tongue|shaking|floor|confused|woke up|lost time|jerk+|blank|not wake|unconscious]',
      '[not|no] ~1 [remember|memory of|recall|recollection of] ~1 [the|any of the] [last|past] ~2 [hour|minutes|hours|half hour|twenty minutes|few hours]',
      '[lights out|blacked out|went dark|blank|out cold] ~2 [twice|again|three times|two times|a few times] ~3',
      '[floor|ground|room] ~1 [keeps|is|kept|was] ~1 [coming up|rushing up|tilting|dropping]',
      '[chest|lungs] ~2 [wont|will not|not|can not] ~1 [go up|rise|move|expand|fill|inflate|open]',
      '[he|she|they|baby|husband|wife|father|mother|son|daughter|brother|sister|friend|patient] not [answer|speak|move|wake|talk|respond|open|breathe|react|moving|talking|waking|breathing]',
    ],
  },
  {
    id: 'breaths-counted',
    reason: 'People count breaths when they are afraid; under ten a minute, or gaps of seconds, is too slow.',
    outcome: medical,
    clearedBy: RISK,
    patterns: [
      `[breathing|breaths|breathes|breath|respirations|respiration|resps|resp|rr|resp rate|respiratory rate|breathing rate] ~3 ${FEW} ~2 [$|a minute|per minute|times|breaths|bpm|min|and|minute|sats]`,
      `${FEW} ~2 [breaths|breath|respirations|resps|times] ~2 [a|per|each|every|in a|in one] ~1 [minute|min]`,
      '[breathes|breaths|respirations|resps|breathing is|breathing has|breathing got|breathing gets|breathing seems|breathing looks|breathing sounds|breathing so] ~3 [so slow|very slow|really slow|slow|slowly|slower|slowing|shallow|shallower|barely there|almost nothing|barely|hardly|gone quiet|far apart|pauses|pausing|stops for|stopping for|long gaps|long pauses|labored|laboured|ragged|wet|noisy|crackly|uneven|every few seconds|stops and|gasps|like a fish|like fish|weak|faint|tiny]',
      '[slow|shallow|small|tiny|weak|faint|ragged|wet|noisy|gasping|weird|irregular|little] ~1 [breathing|breaths|breath|respirations|breathe] ~2 [$|and|after|since|he|she|what|now|help|every|in|like|then|with|took|took|from|is|are]',
      '[long|big|huge|scary] [pauses|gaps|pause|gap] ~3 [breaths|breath|breathing|breathe]',
      '[seconds|second|secs] ~2 between ~2 [breaths|breath|breathing]',
      '[chest|belly|stomach|ribs] ~2 [not|barely|hardly] ~1 [moving|rising|going up|lifting|move|rise]',
      '[stops|stopped|stop|quits|forgets] ~1 breathing ~5 [seconds|then|and starts|starts again|gasps|again|when|keep]',
      '[how long|should i wait|how many minutes|do i wait|wait] ~6 [before|until|to] ~2 [call|calling] ~8 [breathing|breath|wake|blue|respond|overdose|too many|too much|took|unconscious|chest|seizure|bleeding]',
      '[should|can|do|could|may|would] ~1 [i|we|you|it] ~2 [wait|sleep it off|let him sleep|let her sleep|drive|ice|call] ~12 // ~6 [not breathing|breathing slowly|can not wake|wont wake|lips are|turned blue|turning blue]',
      '[breathes|breath|breathing|breaths|inhales] // ~2 [then|and then] ~1 [nothing|stops|silence|no breath|a pause|long pause|a gap]',
    ],
  },
  {
    id: 'asked-while-it-happens',
    reason: 'An "if" in front of a fact: who took it in the past tense and how many is told, no risk is asked about.',
    outcome: { kind: 'medical-emergency', overdose: true },
    clearedBy: ['past', 'spent', 'news'],
    patterns: [
      '[what do|what should|what can|what must|what am|help|urgent|emergency] ~4 [if|when] ~1 [someone|somebody|he|she|they|my ~1 <kin>|<kin>|a kid|a child|a person] ~3 [ate|took|swallowed|drank|chewed|downed|taken|eaten] ~3 [<many>|too many|too much|a whole|all of|the whole|like <many>|two|three|four|five|a bunch|a bottle|a handful] ~5',
      '[how long|should i|do i|when do i|when should i|how many minutes] ~3 [wait|call|calling] ~8 [is breathing slowly|is not breathing|breathing slowly|breathing slow|will not wake|wont wake|can not wake|lips are|turned blue|took too many|took too much]',
    ],
  },
  {
    id: 'chest-or-heart-acting-up',
    reason: 'Pressure, somersaults, a heart that hammers after a dose: said in images, and still the chest.',
    outcome: medical,
    clearedBy: [...RISK, 'joke'],
    patterns: [
      '[pain|pains|pressure|tightness|squeezing|weight|burning|stabbing|heaviness|crushing|ache|band|vice|fist|brick|knot] ~1 [in|across|on|around|over|through|under|behind|inside|round] ~5 [chest|breastbone|sternum|breast bone]',
      '[heart|chest] ~3 doing ~1 [somersaults|flips|backflips|cartwheels|flip flops|flipflops|weird things|strange things|a drum solo|summersaults|weird stuff|jumping jacks]',
      '[my|his|her|the|patients|<kin>] ~1 [heart|pulse|heartbeat] ~2 [hammering|thudding|galloping|pounding|racing|going crazy|going nuts|going wild|skipping|flopping|fluttering|stuttering|irregular|erratic|all over the place|bouncing|banging|thumping|flip flopping|in my throat|trying to get out] ~6 [since|after|hours|hour|will not stop|not stop|not slow|not calm|took|bump|dose|lozenge|and i can|dizzy|faint|chest|arm|jaw|sweat|sweating|breath|help|now|stop]',
      '[took|after|dose|lozenge|infusion|session|spray|bump] ~10 [heart|chest] ~2 [is|feels|keeps|wont|has been|started|starts] ~2 [hammering|thudding|galloping|pounding|racing|crazy|skipping|flopping|fluttering|stuttering|irregular|erratic|tight|heavy|exploding|burning|hurting|squeezing|jumping|stopping]',
      '[afib|a fib|svt|vtach|v tach|arrhythmia|arrythmia|heart block|torsades|palpitations] ~3 [now|right now|since|after|started|starting|and|on the monitor|on monitor|on my watch|not stopping|wont stop|again|today|help]',
      '[watch|monitor|apple watch|fitbit|cuff|machine|ecg|ekg] ~3 [says|shows|showing|reads|reading|saying|showed|alarm|alarming|beeping|going off] ~6 [<highpulse>|<highpressure>|afib|a fib|irregular|arrhythmia|flat|low oxygen|dropping]',
      '[jaw|neck|muscles|body|arms|legs|hands|teeth|whole body] ~2 [locked|locking|clenched shut|clamped|rigid|stiff as|seized|seizing|cramped shut|frozen shut|spasming|twitching] ~8 [sweat|sweating|sweats|heart|fever|hot|shaking|shake|can not|cant|not open|confused|took|maoi|racing|help|after]',
      '[sweating|sweat|dripping|drenched|burning up|overheating|boiling|temperature|fever] ~8 [jaw|rigid|stiff|twitching|shaking|confused|locked|jerking|clenched|racing|hallucinating|pounding] ~8',
      '[heart|pulse|heartbeat] ~2 [hammering|thudding|galloping|pounding|racing|going crazy|skipping|flopping|fluttering|stuttering|irregular|erratic|thumping] ~3 [since|after|from] ~3 [<ketamine>|taking|took|mixing]',
    ],
  },
];
