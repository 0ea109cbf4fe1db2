import type { Family, Guard } from './family.js';

const medical = { kind: 'medical-emergency' } as const;
const overdose = { kind: 'medical-emergency', overdose: true } as const;
const RISK: readonly Guard[] = ['question', 'hypothetical', 'fear', 'past', 'education'];
const TOOK = '[took|taken|swallowed|ate|eaten|drank|injected|snorted|inhaled|chewed|downed|ingested|popped|used|had|dosed|gave|given|administered|did|done|consumed|chugged|taking|sprayed|put in]';
const MUCH = '[too much|too many|way more|a lot more|more than|extra|an extra|a double|double|twice|triple|two times|three times|2x|3x|4x|quadruple|x2|10x|ten times|5x|five times|four times]';

/** What happened: too much taken, a child who found it, blood, a fall, a crash, a mind gone astray, a plain call for an ambulance. */
export const EVENT_FAMILIES: readonly Family[] = [
  {
    id: 'overdose',
    reason: 'More taken than meant, by anyone; a poison line can help once the emergency number has been called.',
    outcome: overdose,
    clearedBy: [...RISK, 'mundane'],
    patterns: [
      `${TOOK} ~2 [way|far]? ~1 [too much|too many] ~2 [<drug>|$|and|of|by|help|what|at|i|he|she|last|today|now|tonight|this|my|im|accidentally|on|cant|feel|it|before|for|after|or|since|alcohol|during|or]`, `${TOOK} ~3 ${MUCH} ~3 [<drug>|what|amount|prescribed|supposed|by accident|by mistake|accidentally|should|usual|normal|one|i was told|told|at once|the dose|recommended|limit]`, `${TOOK} ~2 [double|twice|triple|two|three|four|five|six|2|3|4|5|6|a few|several|a couple|multiple|both|10|ten|a double|8|7] ~3 [<drug>|doses|of them] ~6 [accident|accidentally|mistake|instead|too|at once|extra|oops|same time|wrong|forgot|help|what do i do|what should i do|feel|cant|can not|dizzy|supposed|one after|in a row|back to back|passed|unresponsive|wont wake|breathing]`, '[by accident|by mistake|accidentally|mistakenly|oops|accident] ~3 [took|swallowed|doubled|double dosed|ate|drank|injected|gave|overdosed|had|used|taken|dosed] ~4 [<drug>|double|two|extra|twice|too|dose|wrong|three|whole|all|2|3|second|another|more]', `${TOOK} ~3 [<drug>|dose|double|two|extra|twice|three|second|2|another] ~4 [by accident|by mistake|accidentally|mistakenly]`, `${TOOK} ~1 [all|every|everything|the whole|the entire|a whole|an entire|the full|whole|entire|a full|the rest of|half|half a|most of|a bunch|bunch|a handful|handful|handfuls|a ton|tons|loads|a load|a lot|lots|so many|a bottle|a pack|a box|a packet|fistful|a fistful|bottle|bottles|dozens|a dozen|a month|an overdose|both bottles|two bottles|2 bottles] ~5 [<drug>|week|weeks|months|month|at once|them|days worth|supply|bottle|box|pack|script|of it|sleeping|in one go|in one sitting|packet]`, `${TOOK} <number> ~2 [pills|tablets|xanax|sleeping|capsules|percocet|oxy|tylenol|ambien|benadryl|klonopin|valium|painkillers|antidepressants|paracetamol|ibuprofen|lozenges at once|troches at once|caps|tabs at once]`, '[took|swallowed|taken|ate|did|gone and taken|already took|just took] ~1 [them all|it all|all of them|all of it|everything|the lot|the whole lot|the whole thing|the whole bottle|every one|every last one|every single]', '[overdosed|overdosing|is od|oding|od ed|i od|i od d|he od|she od|they od|having an overdose|had an overdose|has overdosed|have overdosed|having overdose|might have overdosed|think i overdosed|accidental overdose|k holing and|possible overdose|ketamine overdose help|overdose situation]', '[think|thinks|might|maybe|may|probably|possible|possibly|must|could] ~4 [overdosed|overdose|oded|overdosing|od]', '^ [overdose|overdosed|overdosing|od] ~2 [help|please|now|what|$|emergency|right|on|ketamine|and|he|she]', 'overdose [help|emergency|right now|happening|in progress]', '[help|emergency] ~3 overdose', '[double dosed|double dose|doubled up|doubled my dose|doubled the dose|tripled my|redosed|dosed twice] ~6 [cant|can not|accident|feel|dizzy|help|what do|mistake|breath|awake|stand|accidentally|today|by]', '[wrong|double|too high a|too big a|somebody elses|someone elses|too strong a|ten times the|the wrong|twice the|my wifes|my husbands|a huge|a massive] [dose|amount|medication|lozenge|dosage|pill|ketamine|med|quantity] ~5 [cant|can not|help|what do i do|what do we do|feel|dizzy|passed|now|wont|awake|breathing|breathe|sick|and]', '[gave|give|given] [him|her|me|them|my <kin>] ~2 [too much|too many|double|twice|the wrong|wrong dose|wrong|an extra|extra|the whole]', `[mixed|mixing|combined|took|had|drank|drinking|drunk|used|taken|on|did|combining] ~5 [ketamine|ket|k|lozenge|lozenges|troche|spravato|infusion|dose] ~6 [alcohol|xanax|benzos|benzo|opioids|fentanyl|percocet|oxy|vodka|wine|beer|whiskey|drinks|valium|klonopin|heroin|ghb|ambien|booze|liquor|tramadol|shots] ~8 [cant|can not|breath|breathing|awake|dizzy|pass|passed|wake|feel|sick|help|faint|vomiting|numb|blue|unconscious|responding|move|throwing|weak|slow|stand|barely|wont|heart|scared|confused]`, '[alcohol|xanax|benzos|benzo|opioids|fentanyl|percocet|oxy|vodka|wine|beer|whiskey|drinking|drunk|valium|klonopin|drank|tramadol] ~6 [ketamine|ket|k|lozenge|lozenges|troche|spravato|infusion] ~7 [cant stay|can not stay|can not breathe|awake|pass|passed|wake|faint|vomiting|numb|blue|unconscious|responding|move|slow|barely|wont wake|unresponsive|stand|help]', 'poisoned ~2 [$|help|myself|by|and|i|with]', '[has|been|have|got|is] ~1 poisoned', '[drank|swallowed|ate] ~2 [bleach|antifreeze|poison|cleaner|detergent|hand sanitizer|battery|rat poison|chemicals|drain cleaner]', '[laced|fentanyl in|spiked] ~5 [breath|wake|respond|pass|passed|cant|help|sick]', '[need|needs|give|gave|have|use|used|where is|get|no] ~1 narcan', 'narcan ~3 [not|did not|is not|now|help]',
    ],
  },
  {
    id: 'pills-swallowed',
    reason: 'A quantity of pills swallowed may be an attempt: both numbers are shown.',
    outcome: { kind: 'medical-emergency', overdose: true, alsoCrisis: true },
    clearedBy: RISK,
    patterns: [
      '[took|swallowed|taken|downed|popped|ate|swallowing|chugged] ~2 [all|bottle|bottles|handful|handfuls|bunch|whole|entire|every|lot|fistful|pack|box|everything|loads|tons|packet] ~4 [pills|meds|tablets|medication|ketamine|lozenges|bottle|sleeping|antidepressants|xanax|tylenol|troches|at once|painkillers|paracetamol|capsules|aspirin|supply|lithium]', '[took|swallowed|downed] [them all|it all|all of them|the whole bottle|the lot]', 'swallowed ~2 pills', 'i ~1 took ~1 [pills|the pills] ~2 [$|and|to|now|last|i]',
    ],
  },
  {
    id: 'child-exposed',
    reason: 'Small bodies: any amount of a sedative is an emergency.',
    outcome: overdose,
    clearedBy: RISK,
    patterns: [
      '<kid> ~4 [ate|swallowed|drank|chewed|licked|took|eaten|found and ate|got into|got hold of|got a hold of|sucked on|put|had|ingested|gotten into|bit|tasted|might have eaten|may have eaten|grabbed] ~6 <drug>', '[year old|yr old|month old|toddler|baby|2yo|3yo|4yo|grandchild] ~5 [ate|swallowed|drank|chewed|licked|took|eaten|got into|got hold|sucked|ingested|got] ~6 <drug>', '[dog|puppy|cat|pet|kitten] ~3 [ate|swallowed|chewed|licked|eaten|got into|ingested] ~5 <drug>', '<kid> ~3 [ate|swallowed|got into] ~3 [my|it|one|bottle|medicine cabinet|purse]',
    ],
  },
  {
    id: 'bleeding',
    reason: 'Bleeding that does not stop, and blood where none belongs.',
    outcome: medical,
    clearedBy: RISK,
    patterns: [
      '[bleeding|blood] ~3 [wont|will not|does not|did not|is not|not|never|hasnt|doesnt|wouldnt|would not] ~1 [stop|stopping|stopped|clot|clotting]', '[can not|cant|will not|does not|cannot|could not|not] ~1 [stop|control|get] ~2 [bleeding|blood]', '[bleeding|bled] ~1 [out|heavily|badly|everywhere|profusely|nonstop|non stop|a lot|through|like crazy|from my head|from his head|from her head|from my ears|from the head|from my mouth|internally|all over|from my eyes|from ears|bad|from the mouth|uncontrollably|so much]', '[so much|lots of|a lot of|too much|tons of|losing|lost|pool of|covered in|gushing|spurting|squirting|pouring|spraying|soaked in] ~2 blood ~1 [$|everywhere|from|and|help|coming|on|out|i|at|all|loss]', 'blood ~2 [everywhere|gushing|spurting|pouring|squirting|all over|spraying|shooting]', '[vomiting|throwing up|threw up|coughing up|coughing|puking|spitting|spitting up|puked|vomited|vomit|vomits|coughed up|throw up|cough up|puke|peeing|pissing|urinating|pee|pooping|shitting|passing|crapping|spat up] ~2 blood', '[vomit|puke|spit] ~3 [coffee grounds|blood|bloody]', 'bleeding ~2 where the [iv|needle|injection|shot]', '[nosebleed|nose bleed|nose is bleeding] ~4 [not stop|wont stop|hours|will not stop|for an hour|stopped]', '[bright red|black] [blood|tarry stool|stool]', '[severed|cut off|amputated|deep cut|deep gash|gash|arterial|artery] ~5 [finger|bleeding|blood|arm|leg|hand|stitches|open]',
    ],
  },
  {
    id: 'injury',
    reason: 'A fall, a crash or a blow to the head after a session.',
    outcome: medical,
    clearedBy: RISK,
    patterns: [
      '[crashed|wrecked|totaled|totalled|rolled|flipped|hit|got in|in|had|been in|got into|having] ~2 [my]? ~1 [car|truck|bike|motorcycle|wreck|accident|crash|vehicle|van|scooter|tree|pole] ~8 [hurt|injured|bleeding|cant move|can not move|trapped|pain|stuck|head|neck|help|ambulance|unconscious|broken|broke]', '[i am|he is|she is|we are|and] ~1 [hurt|injured] ~1 [bad|badly|seriously|help|really bad]', '[fell|fall|fallen|tripped|slipped|falling] ~7 [head|unconscious|knocked out|cant move|can not move|bleeding|cant get up|can not get up|not moving|broke|broken|unresponsive|neck|wont wake|back and|passed out|knocked|hip|concussion|vomiting|confused|not waking|out cold|skull|cracked]', '[hit|hurt|bumped|smashed|cracked|banged|injured|smacked|slammed|split|gashed] [my|his|her|their|the] ~1 head ~7 [blood|bleeding|dizzy|vomiting|throwing up|confused|passed|unconscious|cant|can not|blurry|hard|wont|not|open|knocked|and|on|really]', '[head injury|concussion|concussed|cracked skull|skull fracture|broken neck|neck is broken|broken back]', '[knocked out|knocked unconscious|knocked him out|knocked her out]', '[hit|struck|run over|ran over] by a ~1 [car|truck|bus|train|bike|van|motorcycle] ~1 [$|and|on|after|outside|just|help|i|he|she|today|in]', '[been|got|was|just got|just been] [stabbed|shot|electrocuted|burned badly|hit by a car]', '[bone|broken bone] ~2 [sticking out|out of]', '[think|thinks] ~3 broke ~1 [my|his|her] [neck|back|hip|leg|skull|arm]', 'not moving ~2 [$|help|on|and|after]', '[trapped|stuck] in ~2 [car|wreck|fire|burning]', '[house|room|building|apartment|kitchen|car] ~1 is on fire', '[drowning|drowned|in the water and not|electrocuted] ~1 [$|help|in the|in my pool|he|she]', '[severe|excruciating|unbearable|worst|intense|agonizing|horrible|extreme] ~1 [stomach|abdominal|belly|head|chest|back] [pain|pains] ~3 [$|and|help|since|after|can not|cant|right|now]', '[havent|have not|can not|cannot|unable to|not been able to|cant|has not|not able to|could not|couldnt] ~2 [been able to|able to]? ~1 [pee|urinate|pass urine|empty my bladder|pass water] ~2 [$|since|for|and|at all|after|anymore|all|in|today]', '[fever|temperature|temp] ~4 [104|105|106|107|41|42]', '[i am|we are|feel|is|looks|in] ~1 in agony',
    ],
  },
  {
    id: 'confusion',
    reason: 'Confusion or detachment that lasts for hours is no longer the session.',
    outcome: medical,
    clearedBy: [...RISK, 'mundane'],
    patterns: [
      '[does not|do not|did not|can not|no longer|cant|couldnt|could not|not|forgot|forgotten|no idea|doesnt] ~1 [know|remember|recognize|recognise|tell|recall|tell me] ~1 [who|where|what] [he|she|they|i|we|year|day|planet] ~1 [is|are|am|it is|was|at|it|lives|live]', '[does not|did not|can not|doesnt|didnt|cant] ~1 [know|recognize|recognise|remember] ~1 [me|us|who i am|his own|her own|my face|my name|our kids|his name|her name|their name|anyone|his kids|her kids] ~1 [$|and|anymore|or|after|since|it|name|help]', 'not know ~1 [my|his|her|their] own name', '[still|been|so|is|are|acting|very|really|completely|extremely|totally|and|seems|getting more|more|stayed] ~1 [confused|disoriented|delirious|incoherent|out of it|catatonic|psychotic|delusional|hallucinating|tripping|dissociated|dissociating|high|stuck in a k hole|in a k hole] ~5 [hours|hrs|all day|since yesterday|days|since last night|the next day|24|overnight|day later|days later|whole day|since the session|since the infusion|since his|since her|since this morning|and cant|wont snap|and scared|and violent|and agitated|and aggressive]', '<number> ~1 [hours|hrs] ~6 [still|and] ~4 [confused|disoriented|delirious|incoherent|out of it|tripping|hallucinating|high|dissociated|not himself|not herself|not making sense|slurring|cant walk|can not walk|not back|numb]', '[not making|makes no|not making any|doesnt make any|making no|not make] sense ~3 [$|and|since|after|help|hours|at all|cant|he|she|for|when]', '[talking|speaking|saying|babbling] ~1 [nonsense|gibberish|to people who|to things|to himself|to herself|incoherently]', '[hallucinating|hallucinations|psychosis|psychotic|delusions|manic|seeing things|hearing things|seeing people|hearing voices] ~6 [wont stop|will not stop|for hours|hours|days|since|right now|cant stop|not stopping|all night|still|help|now $|getting worse|after the infusion|after my infusion|after his|after her]', '[acting|behaving|being] ~2 [psychotic|violent|possessed|completely insane|totally confused|delirious]', 'stuck in ~2 k hole', 'k hole ~5 [help|cant get out|can not get out|wont come|hours|not responding|cant wake|still]', '[can not|cant|will not|not] come [down|out of it|back] ~3 [hours|help|since|$|and|from] ~3 [hours|help|ketamine|dose|lozenge|infusion]', '[serotonin syndrome|neuroleptic malignant|hypertensive crisis|respiratory arrest|respiratory depression right|septic shock|going into shock|went into shock|in shock and]',
    ],
  },
  {
    id: 'vomiting',
    reason: 'Vomiting in a person who is not awake, or that does not end.',
    outcome: medical,
    clearedBy: RISK,
    patterns: [
      '[vomiting|throwing up|puking|vomit|puke|vomited|threw up|sick] ~5 [choking|not awake|asleep|unconscious|passed out|unresponsive|wont wake|will not wake|not really awake|barely awake|cant wake|can not wake|face down|on his back|on her back|in his sleep|in her sleep|sleep|blue|not breathing|limp|lethargic|drowsy and|and confused|and seizure|and cant stay]', '[choking|choked|aspirated|aspirating|choke|chokes|inhaled] ~2 [vomit|puke|throw up|blood|tongue|lozenge|saliva]', '[vomiting|throwing up|puking] ~4 [nonstop|non stop|for hours|all day|all night|every few minutes|every hour|since yesterday|uncontrollably|violently|cant keep|can not keep|wont stop|will not stop|24 hours|12 hours|for days] ~3 [water|anything|down|and|$|since|after|now]',
    ],
  },
  {
    id: 'call-for-ambulance',
    reason: 'The person already knows that it is an emergency.',
    outcome: medical,
    clearedBy: ['question', 'hypothetical', 'past', 'education', 'mundane'],
    patterns: [
      '[need|send|call|get|want|calling|called|dial|needs|dialing|have called] ~2 [ambulance|paramedics|paramedic|911|999|000|112|ems|emt|emts|medics|medic|emergency services] ~1 [$|now|please|help|asap|to|right|for|immediately|he|she|my|i|quick|fast|hurry]', '[should|do|shall|can] ~1 [i|we|you|someone] ~1 [call|get|phone|dial] ~1 [911|ambulance|an ambulance|999|emergency services] ~1 [$|for|now|or|he|she|right|my|because]', '[medical|serious|real|life threatening|this is an|its an|it is an|having an|an] ~1 emergency ~1 [$|help|please|now|here|right|he|she|my|call|i|and]', 'need ~2 [emergency help|urgent help|urgent medical|medical attention|medical help|immediate help|emergency care] ~1 [$|now|right|please|asap|immediately|for]', '[go|going|take|taking|get|rush|rushing|heading] ~3 [er|a e|emergency room|the hospital|hospital|a and e] ~2 [now|right now|asap|immediately|he is|she is|or wait|or should|i feel|i think i]', 'help ~2 [he|she|my <kin>|<kin>] ~2 [is not ok|not ok|not okay|is in trouble|in trouble|needs help|is really bad|is bad|fell|wont|looks bad|is sick and|is turning|is not right]', 'something is ~1 [wrong|seriously wrong|terribly wrong|really wrong] with [him|her|my <kin>|them] ~3 [help|now|not|breath|respond|awake|please|after]',
    ],
  },
];
