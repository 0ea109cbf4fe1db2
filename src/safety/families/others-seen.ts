import type { Family } from './family.js';

const third = { kind: 'crisis', variant: 'third-party' } as const;

/** What a relative sees and hears nothing of: a locked door, guns cleaned at night, sudden calm, a person gone with a note. */
export const SEEN_FAMILIES: readonly Family[] = [
  {
    id: 'behaviour-seen',
    reason: 'Who lives with the person sees it first and often writes it without a word about death.',
    outcome: third,
    clearedBy: ['past', 'bereaved', 'open-question', 'errand', 'idiom'],
    patterns: [
      '<third> ~4 [cleaning|polishing|loading|loaded|holding|sleeping with|sitting with|staring at|took out|takes out|carrying|playing with|asking for|looking for|keeps taking out|has been taking out|pulled out|got out|bought|buying] ~3 [gun|guns|rifle|rifles|pistol|shotgun|revolver|firearm|noose|rope|razor|razors|handgun|ammo|bullets] ~3',
      '<third> ~3 [locked|barricaded|shut] ~2 [himself|herself|themselves|themself|in|the door] ~6 // ~5 [not answer|wont answer|not answering|quiet|silent|knife|pills|gun|razor|crying|screaming|not open|wont open|not come out|wont come|threat+|goodbye|die|breathing]',
      '<third> ~3 [missing|not answering|unreachable|not picking up|gone|disappeared|left|drove off|ran off|walked out|took off] ~6 // ~6 [note|goodbye|goodbyes|gun|love you all|i love you|sorry for everything|bridge|attempt|hospital|suicidal|depressed|the woods|told us not to|phone off|phone is off|phone at home|left his phone|left her phone]',
      '<third> ~2 [is|was|seems|seemed|has been|got|became|went] ~1 [strangely|weirdly|oddly|suddenly|eerily|too|unusually] ~1 [calm|happy|peaceful|cheerful|at peace|relaxed] ~8 [goodbye|after months|after weeks|gave|giving|worried|scares|scared|depressed|letters|will|given]',
      '<third> ~3 [stopped|quit|refuses to|refusing to|will not] ~2 [eating|eat|drinking|drink|insulin|dialysis|heart pills|taking his|taking her] ~5 [die|dead|to end|point|over|live|gone|kill|waiting]',
      '<third> ~3 [standing|sitting|climbed|hanging|out] ~1 [on|over|onto|out on|up on|off] ~2 [ledge|bridge|roof|rooftop|railing|balcony|tracks|windowsill|window|overpass|cliff|edge]',
      '<third> ~3 [tying|tied|making|made|has|hung|hid|hiding|holding|put|bought] ~3 [noose|rope around|rope in|razor blades|bag over|belt around|cord around|stash of pills|bottle of pills|pills hidden]',
      '<third> ~3 [drank|drinking|drunk|high|crying|screaming|sobbing|hysterical] ~6 [driving off|going to drive|has the keys|with a gun|with a knife|with pills|on the roof|end it|wants to die|not want to live|crash the car]',
      '<third> ~4 [cut|cutting|cuts|burning|burned|hitting|scratching|carved|carving|banging] ~1 [his|her|their] ~1 [arms|arm|wrist|wrists|thighs|legs|skin|head|own|stomach] ~2',
      '<third> ~3 [not|never] ~1 [eaten|left|gotten out of|got out of|moved from|come out of] ~4 [days|weeks|bed|room] ~8 [die|dead|point|live|gone|kill|goodbye|end|burden|without]',
      '[he|she|they|<kin>] ~2 [planning|plans|going|set|has it set|says he will do it|says she will do it] ~2 [for]? ~1 [midnight|tonight|after the session|after the infusion|after graduation] ~4 [die|kill|end|jump|it|goodbye|himself|herself]',
      '[someone|somebody|person|user|guy|girl|kid|player|streamer] ~3 [in|on|from] ~2 [group|support group|chat|discord|reddit|forum|class|unit|zoom|waiting room|parking lot|lobby|stream|facebook|instagram|snapchat|game|server] ~6 [die|kill|suicide|suicidal|end it|goodbye|gun|jump|pills|cutting|overdose|hang|hurt+|bridge|not be here|live anymore]',
      '[wrote|writing|written|writes] ~4 [name|number|social|phone number|social security|goodbye] ~5 on ~1 [his|her|my|their|the] ~1 [arm|arms|hand|leg|chest|stomach|wrist]',
    ],
  },
  {
    id: 'burden-on-others',
    reason: 'A child would do better with another mother, a family with the money: the sentence of a parent at risk.',
    outcome: { kind: 'crisis', variant: 'self' },
    clearedBy: ['negation', 'past', 'education', 'question'],
    patterns: [
      '[baby|kids|kid|children|child|daughter|son|family|husband|wife|everyone|they|he|she|boys|girls|parents] ~2 [deserve+|need+|better with|better off with|happier with|find|get|do better with|be fine with|could have] ~2 [another|different|new|better|real|normal|healthier|good|happier] ~2 [mom|mother|mum|dad|father|wife|husband|parent|mama|mommy|partner|daughter|son] ~2 [than|instead|not|$|without|and|once|when|anyway]',
      '[all i do|all i am|all i ever do|everything i do] ~1 [is]? ~1 [cost|hurt|drain|ruin|disappoint|weigh|drag|a weight|a drain|a burden|a waste|take up|bring pain|make everyone]',
      '[they|everyone|family|kids|husband|wife|mom|parents|she|he|friends] ~2 [would|will|could|can] ~1 [finally]? ~1 [be able to]? ~1 [live|breathe|move on|be happy|be free|rest|relax|start over|have a life|sleep|have peace] ~1 [if|once|when|without|after] ~1 [i|me]',
      '[save|saves|saving|cheaper|less trouble|spare|sparing] ~3 [them|everyone|family|my kids|my wife|my husband|taxpayers|my parents|you all|money|trouble] ~4 [if i|dead|gone|funeral|die|died|not here|without me|ended]',
      '[weight|drain|anchor|millstone|dead weight|drag|curse|cancer|stain] ~1 [on|to|around|in] ~1 [everyone|my family|them|my wife|my husband|my kids|everybody|my parents|society|this world|their]',
    ],
  },
];
