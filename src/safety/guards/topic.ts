import { type Place, sentenceOf, set } from './place.js';
import { IN_SESSION } from './treatment.js';

const ASKS =
  /(?:^| )(?:will|would|can|could|might|may|does|do|did|has|have) (?:i|it|this|that|ketamine|esketamine|spravato|treatment|therapy|you|people|patients|(?:stopping|quitting|missing|skipping|weaning|pausing|coming) (?:\w+ ){0,3}\w+|the \w+|a \w+|an \w+|infusions?|lozenges|one|someone|anyone|we) (?:(?:make|makes|cause|causes|give|gives|me|you|people|someone|patients|feel|be|become|get|still|ever|start|have|worse|more|to|any|increase|trigger|need|needs|required|go|with|treat|accept|take|see|help|reduce|lower) )*$/;

/** "will i feel suicidal after it", "can it make me want to die": whether it happens is asked, by words that do nothing but ask. */
export function isAsked({ reading, span }: Place): boolean {
  let from = span.start;
  while (from > 0 && span.start - from < 9 && (reading.breaks[from] ?? 0) === 0) from--;
  const before = reading.words.slice(from, span.start).join(' ');
  if (
    reading.words[span.start] === 'i' &&
    !reading.words.slice(span.start, span.end).includes('if') &&
    /^(?:(?:hi|so|and|also|but|or) )*(?:will|would|do|should|could|might|can|must)$/.test(before)
  )
    return true;
  if (
    reading.words[span.start]?.startsWith('suicid') &&
    ASKS_OF_THOUGHTS.test(`${before} `) &&
    !STILL_SUFFERS.test(reading.words.slice(span.start, span.end + 8).join(' '))
  )
    return true;
  // "am i going to die during it"
  if (/\bam i$/.test(before) && IN_SESSION.test(reading.words.slice(span.end, span.end + 4).join(' '))) return true;
  return ASKED_IF.test(before) || ASKS.test(`${before} `);
}

/** "how quickly does | suicidal ideation drop": the course of it is asked, and it is nobody's. */
const ASKS_OF_THOUGHTS = /^(?:\w+ ){0,6}(?<!why )(?:do|does|will|would|can|might|could) (?:the |any )?$/;
const STILL_SUFFERS = /\b(?:ever|never|keep|keeps|me|my|i|tonight|today|now|again)\b/;

const ASKED_IF =
  /\b(?:(?:asks?|asked|asking) (?:me )?(?:if|whether)|what (?:happens|if|would happen|do you do|will you do|happens when)(?: if| when)?)(?: i)?$|^(?:(?:and|so|also) )?(?:do|should|will|would|can|is|are|who|what) (?:\w+ ){1,7}in case(?: i)?$/;

const CLOSE_SELF = set('i me myself am feel feeling felt been getting');

const QUESTION_OPENS =
  /^(?:(?:hi|hello|hey|so|and|also|ok|okay|but|or|question|quick|please|just|then|yes|no|well|sorry) )*(?:am i (?:\w+ )?(?:allowed|able|supposed|meant|expected|required|permitted|obliged)|what|whats|why|how|does|do|is|are|can|could|will|would|should|who|whose|when|which|where|has|did|was|tell me|explain|looking for|info|information|any|(?:the )?(?:difference|distinction) between|(?:the )?(?:meaning|definition|types|examples?) of|define|passive (?:and|or|vs|versus) active|active (?:and|or|vs|versus) passive)\b/;

const TOPIC_WORD =
  /\b(?:ketamine|esketamine|spravato|kat|treatments?|therapy|helps?|treats?|treating|patients?|people|research|study|studies|effects?|approved|used|prevention|risks?|history|past|screening|screened|intake|form|forms|questions?|questionnaire|policy|statistics|rates?|clinics?|warning|topic|meaning|word|paper|article|thesis|assessment|training|documentary|movie|film|book|song|class|ssris?|antidepressants?|asks?|asked|answer|answers|chart|record|records|file|facts?|information|role|medicine|medication|drugs?|true|general|generally)\b/;

const LEARNS =
  /\b(?:i|my \w+|we) (?:have |had |just |once |always |am |was |a )*(?:read|heard|hear|saw|seen|watched|wonder|wondering|curious|study|studying|write|writing|research|researching|researched|a nurse|a therapist|a doctor|a student|a counselor|a counsellor|a teacher|a social worker|work|teach|teaching|volunteer|asked|answered|told|screened)\b/;

const IS_NOW =
  /\b(?:worse|back|again|came|getting|today|tonight|right now|every (?:day|night|hour|morning)|all (?:day|night)|constantly|help me|since|still|always|lately|wont|will not stop|everyday|daily|keeps?|woke)\b/;

/** Suicide as a topic: a question or a sentence about treatment, research or forms in which nobody close to the word speaks of own suffering. */
export function isTopic({ reading, span }: Place): boolean {
  const [from, to] = sentenceOf(reading, span);
  const sentence = reading.words.slice(from, to).join(' ');
  if (LEARNS.test(sentence) && !IS_NOW.test(sentence)) return true;
  if (isOfPatients({ reading, span })) return true;
  for (let i = span.start - 1; i >= 0 && i >= span.start - 3 && (reading.breaks[i + 1] ?? 0) === 0; i--)
    if (CLOSE_SELF.has(reading.words[i] as string)) return false;
  if (CLOSE_SELF.has(reading.words[span.start] ?? '')) return false;
  if (reading.words.join(' ') === 'suicidal ideation') return true;
  let clause = span.start;
  while (clause > from && (reading.breaks[clause] ?? 0) === 0) clause--;
  if (QUESTION_OPENS.test(sentence) || QUESTION_OPENS.test(reading.words.slice(clause, to).join(' '))) return true;
  return TOPIC_WORD.test(sentence) && !IS_NOW.test(sentence);
}

/** "Were they less suicidal after it", "the suicidal ones too", "and suicidal thoughts, did those drop": of the people of a study, and of nobody near. */
function isOfPatients({ reading: { words }, span }: Place): boolean {
  if (words.some((word) => NEAR.has(word))) return false;
  const before = words.slice(0, span.start).join(' ');
  const after = words.slice(span.end).join(' ');
  return (
    (/\b(?:less|fewer)$/.test(before) && !/\b(?:not|never|no)\b/.test(before)) ||
    (/\bthe$/.test(before) && /^(?:ones|patients|participants|group|people in it)\b/.test(after)) ||
    FADE.test(after)
  );
}

const NEAR = set('i im ive me my myself mine we us our he she him her his hers today tonight now');
const FADE =
  /^(?:thoughts?|ideas?|ideation|thinking|feelings?) (?:did|do|does|will|would) (?:those|they|these|that|it) (?:also |really |ever |even )*(?:drop|fade|fall|ease|go|stop|get|improve|decrease|lessen|come|change|help)(?: (?:down|away|off|too|better|less|as|well|back|up))*$/;
