import { normalise } from '../language/normalise.js';
import { PICTURES } from './danger-features.js';
import type { DangerScore } from './danger-net.js';
import type { Guard } from './families/family.js';
import { isCleared } from './guards.js';
import type { Findings, Sign } from './matcher.js';
import type { Reading } from './reading.js';
import type { Crisis, Triage } from './triage-result.js';

/** What the second net makes of an utterance and of what the families found in it. */
export interface SecondNet {
  /** A danger that the families had no words for, or that a guard cleared by mistake. */
  readonly findOverlooked: (utterance: string, findings: Findings) => Triage | undefined;
  /** The signs, or none where the utterance is plainly harmless and none of them is explicit. */
  readonly withoutPlainlyHarmless: (utterance: string, signs: readonly Sign[]) => readonly Sign[];
  /** Whether what sounds like a body in trouble is a life in danger ("i was raped and cant stop shaking", "so that i dont come round again"). */
  readonly isPlainlyCrisis: (utterance: string) => boolean;
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
const NEVER = Number.POSITIVE_INFINITY;
const LONG_AGO: readonly Guard[] = ['past', 'older'];
/** What these clear, the net would alarm on all the same ("i dont want to die", "blue lips from a slushie"): it may only judge what else was said. */
const TAKEN_BACK: readonly Guard[] = ['negation', 'denied', 'masked', 'tinted', 'on-a-day'];
/** A "not" stands at most so many words before what it takes back. */
const WORDS_BEFORE = 3;

/**
 * Where the net finds an utterance plainly harmless ("we picked a date", "the menu collapsed"), what the families found in it does not count. Counted for
 * each family on rows that the net had not learnt from, this lost one of its dangers at most, and took away most of its false alarms.
 */
const PLAINLY_HARMLESS = 0.15;
/** But who says it in so many words is believed, whatever else is in the message. */
const EXPLICIT: ReadonlySet<string> = new Set([
  'act-on-self',
  'attempt',
  'end-it',
  'imminent',
  'lethal-recipe',
  'named-in-a-word',
  'said-beside-a-question',
  'wish-to-die',
]);
/**
 * Below this, neither does what is said of a life and of a slot alike ("i can not take this anymore", "sorry for everything"), nor what may be another's, long
 * ago or only asked about ("took too many screenshots"): of 49,000 dangers held back from the net none was lost, of 58,000 harmless
 * rows 75 alarm less.
 */
const CERTAINLY_HARMLESS = 0.05;
const ALSO_SAID_OTHERWISE: ReadonlySet<string> = new Set([
  'cannot-anymore',
  'goodbye',
  'hopeless-finality',
  'in-crisis',
  'overdose',
  'suicide-word',
  'way-to-die',
]);

/** In fewer words the net has too little to go by; in more, there is too much that is harmless around what may not be. */
const ENOUGH_WORDS = 5;
const TOO_MANY_WORDS = 200;

/**
 * With each author's rows held back from the training, this righted six kinds that the families had got wrong, and one wrongly: an overdose,
 * of which the emergency number must stand first. Overdoses are left to the families since.
 */
const PLAINLY_CRISIS = 0.9;
const HARDLY_MEDICAL = 0.05;

/** An emergency that may be an attempt shows the crisis line, too. */
const ALSO_CRISIS = 0.2;
const OTHER_WORDS = /\b(?:he|she|they|him|her|his|hes|shes)\b/;
const SELF_SPEAKS = /\b(?:i|im|ive|me|myself)\b/;

/** Makes the net around a way to score texts; the training tries it with another one. */
export function createSecondNet(score: (text: string) => DangerScore): SecondNet {
  /** Of the utterance as written and as read, what is worse: the reading has disguises and slips undone. */
  const scoreWorse = (utterance: string, { isMended, words }: Reading): DangerScore => {
    const written = score(utterance);
    if (!isMended) return written;
    const read = score(readAs(words, utterance));
    return dangerOf(read) > dangerOf(written) ? read : written;
  };
  const scoreSentences = (utterance: string, { words }: Reading): DangerScore => {
    const sentences = words.length > LONG_WORDS ? utterance.split(SENTENCE_END) : [];
    return sentences.map(score).reduce((worst, one) => (dangerOf(one) > dangerOf(worst) ? one : worst), NO_DANGER);
  };
  return {
    findOverlooked: (utterance, { cleared, reading }) => {
      const whole = scoreWorse(utterance, reading);
      if (dangerOf(whole) >= (cleared.length === 0 ? alarmAt(reading.words) : alarmOnCleared(cleared))) return describe(utterance, whole);
      if (cleared.length === 0) {
        const sentence = scoreSentences(utterance, reading);
        return dangerOf(sentence) >= ALARM_SENTENCE ? describe(utterance, sentence) : undefined;
      }
      const words = leaveOut(cleared, reading.words);
      const rest = score(readAs(words, utterance));
      return dangerOf(rest) >= alarmAt(words) ? describe(utterance, rest) : undefined;
    },
    withoutPlainlyHarmless: (utterance, signs) => {
      const reading = signs[0]?.reading;
      if (!reading || reading.words.length < ENOUGH_WORDS || reading.words.length > TOO_MANY_WORDS) return signs;
      if (signs.some(({ family }) => EXPLICIT.has(family.id))) return signs;
      const harmless = harmlessBelow(signs);
      return dangerOf(scoreWorse(utterance, reading)) < harmless && dangerOf(scoreSentences(utterance, reading)) < ALARM ? [] : signs;
    },
    isPlainlyCrisis: (utterance) => {
      const { crisis, medical } = score(utterance);
      return crisis >= PLAINLY_CRISIS && medical <= HARDLY_MEDICAL;
    },
    describeCrisis,
  };
}

const SENTENCE_END = /[.!?\n]+/;
const NO_DANGER: DangerScore = { crisis: 0, medical: 0 };

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

function harmlessBelow(signs: readonly Sign[]): number {
  return signs.some(({ family }) => ALSO_SAID_OTHERWISE.has(family.id)) ? CERTAINLY_HARMLESS : PLAINLY_HARMLESS;
}

/** The words of a reading as a text for the net; pictures, which the families do not read, come after them ("i'm dead" beside a laughing face). */
function readAs(words: readonly string[], utterance: string): string {
  return [...words, ...(utterance.match(PICTURES) ?? [])].join(' ');
}

function alarmOnCleared(cleared: readonly Sign[]): number {
  const allBy = (guards: readonly Guard[]) => cleared.every((sign) => isCleared(sign, guards));
  if (allBy(TAKEN_BACK)) return NEVER;
  return allBy(LONG_AGO) ? ALARM_LONG_AGO : ALARM_CLEARED;
}

/** What is left without the phrases that were cleared ("i dont want to die, i just want ..."). */
function leaveOut(cleared: readonly Sign[], words: readonly string[]): readonly string[] {
  const out = new Set<number>();
  for (const { span } of cleared) for (let i = Math.max(0, span.start - WORDS_BEFORE); i < span.end; i++) out.add(i);
  return words.filter((_, i) => !out.has(i));
}
