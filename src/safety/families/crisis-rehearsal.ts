import type { Family } from './family.js';

const selfNow = { kind: 'crisis', variant: 'self', dangerNow: true } as const;
const PILL =
  '[pills|pill|tablets|tabs|capsules|meds|lozenges|troches|painkillers|xanax|tylenol|benadryl|oxys|ambien|klonopin|sleepers|insulin|ketamine|oxycodone|seroquel|lithium|antidepressants]';

/** The act tried out: what people do in the days before, often told as if it were nothing. */
export const REHEARSAL_FAMILIES: readonly Family[] = [
  {
    id: 'rehearsal',
    reason:
      'A head put through a loop, a barrel in the mouth, pills counted out: whoever has rehearsed is nearer than whoever has thought.',
    outcome: selfNow,
    clearedBy: ['mundane', 'question', 'hypothetical', 'pharmacy', 'idiom'],
    patterns: [
      '[put|putting|placed|stuck|sticking|slipped|slid|slide|poked|had|got|laid] ~1 [my|the|own] ~1 [head|neck] ~1 [through|in the loop|in the noose|inside the|in a loop|in it|through it|in the belt|in the oven|on the rail|on the rails|on the track|on the tracks]',
      '[barrel|muzzle] ~4 [in|at|to|against|under|on] ~1 [my|the] ~1 [mouth|temple|chin|head|teeth|tongue|skull|forehead|jaw|throat|chest|eye]',
      '[tasted|taste|tasting|felt] ~2 [barrel|gun|muzzle]',
      '[put|holding|held|hold|rested|pressed|stuck|place|placed] ~1 [it|the gun|a gun|my gun|the pistol|my pistol|the blade|a blade|the knife|the razor] ~1 [in|to|against|under|at] my [mouth|temple|chin|head|throat|wrist|wrists|neck|heart|chest]',
      `[counted|counting|count|recounted] ~1 [out|up]? ~1 [all|how many|the|my|every]? ~3 ${PILL} ~4 [tonight|again|twice|times|enough|just|last night|today|yesterday|and put|in a row|to see|to know|that would|be enough|into|before bed|$$]`,
      `[counted|counting] out ~3 ${PILL}`,
      `[laid|lined|poured|dumped|spread|emptied|tipped|sorted] ~2 [out|up|them]? ~2 ${PILL} ~3 [on|in|into|out|up|across] ~3 [row|rows|table|bed|counter|desk|hand|palm|pile|floor|sink|nightstand|lap|$]`,
      `[research+|look+ up|looking into|google+|search+|calculat+|calculate+|work+ out|read+ up on|figure+ out|know|asked] ~2 how [many|much] ~1 [pills|tablets|tylenol|xanax|benadryl|insulin|sleeping|painkillers|aspirin|ambien|paracetamol|oxys|morphine|potassium] ~2 [it takes|it would take|does it take|would it take|i need|id need|i would need|is enough|are enough|takes|would do|to take|$]`,
      'how many [pills|sleeping pills|painkillers|tablets|tylenol|benadryl|xanax] [it takes|it would take|does it take|would it take|do i need|would i need|would do it] $',
      '[tied|tie|tying|made|make|making|practiced|practised|practicing|practising|learned|learnt|learning|watched|googled|looked up] ~3 [knot|knots|slipknot|noose|nooses|loop in|hangmans]',
      '[wrapped|wrap|looped|tightened|pulled|put|tied|slipped|cinched|hooked|wound|tried] ~2 [cord|belt|rope|scarf|sheet|it|cable|tie|leash|bag|robe|extension cord|shoelace|wire|strap] ~2 [around|round|over] ~1 my ~1 [neck|throat|head]',
      '[stood|standing|climbed|got|kicked|been] ~2 [on|onto|up on|away]? ~1 [the|a] [chair|stool|bucket|stepladder|ladder] ~6 [neck|rope|belt|noose|beam|kick|loop|around|it|step off|just]',
      '[test|tested|testing|checked|checking|tried] ~3 [knot|beam|rafter|rafters|branch|rope|belt|hook|closet rod|pull up bar|railing|noose|strength of] ~4 [hold|holds|held|weight|strong|me|it|support|$]',
      '[beam|rafter|rafters|branch|tree|hook|closet rod|pull up bar|ceiling fan|doorknob|door] ~5 [hold|held|holds|support|supports|take|takes] ~1 [my|a]? ~1 [body]? [weight|me]',
      '[practice|trial|test|dry|dress] [run|runs|rehearsal|attempt] ~8 [end|kill|die|bridge|rope|pills|gun|jump|it|suicide|life|car|belt]',
      '[did|done|had|been|doing] ~1 [a|my] ~1 [dry run|practice run|trial run|dress rehearsal|test run|rehearsal]',
      '[rehears+|rehearse+|practic+|practice+|practise+] ~3 [the jump|jumping|dying|the drop|hanging|pulling the trigger|my death|my suicide|ending it|swallowing|how i will|how i would|what i will do|doing it|drowning|goodbye|saying goodbye]',
      '[load|loaded|loading|unloaded|unload|chambered|racked|cocked|cleaned] ~2 [it|gun|pistol|rifle|shotgun|revolver|round|bullet|magazine|clip] ~3 [unloaded|unload|loaded|again|twice|times|put it back|put it away|tonight|last night|just to|and sat|and cried|and looked|to see|every night]',
      '[drove|walked|went|stood|parked|climbed|hiked|biked|gone|been|drive|walk|driving|walking] ~3 [bridge|overpass|cliff|viaduct|dam|rail bridge|railing|ledge] ~8 [just to|to see|feel|looked down|leaned|counted|measured|timed|how high|how far|how long|almost|nearly|every night|twice|three times|again|turned around|got back|nobody|water]',
      '[waded|walked|wading|walking] ~1 into the [river|ocean|sea|lake|water|surf] ~6',
      '[took|take] down [the|my|a] [noose|rope|belt] ~6',
      '[figured|worked|mapped|timed|measured|planned] out ~4 [drop|rope|trains|train times|timetable|height|route to the bridge|how long it takes to]',
      '[watched|watching|counted|timed|timing] ~1 the trains ~6',
      '[hid|hidden|hiding|stashed|keep|keeping|kept|bought|got|ordered] ~2 [rope|razor blades|blades|blade|charcoal|helium|hose|noose|bullets|gun|pills] ~4 [in case|just in case|for when|for the day|for if|closet|trunk|mattress|drawer|from my|so i can]',
      '[chair|stool|bucket|ladder] ~3 kicked',
      'kicked ~2 [chair|stool|bucket]',
      '[beam|fan|rafter|branch|hook|rail|door|bar] ~5 [hold|holds|held|support] ~1 [someone|somebody|a person|a body|a human|a grown]',
    ],
  },
  {
    id: 'lethal-recipe',
    reason: 'Asking what to mix or take in order not to wake, how to make it look like an accident, what an autopsy would show.',
    outcome: { kind: 'crisis', variant: 'self' },
    clearedBy: ['fear'],
    patterns: [
      '[what|which|how] ~6 [mix|combine|add|take|pair|stack|use|need|goes|do i need|dose|dosage|combo|combination] ~8 [so i|to|and|until i|that will|that would|where i] ~2 [never wake|not wake|never waking|not waking|die|stop breathing|stop my breathing|stop my heart|never come back|not come back|sleep forever|be dead|end it|end my life|kill me|finish me|go to sleep and]',
      '[mix|mixing|combine|combining|stack|stacking|add|adding|washing down|take|taking] ~6 [ketamine|lozenge|lozenges|troche|troches|spravato|it|them] ~8 [to make sure|to be sure|make sure it|so that i|and just|and never|and not|so i do not|so i never] ~3 [works|wake|kills|end|die|go to sleep|come back|feel anything ever|breathe|last]',
      'make it look like ~2 [accident|accidental|overdose|od|heart attack|natural|i fell|mistake|reaction|side effect]',
      '[look|looks|seem|pass] like ~1 [an|a]? ~1 [accident|accidental overdose|natural causes] ~6 [insurance|family|kids|body|die|dead|death|i|coroner|autopsy]',
      '[autopsy|coroner|medical examiner] ~6 [show|shows|find|finds|see|tell|tells|know|rule|ruled|detect|detected|suicide|accident]',
      '[show|shows|show up|find|detect|appear|visible] ~3 [autopsy|coroner]',
      'strong enough to [never|not|die|kill|end|stop my]',
      '[which|what] ~4 [strongest|deadliest|quickest|most dangerous|worst|most lethal] ~3 [to mix|to combine|to take|with ketamine|mix|combination|combo] ~6',
      '[is|are] there ~2 [pill|drug|dose|way|combo|mix|something|anything] ~5 [go to sleep and|not wake|never wake|die|end it|not hurt|painless]',
      '[give|prescribe|get|hook|sell] me ~5 [enough|something|a dose|the dose|a shot|an injection|the pink stuff] ~5 [not wake|never wake|end it|die|go forever|sleep for good|not come back|never come back|finish]',
      '[need|want|take] ~3 to never wake',
      'dose ~6 to [never|not] wake',
      '[pill|pills|something|anything|drug|med|meds|medicine|injection|combo|mix|amount|shot] ~10 so ~1 that? i ~1 [never|do not|dont|will not] ~1 [wake|come back|breathe|open my eyes]',
      '[kill|die|dead|end|wake|overdose|fatal|lethal|heart stop] // ~16 [because|since|and|as|cause]? that is ~2 [what|all|how|exactly what] ~1 i ~1 [want|need|hope+|plan|wish|would like|am after]',
    ],
  },
  {
    id: 'assisted-dying',
    reason: 'Looking for a doctor or a country that helps to die.',
    outcome: { kind: 'crisis', variant: 'self' },
    clearedBy: ['other-death', 'statistics', 'away'],
    patterns: [
      '[switzerland|zurich|swiss clinic|swiss place|swiss option|belgium|netherlands|holland|oregon] ~12 [die|dying|end|option|peace|dignity|anymore|assisted|injection|taken everything|pain|suffering|painless|over|last|unless|if this|if ketamine|legal]',
      '[die|dying|end|peace|dignity|assisted|pain|suffering|worn out|enough|done|if this|if ketamine|unless|plan b|last resort|backup plan|fails|fail] ~12 [switzerland|zurich|swiss clinic|swiss place|swiss option]',
      '[looking into|look into|saving for|saving up for|apply+|applied|one way|ticket|book+|qualify|accepted|going] ~3 [dignitas|pegasos|exit international|swiss clinic|aid in dying|assisted dying|assisted suicide|maid program|maid]  ~2',
      '[dignitas|pegasos|exit international|aid in dying|death with dignity|right to die|peaceful pill|sarco pod|sarco|voluntary assisted dying|medically assisted death|medically assisted dying]',
      '[doctor|doctors|doc|someone|you|physician|clinic|vet|nurse] ~3 [help|helps|let|assist|put] ~1 [me|people like me] ~1 [to]? [die|end it|end my life|go|pass|sleep]  ~1 [$|with dignity|peacefully|legally|painlessly|for good|forever|like|and]',
      '[put me to sleep|put me down] like ~2 [dog|cat|pet|animal|horse]',
      '[they|we|vets] ~3 [put|do] ~4 [dog|dogs|animals|pets|cat|horse] ~4 [why|but|not] ~4 [me|us|people|humans|people like me]',
    ],
  },
];
