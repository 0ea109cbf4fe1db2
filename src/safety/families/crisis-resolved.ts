import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const selfNow = { kind: 'crisis', variant: 'self', dangerNow: true } as const;

/** A decision made, a life counted as lived, a risk hoped for: the tone is calm, and that is the sign. */
export const RESOLVED_FAMILIES: readonly Family[] = [
  {
    id: 'decided-and-calm',
    reason: 'Sudden peace after a decision that is not named; the time in which attempts are made.',
    outcome: self,
    clearedBy: ['question', 'mundane', 'booking', 'past'],
    patterns: [
      '[decided|made up my mind|made my decision|made the decision|i have chosen|my decision is made|decision is made] // ~10 [calm|at peace|not sad|relieved|peaceful|no fear|not scared|feel light|feel free|finally free|no more pain|goodbye|no one can|nobody can]',
      '[calm|at peace|peaceful|relieved|free|light] ~3 [for the first time|finally|at last|now that i|since i decided|since deciding|because i decided|because i know] ~6 [decided|it is over|it will be over|how it ends|the date|what i will do|going to do|end]',
      'not asking for ~1 help // ~2 [just|only]? ~1 [letting|telling|want|wanted|saying|so someone|so you]',
      '[wanted|want|need] [someone|somebody|one person] to know ~1 [before|$$|in case|when|that i tried]',
      'there is only one [way|thing|option|choice|door|exit|road] ~1 [out|left|to do|for me|remaining]',
      'can not be [here|around|alive] ~1 [for that|when they|when she|when he|after that|to see|for what|for it]',
      '[not going to|never going to|will not go to|not going back to] ~1 [jail|prison|the hospital|the ward|rehab|a home|nursing home] alive',
      '[lived|been around|been here] ~1 [too long|long enough] ~1 [$|already|and|as it is|now]',
      'outlived my ~1 [usefulness|welcome|time|purpose|use]',
      '[the|my] [pain|cancer|grief|addiction|guilt|shame|debt|back|body|bottle|loneliness] ~1 has? ~1 [won|wins|beaten me|beat me] ~1 [$|and|i|so|this time|in the end]',
      '[would like|want|need] it ~1 [finished|over with forever|done with forever]',
      '[last|final] [chapter|page|act|curtain|bow|verse] ~2 [of my life|of me|for me|in my|my story|of this life]',
      'no more [me|of me|waking up|tomorrows|mornings|birthdays] $',
      '[nothing|no one|nobody|not much] ~2 [holding|keeping|tying|tethering|anchoring|left to hold] ~1 me ~1 [here|to this|to life|anymore|alive|$]',
      '[there|it] will not be ~1 [an after|any after|an aftermath|a follow up|a next one|a next time]',
      '[pension|policy|benefits|house|money|everything|insurance|savings|car|it all] ~1 goes to ~2 <kin> ~3 [if|when|after|once] i [go|die|am gone|pass]',
      '[if|when] i [go|die] [before|after] ~1 <when>',
      'my name in the [paper|papers|news|obituaries|obits|obituary]',
      '[if|in case] [something|anything] happens to me ~8 [tell my|dog|cat|my kids|love them|letter|sorry|password|forgive|not an accident]',
      '[told|tell|lied|lying|lie|say|said] ~5 [i am fine|i was fine|i am good|i am ok|i am okay|they believe me] // ~4 [i am not|i was not|i was lying|it was a lie|they believed] ~6 [gun|plan|know|pills|rope|tonight|done|how i|m9|over|do it]',
      '[point|use] ~9 if i am ~1 [leaving|going|gone|dying|checking out|out of here|not going to be|done] ~1 [anyway|soon|$$]',
      '[more|better] ~2 [useful|use|good|value] ~3 [organ donor|donor|organs|parts|fertilizer]',
      '[message|email|letter|note|text] ~2 [finds|reaches|gets to] you ~3 before',
      'cancel ~3 [all|everything] // ~8 [me|myself|my life|my existence] $$',
      'back to? ~1 before i was born',
      '[to|just|and|i] [not|never] ~1 open my eyes ~1 [tomorrow|again|ever]',
      '[only thing|all] ~3 look forward to ~8 [not have to|over|end|dead|die|sleep forever|done]',
      'the day i ~1 [do not|no longer|never] ~1 have to ~2 [do this|be here|wake|feel|live|exist|pretend|anymore|be me]',
      'nothing ~1 [left|here|after|on the other side|ahead|waiting|out there] ~5 for me ~1 $$',
    ],
  },
  {
    id: 'complication-hoped-for',
    reason: 'A risk of the treatment is asked about and then wished for.',
    outcome: self,
    clearedBy: ['negation'],
    patterns: [
      '[stop my heart|heart stop|heart stops|kill me|not wake|never wake|die|died|death|complication|something goes wrong|goes wrong|allergic|stroke|heart attack|respiratory arrest|crash|crashes|overdose] // ~6 [would be ideal|be ideal|would be perfect|be perfect|a bonus|best case|would not mind|not mind|hoping it does|hoping so|i hope so|hope it does|sign me up|suits me|fine by me|fine with me|would be nice|would be great|works for me|so be it|even better|dont save me|not save me|no complaints]',
      '[do not|dont|please do not|no need to|not] [resuscitate|revive|intubate|save|code] me',
      '[dnr|do not resuscitate] ~6 [me|infusion|session|sign|form|order]',
    ],
  },
  {
    id: 'armed-and-knowing',
    reason: 'Soldiers, police and farmers name the model and the place where it lies.',
    outcome: selfNow,
    clearedBy: ['question', 'past', 'mundane'],
    patterns: [
      '[got|have|keep|with|put|grabbed|my|the] ~1 [m9|9mm|nine mil|glock|357|magnum|sig|beretta|colt|service weapon|sidearm|ar 15|12 gauge|twelve gauge|winchester] ~4 [truck|car|nightstand|drawer|with me|lap|hand|seat|glovebox|glove box|under|bed|loaded|tonight|table]',
      'know ~1 exactly ~1 [where|how|which] ~1 to? [aim|cut|point|jump|shoot|do it|put it|hang]',
      '[hand|fingers] on ~2 [door handle|car door|handle|door] ~4 [70|60|65|75|80|90|highway|freeway|mph|motorway|moving|doing]',
      '[open|opened|opening] ~2 [car door|door] ~3 [highway|freeway|mph|moving|motorway|while driving]',
      '[where|how] ~3 [buy|get|find|order] ~2 [nembutal|pentobarbital|helium|nitrogen|cyanide|sodium nitrite|bullets|noose|untraceable] ~4',
      '[bridge|overpass|viaduct] ~3 [fence|net|barrier|railing|walkway|cameras|guards|patrolled] ~6',
      '[held|holding|hold|showed|shows|waved|holds] ~1 up ~1 [a|the|his|her]? ~1 [bottle|knife|gun|razor|blade|pills|rope|noose] ~6 [watch me|goodbye|bye|watch this|said|camera|video|do it]',
      '[see|join|be with|find|meet] my ~1 [brothers|guys|unit|squad|buddies|boys|team] ~1 [again|soon|on the other side|up there|in valhalla|in the ground]',
    ],
  },
];
