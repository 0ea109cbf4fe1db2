import type { Family, Guard } from './family.js';
import { NOT_NOW } from './medical-guards.js';

const overdose = { kind: 'medical-emergency', overdose: true } as const;
const RISK: readonly Guard[] = [...NOT_NOW, 'hearsay', 'bare-question'];
const TOOK =
  '[took|taken|swallowed|ate|eaten|drank|injected|snorted|inhaled|chewed|downed|ingested|popped|dosed|gave|administered|consumed|chugged|sprayed|put in]';
const MUCH =
  '[too much|too many|way more|a lot more|more than|extra|an extra|a double|double|twice|triple|two times|three times|2x|3x|4x|quadruple|x2|10x|ten times|5x|five times|four times|<number> times my|<number> times the]';

/** Too much taken, and a child who found it. */
export const TAKEN_FAMILIES: readonly Family[] = [
  {
    id: 'overdose',
    reason: 'More taken than meant, by anyone; a poison line can help once the emergency number has been called.',
    outcome: overdose,
    clearedBy: [...RISK, 'spent', 'news'],
    patterns: [
      '[had|did|used|done] ~1 [way|far] [too much|too many] ~1 [<drug>|$]',
      `${TOOK} ~2 [way|far]? ~1 [too much|too many] ~2 [<drug>|$|and|of|by|help|what|at|i|he|she|last|today|now|tonight|this|my|im|accidentally|on|cant|feel|it|before|for|after|or|since|alcohol|during|because|although|though|but|so|even]`,
      `${TOOK} ~3 ${MUCH} ~3 [<drug>|what|amount|prescribed|supposed|by accident|by mistake|accidentally|should|usual|normal|one|i was told|told|at once|the dose|recommended|limit]`,
      `${TOOK} ~2 [double|twice|triple|two|three|four|five|six|2|3|4|5|6|a few|several|a couple|multiple|both|10|ten|a double|8|7] ~3 [<drug>|doses|of them] ~6 [accident|accidentally|mistake|instead|too|at once|extra|oops|same time|wrong|forgot|help|what do i do|what should i do|feel|cant|can not|dizzy|supposed|one after|in a row|back to back|passed|unresponsive|wont wake|breathing]`,
      '[by accident|by mistake|accidentally|mistakenly|oops|accident] ~3 [took|swallowed|doubled|double dosed|ate|drank|injected|gave|overdosed|had|used|taken|dosed] ~4 [<drug>|double|two|extra|twice|too|dose|wrong|three|whole|all|2|3|second|another|more]',
      `${TOOK} ~3 [<drug>|dose|double|two|extra|twice|three|second|2|another] ~4 [by accident|by mistake|accidentally|mistakenly]`,
      `${TOOK} ~1 [all|every|everything|the whole|the entire|a whole|an entire|the full|whole|entire|a full|the rest of|half the bottle|half a bottle|half my bottle|half the pack|half the box|most of|a bunch|bunch|a handful|handful|handfuls|a ton|tons|loads|a load|a lot|lots|so many|a bottle|a pack|a box|a packet|fistful|a fistful|bottle|bottles|dozens|a dozen|a month|an overdose|both bottles|two bottles|2 bottles] ~5 [<drug>|week|weeks|months|month|at once|them|days worth|supply|bottle|box|pack|script|of it|sleeping|in one go|in one sitting|packet]`,
      `${TOOK} <many> ~2 [pills|tablets|xanax|sleeping|capsules|percocet|oxy|tylenol|ambien|benadryl|klonopin|valium|painkillers|antidepressants|paracetamol|ibuprofen|lozenges at once|troches at once|caps|tabs at once]`,
      `${TOOK} ~2 <dozens> [or so|odd|plus]? [of]? [my|the|his|her|their|these|those|your]? <medicine>`,
      `[necked|scoffed|swallowing|downing|popping|necking|shoved down|washed down] ~2 <dozens> [of]? [my|the|his|her|their]? [<medicine>|pills|tablets|capsules|troches|lozenges]`,
      '[took|swallowed|taken|ate|did|gone and taken|already took|just took] ~1 [them all|it all|all of them|all of it|everything|the lot|the whole lot|the whole thing|the whole bottle|every one|every last one|every single]',
      '[overdosed|overdosing|is od|oding|od ed|i od|i od d|he od|she od|they od|having an overdose|had an overdose|has overdosed|have overdosed|having overdose|might have overdosed|think i overdosed|accidental overdose|k holing and|possible overdose|ketamine overdose help|overdose situation]',
      '[think|thinks|might|maybe|may|probably|possible|possibly|must|could] ~4 [overdosed|overdose|oded|overdosing|od]',
      '^ [overdose|overdosed|overdosing|od] ~2 [help|please|now|what|$|emergency|right|on|ketamine|and|he|she]',
      '[<kin>|he|she|someone|somebody|patient] ~1 [od|oding|ods] ~1 [$|on|after|from|help|in|at]',
      'overdose [help|emergency|right now|happening|in progress]',
      '[help|emergency] ~3 overdose',
      '[double dosed|double dose|doubled up|doubled my dose|doubled the dose|tripled my|redosed|dosed twice] ~6 [cant|can not|accident|feel|dizzy|help|what do|mistake|breath|awake|stand|accidentally|today|by]',
      '[wrong|double|too high a|too big a|somebody elses|someone elses|too strong a|ten times the|the wrong|twice the|my wifes|my husbands|a huge|a massive] [dose|amount|medication|lozenge|dosage|pill|ketamine|med|quantity] ~5 [cant|can not|help|what do i do|what do we do|feel|dizzy|passed|now|wont|awake|breathing|breathe|sick|and]',
      '[gave|give|given] [him|her|me|them|my <kin>] ~2 [too much|too many|double|twice|the wrong|wrong dose|wrong|an extra|extra|the whole]',
      `[mixed|mixing|combined|took|had|drank|drinking|drunk|used|taken|on|did|combining] ~5 [ketamine|ket|k|lozenge|lozenges|troche|spravato|infusion|dose] ~6 [alcohol|xanax|benzos|benzo|opioids|fentanyl|percocet|oxy|vodka|wine|beer|whiskey|drinks|valium|klonopin|heroin|ghb|ambien|booze|liquor|tramadol|shots] ~8 [cant|can not|breath|breathing|awake|dizzy|pass|passed|wake|feel|sick|help|faint|vomiting|numb|blue|unconscious|responding|move|throwing|weak|slow|stand|barely|wont|heart|scared|confused]`,
      '[alcohol|xanax|benzos|benzo|opioids|fentanyl|percocet|oxy|vodka|wine|beer|whiskey|drinking|drunk|valium|klonopin|drank|tramadol] ~6 [ketamine|ket|k|lozenge|lozenges|troche|spravato|infusion] ~7 [cant stay|can not stay|can not breathe|awake|pass|passed|wake|faint|vomiting|numb|blue|unconscious|responding|move|slow|barely|wont wake|unresponsive|stand|help]',
      'poisoned ~2 [$|help|myself|by|and|i|with]',
      '[has|been|have|got|is] ~1 poisoned',
      '[drank|swallowed|ate] ~2 [bleach|antifreeze|poison|cleaner|detergent|hand sanitizer|battery|rat poison|chemicals|drain cleaner]',
      '[laced|fentanyl in|spiked] ~5 [breath|wake|respond|pass|passed|cant|help|sick]',
      '[need|needs|give|gave|have|use|used|where is|get|no] ~1 narcan',
      'narcan ~3 [not|did not|is not|now|help]',
      '[did|had|used|done|does] ~1 too much ~1 [k|ket|ketamine|blow|coke|heroin|fent|molly|xanax]',
      '[took|taken|swallowed|ate|downed|popped|had|did|used] ~1 [<many>] ~1 [lozenges|troches|doses|sprays|pills|tablets|capsules|of them]',
      '[took|taken|used|swallowed|ate|drank|given|gave] ~2 [someone elses|somebody elses|my wifes|my husbands|my moms|my dads|my roommates|the wrong|another persons|the patients|the dogs] ~3 [ketamine|meds|medication|pills|dose|medicine|bottle|lozenge|prescription|syringe|tablets]',
      'took ~2 thinking ~1 it was',
      'took ~3 ketamine and ~1 [drank|drinking|alcohol|vodka|wine|beers] ~8 [bad|sick|awful|dizzy|weird|terrible|scared|faint|wrong]',
      '[spray|sprays|puffs] ~3 instead of ~1 [one|two|1|2]',
      '[used|took|had|sprayed] ~3 [four|five|six|three|4|5|6|3|ten|eight] times instead',
      '^ [took|take|swallowed|drank] poison',
      'took poison',
      'possible poisoning',
      '[fentanyl|fent] ~3 [patch|exposed|exposure|touched]',
      'took ~2 [mdma|molly|ecstasy|meth|cocaine] ~6 [hot|rigid|shaking|fever|confused|heart|seizure|sweating]',
      '[gave|given|used] ~3 narcan',
      'withdrawal ~4 [seizure|hallucinating|shaking uncontrollably|seeing things]',
    ],
  },
  {
    id: 'pills-swallowed',
    reason: 'A quantity of pills swallowed may be an attempt: both numbers are shown.',
    outcome: { kind: 'medical-emergency', overdose: true, alsoCrisis: true },
    clearedBy: [...RISK, 'spent', 'news'],
    patterns: [
      '[took|swallowed|taken|downed|popped|ate|swallowing|chugged] ~2 [all|bottle|bottles|handful|handfuls|bunch|whole|entire|every|lot|fistful|pack|box|everything|loads|tons|packet] ~4 [pills|meds|tablets|medication|ketamine|lozenges|bottle|sleeping|antidepressants|xanax|tylenol|troches|at once|painkillers|paracetamol|capsules|aspirin|supply|lithium]',
      '[took|swallowed|downed] [them all|it all|all of them|the whole bottle|the lot]',
      'swallowed ~2 pills',
      'i took [pills|the pills|some pills|a lot of pills|lots of pills|so many pills] ~2 [$|and|to|now|last|i]',
    ],
  },
  {
    id: 'child-exposed',
    reason: 'Small bodies: any amount of a sedative is an emergency.',
    outcome: overdose,
    clearedBy: RISK,
    patterns: [
      '<kid> ~4 [ate|swallowed|drank|chewed|licked|took|eaten|found and ate|got into|got hold of|got a hold of|sucked on|ingested|gotten into|bit|tasted|might have eaten|may have eaten|grabbed] ~6 <drug>',
      '[year old|yr old|month old|toddler|baby|2yo|3yo|4yo|grandchild] ~5 [ate|swallowed|drank|chewed|licked|took|eaten|got into|got hold|sucked|ingested|got] ~6 <drug>',
      '<kid> ~3 [ate|swallowed|got into] ~3 [my|it|one|bottle|medicine cabinet|purse]',
      '[<kid>|grandchild|year old|yr old|month old|yo|2yo|3yo|4yo|little boy|little girl|little one|stepson|stepdaughter|student] ~7 [ate|swallowed|drank|chewed|licked|eaten|sucked|ingested|tasted|bit|sprayed|put] ~8 [<drug>|syringe|nightstand|nasal spray|patch|candy|purse|fridge|medicine|prescription|gummy|gummies|edible|bleach|detergent|battery|poison|cleaner|in his mouth|in her mouth|in their mouth]',
      '[<kid>|grandchild|year old|little boy|little girl] ~4 [found|got|grabbed|opened] ~4 [<drug>|syringe|nasal spray|patch|medicine|edible|gummies] ~4 [and|ate|some|mouth|empty|open|gone|missing|chew+|swallow+]',
      '[<kid>|grandchild|year old|little boy|little girl] ~3 took ~2 [<drug>|medicine|edible]',
      '[<kid>|grandchild|little one|little boy|little girl|year old|month old|yo] ~2 [had|has had|has|got|was eating|was sucking|sucking on|was chewing|is chewing|chewing on|playing with|found eating|put] ~2 [candy|candies|sweets|sweet|mint|mints|gummy|gummies|lozenge|lozenges|troche|troches|lolly] ~6 [nightstand|purse|clinic|mail|ketamine|mine|moms|dads|grandmas|prescription|medicine|mouth|bedside|cabinet|bathroom|counter|k]',
      '[empty|missing] ~1 [wrapper|wrappers|bottle|lozenge|lozenges] ~6 [<kid>|year old]',
      '<kid> ~2 [swallow|eat|drink|chew|lick|suck] ~3 [<drug>|pill|tablet|medicine] ~4',
    ],
  },
];
