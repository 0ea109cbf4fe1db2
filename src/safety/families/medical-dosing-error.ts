import type { Family, Guard } from './family.js';
import { NOT_NOW } from './medical-guards.js';

const overdose = { kind: 'medical-emergency', overdose: true } as const;
const RISK: readonly Guard[] = [...NOT_NOW, 'spent', 'news'];
const WENT_IN =
  '[got|gotten|gave|given|give|received|ran|run|infused|pushed|went in|going in|gone in|emptied|empty|injected|administered|drank|swallowed|took|taken|finished|sprayed|dumped|delivered|bolused|bolus|drew up|pulled up|in|used|had|chugged|downed]';
const VESSEL =
  '[bag|syringe|vial|bottle|drip|infusion|bolus|ampoule|ampule|amp|device|pump|cassette|blister|strip|dose|box|pack|jar|container|iv]';
const MINUTES = '[minute|minutes|mins|min|seconds|secs|sec]';

/** A dose gone wrong by machine, by hand or by unit; told by staff as often as by patients. */
export const DOSING_ERROR_FAMILIES: readonly Family[] = [
  {
    id: 'pump-error',
    reason: 'A pump that ran free or a bag that went in at once: the whole dose in minutes stops breathing.',
    outcome: overdose,
    clearedBy: RISK,
    patterns: [
      '[pump|infusion|drip|iv|bag|line|clamp|roller clamp|syringe driver|driver|rate|infusion pump|machine|valve|titration] ~3 [wide open|ran free|free flowed|free flow|freeflow|free flowing|ran wild|ran away|malfunctioned|malfunction|wrong rate|set wrong|set too|programmed wrong|misprogrammed|misprogramed|left open|all at once|in one go|ran in|went in|emptied itself|emptied into|dumped|was opened|opened all the way|way too fast|too fast|fully open|double rate|triple|set to ten|set at ten|failed and]',
      '[infused|ran|running|pushed|flowed|flowing|dripping|dripped|went|going in|gave|given|got|bolused] ~4 [over|in|within] ~3 [<number>|a few|about|under|less|one|1|just|only|like|maybe] ~1 ' +
        MINUTES +
        ' ~2 instead of',
      `${WENT_IN} ~2 [whole|entire|full|complete|all the|all of the] ~2 ${VESSEL} ~5 [in|within|under] ~3 ${MINUTES}`,
      `${WENT_IN} ~1 [the|a|an] [whole|entire|full] ~2 ${VESSEL} ~2 [at once|in one go|by mistake|by accident|accidentally|instead|straight|all at|of it|too fast|already|in her|in him|into|wide open]`,
      `[whole|entire|full] ~2 ${VESSEL} ~2 [in|went in|into|ran in|gone|dumped in|has gone in] ~4 [${MINUTES.slice(1, -1)}|at once|her|him|vein|me]`,
      '[set|programmed|entered|typed|keyed|dialed|put] ~3 [pump|rate|dose] ~5 [wrong|instead of|ten times|decimal|twice|double|too high]',
      '[programming|programing|pump|dosing|dosage|medication|calculation|decimal|math|unit|units|conversion] [error|mistake|mix up|mixup|slip] ~10',
    ],
  },
  {
    id: 'dose-error',
    reason: 'Ten times the dose, pounds for kilograms, the wrong vial: errors that staff and families report in these words.',
    outcome: overdose,
    clearedBy: RISK,
    patterns: [
      `[gave|given|give|got|administered|injected|received|drew up|pushed|took|taken|swallowed|dosed] ~4 [ten times|10 times|tenfold|10x|10 x|100x|five times|fivefold|double|twice|triple|three times|four times|5x|2x|3x|twofold|threefold] ~3 [dose|amount|the dose|the amount|the ordered|what|as much|ordered|prescribed|too much]`,
      '[gave|given|got|administered|injected|received|took|taken|swallowed|drew up|used|dosed|had|drank] ~3 mg instead of ~4',
      '[gave|given|got|administered|injected|received|took|taken|swallowed|drew up|used|dosed|had|sprayed|drank] ~6 instead of ~1 [mg|one|two|half|1|2|mcg|the <number>|<number>|the spray|a quarter|the usual] ~2 [$|mg|mcg|and|by|dose|lozenge|lozenges|ml|he|she|i|now|spray|sprays|of|as]',
      '[pounds|lbs|lb|grams|ml|milliliters|mls|mg] instead of ~1 [kilos|kg|kilograms|kgs|milligrams|mcg|micrograms|units|mg] ~6',
      '[gave|given|got|administered|injected|took|taken|received|swallowed|drew up|used|drank|had] ~2 [the|a|her|his|my] ~1 [wrong|someone elses|somebody elses|another patients|other patients|undiluted|concentrated|stronger|double strength] ~1 [concentration|strength|patient|vial|syringe|drug|bag|med|meds|medication|dose|bottle|pills|ketamine|ampoule|patients|tablet|tablets|one]',
      '[mixed|mixing] up ~2 [vials|syringes|bottles|pills|meds|doses|bags|charts|patients|milligrams] ~6',
      '[got|took|gave|given|swallowed|taken|had|drank|used] ~2 [two|three|four|five|six|2|3|4|5|6|both|several] ~2 [peoples|patients|days|weeks|persons|months] ~1 [worth|dose|doses|lozenges|pills] ~2',
      '[chewed|swallowed|bit|sucked|ate|drank|took|inhaled] ~1 [all|the whole|the entire|a whole|an entire|whole|entire] ~2 [<many>|sheet|strip|box|pack|card|bag|jar|month|weeks|week|blister|bottle|supply|lot|sleeve|tin|rx|refill|thing|vial] ~1 [$|of|at|in|today|and|tonight|worth|already|supply|now|by|instead|last]',
      '[took|swallowed|ate|chewed|used|had|taken|did|drank] ~2 [lozenges|lozenge|troches|troche|doses|sprays|tablets|pills|meds|medicine|medicines|medication] ~3 [at once|at one time|together|all together|in one go|at the same time|same time|back to back] ~6 [feel|can not|dizzy|sick|breath|wake|sleep|help|heart|faint|weird|vomit+|awake|stand|asleep|numb|blurry]',
      '<third> ~3 [take|took|taken|eat|ate|drink|drank|swallow|swallowed] ~2 [many|much|lot|lots|all|too many|so many|plenty|full|whole] ~2 [medicine|medicines|medication|pill|pills|tablet|tablets|drug|drugs|bottle|lozenge|lozenges|together]',
      // "She takes a lot of pills" is every day.
      '<third> ~3 [takes|eats|swallows] ~2 [much|all|too many|full|whole] ~2 [medicine|medicines|medication|pill|pills|tablet|tablets|drug|drugs|bottle|lozenge|lozenges|together]',
      '[he|she|they|<kin>] ~1 [take|takes|took|drink|drank|eat|ate] ~1 [everything|all medicine|all the medicine|all his|all her]',
      '[used|did|had|went through|finished] ~1 [the whole|a whole|the entire|an entire|all the] ~2 [box|pack|bottle|blister|bag|strip] ~2 [<drug>|sprays] ~4 [in one|tonight|today|at once|last night|yesterday|evening|sitting|day]',
    ],
  },
  {
    id: 'mixed-substances',
    reason:
      'Ketamine on top of another drug, and a body that answers to it: sedatives stop breathing, stimulants and old antidepressants drive heart and heat.',
    outcome: overdose,
    clearedBy: ['question', 'hypothetical', 'fear', 'past', 'risk', 'wish', 'older', 'news'],
    patterns: [
      '[mixed|mixing|combined|combining|took|taken|had|drank|did|used|snorted|popped|smoked|injected|ate|on|after|washed down|drinking|drunk|doing|slipped|poured|topped] ~8 <othersubstance> ~8 // ~8 <symptom>',
      '<othersubstance> ~3 [and|with|plus|on top of|after|before|then|mixed with|together with|while on|w] ~4 <ketamine> ~6 // ~8 <symptom>',
      '<ketamine> ~3 [and|with|plus|on top of|after|before|then|mixed with|together with|while on|w] ~4 <othersubstance> ~6 // ~8 <symptom>',
      '[did|took|had|used|snorted|sniffed|bumped|doing|railed] ~2 [bump|bumps|line|lines|hit|hits|rail|rails|key|keys|gram|point|dab|tab|tabs|shot|shots] ~6 // ~9 <symptom>',
      '[took|had|did|used|snorted|injected|sprayed|doing] ~2 [street|black market|illegal|illicit|dealers|friends|bought] ~2 [k|ket|ketamine|lozenges|vial|spray] ~6 // ~8 <symptom>',
    ],
  },
];
