import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const third = { kind: 'crisis', variant: 'third-party' } as const;

/** What is left behind: things and animals given away, affairs closed, words for those who find. */
export const PARTING_FAMILIES: readonly Family[] = [
  {
    id: 'given-away',
    reason: 'What one still needs is given away, by the writer or by a person they write about: clothes, animals, the place on the list.',
    outcome: self,
    clearedBy: ['question', 'mundane'],
    patterns: [
      '[you|someone|somebody|friends|friend|people|everyone|<kin>] [can have|can keep|can take|should have|gets|will get|can just have] ~1 [my|all my|all of my|everything i own] ~2 [<belonging>|<pet>]',
      '[told|tell|telling|asked|asking] ~4 which of my ~2 <belonging>',
      '[gave|give|giving|given|signed|signing|left|leaving|willed|passing on|passed on|handed|handing] ~1 [my|all my] ~2 [<belonging>|<pet>] ~1 [away|over|to] ~1 [$|my|a|the|neighbor|neighbour|charity|goodwill|friend|friends|someone|shelter]',
      '[gave|give|giving|given] [all of it|it all|everything|all my stuff|all my things] away',
      '[rehomed|rehoming|rehome|surrendered|surrendering|found a home for|found a new home for|finding a home for|find a home for|found someone to take|found somebody to take|found a family for] ~2 [my|the|our|both] ~2 <pet>',
      '[my|the|our] ~1 <pet> [has|have|got|is going to|are going to|will have|went to] ~2 [a]? ~1 [new|good|better|forever] [home|family|owner]',
      '[give|offer|pass|let|free|hand|donate] ~4 [slot|spot|place|appointment|appointments|session|sessions|infusion|infusions|bed|chair|deposit|credit|package|lozenges] ~4 [someone|somebody|another|person|one|anyone|patient] ~1 [who|that|with] ~4 [deserve+|future|live|living|hope|worth|saved|chance|fight|fighting|reason|wants to|still]',
      '[not|never] be [here|around|alive|coming] ~6 [give|offer|let|pass|free] ~4 [slot|spot|place|appointment|appointments|session|sessions]',
      '[give|offer|let|pass|free] ~3 [slot|spot|place|appointment|appointments|session|sessions] ~5 i ~1 [will|am|would] ~1 not ~1 be? ~1 [here|alive|around] ~2 [tomorrow|anymore|<day>|soon|longer]',
    ],
  },
  {
    id: 'given-away-by-another',
    reason: 'The same seen from outside: who gives away what they love is taking leave.',
    outcome: third,
    clearedBy: ['question', 'past', 'bereaved', 'mundane'],
    patterns: [
      '<third> ~3 [gave|gives|giving|given|handed|handing|left|leaving|promised|promising|donated|mailed|sold|selling|rehomed|returned|packed] ~3 [his|her|their|all his|all her|everything] ~3 [<belonging>|<pet>|savings|everything] ~2 [away|to|off|$|up|back]',
      '<third> ~3 [gave|gives|giving|given|gave] ~1 [everything|it all|all his things|all her things|things|stuff|possessions] away',
      '<third> ~3 [told|tells|telling|said|says|asked] ~4 [can|could|should|gets to|will get to|may] ~1 [have|keep|take] ~1 [his|her|their|the|all] ~2 [<belonging>|<pet>]',
      '<third> ~4 [can|could|should] [have|keep] ~1 [his|her|their|the] ~2 [<belonging>|<pet>] ~1 [after|when|once|by|on] ~2 <when>',
      '<third> ~4 [who|asked|asking|asks] ~2 [gets|would get|wants|would want|will take] ~1 [his|her|their] ~2 [<belonging>|<pet>] ~3 [gone|dead|die|dies|died|without|after|when]',
      '<third> ~2 [rehomed|rehoming|surrendered|found a home for|found a new home for] ~1 [his|her|their|the] ~1 <pet>',
    ],
  },
  {
    id: 'affairs-closed',
    reason: 'One thing in order is housekeeping; two in one breath, a will in a hurry, or a word for the one who finds, is leave-taking.',
    outcome: self,
    clearedBy: ['question'],
    patterns: [
      '<affair> // ~8 <affair>',
      '<affair> ~6 [ready|at peace|goodbye|last|finally|calm|it is time|nothing left|done|only thing left|all that is left]',
      '[whoever|who ever|to the person who|to the one who|anyone who|to whoever|officer who|the person that] ~1 [finds|find|found|discovers|comes in|opens] ~1 [this|me|my|it|the door|us|$|to|will]',
      '[send|call|get|have|ask] ~3 [someone|somebody|police|cops|stranger|anyone|ambulance] ~4 [not my|other than my|before my|besides my|instead of my] ~1 <kin>',
      '[do not|dont|never|not] [let|want] ~1 my ~1 <kin> ~1 [to]? ~1 [be the one to|be the one who]? ~1 [find|see|finds|walk in on] ~1 [me|my body|it|this|the body]',
      '[so|that] ~1 my ~1 <kin> ~2 [not|never] ~2 [find|see|walk|come home to] ~1 [me|my|it|the|this|$]',
      '[door|back door|front door] ~2 [unlocked|open] ~5 [find|police|come|body|them|ambulance|paramedics|whoever|after]',
      'that is how ~2 find me',
      'the world will ~6 [minus one|minus me|without me|one less|one fewer]',
      '[minus one|one less|one fewer] ~1 [mouth|burden|problem|soul|patient|loser|freak|veteran|vet|addict|waste|person|drain|failure|of me|$$] ~2 [to feed|to|in|for|on|$|world]',
      '[worth|use|useful|valuable] ~2 more ~6 [as a check|as a cheque|insurance|policy|payout|dead|gone|ashes|buried|in the ground]',
      '[worth|use|useful|valuable] more ~6 than ~1 [alive|living|breathing|here|i am|sitting|as a]',
      'i really did try $$',
      '[know|knows|remember|tell them|tell her|tell him|see] ~2 i ~1 [really|did|honestly]? ~1 [did try|tried] $$',
    ],
  },
  {
    id: 'will-in-a-hurry',
    reason: 'A last will by the weekend, asked of a clinic.',
    outcome: self,
    clearedBy: [],
    patterns: [
      '[make|write|do|draft|finish|sign|get|need|notarize|update|witness] ~2 [a|my] will ~4 [fast|quick|quickly|asap|urgently|before|by|tonight|today|this week|overnight|right away|immediately|in a hurry]',
    ],
  },
  {
    id: 'not-your-fault',
    reason: 'Relieving others of guilt beforehand, and telling them what to do when one is not heard from.',
    outcome: self,
    clearedBy: ['mundane', 'past', 'trauma'],
    patterns: [
      '[not|nothing] ~1 [you could have|anyone could have|anybody could have|they could have|we could have|she could have|he could have] ~1 [done|said|changed|stopped]',
      '[this is|it is|its|it will] ~1 not ~1 be? ~1 [your|anyones|anybodys|my moms|his|her|their|my wifes|my husbands|the clinics|the doctors|your teams] fault ~1 [$|ok|okay|please|when|if|i|tell|and]',
      '[you|they|he|she|everyone|my family|you all|you guys|the doctors] did ~1 [everything|all] ~1 [you|they|he|she] could ~4 [$|but|goodbye|sorry|thank|i]',
      '[do not|dont|never|nobody should|please do not|not] ~1 [blame|let her blame|let him blame] ~1 [yourself|yourselves|anyone|themselves|herself|himself|the clinic|my wife|my husband|my mom]',
      '[if|when] [you|they|nobody|no one|anyone|u] ~1 [do not|dont|stop|never|not] hear+ ~1 from me',
      'if i [do not|dont] ~1 [show up|answer|come in|make it|call back|pick up|come back|respond] ~5 [police|wellness check|know why|tell my|not your fault|blame|note|find|send someone|body|door]',
      '[no need|not need|no point|not bother|dont bother|no use] ~3 [follow up|followup|call me back|calling back|reschedule|rescheduling|rebook|next appointment|check on me|refill|keep my file|save my spot] ~6 [gone|be here|be around|anymore|done|over|tonight|soon|matter|where i am going|<day>]',
    ],
  },
  {
    id: 'last-words',
    reason: 'Thanks, love and advice given as one gives them for the last time.',
    outcome: self,
    clearedBy: ['question', 'mundane'],
    patterns: [
      '[want|wanted|need|needed|wish] to ~1 [say|tell|thank] ~4 [before|while i can|while i still|one last time|in case i do not|for the last time] ~1 [i|it|$|go|get]',
      '[thank|thanks|thankyou] ~10 // ~4 [goodbye forever|this is it $|this is goodbye|tonight is the night|wont be here|will not be here|i am at peace|it is time to go $]',
      '[tonight|today|this] // ~2 [thank you|thanks] for being [kind|nice|good|there|sweet|gentle|patient] to me',
      '[joining|rejoining|rejoin|reunited with|reuniting with|back with|together again with|together with] [my|our] ~1 <kin> ~1 [soon|again|at last|finally|<day>|tonight|$$|in heaven|up there|there]',
      '[be|being|am|going to be|will be] [with|back with|next to|beside|reunited with] ~1 [my|our]? ~1 [<kin>|him|her|them] ~1 [again]? [soon|at last|finally|where he is|where she is|up there|in the ground|in the cemetery|forever]',
      '[go+|coming|come] ~1 [to be]? with ~1 [him|her|my ~1 <kin>] in [heaven|the ground|the next life|paradise]',
      '[grave|plot|headstone|cemetery] ~3 [next to|beside|near|with|by] ~2 [him|her|<kin>] ~3 [soon|ready|waiting|paid|picked|bought]',
      '[take care of|look after|watch over|be good to|be kind to|hug|kiss] ~1 [each other|one another|my ~1 <kin>|my ~1 <pet>|them|her|him] [for me|when i am|after i am|once i am]',
    ],
  },
];
