import { describe, expect, test } from '@jest/globals';
import { splitClauses, stripCourtesy } from '../../src/matching/clauses.js';

describe('splitClauses', () => {
  test.each([
    [
      'my doctor said ketamine, how is it given??',
      [
        ['my doctor said ketamine', false],
        ['how is it given', true],
      ],
    ],
    [
      'i tried zoloft but it did nothing. can this help',
      [
        ['i tried zoloft', false],
        ['it did nothing', false],
        ['can this help', true],
      ],
    ],
    [
      'how is it given and what does it cost',
      [
        ['how is it given', true],
        ['and what does it cost', true],
      ],
    ],
    ['depression', [['depression', false]]],
  ])('reads the clauses of "%s"', (text, clauses) => {
    expect(splitClauses(text).map(({ text: part, asks }) => [part, asks])).toEqual(clauses);
  });

  test('finds none in punctuation', () => {
    expect(splitClauses('?!... ,')).toEqual([]);
  });
});

describe('stripCourtesy', () => {
  test.each([
    ['hi there, quick question, does it hurt, thanks', 'does it hurt'],
    ['hello', 'hello'],
    ['so how long does it last please', 'how long does it last'],
  ])('takes the courtesy off "%s"', (text, bare) => {
    expect(stripCourtesy(text)).toBe(bare);
  });
});
