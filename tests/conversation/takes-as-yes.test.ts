import { expect, test } from '@jest/globals';
import { plainWords } from '../../src/conversation/plain-words.js';
import { takesAsYes } from '../../src/conversation/takes-as-yes.js';

test.each([
  'so its ok',
  'ok so thats fine',
  'great so no problem',
  'phew, so it is safe',
  "it's alright then",
  'so one is ok',
  'so there is no risk',
  'so its not dangerous',
  'so a small beer is fine',
  "so it's fine to have coffee",
])('"%s" takes what was said for a yes', (utterance) => {
  expect(takesAsYes(plainWords(utterance))).toBe(true);
});

test.each([
  'its ok',
  "that's fine, thanks",
  'no problem',
  'so is it ok',
  'so good to know',
  'ok then',
  'so it is expensive then',
  'great, thats good then',
])('"%s" does not', (utterance) => {
  expect(takesAsYes(plainWords(utterance))).toBe(false);
});
