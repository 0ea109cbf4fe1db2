import { expect, test } from '@jest/globals';
import { asksOfState } from '../../src/conversation/asks-of-state.js';
import { plainWords } from '../../src/conversation/plain-words.js';

test.each([
  'how long does that last',
  'so is it normal?',
  'will it pass',
  'does it go away on its own',
  'is this permanent',
  "what's that",
  'when will it stop',
  'is it going to stop',
  'will i be ok',
  'am i dying',
  'should i worry',
  'how long will i feel like this',
])('"%s" asks how what was told goes on', (utterance) => {
  expect(asksOfState(plainWords(utterance))).toBe(true);
});

test.each([
  'does it work',
  'is it legal',
  'how long is a session',
  'is it normal to cry',
  'how long does ketamine last',
  'is it expensive',
])('"%s" does not', (utterance) => {
  expect(asksOfState(plainWords(utterance))).toBe(false);
});
