import type { Family } from './family.js';

const RISK: Family['clearedBy'] = [
  'past',
  'older',
  'hypothetical',
  'education',
  'news',
  'rule-asked',
  'hearsay',
  'bare-question',
  'negation',
  'joke',
];

/** What happens in front of who writes: shots, people under wheels, a heart that the monitor no longer shows, somebody on a ledge. */
export const EYE_FAMILIES: readonly Family[] = [
  {
    id: 'shots-heard',
    reason: 'A person with a gun in the building is told in a few words; drills and policies are named as such.',
    outcome: { kind: 'crisis', variant: 'harm-to-others', dangerNow: true },
    clearedBy: RISK,
    patterns: [
      'active shooter [in|inside|at|outside|here|now|on|$$]',
      '[gunman|shooter|man with a gun|guy with a gun|man with a rifle|man with a machete] ~1 [is]? ~1 [in|inside|at|outside|on|walking|coming] ~3 [lobby|clinic|building|school|office|hospital|street|waiting room|here|shop|store|church|corridor|car park|parking lot|ward|reception]',
      '[we are|being|getting|i am|somebody is|someone is|they are|he is] ~1 [being]? [shot at|shooting at us|shooting at people|firing at us|shooting people]',
      '[gunshots|gunfire] ~1 [in|inside|outside|from] ~1 the ~1 [lobby|clinic|building|school|office|street|waiting room|car park|parking lot|corridor|ward]',
    ],
  },
  {
    id: 'crushed-or-torn',
    reason: 'Under wheels and machines, trapped in what crashed, a part of the body that came off or open.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: RISK,
    patterns: [
      '[crushed|flattened|mangled|trapped|pinned] ~2 [by|under|underneath|in|beneath|against] ~2 [forklift|tractor|machine|machinery|lorry|truck|bus|car|van|press|beam|wall|shelves|shelving|baler|wheel|wheels|rubble|crane|pallet|digger]',
      '[car|bus|van|minibus|truck|lorry|train|bike|motorbike|coach|taxi|cab] ~4 [crashed|crash|overturned|rolled|flipped|collision] ~8 [trapped|thrown out|thrown clear|not moving]',
      '[he|she|he is|she is|somebody|someone|man|woman|lady|gent|kid|child|boy|girl|cyclist|him|her] ~1 under the ~1 [wheel|wheels|forklift|lorry|tractor|front wheel|back wheel]',
      '[hit|knocked down|ran over|run over|run down|knocked over] ~2 [man|woman|gent|lady|kid|child|pedestrian|cyclist|boy|girl|somebody|someone|patient] ~6 [under|not moving|bleeding|on the road|in the road|unconscious|out cold]',
      '[finger|thumb|toe|fingers|toes|fingertip|hand|foot|ear] [came|come|comes|torn|ripped|bitten|chopped|sliced|sawn|taken] [off|clean off|right off] ~1 [in|at|by|and|help|$$]',
      '[scar|wound|incision|stitches|c section|caesarean|section|cut] ~2 [split|burst|came|come|torn|popped] ~1 open',
      '[gone|going|turned|turning|went|is] ~1 [plum|purple|blue|grey|gray|black] ~4 [stuck|choking|choked|lodged]',
      'choking on ~3 [cake|sausage|grape|steak|meat|bread|sweet|candy|nut|nuts|chip|chips|apple|egg|toast|bone|coin|toy|lollipop|popcorn|carrot|hot dog|dinner|lunch]',
    ],
  },
  {
    id: 'fallen-from-a-height',
    reason: 'Who falls from a roof or a ladder may look well and not be; years ago is said beside it.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: RISK,
    patterns: [
      '[he|she|i|they|<kin>|<kid>|someone|somebody|patient|man|woman] ~2 [fell|fallen|falling] ~1 [off|from|out of] ~2 [roof|fire escape|balcony|ladder|window|scaffolding|scaffold|bridge|loft|cliff|<height>]',
    ],
  },
  {
    id: 'fit-timed',
    reason: 'A fit that somebody timed in minutes has happened, whatever "if" stands before it.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: ['past', 'older', 'news', 'education'],
    patterns: [
      '[fit|seizure|convulsion|convulsions] ~2 [lasted|lasting|has lasted|going on for|been going] ~3 [<number>|five|six|ten] [minutes|mins|min]',
    ],
  },
  {
    id: 'oxygen-read',
    reason: 'A number that a finger clip shows is read off, and tells of nothing that might be.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: ['past', 'older', 'news', 'thing'],
    patterns: [
      '[oxygen|o2|sats|spo2|saturation|oximeter|oxymeter|pulse ox] // ~9 [says|reads|shows|reading|showing|is at|down to|dropped to] <lowoxygen>',
      '^ [oximeter|oxymeter|sats|spo2|o2|oxygen] ~1 <lowoxygen> ~2 $',
    ],
  },
  {
    id: 'happening-now',
    reason: 'What was asked about as a risk is happening to somebody while the message is written.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: ['negation', 'joke'],
    patterns: [
      '[it is|this is|that is] ~1 happening to [me|him|her|us|my ~1 <kin>] [now|right now|as i type|as we speak|as i write|at the moment|$$]',
    ],
  },
  {
    id: 'monitor-flat',
    reason: 'What staff and gadgets call a heart that does not beat, or beats too wildly to live.',
    outcome: { kind: 'medical-emergency' },
    clearedBy: RISK,
    patterns: [
      '[patient|pt] ~1 [coded|coding] ~1 [$$|at|in|on|now|we|help]',
      '[man|woman|person|patient|kid] down [$$|at|in|on|help|by|near|outside]',
      '[asystole|asystolic|v fib|vfib|ventricular fibrillation|pulseless|no pulse|pea arrest|agonal] ~2',
      '[bay|room|bed|patient|pt|holter|monitor|watch|ecg|ekg|telemetry|chair] ~4 [v tach|vtach|ventricular tachycardia|torsades|asystole|flatline|complete heart block]',
    ],
  },
  {
    id: 'seen-on-a-ledge',
    reason: 'A stranger where people fall to their death, seen from the street or from the next window.',
    outcome: { kind: 'crisis', variant: 'third-party' },
    clearedBy: RISK,
    patterns: [
      '[somebody|someone|a man|a woman|a lad|a girl|a guy|a boy|a kid|a bloke|a person|a patient|some lad|some guy|some girl|an old man] ~3 [on|over|outside] the [ledge|railings|parapet|edge of the roof|roof edge|wrong side of|other side of the ~1 [railing|railings|barrier|rail]]',
      '[half|leaning|hanging|climbing|climbed|legs] ~2 out ~1 of? the ~1 window ~4 [floor|storey|story|up]',
      '[sat|sitting|sits|lying|lay|laid|lies|stood|standing] ~3 [in the middle of|on|across] the ~1 [railway line|railway lines|railway track|train line|train lines|rails|tram lines|train tracks]',
    ],
  },
];
