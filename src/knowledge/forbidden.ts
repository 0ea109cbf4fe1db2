import { EMERGENCY_NUMBER } from './emergency-numbers.js';

/** A way of speaking that no text of the bot may have, and what to write instead. */
export interface Complaint {
  readonly message: string;
  readonly remedy: string;
}

interface Rule extends Complaint {
  readonly pattern: RegExp;
  /** everywhere, or only where a sentence states something: neither a question to ask nor "the guide does not say". */
  readonly where: 'everywhere' | 'in-statements';
  /** A sentence that this matches, too, may say it. */
  readonly unless?: RegExp;
}

const NUMBER =
  '(?:\\d+(?:[.,/]\\d+)?|half|quarter|third|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|couple|several|few|many)';
const BETWEEN = '(?:\\s*(?:-|–|to|or)\\s*\\S+)?\\s*-?(?:of\\s+)?';
const MEASURE = '(?:mg|milligram(?:me)?s?|mcg|µg|micrograms?|g|grams?|ml|millilit(?:er|re)s?|cc)';
const PIECE = '(?:tablets?|pills?|capsules?|lozenges?|troches?|puffs?|sprays|squirts?|drops|vials?|ampoules?)';
/** Words between a verb and what it acts on; a clause of its own ("if you have ...") is another matter. */
const FEW_WORDS = "(?:(?!(?:if|when|because|while)\\b)[\\w']+[\\s-]+){0,5}";

/**
 * What a text must not say, however well it is meant. Sources: the United States Food and Drug Administration's notices of October 2023 on
 * compounded ketamine and the labelling of esketamine (no approval for a psychiatric disorder; prevention of suicide not shown).
 */
const RULES: readonly Rule[] = [
  {
    pattern:
      /\b(?:approv(?:e[ds]?|als?|ing)|licen[cs](?:e[ds]?|ing)|authori[sz](?:e[ds]?|ations?)|FDA|EMA|MHRA|TGA|Food and Drug Administration|Health Canada)\b/i,
    where: 'in-statements',
    message: 'speaks of an approval',
    remedy: 'The guide says nothing of approvals or licences: remove it',
  },
  {
    pattern: new RegExp(
      `\\b(?:prevent|stop|reduc|lower|decreas|lessen|cut|eas|eliminat|end|avert|treat|fight|combat|protect|fewer|less)\\w*\\s+${FEW_WORDS}(?:anti-?)?suicid` +
        '|\\bsuicid\\w*\\s+(?:[\\w]+\\s+){0,3}(?:disappear|vanish|go away|goes away|stop|fade)|\\banti-?suicid|\\bsaves? lives\\b',
      'i',
    ),
    where: 'in-statements',
    message: 'says that ketamine prevents suicide',
    remedy: 'Say what the guide says: in one study many reported a quick drop in suicidal thoughts',
  },
  {
    pattern: /\b(?:drop|fall|decline)s? in suicid/i,
    where: 'in-statements',
    unless: /\bstudy\b/i,
    message: 'says that ketamine prevents suicide',
    remedy: 'Say where it comes from: in one study many reported a quick drop in suicidal thoughts',
  },
  {
    pattern:
      /\b(?:cures?|cured|guarantee[ds]?|miracle|risk[- ]free|always works|never fails|harmless|not dangerous|no (?:risks?|side effects)|without (?:any )?(?:risks?|side effects)|100 ?%|you(?:'ll| will) (?:feel|get|be) (?:better|well|healed|happy)|(?:not|never|isn't|non)[ -](?:addictive|habit[ -]forming))/i,
    where: 'in-statements',
    message: 'makes a promise',
    remedy: 'Keep the hedges of the claim: may, some, many',
  },
  {
    pattern:
      /\b(?:stop|skip|halve|double|reduce|quit|come off)\s+(?:taking\s+)?(?:your|any|all)\s+(?:\w+\s+)?(?:pills?|tablets?|medicines?|medications?|meds|antidepressants?)\b/i,
    where: 'in-statements',
    unless: /\b(?:don't|do not|never|before)\b/i,
    message: 'tells readers to change a medicine',
    remedy: 'That is for the prescriber: remove it',
  },
  {
    pattern: new RegExp(
      `\\b(?:${NUMBER}${BETWEEN}(?:an?\\s+)?(?:${MEASURE}|${PIECE})|an?\\s+${MEASURE}|${MEASURE}\\s*(?:/|per)\\s*\\w+)\\b`,
      'i',
    ),
    where: 'everywhere',
    message: 'names a dose',
    remedy: 'A dose is for the prescriber: remove the figure',
  },
  {
    pattern: EMERGENCY_NUMBER,
    where: 'everywhere',
    message: 'names a number for people in danger',
    remedy: 'The bot adds those of your region: write {emergency} or {crisisLine} in a message, or "crisisLine: true" in an entry',
  },
  {
    pattern: /!\[[^\]]*\]\(/,
    where: 'everywhere',
    message: 'has a picture',
    remedy: 'Pictures are not shown: write a link, as [map](https://clinic.example/map)',
  },
  { pattern: /<[a-z!/][^>]*>/i, where: 'everywhere', message: 'has an HTML tag', remedy: 'Write plain text' },
  {
    pattern: /\]\((?!https:\/\/|tel:|mailto:)/i,
    where: 'everywhere',
    message: 'has a link of another kind than https, tel or mailto',
    remedy: 'Use an https, tel or mailto link',
  },
  {
    pattern: /\bsafe(?:ly|r|st)?\b/i,
    where: 'in-statements',
    unless: /\b(?:monitored|monitoring|doctors?|nurses?|trained|staff)\b/i,
    message: 'says "safe" alone',
    remedy: 'Say in the same sentence who watches over it: a doctor, trained staff, monitoring',
  },
];

/** What is wrong with the wording of a text; each kind of complaint once. */
export function forbiddenIn(text: string): readonly Complaint[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  const broken = RULES.filter(({ pattern, where, unless }) =>
    where === 'everywhere'
      ? pattern.test(text)
      : sentences.some((sentence) => pattern.test(sentence) && !unless?.test(sentence) && !asks(sentence) && !disclaims(sentence)),
  );
  return broken.filter(({ message }, i) => broken.findIndex((other) => other.message === message) === i);
}

const QUESTION =
  /(?:^|[:,] )"?(?:what|who|whom|how|when|where|which|why|is|are|am|do|does|did|has|have|can|could|will|would|should|may)\b(?! you know)[^.!]*\?"?$/i;

/** A question that readers may ask; "it is safe, isn't it?" and "did you know" state. */
function asks(sentence: string): boolean {
  return QUESTION.test(sentence.trim()) && !/\b(?:is|are|does|do|has|have)n't (?:it|they|that)\?/i.test(sentence);
}

/** "The guide says nothing about ...", "I can't tell you ..." */
function disclaims(sentence: string): boolean {
  return /\bguide (?:does not|doesn't|says nothing|gives no|has no|is silent|never)\b|\bI (?:can't|cannot|can not|never)\b/i.test(sentence);
}
