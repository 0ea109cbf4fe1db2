import type { Guard } from './families/family.js';
import type { Span } from './pattern.js';
import type { Reading } from './reading.js';
import { VOCABULARY } from './vocabulary.js';

/** Whose danger a phrase speaks of: the nearest person named before it in the sentence. */
export type Subject = 'self' | 'third' | 'generic';

export interface Place {
  readonly reading: Reading;
  readonly span: Span;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export function isCleared(place: Place, guards: readonly Guard[]): boolean {
  return guards.some((guard) => GUARDS[guard](place));
}

const GUARDS: Readonly<Record<Guard, (place: Place) => boolean>> = {
  negation: isNegated,
  past: isPast,
  question: isQuestion,
  hypothetical: isHypothetical,
  fear: isFear,
  education: (place) => !speaksOfSelf(place) && (findSubject(place) === 'generic' || isEducation(place)),
  risk: (place) => isEducation(place) || isAskedAfter(place),
  wish: (place) =>
    /\b(?:hope|hoping|wish|wishing|not mind|rather|praying|pray)\b/.test(clauseBefore(place.reading, place.span, 6).join(' ')),
  older: isOlder,
  spent: (place) =>
    hasNear(
      place,
      /\b(?:time|effort|long|space|money|energy|classes|notes|photos|days off|courage|guts|credit|work|cookies|chocolate|sugar|coffee|caffeine|netflix|tv|candy|cake|pizza|food|carbs|screen|sun|advice|sleep|water|breakfast|lunch|dinner)\b/,
      0,
      3,
    ),
  thing: (place) => hasNear(place, THING, 3, 4) || hasNear(place, TO_A_TREATMENT, 0, 6),
  'wrong-place': (place) => hasNear(place, WRONG_PLACE, 8, 8),
  bereaved: isBereaved,
  trauma: (place) =>
    hasNear(
      place,
      /\b(?:trauma|traumas|ptsd|flashbacks?|memories|relives?|reliving|nightmares|childhood|survivors?|years back)\b/,
      20,
      20,
    ) &&
    !hasNear(
      place,
      /\b(?:just|last night|yesterday|today|tonight|right now|this (?:week|morning)|still(?! (?:have|get|having|getting) (?:nightmares|flashbacks|ptsd|trauma))|again)\b/,
      12,
      12,
    ),
  asked: isAsked,
  topic: isTopic,
  'in-session': (place) => IN_SESSION.test(place.reading.words.slice(place.span.end, place.span.end + 7).join(' ')),
  chronic: (place) => hasNear(place, CHRONIC, 8, 8) && !hasNear(place, ACUTE, 12, 12),
  compulsion: (place) => hasNear(place, /\b(?:ocd|harm ocd|obsessions?|compulsions?)\b/, 14, 14) && !hasNear(place, ACTING, 14, 14),
  idiom: (place) => hasNear(place, IDIOM, 4, 4),
  'other-death': isOtherDeath,
  statistics: ({ reading, span }) => STATISTICS.test(reading.words.slice(span.start, span.end).join(' ')),
  accident: (place) => hasAfterOrBefore(place, ACCIDENT, 8) && !INTENT.test(clauseBefore(place.reading, place.span, 7).join(' ')),
  light: (place) => hasAfterOrBefore(place, LIGHT, 8),
  mundane: (place) => hasAfterOrBefore(place, MUNDANE, 12),
  joke: isJoke,
};

const SELF = set('i me my myself mine we us');
const THIRD = new Set([...'he she they him her them his their hers himself herself themselves'.split(' '), ...(VOCABULARY['kin'] ?? [])]);
const GENERIC = set(
  'people patients patient someone somebody anyone anybody others clients users person persons folks veterans individuals those everyone humans adults teens kids you your study studies research',
);
const LOOK_BACK = 9;

export function findSubject({ reading, span }: Place): Subject {
  if (SELF.has(reading.words[span.start] ?? '')) return 'self';
  for (let i = span.start - 1; i >= 0 && i >= span.start - LOOK_BACK && reading.breaks[i + 1] !== 2; i--) {
    const word = reading.words[i] as string;
    if (THIRD.has(word)) return 'third';
    if (GENERIC.has(word)) return genericOr(reading, i, span);
    if (SELF.has(word)) return 'self';
  }
  return 'self';
}

/** "my patient" is somebody, and "people who want to die like me" is the one who writes. */
function genericOr({ words }: Reading, at: number, { end }: Span): Subject {
  if (words[at - 1] === 'my') return 'third';
  const near = `${words.slice(at, at + 3).join(' ')} . ${words.slice(end, end + 3).join(' ')}`;
  return /\blike (?:me|myself|i am)\b/.test(near) ? 'self' : 'generic';
}

// A "not" reaches over these words to the phrase it governs, and over no others: "i am not coping, i am going to ..." stays a crisis.
const NEGATORS = set('not never no without nor neither');
const TRANSPARENT = new Set(
  (
    'going to want wanting wanted think thinking planning plan about of be been i am will do does did have has had would could should may might feel feeling a an any the ever even really ' +
    'actually just at all trying try intend intending intention intentions plans desire desires urge urges thought thoughts having been in to on you me my'
  ).split(' '),
);
// "can not stop wanting", "not only": the negation turns round or is none.
const CONJUNCTIONS = set('but and because so then or though although except until yet');

function isNegated({ reading, span }: Place): boolean {
  for (let i = span.start - 1; i >= 0 && i >= span.start - 7; i--) {
    if ((reading.breaks[i + 1] ?? 0) > 0) return false;
    const word = reading.words[i] as string;
    if (NEGATORS.has(word)) return !isDeferred(reading, span) && !isTurnedRound(reading, i);
    if (CONJUNCTIONS.has(word) || !(TRANSPARENT.has(word) || reading.fillers[i])) return false;
  }
  return false;
}

/** "i can not promise that i will not": two negations are none. */
function isTurnedRound({ words }: Reading, at: number): boolean {
  return /\bnot (?:\w+ )?(?:promise|guarantee|swear|say|sure|certain|trust|see why|know why|think of a reason)\b/.test(
    words.slice(Math.max(0, at - 8), at).join(' '),
  );
}

/** "i will not ... today", "not yet", "not until": only put off. */
function isDeferred(reading: Reading, span: Span): boolean {
  const [, to] = sentenceOf(reading, span);
  const after = reading.words.slice(span.end, Math.min(to, span.end + 5)).join(' ');
  return (
    /^(?:\w+ )?(?:today|tonight|yet|now|right now|this|until|unless|before)\b/.test(after) ||
    /\bbut\b.*\b(?:tomorrow|soon|later|might|want|will|someday|eventually|stop|keep|keeps|think|thinking|thought|scared|wish|need|feel|can not|would)\b/.test(
      reading.words.slice(span.end, Math.min(to, span.end + 8)).join(' '),
    )
  );
}

const PAST =
  /\b(?:years ago|year ago|months ago|decades? ago|long ago|(?:ages|a while|long time) (?:ago|back)|in my (?:\d0s|teens|twenties|thirties|forties|youth|past|childhood)|in the (?:90s|2000s|2010s|nineties|eighties|seventies)|decades? (?:back|earlier)|as a (?:teen|teenager|kid|child|young|student|boy|girl)|when i was (?:a |an |in |\d+|young|little|growing|pregnant|married|at |still |like |about |around |much )|in (?:high school|college|middle school|school|the past|childhood)|used to|back (?:when|then|in (?:the|my|high|college|school|\d{4}))|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?<!at )once(?! and)|history of|(?:in|on) (?:my|his|her|their) (?:past|history|chart|file|record|records)|previous|previously|formerly|last year|years? (?:back|earlier|before)|childhood|history|since \d{4}|at (?:age )?(?:1\d|[5-9])|once (?:had|was|tried|attempted|upon)|old (?:self|scars?)|scars|the past|past (?:self|suicid\w+|attempts?|overdoses?)|no longer (?:feel|feeling|have|am|suicidal|self)|recovered|in remission|survivor|survived)\b/;
const PRESENT =
  /\b(?:tonight|today|right now|lately|these days|this (?:week|morning|evening|afternoon|time)|came back|come back|coming back|are back|is back|back again|again|currently|at the moment|every day|everyday|now i|and now|still (?:do|am|feel|want|think|have|wish)|last night|yesterday|worse)\b/;
const CALM_NOW =
  /\b(?:fine|better|ok|okay|good|well|stable|safe|great|healthy|recovered|past that|not) (?:right )?(?:now|today|these days|lately|at the moment|currently)\b|\b(?:now|today|currently|these days|lately) (?:i am |i feel |i am doing |doing |am |feel |much |so much |a lot )*(?:fine|better|ok|okay|good|well|stable|safe|great|not|happy|doing)\b|\bnot (?:again|anymore|suicidal)\b/;

function isPast({ reading, span }: Place): boolean {
  const [from, to] = sentenceOf(reading, span);
  const near = reading.words.slice(Math.max(from, span.start - 16), Math.min(to, span.end + 16)).join(' ');
  if (!PAST.test(near) && !/\b(?:i was|was|had been|have been) (?:\w+ )?suicidal\b.*\b(?:before|until|when|then)\b/.test(near))
    return false;
  const around = reading.words.slice(Math.max(0, span.start - 30), span.end + 40).join(' ');
  return !PRESENT.test(around) || CALM_NOW.test(around);
}

const QUESTION_WORDS = set('can could will would does do did may might should is are am was has have');
const MAY = set('will would can could might may');
const GENERIC_ACTORS = set(
  'i you u it people patients someone anyone one ketamine esketamine spravato this that infusion infusions treatment therapy lozenge lozenges patient person they everyone somebody we kids children drugs the a',
);

/** "can you stop breathing on it", "does it cause ...": asks of a risk. "is it normal that he ..." tells of a fact and does not count. */
function isQuestion({ reading, span }: Place): boolean {
  const before = clauseBefore(reading, span, 9);
  if (EDUCATION.test(before.join(' '))) return true;
  const from = span.start - before.length;
  for (let i = 0; i < before.length; i++) {
    if (!QUESTION_WORDS.has(before[i] as string)) continue;
    const actor = before[i + 1] ?? reading.words[span.start] ?? '';
    const rest = before.slice(i + 1);
    const opens =
      i === 0 ||
      (reading.breaks[from + i] ?? 0) > 0 ||
      /^(?:and|or|but|so|also|how|when|why|what|who|which|where|then|hi|hello|hey|question)$/.test(before[i - 1] as string);
    if (
      opens &&
      (GENERIC_ACTORS.has(actor) || (MAY.has(before[i] as string) && actor === 'my')) &&
      !rest.some((word) => word === 'that' || word === 'because') &&
      rest.length <= 7
    )
      return true;
  }
  // The phrase itself may open with the actor: "do i | stop breathing" and "will i not wake up".
  return false;
}

const EDUCATION =
  /\b(?:signs?|symptoms?|risks?|chances?|odds|likelihood|danger|dangers|possibility|probability|percent|percentage|rate|cases?|stories|story|warning|effects?|causes?|cause|causing|caused by|lead to|leads to|result in|prevent|prevents|preventing|prevention|ease|eases|easing|quiet|quiets|lift|lifts|lower|lowers|decrease|decreases|shrink|link between|connection|against|generally|research|according to|write about|ketamine (?:and|affect|affects|help|helps|work|works)|avoid|avoiding|treat|treats|treating|treatment for|help with|helps with|reduce|reduces|heard of|heard about|asks? about|asked about|questions? about|screen(?:ed|ing)? for|what happens if|what would happen if|what do you do if|read about|reading about|watch for|look for|check for|monitor for|in case of|in case|what if|what happens (?:if|when)|how (?:common|often|likely|many people)|is it possible|possible to|how do (?:i|you|we) know|how would|would i know|difference between|what is an?|what are|define|meaning of|called|protocol for|policy on|trained (?:for|in)|history of|family history|prone to|instead of|rather than|paper on|article on|research on|study on|studies on|documentary|movie|book about|song|lyrics)\b/;

function isEducation({ reading, span }: Place): boolean {
  if (/^(?:when|if|whether)$/.test(reading.words[span.start - 1] ?? '')) return true;
  return (
    EDUCATION.test(clauseBefore(reading, span, 8).join(' ')) ||
    /^(?:scars?|risks?|antidote|chances?|possible|limit|patients|people|individuals|depression|veterans|teens|prevention|squad|doors?|hotline|awareness|statistics|rates?|risk|assessment|screening|bomber|mission)\b/.test(
      reading.words[span.end] ?? '',
    )
  );
}

const ASKS =
  /(?:^| )(?:will|would|can|could|might|may|does|do|did|has|have) (?:i|it|this|that|ketamine|esketamine|spravato|treatment|therapy|you|people|patients|the \w+|a \w+|an \w+|infusions?|lozenges|one|someone|anyone|we) (?:(?:make|makes|cause|causes|give|gives|me|you|people|someone|patients|feel|be|become|get|still|ever|start|have|worse|more|to|any|increase|trigger|need|needs|required|go|with|treat|accept|take|see|help|reduce|lower) )*$/;

/** "will i feel suicidal after it", "can it make me want to die": whether it happens is asked, by words that do nothing but ask. */
function isAsked({ reading, span }: Place): boolean {
  let from = span.start;
  while (from > 0 && span.start - from < 9 && (reading.breaks[from] ?? 0) === 0) from--;
  const before = reading.words.slice(from, span.start).join(' ');
  if (
    reading.words[span.start] === 'i' &&
    !reading.words.slice(span.start, span.end).includes('if') &&
    /^(?:(?:hi|so|and|also|but|or) )*(?:will|would|do|should|could|might|can|must)$/.test(before)
  )
    return true;
  return ASKED_IF.test(before) || ASKS.test(`${before} `);
}

const ASKED_IF =
  /\b(?:(?:asks?|asked|asking) (?:me )?(?:if|whether)|what (?:happens|if|would happen|do you do|will you do|happens when)(?: if| when)?)(?: i)?$/;

const CLOSE_SELF = set('i me myself am feel feeling felt been getting');
const QUESTION_OPENS =
  /^(?:(?:hi|hello|hey|so|and|also|ok|okay|but|or|question|quick|please|just|then|yes|no|well|sorry) )*(?:what|whats|why|how|does|do|is|are|can|could|will|would|should|who|whose|when|which|where|has|did|was|tell me|explain|looking for|info|information|any)\b/;
const TOPIC_WORD =
  /\b(?:ketamine|esketamine|spravato|kat|treatments?|therapy|helps?|treats?|treating|patients?|people|research|study|studies|effects?|approved|used|prevention|risks?|history|past|screening|screened|intake|form|forms|questions?|questionnaire|policy|statistics|rates?|clinics?|warning|topic|meaning|word|paper|article|thesis|assessment|training|documentary|movie|film|book|song|class|ssris?|antidepressants?|asks?|asked|answer|answers|chart|record|records|file|facts?|information|role|medicine|medication|drugs?|true|general|generally)\b/;
const LEARNS =
  /\b(?:i|my \w+|we) (?:have |had |just |once |always |am |was |a )*(?:read|heard|hear|saw|seen|watched|wonder|wondering|curious|study|studying|write|writing|research|researching|researched|a nurse|a therapist|a doctor|a student|a counselor|a counsellor|a teacher|a social worker|work|teach|teaching|volunteer|asked|answered|told|screened)\b/;
const IS_NOW =
  /\b(?:worse|back|again|came|getting|today|tonight|right now|every (?:day|night|hour|morning)|all (?:day|night)|constantly|help me|since|still|always|lately|wont|will not stop|everyday|daily|keeps?|woke)\b/;

/** Suicide as a topic: a question or a sentence about treatment, research or forms in which nobody close to the word speaks of own suffering. */
function isTopic({ reading, span }: Place): boolean {
  const [from, to] = sentenceOf(reading, span);
  const sentence = reading.words.slice(from, to).join(' ');
  if (LEARNS.test(sentence) && !IS_NOW.test(sentence)) return true;
  for (let i = span.start - 1; i >= 0 && i >= span.start - 3 && (reading.breaks[i + 1] ?? 0) === 0; i--)
    if (CLOSE_SELF.has(reading.words[i] as string)) return false;
  if (CLOSE_SELF.has(reading.words[span.start] ?? '')) return false;
  if (reading.words.join(' ') === 'suicidal ideation') return true;
  let clause = span.start;
  while (clause > from && (reading.breaks[clause] ?? 0) === 0) clause--;
  if (QUESTION_OPENS.test(sentence) || QUESTION_OPENS.test(reading.words.slice(clause, to).join(' '))) return true;
  return TOPIC_WORD.test(sentence) && !IS_NOW.test(sentence);
}

const IDIOM =
  /\b(?:dead (?:tired|serious|line|set|end|center|centre|weight|on|battery|phone|inside|wrong|right|sure|quiet|beat|zone|last|ringer)|(?:dying|die) (?:to (?:know|try|see|hear|start|meet|get|find|learn|ask|do)|for (?:a|an|some|the)|of (?:boredom|laughter|thirst|hunger|curiosity|embarrassment|heat|shame))|to die for|drop dead gorgeous|over my dead body|walking dead|dead poets|grateful dead|red dead|left 4 dead|brain dead|death anxiety|(?:scared|afraid|terrified|fear|worried|anxious|nervous) (?:of|about) (?:\w+ )?(?:dying|death)|die without (?:coffee|sugar|chocolate|my phone|wifi)|death scared|(?:work|job|music|commute|traffic|wait|waiting|price|headache|back|pain) (?:\w+ )?(?:is|are) killing|(?:i am |lol |im )dead (?:lol|from|after)|(?:phone|laptop|battery|car|tablet|computer|mic|line|connection|internet|wifi|chat|browser|watch|plant|plants|signal|motor|engine|nerves?|camera) (?:\w+ ){0,3}(?:dead|died|die|dying|dies)|killing (?:it|time)|killed it|kill (?:time|for|the (?:mood|vibe|chat|window|music|bot|lights))|kill two birds|dressed to kill|(?:is|are|was|were|been) (?:\w+ )?killing me|kills me when|killer|ego (?:death|die|died|dies)|death of (?:the |my )?ego|old self (?:die|dies|died)|near death|death (?:metal|valley|star|row|grip|cab|note)|sudden death|life or death|matter of life|bite the bullet|bit the bullet|bullet (?:point|points|list|proof|journal|train)|magic bullet|silver bullet|jump(?:ing)? the gun|gun (?:range|shop|show|metal|control)|top gun|nail gun|guns n|learn the ropes|the ropes|rope (?:climb\w*|course|bridge)|jump rope|on the ropes|razor (?:sharp|thin|bill)|knife edge|pocket knife|butter knife|steak knife|kitchen knife|under the knife|shoulder blades?|blade runner|my (?:wife|husband|boss|mom|mum|dad|mother|father|doctor|landlord|therapist) (?:will|would|is going to|might|may) kill me|(?:will|would|going to) kill me if i (?:spend|miss|forget|am late|do not (?:come|call|pay))|start without me|go on without me knowing|(?:like|as if|thought) i (?:was|am|were|had|have|would) (?:dying|dead|died|die)|(?:feel|feels|felt|feeling) like (?:i am |i was |i |a )?(?:dying|dead|death|died)|feel alive|alive and (?:well|kicking)|(?:my|the) old self|suicide (?:squad|doors?|bomb\w*|missions?|runs?|kings?|silence|hill|pass|burn|sprints?|girls?|squeeze|wings?|soda)|virgin suicides|(?:career|political|social|financial|commercial|digital|professional|brand) suicide|(?:phone|laptop|computer|car|printer|plant|pc|tablet|fridge|battery|tv|dishwasher|toaster) (?:\w+ ){0,2}suicide|(?:water|nerf|glue|heat|massage|staple|price|radar|toy|paintball) guns?|(?:call|calls|called|calling|ride|riding|rode) shotgun|shotgun wedding|smoking gun|son of a gun|gun to my head i would|knife and fork|swiss army|chef s?|knives out|(?:bread|cake|cheese|paring|palette|new|sharp) knife|rope swing|tug of war|tow rope|(?:roller|ice|fan|wiper|saw|mower|grass) blades?|razor burn|electric razor)\b/;

const DIES = /^(?:die|dies|died|dead|dying|death|deaths|kill|kills|killed|killing)$/;
const MOURNED =
  /\b(?:grief|grieving|bereaved|bereavement|lost (?:my|our|his|her)|passed away|funeral for|died (?:of|from|in|last|when|at|two|three|a|this|by|suddenly|after|before|during|on|years|and)|has died|just died|death of (?:my|our|his|her|a)|after (?:my|the|his|her) \w+ (?:died|death)|since (?:my|his|her|the) \w+ (?:died|death)|is dying of|dying of (?:cancer|als|copd)|terminally|hospice|end of life|saw|watched|witnessed|killed in|was killed|were killed)\b/;

/** Somebody else's death, told: the dead are relatives, pets, strangers, and it has happened. */
function isOtherDeath(place: Place): boolean {
  const { reading, span } = place;
  const [from, to] = sentenceOf(reading, span);
  for (let i = span.start; i < span.end; i++) {
    if (!DIES.test(reading.words[i] as string)) continue;
    const before = reading.words.slice(Math.max(from, i - 4), i);
    if (
      before.some(
        (word, at) => (THIRD.has(word) || PETS.has(word)) && !before.slice(at + 1).some((next) => SELF.has(next) && next !== 'my'),
      )
    )
      return true;
  }
  return MOURNED.test(reading.words.slice(Math.max(from, span.start - 10), Math.min(to, span.end + 10)).join(' '));
}

const PETS: ReadonlySet<string> = new Set(VOCABULARY['pet'] ?? []);

const IN_SESSION =
  /\b(?:under|during|on ketamine|while (?:under|tripping|high|on)|under anesthesia|in the session|the trip|on it|in front of)\b/;
const CHRONIC =
  /\b(?:sleep apn\w+|apnea|apnoea|through my nose|stuffy|copd|emphysema|cpap|on exertion|chronic|asthma|when i (?:run|exercise|climb|smoke|lie|lay|see blood|am anxious|get anxious|panic)|blood draws?|needles|at the dentist|allergies|hay fever|deviated septum|snore|at night|eligible|eligibility|qualify|candidate|exclude|excluded|disqualif\w+|rule me out|rules me out|runs in|family history|easily|prone to|tend to|whenever|allergic to \w+)\b/;
const ACUTE =
  /\b(?:now|just|started|help|after|since|getting|today|tonight|cannot stop|attack|worse|turning|blue|wont|will not|not working|not helping|took|swelling|swollen|closing|throat|tongue|lips|numb|bleeding|again)\b/;
const ACTING = /\b(?:afraid|scared|act on|acting on|going to do|want to|might do|will not stop|plan)\b/;

/** An "if" that opens the clause of the phrase: "what should i do if she ...". "i do not know if" and "if you can" are no such thing. */
function isHypothetical({ reading, span }: Place): boolean {
  const before = clauseBefore(reading, span, 9).join(' ');
  if (/\b(?:know|sure|tell|see|idea|wondering) (?:if|whether)\b/.test(before) || /\bif (?:you can|possible|not)\b/.test(before))
    return false;
  return /\b(?:if|in case|suppose|imagine|unless|hypothetically|whether|when (?:someone|somebody|people|patients|you)|ever)\b/.test(before);
}

/** "is chest pain a side effect": the phrase stands right behind the verb that asks. */
function isAskedAfter({ reading, span }: Place): boolean {
  const asks = /^(?:is|are|can|does|do|was|were)$/.test(reading.words[span.start - 1] ?? '');
  return (
    asks &&
    /^(?:\w+ ){0,2}(?:side effects?|common|normal|a risk|risks?|possible|likely|a concern|expected|symptom|part of|happen)\b/.test(
      reading.words.slice(span.end, span.end + 5).join(' '),
    )
  );
}

/** An event of last week or earlier that is told as over. */
function isOlder(place: Place): boolean {
  const old =
    /\b(?:last (?:week|month|time|fall|spring|summer|winter)|(?:days|weeks|months|week|month) ago|once before|the other (?:day|week))\b/;
  return (
    hasNear(place, old, 10, 10) &&
    !hasNear(place, /\b(?:since|still|now|again|getting|right now|today|tonight|keep|keeps|just had|and just)\b/, 14, 14)
  );
}

const FEAR =
  /\b(?:afraid|scared|worried|worry|worries|fear|fears|fearful|nervous|anxious|terrified|frightened|paranoid|panicking|concerned|phobia|scares me|freaked out|what if|dread)\b/;

function isFear({ reading, span }: Place): boolean {
  return FEAR.test(clauseBefore(reading, span, 12).join(' '));
}

const JOKE =
  /\b(?:laughing|laughter|embarrassment|cringe|boredom|hunger|shame|heat|curiosity|excitement|happiness|suspense|starvation|lmao|lmfao|rofl)\b/;

// "rather die than eat that", but not "rather die than live like this".
const RATHER =
  /^than (?!\w* ?\w* ?\w* ?(?:live|living|life|alive|keep|go on|feel|suffer|pain|another|this|like|be|exist|face|wake|continue)\b)/;
const LAUGHS = /\b(?:lol|lmao|haha\w*|jk|rofl)\b|[\u{1f602}\u{1f923}\u{1f605}]/u;

function isJoke({ reading, span }: Place): boolean {
  const phrase = reading.words.slice(span.start, span.end).join(' ');
  if (/^(?:(?:lol|lmao|omg|ok|bro|haha\w*) )*i am dead(?: lol| lmao| from laughing)?$/.test(reading.words.join(' '))) return true;
  if (
    /\b(?:gave|give|giving) me (?:a|an)? ?$/.test(reading.words.slice(0, span.start).join(' ')) ||
    (/\b(?:just|only) (?:kidding|joking)(?! (?:about|when|before))\b/.test(reading.text) &&
      !/\b(?:not|seriously|really|serious|plan)\b/.test(reading.text))
  )
    return true;
  if (RATHER.test(reading.words.slice(span.end, span.end + 6).join(' '))) return true;
  if (/\b(?:kill|shoot|end) me\b/.test(phrase) && LAUGHS.test(reading.text)) return true;
  return (
    JOKE.test(reading.words.slice(span.start, span.end + 5).join(' ')) ||
    JOKE.test(reading.words.slice(Math.max(0, span.start - 3), span.start).join(' '))
  );
}

// A heart that stops at a price, a sleep before the television.
const LIGHT =
  /\b(?:(?:when i|i|me when i) saw (?:the|your|that|my|how)|the (?:price|bill|invoice|finale|cliffhanger|penalty)|jump ?scare|(?:skipped|skips|skip) a beat|netflix|watching (?:tv|the|a|my)|laughing|lmao|puppy|puppies|kittens?)\b/;

const ACCIDENT =
  /\b(?:shaving|shave|cooking|chopping|slicing|peeling|gym|stove|oven|iron|curling|hot|coffee|tea|boiling|grill|lifting|workout|working out|exercising|running|jogging|skiing|football|soccer|basketball|playing|hiking|falling|fell|tripped|slipped|stairs|glass|paper cut|kitchen|knife slipped|yoga|gardening|by accident|accidentally|accident|accidental|sports?|bike|cycling|moving furniture|at work|needle|needles|lift|dancing|class)\b/;

const INTENT = /\b(?:urges?|want|need|going to|tempted|on purpose|craving|thinking about|thoughts of|deliberately)\b/;

const MUNDANE =
  /\b(?:phone menu|menu|website|site|form|forms|paperwork|price|prices|pricing|bill|billing|cost|invoice|hold|music|app|portal|chat|chatbot|bot|traffic|parcel|package|delivery|appointment|reschedule|weather|heat|captcha|autocorrect|homework|commute|construction|referee|finale|queue|updates?|recipe|fees?|hiccups|booking|subscription|membership|newsletter|email|emails|conversation|contract|account|password|login|vacation|holiday|travel|travelling|traveling|town|receptionist|insurance|survey|wifi|internet|browser|popups|popup|pop up|procedure|drip|quickly|list|terrace|parking|park|noon|switching|another clinic|\d{1,2}(?:am|pm)|meeting|shift|gym|diet|game(?! over)|movie|episode|refund|database|records|list|inbox|spam|ads|cookies|system|hold music)\b/;

// "the site is unresponsive", "not responding to ssris": a thing that does not wake, breathe or answer.
const THING =
  /\b(?:website|site|app|page|portal|chat|chatbot|bot|form|link|button|browser|phone|email|emails|calls|messages|texts|reception|line|system|server|screen|laptop|computer|wifi|video|alarm|keyboard|people|patients|responders)\b/;

const TO_A_TREATMENT = /\bto (?:\w+ ){0,3}(?:treatments?|medications?|meds|antidepressants?|ssris?|therapy)\b/;

const WRONG_PLACE =
  /\b(?:wrong (?:website|site|chat|page|number|app|window|place|room)|unsubscribe|mailing list|waiting room|in this chat|on this (?:site|page|list)|all day|too late|past \d|longer than|for hours|lol|haha|lmao)\b/;

const STATISTICS =
  /\b(?:people|patients|deaths|americans|users|cases|percent|per year|every year|each year|horse|horses|dog|cat|animals|rats|mice|risk|risks|chance|chances|rate|clinic)\b/;

const BEREAVED =
  /\b(?:died by|dead by|lost (?:\w+ ){1,4}to|committed|passed away|funeral|killed (?:him|her|them)sel\w+|(?:took|ended|taken) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:hanged|hung|shot) (?:him|her|them)sel\w+|grief|grieving|bereaved|since (?:his|her|their) (?:death|suicide)|after (?:his|her|their|my \w+) (?:death|suicide)|died|survived)\b/;
const STILL_GOING =
  /\b(?:just|right now|bleeding|breathing|in hospital|wants|going to|threatening|trying|help (?:him|her|me|them)|tonight)\b/;

/** A death that has happened: grief, which gets an answer and the line, and no advice to stay with the person. */
function isBereaved({ reading, span }: Place): boolean {
  const near = reading.words.slice(Math.max(0, span.start - 8), span.end + 10).join(' ');
  return BEREAVED.test(near) && !STILL_GOING.test(near);
}

/** The writer is the nearest person named: "i" within the phrase or just before it. */
function speaksOfSelf({ reading, span }: Place): boolean {
  for (let i = span.start; i >= 0 && i >= span.start - 4 && (i === span.start || reading.breaks[i + 1] !== 2); i--) {
    const word = reading.words[i] as string;
    if (SELF.has(word) || word === 'am') return true;
    if (THIRD.has(word) || GENERIC.has(word)) return false;
  }
  return false;
}

function hasNear({ reading, span }: Place, words: RegExp, before: number, after: number): boolean {
  return words.test(reading.words.slice(Math.max(0, span.start - before), span.end + after).join(' '));
}

function hasAfterOrBefore({ reading, span }: Place, words: RegExp, reach: number): boolean {
  const [from, to] = sentenceOf(reading, span);
  return words.test(reading.words.slice(Math.max(from, span.start - reach), Math.min(to, span.end + reach)).join(' '));
}

function sentenceOf(reading: Reading, span: Span): readonly [number, number] {
  let from = span.start;
  while (from > 0 && reading.breaks[from] !== 2 && span.start - from < 40) from--;
  let to = span.end;
  while (to < reading.words.length && reading.breaks[to] !== 2 && to - span.end < 40) to++;
  return [from, to];
}

const NEW_SUBJECT = /^(?:i|he|she|they|we|my|our|his|her|its|it)$/;

/** The words before the phrase in its own sentence, back to the last "but" and at most so many. */
function clauseBefore(reading: Reading, span: Span, most: number): readonly string[] {
  let from = span.start;
  while (from > 0 && span.start - from < most && reading.breaks[from] !== 2) {
    if (/^(?:but|because|and)$/.test(reading.words[from - 1] as string) && span.start - from > 0) break;
    if (reading.breaks[from] === 1 && NEW_SUBJECT.test(reading.words[from] as string)) break;
    from--;
  }
  return reading.words.slice(from, span.start);
}
