import { describe, expect, test } from '@jest/globals';
import { findCoreWord } from '../../src/safety/spelling-core.js';
import { triage } from '../../src/safety/triage.js';

describe('findCoreWord', () => {
  test.each([
    ['siezuer', 'seizure'],
    ['unconcsious', 'unconscious'],
    ['ovrdosedd', 'overdosed'],
    ['brehting', 'breathing'],
    ['ceizure', 'seizure'],
  ])('mends two slips: %s', (typed, meant) => {
    expect(findCoreWord(typed, typed)).toBe(meant);
  });
  test.each(['breeding', 'strike', 'concussions', 'overdue', 'selling', 'troche', 'hello'])(
    'leaves an English word as it stands: %s',
    (word) => {
      expect(findCoreWord(word, word.replace(/(.)\1+/g, '$1'))).toBeUndefined();
    },
  );
});

describe('an emergency typed with two slips', () => {
  test.each([
    'hart attak i think',
    'haveing a hear tattack',
    'chset pian',
    'he stoped breathng',
    'she is unresposnive',
    'he overdosd',
    'bledding wont stop',
    'having a siezuer',
    'unconcsious on the floor',
    'wont wkae up',
  ])('%s', (utterance) => {
    expect(triage(utterance).kind).toBe('medical-emergency');
  });
  test.each(['heartache after the breakup', 'a chest of drawers', 'a rope in the hart museum', 'heat pump'])(
    'two words that are near to it are left alone: %s',
    (utterance) => {
      expect(triage(utterance).kind).not.toBe('medical-emergency');
    },
  );
});
