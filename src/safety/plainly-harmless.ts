import type { Sign } from './matcher.js';
import type { Reading } from './reading.js';

/*
 * Where the second net finds an utterance plainly harmless ("we picked a date", "the menu collapsed"), what the families found in it does not count. How plain it
 * must be was counted for each family on rows that the net had not learnt from (54,000 dangers, 66,000 harmless ones, a quarter held back in turn): where it is more
 * than the usual, some ten harmless rows and more were saved for each danger that was lost by it.
 */

const PLAINLY_HARMLESS = 0.15;

const OTHERWISE: readonly (readonly [below: number, families: readonly string[]])[] = [
  // Who says it in so many words is believed, whatever else is in the message; so is another language, of which the net has seen little.
  [
    0,
    [
      'act-on-self',
      'attempt',
      'crisis-other-language',
      'crisis-other-language-more',
      'end-in-a-word',
      'end-it',
      'imminent',
      'last-message',
      'lethal-recipe',
      'medical-other-language',
      'medical-other-language-more',
      'named-in-a-word',
      'said-beside-a-question',
      'seizing-now',
      'set-up-and-ready',
      'wish-to-die',
    ],
  ],
  [0.05, ['cannot-anymore', 'date-chosen', 'in-crisis', 'lethality-question', 'means-at-hand']],
  [0.1, ['goodbye', 'harm-to-others', 'self-harm']],
  // What is said of things, of others, of long ago or of what might be as often as of a danger ("took too many screenshots", "he is out cold, asleep").
  [0.2, ['death-and-self', 'hopeless-finality', 'injury', 'suicide-word', 'way-to-die']],
  [0.25, ['heart', 'not-awake', 'weapon-named']],
  [0.3, ['allergy', 'bleeding', 'confusion', 'seizure', 'third-party']],
];
const BELOW: ReadonlyMap<string, number> = new Map(OTHERWISE.flatMap(([below, families]) => families.map((family) => [family, below])));

/** The likelihood of danger below which none of these signs counts; 0 where one of them always does. */
export function harmlessBelow(signs: readonly Sign[]): number {
  return Math.min(...signs.map(({ family }) => BELOW.get(family.id) ?? PLAINLY_HARMLESS));
}

/** In fewer words the net has too little to go by; in more, there is too much that is harmless around what may not be. */
const ENOUGH_WORDS = 5;
const TOO_MANY_WORDS = 200;

export function canBeSetAside({ words }: Reading): boolean {
  return words.length >= ENOUGH_WORDS && words.length <= TOO_MANY_WORDS;
}

/**
 * A danger that has its clause for itself is one, whatever is told beside it ("i can not breathe, does insurance cover that"): on the same rows some 160
 * harmless ones alarm for it, half of them by clauses too short to be scored.
 */
export const ALARM_CLAUSE = 0.9;
/** Not so for what a clause may say of a battery or a Friday ("this cough is killing me", "this is goodbye"). */
const SAID_OF_ANYTHING: ReadonlySet<string> = new Set([
  'alive-and-self',
  'death-and-self',
  'goodbye',
  'no-wish-to-be-here',
  'reported-words',
]);

export function speaksForItself({ family }: Sign): boolean {
  return !SAID_OF_ANYTHING.has(family.id);
}
