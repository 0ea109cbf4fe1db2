import type { Vocabulary } from './pattern.js';

/** Words that may stand anywhere inside a phrase without changing what it says. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'really just so very actually honestly literally seriously still always sometimes only truly kinda kind sort sorta also even almost ever ' +
    'definitely genuinely legit lowkey fucking fuckin fking freaking frickin damn bloody badly simply totally completely probably maybe often ' +
    'constantly desperately secretly basically quite rly rlly rl like ngl tbh deadass again please already currently suddenly now right lately ' +
    'absolutely fully slowly quickly today somehow straight well oh um uh yes yeah ok okay then soon'
  ).split(' '),
);

/** Classes of words that the families share. A class may use other classes. */
export const VOCABULARY: Vocabulary = {
  kin: (
    'wife wifes husband husbands hubby partner partners boyfriend boyfriends bf girlfriend girlfriends gf fiance fiancee spouse mom moms mum mums ' +
    'mother mothers dad dads father fathers parent parents son sons daughter daughters kid kids child children baby toddler brother brothers bro sister ' +
    'sisters sis sibling friend friends bestie buddy mate roommate roommates flatmate housemate neighbor neighbour cousin uncle aunt auntie nephew niece ' +
    'grandma grandpa grandmother grandfather nana gran granddad granddaughter grandson coworker colleague student client teen teenager stepson ' +
    'stepdaughter stepdad stepmom ex girl guy man woman dude lady boy person relative inlaw'
  ).split(' '),
  third: ['he', 'she', 'they', '<kin>', 'someone i [know|love]', 'somebody i [know|love]', 'loved one'],
  want: [
    'want to', 'wanted to', 'wanting to', 'wants to', 'want', 'wish i could', 'wish to', 'wishing to', 'need to', 'would like to', 'would love to', 'would rather',
    'rather', 'going to', 'about to', 'ready to', 'prepared to', 'decided to', 'deciding to', 'plan to', 'planning to', 'planning on', 'plan on', 'intend to',
    'intending to', 'trying to', 'tried to', 'try to', 'hope to', 'hoping to', 'longing to', 'long to', 'desire to', 'urge to', 'urges to', 'tempted to',
    'thinking about', 'thinking of', 'think about', 'think of', 'thought about', 'thought of', 'thoughts about', 'thoughts of', 'dream of', 'dreaming of',
    'dream about', 'dreaming about', 'fantasise about', 'fantasize about', 'fantasising about', 'fantasizing about', 'considering', 'contemplating', 'feel like',
    'feeling like', 'i should', 'i might', 'i may', 'i will', 'i shall', 'i must', 'i have to', 'i got to', 'let me', 'cant wait to', 'crave', 'craving', 'debating', 'obsessed with',
  ],
  killself: [
    '[kill|killing|killed|end|ending|off|offing|top|topping|unalive|unaliving|delete|deleting|hang|hanging|shoot|shooting|drown|drowning|gas|gassing|poison|poisoning|stab|stabbing|suffocate|suffocating|strangle|strangling|electrocute|erase|eliminate|terminate|murder|suicide|neck|rope|execute] myself',
    '[kill|killing|unalive|unaliving] me $', 'self [delete|deletion|deleting|terminate|destruct]', 'do myself in', 'doing myself in', 'done myself in', 'do away with myself',
    '[end|ending|ended|take|taking|took|taken|finish|finishing] my own? [life|existence|lives]', 'end my [suffering|misery|story|time here|days]',
    '[slit|slitting|slash|slashing|cut|cutting|open|opening] my [wrists|wrist|throat|veins|vein]', '[blow|blowing|blew] my [brains|head] [out|off]',
    '[put|putting] a bullet [in|through] [my|me] [head|brain|skull]?', 'bullet in my [head|brain|skull]', '[jump|jumping|leap|leaping|throw myself|throwing myself|fling myself] [off|from|in front of|under|into] ~2 [bridge|building|roof|rooftop|balcony|cliff|ledge|train|trains|bus|truck|car|traffic|window|overpass|tracks|floor|tower|parking garage]',
    '[throw|throwing|fling|flinging] myself [off|from|in front|under|into|out]', '[walk|walking|step|stepping|run|running] ~1 [into|in front of] ~2 [traffic|train|bus|truck|ocean|sea|car|cars]',
    '[drive|driving|steer|steering|swerve|swerving|crash|crashing] ~3 [off|into] ~2 [bridge|cliff|tree|wall|ravine|pole|lake|river|oncoming|truck|ditch|barrier]',
    'kms', 'ctb', 'catch the bus', '[commit|committing|committed] die', 'commit not living', 'sewer slide', 'overdose on purpose', 'od on purpose',
  ],
  bedead: [
    'die', 'dying', 'be dead', 'being dead', 'be gone', 'be gone forever', 'not exist', 'not existing', 'stop existing', 'cease existing', 'cease to exist', 'disappear', 'vanish',
    'disappear forever', 'not be here', 'not be alive', 'not be around', 'not wake up', 'never wake up', 'never wake', 'sleep forever', 'sleep and never wake', 'not live', 'not be living',
    'fall asleep and [never|not] wake', 'go to sleep and [never|not] wake', '[expire|perish]', 'fade away', 'be no more', 'unexist', 'stop being alive', 'stop living', 'stop breathing forever',
    'be with [god|jesus|the lord|my maker]', 'meet [god|my maker]', 'be put out of my misery', 'be six feet under', 'be in the ground', 'rest forever', 'end it all', 'ending it all', 'end everything', 'ending everything',
    'finish it all', 'end things', 'ending things', 'do the deed', 'unalive', 'overdose', 'od', 'call it quits on life', 'check out of life', 'check out for good', 'leave this [world|earth|life]', 'leaving this [world|earth|life]', 'depart this life', 'be erased', 'be put down', 'be buried',
    'suicide', 'commit suicide', 'attempt suicide', 'attempting suicide', 'committing suicide', 'commit suicied', 'escape this life', 'go to sleep forever', 'not be in this world', 'not wake', 'death',
  ],
  live: [
    'live', 'be alive', 'be here', 'exist', 'go on', 'keep going', 'keep living', 'continue living', 'keep existing', 'continue existing', 'stay alive', 'wake up', 'be around', 'be in this world',
    'be on this [earth|planet]', 'be part of this world', 'be a part of this world', 'carry on', 'be me', 'breathe', 'survive', 'continue', 'do life', 'do this life', 'see another day', 'see tomorrow', 'be', 'make it', 'fight',
  ],
  living: ['living', 'being alive', 'life', 'existing', 'existence', 'being here', 'this life', 'my life', 'breathing', 'going on', 'staying alive', 'waking up', 'keeping going', 'trying to live', 'surviving', 'being'],
  anymore: ['anymore', 'any more', 'any longer', 'no more', 'much longer', 'nemore'],
  soon: ['tonight', 'tomorrow', 'soon', 'today', 'this weekend', 'this week', 'now', 'right now', 'for good', 'once and for all', 'forever', 'by morning', 'in the morning', 'in a minute', 'in an hour', 'myself'],
  drug: (
    'ketamine ketamin ket k special lozenge lozenges troche troches pill pills tablet tablets tab tabs capsule capsules med meds medication medications medicine medicines dose doses ' +
    'spray spravato esketamine prescription xanax benzo benzos oxy oxys percocet opioid opioids fentanyl tylenol ibuprofen aspirin acetaminophen paracetamol advil ambien valium ' +
    'klonopin sleepers antidepressants antidepressant zoloft lexapro prozac seroquel lithium gabapentin tramadol codeine morphine heroin cocaine melatonin benadryl sleeping stuff drops vial vials shot shots rdt bottle bottles'
  ).split(' '),
  kid: 'kid kids child children baby toddler son daughter grandson granddaughter nephew niece boy girl infant newborn yo'.split(' '),
  harm: 'kill killing shoot shooting stab stabbing hurt hurting murder murdering strangle strangling attack attacking poison poisoning choke choking smother harm harming slaughter massacre behead'.split(' '),
  others: [
    '[him|her|them|people|others|everyone|everybody|somebody|someone|anyone|strangers|humans]', '[my|the|his|her|our|a|that|this|some|these|those|all the] ~1 [<kin>|boss|manager|supervisor|doctor|doctors|nurse|nurses|staff|therapist|psychiatrist|landlord|teacher|coworkers|family|neighbors|neighbours|bitch|bastard|prick|asshole|motherfucker|people|cop|cops|receptionist|employees]',
    'you [all|guys|people|$]', 'yall',
  ],
  lowoxygen: Array.from({ length: 50 }, (_, i) => String(40 + i)),
  highpulse: Array.from({ length: 101 }, (_, i) => String(150 + i)),
  highpressure: Array.from({ length: 81 }, (_, i) => String(180 + i)),
  number: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several multiple dozen hundred 2 3 4 5 6 7 8 9 10 12 15 20 25 30 40 50 60 100'.split(' '),
  thoughts: ['thoughts', 'thought', 'ideation', 'ideations', 'urges', 'feelings', 'impulses', 'tendencies', 'plans', 'ideas', 'episode', 'crisis'],
};
