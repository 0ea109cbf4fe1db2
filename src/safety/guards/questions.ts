import { clauseBefore, type Place, sentenceOf, set } from './place.js';

const QUESTION_WORDS = set('can could will would does do did may might should is are am was has have');

const MAY = set('will would can could might may');

const GENERIC_ACTORS = set(
  'i you u it people patients someone anyone one ketamine esketamine spravato this that infusion infusions treatment therapy lozenge lozenges patient person they everyone somebody we kids children drugs the a',
);

/** "can you stop breathing on it", "does it cause ...": asks of a risk. "is it normal that he ..." tells of a fact and does not count. */
export function isQuestion({ reading, span }: Place): boolean {
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
  /\b(?:signs?|symptoms?|risks?|chances?|odds|likelihood|danger|dangers|possibility|probability|percent|percentage|rate|cases?|stories|story|warning|effects?|causes?|cause|causing|caused by|lead to|leads to|result in|prevent|prevents|preventing|prevention|ease|eases|easing|quiet|quiets|lift|lifts|lower|lowers|decrease|decreases|shrink|link between|connection|against|generally|research|according to|write about|ketamine (?:and|affect|affects|help|helps|work|works)|avoid|avoiding|treat|treats|treating|treatment for|help with|helps with|reduce|reduces|heard of|heard about|asks? about|asked about|questions? about|screen(?:ed|ing)? for|what happens if|what would happen if|what do you do if|read about|reading about|watch for|look for|check for|monitor for|in case of|in case|what if(?! i (?:told|tell|said|say|admit))|what happens (?:if|when)|how (?:common|often|likely|many people)|is it possible|possible to|how do (?:i|you|we) know|how would|would i know|difference between|the same (?:thing )?as|what is an?|what are|define|meaning of|called|protocol for|policy on|trained (?:for|in)|history of|family history|prone to|instead of|rather than|paper on|article on|research on|study on|studies on|documentary|movie|book about|song|lyrics)\b/;

/** "overdose symptoms": the phrase ends in what is asked for. */
const NOUN_OF_A_QUESTION =
  /^(?:overdose|seizure|stroke|suicide|suicidal) (?:\w+ )?(?:symptoms?|signs?|treatment|management|reversal|risks?|rates?|statistics|protocol|policy|training|kits?|threshold|info|information|facts)$/;

export function isEducation({ reading, span }: Place): boolean {
  if (
    /^(?:is|are|was|were) (?:also )?(?:listed|mentioned|named|on the list|in the (?:form|consent|leaflet|guide)|a (?:listed|known|common|rare|possible))\b/.test(
      reading.words.slice(span.end, span.end + 5).join(' '),
    )
  )
    return true;
  if (NOUN_OF_A_QUESTION.test(reading.words.slice(span.start, span.end).join(' '))) return true;
  if (
    /^(?:sounds?|seems?|looks?) (?:\w+ )?(?:scary|strange|weird|odd|awful|nice|terrifying|frightening|unpleasant)\b/.test(
      reading.words.slice(span.end, span.end + 4).join(' '),
    )
  )
    return true;
  if (/^(?:when|if|whether)$/.test(reading.words[span.start - 1] ?? '')) return true;
  return (
    EDUCATION.test(clauseBefore(reading, span, 8).join(' ')) ||
    /^(?:scars?|risks?|antidote|symptoms?|signs?|treatments?|management|reversal|deaths?|rates?|statistics|odds|common|ever(?! since)|hazards?|protocol|procedure|policy|training|kit|kits|thresholds?|information|info|facts|leaflet|chances?|possible|limit|patients|people|individuals|depression|veterans|teens|prevention|squad|doors?|hotline|awareness|statistics|rates?|risk|assessment|screening|bomber|mission)\b/.test(
      reading.words.slice(span.end, span.end + 2).join(' '),
    )
  );
}

/** An "if" that opens the clause of the phrase: "what should i do if she ...". "i do not know if" and "if you can" are no such thing. */
export function isHypothetical({ reading, span }: Place): boolean {
  const before = clauseBefore(reading, span, 9).join(' ');
  if (
    /\b(?:know|sure|tell|see|idea|wondering) (?:if|whether)\b/.test(before) ||
    /\bif (?:you can|possible|not|i (?:told|tell|said|say|admit))\b/.test(before)
  )
    return false;
  return /\b(?:if|in case|suppose|imagine|unless|hypothetically|whether|when (?:someone|somebody|people|patients|you)|ever)\b/.test(before);
}

/** "is chest pain a side effect": the phrase stands right behind the verb that asks. */
export function isAskedAfter({ reading, span }: Place): boolean {
  const asks = /^(?:is|are|can|does|do|was|were)$/.test(reading.words[span.start - 1] ?? '');
  return (
    asks &&
    /^(?:\w+ ){0,2}(?:side effects?|listed|mentioned|in the (?:consent|form|leaflet|guide)|common|normal|a risk|risks?|a (?:reason|contraindication|problem|red flag|worry|deal ?breaker)|grounds|possible|likely|a concern|expected|symptom|part of|happen|monitored|watched for|checked for|tracked|treated)\b/.test(
      reading.words.slice(span.end, span.end + 5).join(' '),
    )
  );
}

const FEAR =
  /\b(?:afraid|scared|worried|worry|worries|fear|fears|fearful|nervous|anxious|terrified|frightened|paranoid (?:about|that|i|it)|panicking|concerned|phobia|scares me|freaked out|what if(?! i (?:told|tell|said|say|admit))|dread)\b/;

const FEARED_FOR_ONE = /\b(?:worr(?:y|ies|ied)|fears?|afraid|scared|convinced) (?:that )?i (?:will|would|might|could|am going to) die\b/;

/** The fear may stand within a wide phrase, too: "my husband | worries i will die". */
export function isFear({ reading, span }: Place): boolean {
  return FEAR.test(clauseBefore(reading, span, 12).join(' ')) || FEARED_FOR_ONE.test(reading.words.slice(span.start, span.end).join(' '));
}

const TOLD =
  /\b(?:heard|hear|read|reads|says?|said|saying|told|telling|claims?|claimed|saw|seen|rumou?rs?|myth|apparently|supposedly|according)\b/;
const CHECKED =
  /\b(?:true|a myth|for real|real|(?:is|are) (?:that|this|it|they|he|she) (?:true|right|real|a thing|possible|common|normal|so|correct|exaggerated|bs|legit)|right$|how common)\b/;
const OF_ONESELF = /\b(?:i|me|my|mine|he|she|his|her|we|our) (?:\w+ ){0,2}$/;

/** "a friend says you pee blood, true?": a tale is told of everybody, and checked. */
export function isHearsay({ reading, span }: Place): boolean {
  const [from, to] = sentenceOf(reading, span);
  const before = reading.words.slice(Math.max(from, span.start - 14), span.start).join(' ');
  const after = reading.words.slice(span.end, Math.min(reading.words.length, to + 5, span.end + 12)).join(' ');
  return TOLD.test(before) && CHECKED.test(after) && !OF_ONESELF.test(`${before} `);
}

const SOMEBODY =
  /\b(?:i|me|my|he|she|they|him|her|his|them|we|you|help|now|please|still|not|patient|pt|wife|husband|mom|mum|dad|son|daughter|kid|baby|stop|stopped|cannot|can|took|swallowed)\b/;

/** "fainting?", "cardiac arrest ever?": a few words, nobody in them, and a question mark. */
export function isBareQuestion({ reading }: Place): boolean {
  return reading.words.length <= 4 && /\?\s*$/.test(reading.text) && !SOMEBODY.test(reading.words.join(' '));
}
