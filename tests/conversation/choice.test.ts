import { describe, expect, test } from '@jest/globals';
import { readChoice } from '../../src/conversation/choice.js';
import { createSaid } from '../../src/conversation/offer-item.js';
import { plainWords } from '../../src/conversation/plain-words.js';

const OFFERED = ['duration', 'sessions', 'session-length'];
const read = (utterance: string, offered: readonly string[] = OFFERED) => readChoice(plainWords(utterance), { offered }, 'none of these');

describe('a choice among what was offered', () => {
  test.each([
    ['1', 'duration'],
    ['2', 'sessions'],
    ['the second one', 'sessions'],
    ['ok the second one please', 'sessions'],
    ['number 3', 'session-length'],
    ['the last one', 'session-length'],
    ['I meant the first', 'duration'],
  ])('is an entry by its place: %s', (utterance, entry) => {
    expect(read(utterance)).toEqual({ kind: 'picked', item: entry, from: OFFERED });
  });

  test.each(['None of these', 'neither', 'no, none of them', 'not that', 'something else'])('is none of them: %s', (utterance) => {
    expect(read(utterance)?.kind).toBe('none');
  });

  test.each([
    ['yes', 'yes'],
    ['Yes please!', 'yes'],
    ['yep that one', 'yes'],
    ['that one please', 'yes'],
    ['no', 'no'],
    ['no thanks', 'no'],
    ['ok', 'fine'],
    ['great', 'fine'],
    ['both', 'all'],
  ])('may be a bare word: %s is %s', (utterance, kind) => {
    expect(read(utterance)?.kind).toBe(kind);
  });

  test.each([
    '4',
    'the fifth one',
    '12',
    'which one',
    'and the others',
    'yes but is it safe',
    'no side effects?',
    'one session or several',
    'first session',
    '',
  ])('is not: "%s"', (utterance) => {
    expect(read(utterance)).toBeUndefined();
  });

  test.each([
    ['and the first', 'depression'],
    ['what about the second one', 'anxiety'],
    ['the fourth', 'chronic-pain'],
    ['the first', 'duration'],
    ['the other one', undefined],
  ])('goes on with the offer that the last answer was picked from: %s', (utterance, item) => {
    const pickedFrom = ['depression', 'anxiety', 'ptsd', 'chronic-pain'];
    const choice = readChoice(plainWords(utterance), { offered: OFFERED, pickedFrom, lastEntry: 'ptsd' }, 'none of these');
    expect(choice?.kind === 'picked' ? choice.item : undefined).toBe(item);
  });

  test('may be the other of two, beside a button that stands for no entry', () => {
    const pickedFrom = ['duration', 'sessions', createSaid('None of these')];
    const choice = readChoice('the other one', { offered: [], pickedFrom, lastEntry: 'duration' }, 'none of these');
    expect(choice).toEqual({ kind: 'picked', item: 'sessions', from: pickedFrom });
  });

  test('needs something to choose from', () => {
    expect(read('2', [])).toBeUndefined();
  });
});
