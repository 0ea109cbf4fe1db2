import { describe, expect, test } from '@jest/globals';
import { readChoice } from '../../src/conversation/choice.js';
import { plainWords } from '../../src/conversation/plain-words.js';

const OFFERED = ['duration', 'sessions', 'session-length'];
const read = (utterance: string, offered: readonly string[] = OFFERED) => readChoice(plainWords(utterance), offered, 'none of these');

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
    expect(read(utterance)).toEqual({ kind: 'entry', entry });
  });

  test.each(['None of these', 'neither', 'no, none of them', 'not that', 'something else'])('is none of them: %s', (utterance) => {
    expect(read(utterance)?.kind).toBe('none');
  });

  test.each([
    ['yes', 'yes'],
    ['Yes please!', 'yes'],
    ['no', 'no'],
    ['no thanks', 'no'],
    ['ok', 'fine'],
    ['great', 'fine'],
    ['both', 'all'],
  ])('may be a bare word: %s is %s', (utterance, kind) => {
    expect(read(utterance)?.kind).toBe(kind);
  });

  test.each(['4', 'the fifth one', '12', 'yes but is it safe', 'no side effects?', 'one session or several', 'first session', ''])(
    'is not: "%s"',
    (utterance) => {
      expect(read(utterance)).toBeUndefined();
    },
  );

  test('needs something to choose from', () => {
    expect(read('2', [])).toBeUndefined();
  });
});
