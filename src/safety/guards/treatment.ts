import { hasAfterOrBefore, hasNear, type Place } from './place.js';

export const IN_SESSION =
  /\b(?:under|during|on ketamine|while (?:under|tripping|high|on)|under anesthesia|in the session|the trip|on it|in front of)\b/;

export const CHRONIC =
  /\b(?:panic attacks|when (?:running|exercising|jogging|climbing|i jog)|upstairs|most days|from (?:my |the )?anxiety|anxiety (?:makes|gives)|at the sight of|(?:pass|passed|passes|passing|black|blacks) out (?:at|with|from|during|whenever|every time|easily) (?:the )?(?:\w+ )?(?:blood|needles?|injections?|shots|drawn|draws?|dentist|tests?|smell)|faint\w* (?:at|with|easily|when)|when (?:they|you|nurses) (?:take|draw)|for (?:years|ages)|for \d+ years|known|cardiologist|cleared|sleep apn\w+|apnea|apnoea|through my nose|stuffy|copd|emphysema|cpap|on exertion|chronic|asthma|when i (?:run|exercise|climb|smoke|lie|lay|see blood|am anxious|get anxious|panic)|blood draws?|needles|at the dentist|allergies|hay fever|deviated septum|i snore|at night|eligible|eligibility|qualify|candidate|exclude|excluded|disqualif\w+|rule me out|rules me out|runs in|family history|easily|prone to|tend to|whenever|allergic to \w+|allergy (?:gives|makes|to)|any issue|been checked)\b/;

export const ACUTE =
  /\b(?:now|just|started|(?<!(?:ketamine|it|this|treatment|that|spravato|infusions) )help(?! (?:with|anxiety|depression|me with|for|in|my|that)\b)|after|since|getting|today|tonight|cannot stop|attack|worse|turning|blue|wont|will not|not working|not helping|took|swelling|swollen|closing|throat|tongue|lips|numb|bleeding|again)\b/;

export const ACTING =
  /\b(?:afraid|scared|(?<!(?:never|not) (?:ever )?)act on|(?<!not )acting on|going to do|want to|might do|will not stop|plan)\b/;

export const ACCIDENT =
  /\b(?:(?:stay|keep|stayed) awake|a slice|some slack|a piece of|eczema|psoriasis|itch\w*|rash|mosquito\w*|allerg\w*|cactus|thorns?|roses|kitten|puppy|cats?|blister\w*|sunburn\w*|hangnail|shaving|shave|cooking|chopping|slicing|peeling|gym|stove|oven|iron|curling|hot|coffee|tea|boiling|grill|lifting|workout|working out|exercising|running|jogging|skiing|football|soccer|basketball|playing|hiking|falling|fell|tripped|slipped|stairs|glass|paper cut|kitchen|knife slipped|yoga|gardening|by accident|accidentally|accident|accidental|sports?|bike|cycling|moving furniture|at work|needle|needles|lift|dancing|class)\b/;

export const INTENT = /\b(?:urges?|want|need|going to|tempted|on purpose|craving|thinking about|thoughts of|deliberately)\b/;

const FROM_THE_MEDICINE =
  /\b(?:(?:from|under|by|with|because of|due to|after) (?:the |a |my |your )?(?:lozenges?|troches?|spray|spravato|local|numbing|dentist|novocaine|freezing)|(?:lozenges?|troches?|spray) (?:numb\w*|makes?|made|does)|dentist)\b/;
const ONE_SIDED =
  /\b(?:one side|left|right side|half|arms?|legs?|droop\w*|slur\w*|speech|talk\w*|speak\w*|words|swell\w*|swollen|breath\w*|hives|wheez\w*|tight\w*|clos\w+|swallow\w*|vision|see|walk|worse|help|suddenly|still|confused)\b/;

/** A mouth or a face numb from what melts in it, on no one side and with nothing else. */
export function isNumbing(place: Place): boolean {
  return (
    /\bnumb/.test(place.reading.words.slice(place.span.start, place.span.end).join(' ')) &&
    hasAfterOrBefore(place, FROM_THE_MEDICINE, 14) &&
    !hasAfterOrBefore(place, ONE_SIDED, 14)
  );
}

/** Heavy days of a month, with no other sign. */
export function isMonthly(place: Place): boolean {
  return (
    hasNear(place, /\b(?:on|have|having|got) my (?:monthly|period|periods)|my periods?|menstrua\w*|time of the month\b/, 10, 10) &&
    !hasNear(
      place,
      /\b(?:pregnan\w*|faint\w*|dizzy|pass(?:ed|ing)? out|soak\w*|hour|clots?|weak|not stop|will not stop|miscarr\w*)\b/,
      16,
      16,
    )
  );
}
