import type { Span } from '../pattern.js';
import type { Reading } from '../reading.js';
import { type Place, sentenceOf, set } from './place.js';

// A "not" reaches over these words to the phrase it governs, and over no others: "i am not coping, i am going to ..." stays a crisis.
const NEGATORS = set('not never no without nor neither');

const TRANSPARENT = new Set(
  (
    'going to want wanting wanted think thinking planning plan about of be been i am will do does did have has had would could should may might feel feeling a an any the ever even really longer ' +
    'actually just at all trying try intend intending intention intentions plans felt desire desires urge urges thought thoughts having been in to on you me my'
  ).split(' '),
);

// "can not stop wanting", "not only": the negation turns round or is none.
const CONJUNCTIONS = set('but and because so then or though although except until yet');

export function isNegated({ reading, span }: Place): boolean {
  // A wide phrase may hold its own negation: "i no longer want to | die".
  if (NO_LONGER.test(reading.words.slice(span.start, span.end).join(' '))) return true;
  for (let i = span.start - 1; i >= 0 && i >= span.start - 7; i--) {
    if (reading.words[i + 1] === 'i' && !LEADS_TO_I.has(reading.words[i] as string)) return false;
    if ((reading.breaks[i + 1] ?? 0) > 0) return false;
    const word = reading.words[i] as string;
    if (word === 'no' && (isAnswer(reading, i) || !NO_OF.has(reading.words[i + 1] ?? ''))) return false;
    if (NEGATORS.has(word)) return !isDeferred(reading, span) && !isTurnedRound(reading, i);
    if (STATES.has(word) && NEGATORS.has(reading.words[i - 1] ?? '')) return false;
    if (CONJUNCTIONS.has(word) || !(TRANSPARENT.has(word) || reading.fillers[i])) return false;
  }
  return false;
}

/** "not ok" is all that its "not" says. */
const STATES = set('ok okay well fine good alright safe sure joking kidding');

/** "i do not think i want to"; in "i am not ok i want to" the second "i" says something new. */
const LEADS_TO_I = set(
  'think thought thinking that have had do did does would will am was believe feel felt say said mean know sure if like way',
);

const NO_LONGER =
  /\bno longer (?:want|wanted|wish|wishing|plan|planning|think|thinking|feel|need) (?:\w+ ){0,2}(?:die|dying|death|dead|kill|end|hurt|suicid\w*)/;

/** What a "no" can deny: "no plans to", "no longer". Any other stands by itself, as in "if they say no again i am". */
const NO_OF = set(
  'plan plans desire desires wish wishes intention intentions intent interest thoughts thought urge urges idea ideation longer more active current recent need pain chest trouble difficulty shortness fainting seizures seizure bleeding swelling symptoms problems problem dizziness fever stroke suicidal suicide self such real actual immediate way',
);

/** "no i am not safe": the "no" answers a question and negates nothing. */
function isAnswer(reading: Reading, at: number): boolean {
  const begins = at === 0 || (reading.breaks[at] ?? 0) > 0 || TAKES_BACK.has(reading.words[at - 1] ?? '');
  return begins && /^(?:i|it|he|she|they|we|not)$/.test(reading.words[at + 1] ?? '');
}

/** "just kidding, actually no i do": what comes before such a "no" is taken back by it. */
const TAKES_BACK = set('actually well oh wait lol ok okay honestly sorry kidding joking so but and yeah hmm um');

/** "i can not promise that i will not": two negations are none; nor is one that is only pretended. */
function isTurnedRound({ words }: Reading, at: number): boolean {
  // "not once today have i not", "no way i am not".
  if (
    /\b(?:not (?:once|one|a (?:single )?(?:day|night|hour|minute|moment|second))\b.*|no (?:way|chance)(?: \w+){0,3}|not)$/.test(
      words.slice(Math.max(0, at - 7), at).join(' '),
    )
  )
    return true;
  if (
    /\b(?:pretend|pretends|pretended|pretending|lied|lying|faking|acting like|acting as if)(?: \w+){0,3}$/.test(
      words.slice(Math.max(0, at - 5), at).join(' '),
    )
  )
    return true;
  // "i can not get through a day without thinking of it".
  if (
    words[at] === 'without' &&
    /\b(?:not|never|hardly|barely|no|nothing|impossible)\b/.test(words.slice(Math.max(0, at - 10), at).join(' '))
  )
    return true;
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
    /\bbut\b.*\b(?:tomorrow|soon|later|breaking|broke|lied|lying|might|want|will|someday|eventually|stop|keep|keeps|think|thinking|thought|scared|wish|need|feel|can not|would)\b/.test(
      reading.words.slice(span.end, Math.min(to, span.end + 8)).join(' '),
    )
  );
}
