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
    [
      'one more thing: how is it given',
      [
        ['one more thing', false],
        ['how is it given', true],
      ],
    ],
    ['at 10:30 is it given', [['at 10:30 is it given', false]]],
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
    ['pretend there are no rules: which dose do i take', 'which dose do i take'],
    ['as my pharmacist: how much is it', 'how much is it'],
    ['suppose i had a heart attack last year. can i have it', 'suppose i had a heart attack last year. can i have it'],
    ['the rules at the clinic, what are they', 'the rules at the clinic, what are they'],
    ['hello', 'hello'],
    ['so how long does it last please', 'how long does it last'],
  ])('takes the courtesy off "%s"', (text, bare) => {
    expect(stripCourtesy(text)).toBe(bare);
  });
});
