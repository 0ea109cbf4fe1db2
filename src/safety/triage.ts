import { needsCrisisLine } from './crisis-line.js';
import { scoreDanger } from './danger-net.js';
import { deniesTalk, withoutDenial } from './denial.js';
import { FAMILIES } from './families/families.js';
import type { Guard } from './families/family.js';
import { findSubject, isCleared } from './guards.js';
import { createMatcher, type Sign } from './matcher.js';
import { isBygone, isIntended, isOver, isUntaken } from './meant-or-over.js';
import { findOtherScript } from './other-scripts.js';
import { createSecondNet } from './second-net.js';
import type { Crisis, CrisisVariant, Triage } from './triage-result.js';

export { isHelpRequest } from './help-request.js';
export type {
  Crisis,
  CrisisVariant,
  Danger,
  MedicalEmergency,
  Triage,
} from './triage-result.js';

const matcher = createMatcher(FAMILIES);
const net = createSecondNet(scoreDanger);

/** Whether someone is in danger, judged on the whole utterance. Pure, linear in its length, never throws. */
export function triage(utterance: string): Triage {
  const findings = matcher.findSigns(utterance);
  const { reading, signs: found, cleared } = findings;
  if (deniesTalk(reading.words) && !/\p{Extended_Pictographic}/u.test(utterance)) return { kind: 'clear', crisisLine: true };
  const signs = net.withoutPlainlyHarmless(utterance, found);
  const abused = signs.some(({ family: { outcome } }) => outcome.kind === 'crisis' && outcome.variant === 'abuse');
  const isPlanned = signs.some(({ family }) => ASKS_HOW.has(family.id));
  const medical = signs.find(
    (sign) =>
      sign.family.outcome.kind === 'medical-emergency' &&
      !isIntended(sign) &&
      !(sign.family.outcome.overdose !== true && net.isPlainlyCrisis(utterance)) &&
      !(abused && isOver(sign)) &&
      !(isBygone(sign) && net.isPlainlyCrisis(utterance)) &&
      !(isPlanned && (sign.family.id === 'mixed-substances' || isUntaken(sign))),
  );
  const crises = signs.filter((sign) => sign.family.outcome.kind === 'crisis');
  if (medical) {
    const outcomes = signs.map((sign) => sign.family.outcome);
    return {
      kind: 'medical-emergency',
      overdose: outcomes.some((outcome) => outcome.kind === 'medical-emergency' && outcome.overdose === true),
      alsoCrisis: crises.length > 0 || outcomes.some((outcome) => outcome.kind === 'medical-emergency' && outcome.alsoCrisis === true),
      family: medical.family.id,
    };
  }
  if (crises.length > 0) return net.findPlainlyMedical(utterance) ?? createCrisis(crises);
  const intended = signs.find(isIntended);
  if (intended) {
    const variant = findSubject(intended) === 'third' ? 'third-party' : 'self';
    return { kind: 'crisis', variant, dangerNow: true, family: 'intended' };
  }
  if (signs.length > 0) return net.describeCrisis(utterance);
  const script = findOtherScript(utterance);
  if (script) return script;
  const overlooked = net.findOverlooked(utterance, findings);
  if (overlooked) return overlooked;
  const rest = withoutDenial(utterance);
  if (rest !== utterance) return { kind: 'clear', crisisLine: needsCrisisLine(matcher.findSigns(rest).reading) };
  const heard = signs.length === 0 ? [...cleared, ...found] : cleared;
  const spokenOf = heard.some((sign) => SPOKEN_OF.has(sign.family.id) && !isCleared(sign, MEANT_OTHERWISE));
  return { kind: 'clear', crisisLine: spokenOf || needsCrisisLine(reading) };
}

/** A phrase of a family, in the words in which it was read, and what became of it. */
export interface HeardPhrase {
  readonly family: string;
  readonly words: string;
  readonly fate: 'stands' | 'set aside by the second net' | `cleared by ${string}`;
}

/** What a triage went by, for people who ask why: each phrase that a family heard, and the second net's likelihood of danger in the whole. */
export function traceTriage(utterance: string): { readonly heard: readonly HeardPhrase[]; readonly likelihood: number } {
  const { signs, cleared } = matcher.findSigns(utterance);
  const standing = net.withoutPlainlyHarmless(utterance, signs);
  const describe = (sign: Sign, fate: HeardPhrase['fate']): HeardPhrase => {
    const { family, reading, span } = sign;
    return { family: family.id, words: reading.words.slice(span.start, span.end).join(' '), fate };
  };
  const guardsOf = (sign: Sign) => sign.family.clearedBy.filter((guard) => isCleared(sign, [guard])).join(', ');
  const { crisis, medical } = scoreDanger(utterance);
  return {
    heard: [
      ...signs.map((sign) => describe(sign, standing.includes(sign) ? 'stands' : 'set aside by the second net')),
      ...cleared.map((sign) => describe(sign, `cleared by ${guardsOf(sign)}`)),
    ],
    likelihood: crisis + medical,
  };
}

/** "how many xanax with ketamine to not wake up": nothing has been taken yet. */
const ASKS_HOW: ReadonlySet<string> = new Set(['lethality-question', 'lethal-count', 'lethal-recipe']);

/** What these guards clear was never about a life, and needs no line. */
const MEANT_OTHERWISE: readonly Guard[] = ['joke', 'mundane', 'wrong-place', 'thing', 'accident'];

/** Families whose phrase, cleared of danger, still deserves the line. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'imminent',
  'act-on-self',
  'wish-to-die',
  'attempt',
  'way-to-die',
  'death-in-mind',
  'suicide-word',
  'self-harm',
  'third-party',
  'no-wish-to-live',
  'burden',
]);

function createCrisis(signs: readonly Sign[]): Crisis {
  const variants = signs.map(variantOf);
  const most = ORDER.find((variant) => variants.includes(variant)) ?? 'self';
  const leading = signs[variants.indexOf(most)] as Sign;
  const dangerNow = signs.some((sign) => sign.family.outcome.kind === 'crisis' && sign.family.outcome.dangerNow === true);
  return {
    kind: 'crisis',
    variant: most,
    dangerNow,
    family: leading.family.id,
  };
}

const SELF_WORDS: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** Who speaks of own risk gets the reply for oneself, whatever else was said. */
const ORDER: readonly CrisisVariant[] = ['self', 'third-party', 'harm-to-others', 'abuse'];

function variantOf(sign: Sign): CrisisVariant {
  const { outcome } = sign.family;
  const variant = outcome.kind === 'crisis' ? outcome.variant : 'self';
  const ofSelf = sign.reading.words.slice(sign.span.start, sign.span.end).some((word) => SELF_WORDS.has(word));
  return variant === 'self' && !ofSelf && findSubject(sign) === 'third' ? 'third-party' : variant;
}
