import { normalise } from '../language/normalise.js';
import type { DangerScore } from './danger-net.js';
import type { Guard } from './families/family.js';
import { isCleared } from './guards.js';
import type { Findings, Sign } from './matcher.js';
import type { Triage } from './triage-result.js';

/** What the second net makes of an utterance and of what the families found in it. */
export interface SecondNet {
  /** A danger that the families had no words for, or that a guard cleared by mistake. */
  readonly findOverlooked: (utterance: string, findings: Findings) => Triage | undefined;
  /** The signs, or none where all are of everyday words in an utterance that is plainly harmless. */
  readonly withoutPlainlyHarmless: (utterance: string, signs: readonly Sign[]) => readonly Sign[];
}

/**
 * At or above this likelihood the net alarms. On 440 rows from which it had not learnt (the families had, from some twenty), the families alone miss 11 of
 * 82 crises and 5 of 54 emergencies, and with the net 1 and none, for fewer false alarms (6 instead of 9 of 188) (tests/safety/train-danger-net.mjs --check).
 */
const ALARM = 0.55;
/**
 * The same in a handful of words ("hes 16"). On 170 short dangers and 266 short harmless sentences that it had not learnt from, .8 found seven more than .9, for
 * four false alarms more: the danger weighs more.
 */
const ALARM_SHORT = 0.8;
const SHORT_WORDS = 5;
/** The same where a family heard something and a guard cleared it. */
const ALARM_CLEARED = 0.8;
/** What these clear, the net would alarm on all the same ("i dont want to die", "ten years ago", "blue lips from a slushie"): it may only judge what else was said. */
const TAKEN_BACK: readonly Guard[] = ['negation', 'past', 'older', 'denied', 'masked', 'tinted', 'on-a-day'];
/** A "not" stands at most so many words before what it takes back. */
const WORDS_BEFORE = 3;

/**
 * Families whose phrases are made of everyday words. Beside others, or where the net is in any doubt, they count; alone in an utterance that the net
 * finds plainly harmless ("we picked a date", "i cant take this med anymore") they do not. With each author's rows
 * held back from the training in turn, this took away 5 of 16 false alarms, and 1 of 936 dangers: a long text, which triage reads in windows.
 */
const EVERYDAY: ReadonlySet<string> = new Set([
  'affairs-closed',
  'blade-named',
  'cannot-anymore',
  'chest-or-heart-acting-up',
  'confusion',
  'death-and-self',
  'goodbye',
  'heart',
  'held-and-hurt',
  'hopeless-finality',
  'injury',
  'leaving-life-in-jest',
  'lethality-question',
  'means-at-hand',
  'no-wish-to-be-here',
  'not-awake',
  'not-waking',
  'rehearsal',
  'reported-words',
  'self-harm',
  'stroke',
  'threatened',
  'weapon-named',
  'welcome-accident',
  'wish-to-vanish',
]);
const PLAINLY_HARMLESS = 0.15;
/** In fewer words the net has too little to go by; in more, there is too much that is harmless around what may not be. */
const ENOUGH_WORDS = 5;
const TOO_MANY_WORDS = 200;

/** An emergency that may be an attempt shows the crisis line, too. */
const ALSO_CRISIS = 0.2;
const OTHER_WORDS = /\b(?:he|she|they|him|her|his|hes|shes)\b/;
const SELF_SPEAKS = /\b(?:i|im|ive|me|myself)\b/;

/** Makes the net around a way to score texts; the training tries it with another one. */
export function createSecondNet(score: (text: string) => DangerScore): SecondNet {
  const dangerIn = (text: string) => {
    const { crisis, medical } = score(text);
    return crisis + medical;
  };
  return {
    findOverlooked: (utterance, { cleared, reading }) => {
      if (cleared.length === 0) return dangerIn(utterance) >= alarmAt(reading.words) ? describe(utterance, score(utterance)) : undefined;
      const isTakenBack = cleared.every((sign) => isCleared(sign, TAKEN_BACK));
      if (!isTakenBack && dangerIn(utterance) >= ALARM_CLEARED) return describe(utterance, score(utterance));
      const rest = leaveOut(cleared, reading.words);
      return dangerIn(rest.join(' ')) >= alarmAt(rest) ? describe(utterance, score(rest.join(' '))) : undefined;
    },
    withoutPlainlyHarmless: (utterance, signs) => {
      const words = signs[0]?.reading.words ?? [];
      const isJudged =
        words.length >= ENOUGH_WORDS && words.length <= TOO_MANY_WORDS && signs.every(({ family }) => EVERYDAY.has(family.id));
      // Heard as written and as read: the reading has disguises and slips undone.
      return isJudged && [utterance, words.join(' ')].every((text) => dangerIn(text) < PLAINLY_HARMLESS) ? [] : signs;
    },
  };
}

function describe(utterance: string, { crisis, medical }: DangerScore): Triage {
  if (medical > crisis) return { kind: 'medical-emergency', overdose: false, alsoCrisis: crisis >= ALSO_CRISIS, family: 'net' };
  const text = normalise(utterance);
  const ofOther = OTHER_WORDS.test(text) && !SELF_SPEAKS.test(text);
  return { kind: 'crisis', variant: ofOther ? 'third-party' : 'self', dangerNow: false, family: 'net' };
}

function alarmAt(words: readonly string[]): number {
  return words.length <= SHORT_WORDS ? ALARM_SHORT : ALARM;
}

/** What is left without the phrases that were cleared ("i dont want to die, i just want ..."). */
function leaveOut(cleared: readonly Sign[], words: readonly string[]): readonly string[] {
  const out = new Set<number>();
  for (const { span } of cleared) for (let i = Math.max(0, span.start - WORDS_BEFORE); i < span.end; i++) out.add(i);
  return words.filter((_, i) => !out.has(i));
}
