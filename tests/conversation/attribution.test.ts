import { expect, test } from '@jest/globals';
import { withoutAttribution } from '../../src/conversation/attribution.js';

test.each([
  ['you said it cures ptsd', 'it cures ptsd'],
  ["But you told me that it's free", "it's free"],
  ['so u just said i can drink', 'i can drink'],
  ['the guide says so', 'the guide says so'],
  ['you said so', 'you said so'],
  ['you said that', 'you said that'],
  ['you said no to me', 'you said no to me'],
  ['what you said is clear', 'what you said is clear'],
  ['my doctor said it is safe', 'my doctor said it is safe'],
])('of "%s" is left "%s"', (utterance, rest) => {
  expect(withoutAttribution(utterance)).toBe(rest);
});
