export const IN_SESSION =
  /\b(?:under|during|on ketamine|while (?:under|tripping|high|on)|under anesthesia|in the session|the trip|on it|in front of)\b/;

export const CHRONIC =
  /\b(?:sleep apn\w+|apnea|apnoea|through my nose|stuffy|copd|emphysema|cpap|on exertion|chronic|asthma|when i (?:run|exercise|climb|smoke|lie|lay|see blood|am anxious|get anxious|panic)|blood draws?|needles|at the dentist|allergies|hay fever|deviated septum|i snore|at night|eligible|eligibility|qualify|candidate|exclude|excluded|disqualif\w+|rule me out|rules me out|runs in|family history|easily|prone to|tend to|whenever|allergic to \w+|allergy (?:gives|makes|to)|any issue|been checked)\b/;

export const ACUTE =
  /\b(?:now|just|started|(?<!(?:ketamine|it|this|treatment|that|spravato|infusions) )help(?! (?:with|anxiety|depression|me with|for|in|my|that)\b)|after|since|getting|today|tonight|cannot stop|attack|worse|turning|blue|wont|will not|not working|not helping|took|swelling|swollen|closing|throat|tongue|lips|numb|bleeding|again)\b/;

export const ACTING =
  /\b(?:afraid|scared|(?<!(?:never|not) (?:ever )?)act on|(?<!not )acting on|going to do|want to|might do|will not stop|plan)\b/;

export const ACCIDENT =
  /\b(?:shaving|shave|cooking|chopping|slicing|peeling|gym|stove|oven|iron|curling|hot|coffee|tea|boiling|grill|lifting|workout|working out|exercising|running|jogging|skiing|football|soccer|basketball|playing|hiking|falling|fell|tripped|slipped|stairs|glass|paper cut|kitchen|knife slipped|yoga|gardening|by accident|accidentally|accident|accidental|sports?|bike|cycling|moving furniture|at work|needle|needles|lift|dancing|class)\b/;

export const INTENT = /\b(?:urges?|want|need|going to|tempted|on purpose|craving|thinking about|thoughts of|deliberately)\b/;
