import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHelpRequest, triage } from '../../src/safety/triage.js';

const LENGTH = 100_000;
const fill = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

// Generous, because test machines are shared; a quadratic step would take minutes.
const MOST_MS = 2_000;

/** Of this process, whatever else runs on the machine. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('any utterance', () => {
  test.each([
    'a',
    'i ',
    'i want to ',
    'not kill myself ',
    'he she took my ',
    'a b c ',
    'a!',
    '!',
    '*',
    "'",
    '<b>',
    '&#x41;',
    'd*e ',
    'killx',
    'can not breathe if ',
    '\ud83d',
    'e\u0301\u0301\u0301',
  ])('of 100,000 characters, made of "%s", is judged in bounded time', (part) => {
    expect(cpuMsOf(() => triage(fill(part)))).toBeLessThan(MOST_MS);
  });

  // To bring marks into their order costs the square of their number where their classes differ.
  const halves = (one: string, other: string) => `k${one.repeat(LENGTH / 2)}${other.repeat(LENGTH / 2)}`;
  test.each([
    ['above and over a letter', halves('\u0344', '\u0334')],
    ['above and below it', halves('\u0301', '\u0316')],
    ['that are marks only once they are taken apart', `k${'\u0301\uff9e'.repeat(LENGTH / 2)}`],
    ['that begin a Thai letter', `k${'\u0301\u0e33'.repeat(LENGTH / 2)}`],
    ['in another script, which is read apart', `хочу${halves('\u0344', '\u0334')}`],
    ['written as entities', halves('&#x344;', '&#x334;')],
    ['turned around', `\u202ek${halves('\u0344', '\u0334')}`],
  ])('of marks %s is judged in bounded time', (_, text) => {
    expect(cpuMsOf(() => triage(text))).toBeLessThan(MOST_MS);
  });

  test('with marks on its letters, as many as anybody writes or a flood, is read as without', () => {
    for (const marks of ['\u0301', '\u0334\u0301\u0316', '\u0334\u0301'.repeat(500)])
      expect(triage([...'i want to die'].map((letter) => letter + marks).join('')).kind).toBe('crisis');
    expect(triage('मरना चाहता हूँ').kind).toBe('crisis');
  });

  test('takes about twice as long at twice the length', () => {
    const text = fill('so i really just want to go but my wife can not take it if he did ');
    const time = (length: number): number =>
      cpuMsOf(() => {
        for (let i = 0; i < 3; i++) triage(text.slice(0, length));
      });
    time(LENGTH / 4);
    expect(time(LENGTH)).toBeLessThan(Math.max(200, time(LENGTH / 4)) * 12);
  });

  test('is judged without throwing', () => {
    const words = fc.constantFrom(
      'i',
      'want',
      'to',
      'die',
      'not',
      'kill',
      'myself',
      'my',
      'wife',
      '.',
      ',',
      '...',
      '5',
      'd*e',
      '\u200b',
      '<b>',
      '&amp;',
      '\ud800',
      'if',
      'can',
      'breathe',
    );
    const utterance = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(utterance, (text) => {
        expect(['clear', 'crisis', 'medical-emergency']).toContain(triage(text).kind);
        expect(typeof isHelpRequest(text)).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });

  test('that holds a plain cry for help is a crisis whatever stands around it', () => {
    const around = fc.array(fc.constantFrom('hello', 'price', 'the', 'infusion', 'doctor', 'yes', 'thanks', 'monday', 'lol', 'insurance'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(triage(`${before.join(' ')}. i want to kill myself. ${after.join(' ')}`).kind).toBe('crisis');
      }),
      { numRuns: 100 },
    );
  });
});
