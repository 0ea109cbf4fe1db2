import { describe, expect, test } from '@jest/globals';
import { withoutDenial } from '../../src/safety/denial.js';
import { triage } from '../../src/safety/triage.js';

describe('withoutDenial', () => {
  test.each([
    ["no i'm not suicidal, just want to know the price", 'want to know the price'],
    ['not suicidal, just need to change my appointment', 'need to change my appointment'],
    ['No thoughts of hurting myself or anything, just wondering if it helps ocd', 'wondering if it helps ocd'],
    ['i have no suicidal thoughts. is parking free?', 'is parking free?'],
  ])('"%s" is about "%s", and needs no crisis line', (utterance, rest) => {
    expect(withoutDenial(utterance)).toBe(rest);
    expect(triage(utterance)).toEqual({ kind: 'clear', crisisLine: false });
  });

  test.each([
    'not suicidal',
    'not suicidal yet, just tired of living',
    'im not suicidal, i just want to die',
    "i'm not suicidal, just very low most days",
    'no suicidal thoughts here, just wondering if it helps with them',
    'what if i am not suicidal',
    'i am not suicidal anymore',
  ])('"%s" stays as it is', (utterance) => {
    expect(withoutDenial(utterance)).toBe(utterance);
  });

  test('a denial that is none is a crisis all the same', () => {
    expect(triage('im not suicidal, i just want to die').kind).toBe('crisis');
    expect(triage('not suicidal, just planning to take all my pills tonight').kind).toBe('crisis');
  });

  test('reads any text in linear time', () => {
    const started = performance.now();
    for (const text of ['no '.repeat(50_000), 'not suicidal '.repeat(10_000), `im not suicidal${' or anything'.repeat(20_000)}`])
      withoutDenial(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a denial that suicide was spoken of, and nothing else,', () => {
  test.each([
    'i wasnt talking about suicide',
    'No, I was not asking about suicide!',
    'i never said i was suicidal',
    'lol i didnt mean suicide',
    'it has nothing to do with suicide',
    'i wasnt talking about sucide',
    'i wasnt talking about killing myself',
  ])('raises no alarm and shows the line: %s', (utterance) => {
    expect(triage(utterance)).toEqual({ kind: 'clear', crisisLine: true });
  });

  test.each([
    'i wasnt joking about suicide',
    'i wasnt lying about suicide',
    'i wasnt only talking about suicide',
    'i wasnt talking about suicide until now',
    'i wasnt talking about suicide yet',
    'i wasnt talking about suicide lol i was',
    'i wasnt talking about suicide, i was talking about doing it',
    'im not talking about suicide anymore im doing it',
    'i said i wasnt talking about suicide but i lied',
    'i wasnt talking about suicide 🔫',
    'no i was talking about suicide',
  ])('is none with a word more: %s', (utterance) => {
    expect(triage(utterance).kind).toBe('crisis');
  });
});
