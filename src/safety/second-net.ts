import { normalise } from '../language/normalise.js';
import { PICTURES } from './danger-features.js';
import { type DangerScore, FEWEST_WORDS } from './danger-net.js';
import type { Guard } from './families/family.js';
import { wordsOfItsClause } from './guards/clauses.js';
import { isCleared } from './guards.js';
import type { Findings, Sign } from './matcher.js';
import { ALARM_CLAUSE, canBeSetAside, harmlessBelow, speaksForItself } from './plainly-harmless.js';
import type { Reading } from './reading.js';
import { markSentenceEnds, withoutCourtesies } from './sentence-ends.js';
import type { Crisis, Triage } from './triage-result.js';

/** What the second net makes of an utterance and of what the families found in it. */
export interface SecondNet {
  /** A danger that the families had no words for, or that a guard cleared by mistake. */
  readonly findOverlooked: (utterance: string, findings: Findings) => Triage | undefined;
  /** The signs, or none where the utterance is plainly harmless and none of them is explicit. */
  readonly withoutPlainlyHarmless: (utterance: string, signs: readonly Sign[]) => readonly Sign[];
  /** Whether what sounds like a body in trouble is a life in danger ("i was raped and cant stop shaking", "so that i dont come round again"). */
  readonly isPlainlyCrisis: (utterance: string) => boolean;
  /** An emergency in the words of a crisis ("i can not finish this, a horse kicked me in the ribs, i am going grey"), with the crisis line, too. */
  readonly findPlainlyMedical: (utterance: string) => Triage | undefined;
  readonly describeCrisis: (utterance: string) => Crisis;
}

/**
 * At or above this likelihood the net alarms. Measured with every fourth file of labelled rows held back from the net in turn (the families had been
 * repaired by some of them), families and net together: of 5,075 plain dangers in tests/questions/safety*.jsonl 28 were heard as none, and of 3,509 harmless
 * sentences, most of them traps, 153 alarmed; .65 would miss 7 more for 12 alarms less, .55 alarm 21 times more for 3.
 */
const ALARM = 0.6;
/** The same in a few words ("hes 16"), of which each says little: of 1,381 harmless ones 12 alarm less than at .6, and 3 of 1,707 dangers more are missed. */
const ALARM_SHORT = 0.7;
const SHORT_WORDS = 8;
/**
 * The same for one sentence of a long text, whose others may drown it. With the fourteenth and the sixteenth author held back from the net: of 1,968 texts
 * of a plain danger beside everyday sentences 139 passed without this and 37 with it, for 40 false alarms more of 800 in long stories.
 */
const ALARM_SENTENCE = 0.9;
const LONG_WORDS = 20;
/** The same where a family heard something and a guard cleared it. */
const ALARM_CLEARED = 0.8;
/** And where it was cleared as long ago: the year may be that of something else ("my tongue is swelling, the pen expired in 2021"). */
const ALARM_LONG_AGO = 0.97;
/** And where the years are counted: "i tried to kill myself ten years ago" scores .98. */
const ALARM_YEARS_AGO = 0.985;
const YEARS_AGO = /\b(?:years|decades?) (?:ago|back)\b|\b(?:in|since) (?:19|20)\d\d\b/;
const NEVER = Number.POSITIVE_INFINITY;
const LONG_AGO: readonly Guard[] = ['past', 'older'];
/** What these clear, the net would alarm on all the same ("i dont want to die", "blue lips from a slushie"): it may only judge what else was said. */
const TAKEN_BACK: readonly Guard[] = ['negation', 'denied', 'masked', 'tinted', 'on-a-day'];
const DENIALS: readonly Guard[] = ['negation', 'denied'];
/** But not so surely in more than a few words, of which the "not" may belong to others: of the rows held back in turn some 8 dangers and 2 harmless ones lie above. */
const ALARM_DENIED = 0.98;
/** A "not" stands at most so many words before what it takes back. */
const WORDS_BEFORE = 3;

/**
 * With each author's rows held back from the training, this righted six kinds that the families had got wrong, and one wrongly: an overdose,
 * of which the emergency number must stand first. Overdoses are left to the families since.
 */
const PLAINLY_CRISIS = 0.9;
const HARDLY_MEDICAL = 0.05;

/** With a quarter of the rows held back in turn this righted 85 kinds, and two wrongly. */
const PLAINLY_MEDICAL = 0.8;
const HARDLY_CRISIS = 0.1;

/** An emergency that may be an attempt shows the crisis line, too. */
const ALSO_CRISIS = 0.2;
const OTHER_WORDS = /\b(?:he|she|they|him|her|his|hes|shes)\b/;
const SELF_SPEAKS = /\b(?:i|im|ive|me|myself)\b/;

/** Makes the net around a way to score texts; the training tries it with another one. */
export function createSecondNet(score: (text: string) => DangerScore): SecondNet {
  /** Of the utterance as written, without its courtesies and as read, what is worst: the reading has disguises and slips undone. */
  const scoreWorst = (utterance: string, { isMended, words }: Reading): DangerScore => {
    const plain = withoutCourtesies(utterance);
    const texts = [utterance, ...(plain === utterance ? [] : [plain]), ...(isMended ? [readAs(words, utterance)] : [])];
    return worstOf(texts.map(score));
  };
  const scoreSentences = (utterance: string, { words }: Reading): DangerScore => {
    return words.length > LONG_WORDS ? worstOf(markSentenceEnds(utterance).split(SENTENCE_END).map(score)) : NO_DANGER;
  };
  /** A clause too short to be scored is the danger's own ("i overdosed, does insurance cover that"). */
  const speaksInItsClause = (sign: Sign): boolean => {
    const clause = wordsOfItsClause(sign);
    return speaksForItself(sign) && (clause.length < FEWEST_WORDS || dangerOf(score(clause.join(' '))) >= ALARM_CLAUSE);
  };
  return {
    findOverlooked: (utterance, { cleared, reading }) => {
      if (WANTS_TO_LIVE.test(reading.words.join(' '))) return undefined;
      const whole = scoreWorst(utterance, reading);
      if (dangerOf(whole) >= (cleared.length === 0 ? alarmAt(reading.words) : alarmOnCleared(cleared, reading.words)))
        return describe(utterance, whole);
      if (cleared.length === 0) {
        const sentence = scoreSentences(utterance, reading);
        return dangerOf(sentence) >= ALARM_SENTENCE ? describe(utterance, sentence) : undefined;
      }
      const words = leaveOut(cleared, reading.words);
      const rest = score(readAs(words, utterance));
      // The words that were cleared still say which danger it is.
      return dangerOf(rest) >= alarmAt(words) ? describe(utterance, dangerOf(whole) > dangerOf(rest) ? whole : rest) : undefined;
    },
    withoutPlainlyHarmless: (utterance, signs) => {
      const reading = signs[0]?.reading;
      if (!reading || !canBeSetAside(reading)) return signs;
      const isHarmless =
        dangerOf(scoreWorst(utterance, reading)) < harmlessBelow(signs) &&
        dangerOf(scoreSentences(utterance, reading)) < ALARM &&
        !signs.some(speaksInItsClause);
      return isHarmless ? [] : signs;
    },
    isPlainlyCrisis: (utterance) => {
      const { crisis, medical } = score(utterance);
      return crisis >= PLAINLY_CRISIS && medical <= HARDLY_MEDICAL;
    },
    findPlainlyMedical: (utterance) => {
      const { crisis, medical } = score(utterance);
      if (medical < PLAINLY_MEDICAL || crisis > HARDLY_CRISIS) return undefined;
      return { kind: 'medical-emergency', overdose: false, alsoCrisis: true, family: 'net' };
    },
    describeCrisis,
  };
}

/** All that is said, where one word more or less is the opposite: what is learnt from pairs of words cannot tell. */
const WANTS_TO_LIVE =
  /^(?:no |yes |but |and )*i (?:really |do |still |finally |just |so |now )*(?:want to (?:live|be alive|stay alive|get better)|am glad (?:to be|i am) alive)(?: again| now| longer| on)*$/;

const SENTENCE_END = /[.!?\n]+/;
const NO_DANGER: DangerScore = { crisis: 0, medical: 0 };

function worstOf(scores: readonly DangerScore[]): DangerScore {
  return scores.reduce((worst, one) => (dangerOf(one) > dangerOf(worst) ? one : worst), NO_DANGER);
}

function dangerOf({ crisis, medical }: DangerScore): number {
  return crisis + medical;
}

function describe(utterance: string, { crisis, medical }: DangerScore): Triage {
  if (medical > crisis) return { kind: 'medical-emergency', overdose: false, alsoCrisis: crisis >= ALSO_CRISIS, family: 'net' };
  return describeCrisis(utterance);
}

function describeCrisis(utterance: string): Crisis {
  const text = normalise(utterance);
  const ofOther = OTHER_WORDS.test(text) && !SELF_SPEAKS.test(text);
  return { kind: 'crisis', variant: ofOther ? 'third-party' : 'self', dangerNow: false, family: 'net' };
}

function alarmAt(words: readonly string[]): number {
  return words.length <= SHORT_WORDS ? ALARM_SHORT : ALARM;
}

/** The words of a reading as a text for the net; pictures, which the families do not read, come after them ("i'm dead" beside a laughing face). */
function readAs(words: readonly string[], utterance: string): string {
  return [...words, ...(utterance.match(PICTURES) ?? [])].join(' ');
}

function alarmOnCleared(cleared: readonly Sign[], words: readonly string[]): number {
  const allBy = (guards: readonly Guard[]) => cleared.every((sign) => isCleared(sign, guards));
  if (allBy(DENIALS)) return words.length > SHORT_WORDS ? ALARM_DENIED : NEVER;
  if (allBy(TAKEN_BACK)) return NEVER;
  if (!allBy(LONG_AGO)) return ALARM_CLEARED;
  return YEARS_AGO.test(words.join(' ')) ? ALARM_YEARS_AGO : ALARM_LONG_AGO;
}

/** What is left without the phrases that were cleared ("i dont want to die, i just want ..."). */
function leaveOut(cleared: readonly Sign[], words: readonly string[]): readonly string[] {
  const out = new Set<number>();
  for (const { span } of cleared) for (let i = Math.max(0, span.start - WORDS_BEFORE); i < span.end; i++) out.add(i);
  return words.filter((_, i) => !out.has(i));
}
