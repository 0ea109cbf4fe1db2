import type { Triage } from './triage-result.js';

/**
 * Entries in whose answer the treatment is all that "it" can be. None of them is of risks, of medicines, of an illness or of a life: after "can it kill you"
 * the very same words may mean a plan.
 */
const OF_THE_TREATMENT: ReadonlySet<string> = new Set(
  'what-is-kat what-is-ketamine expect administration sessions session-length cost booking get-started right-for-me evidence how-it-works speed preparation monitoring staff-credentials'.split(
    ' ',
  ),
);

/**
 * Whether an answer is of the treatment alone, so that a short "i want to do it" right after it is of that. `entries`: the ids that it answered; `plain`: what
 * was asked, which must name the treatment: "how fast does it work" may be of what somebody has at home.
 */
export function isOfTreatment(entries: readonly string[], plain: string): boolean {
  return NAMES_IT.test(plain) && entries.length > 0 && entries.every((id) => OF_THE_TREATMENT.has(id));
}

const NAMES_IT = /\b(?:ketamine|kat|therapy|treatments?|sessions?|infusions?|appointments?|clinic|book(?:ing)?)\b/;

/**
 * Whether what the second net took for a danger is of the answer that was just given. "I want to do it" alone may be anything and alarms; right after what
 * to expect of a session it is of the session. A closed list of short statements whose "it" names nothing, and no pictures; what a family heard is never
 * among them.
 */
export function isOfTheAnswer(danger: Triage, said: string, plain: string): boolean {
  const isOfNet = danger.kind === 'crisis' && danger.family === 'net';
  return isOfNet && plain.length <= LONGEST && OF_IT.test(plain) && !/\p{Extended_Pictographic}/u.test(said);
}

const LONGEST = 50;
const HOW = '(?:(?:just|really|still|also|probably|definitely) )*';
const DO = '(?:do|try|have|start) (?:it|that|this)';
const OF_IT = new RegExp(
  `^(?:(?:ok|okay|well|so|yes|yeah|hm|and|but) )*i ${HOW}(?:` +
    [
      `am ${HOW}thinking about (?:(?:doing|trying|having|starting) )?(?:it|that|this)`,
      `(?:might|may|will|would like to|want to|am going to|am ready to|do not want to) ${HOW}${DO}`,
      '(?:want|do not want) (?:it|that|this)',
    ].join('|') +
    ')(?: (?:then|though|too|i think))?$',
);
