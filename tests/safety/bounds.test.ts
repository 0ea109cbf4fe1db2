import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHelpRequest, triage } from '../../src/safety/triage.js';

const LENGTH = 100_000;
const fill = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

// Generous, because test machines are shared; a quadratic step would take minutes.
const MOST_MS = 2_000;

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
    const start = performance.now();
    triage(fill(part));
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test('takes about twice as long at twice the length', () => {
    const text = fill('so i really just want to go but my wife can not take it if he did ');
    const time = (length: number): number => {
      const start = performance.now();
      for (let i = 0; i < 3; i++) triage(text.slice(0, length));
      return performance.now() - start;
    };
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
