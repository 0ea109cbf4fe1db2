import { describe, expect, test } from '@jest/globals';
import { type Courtesy, readCourtesy, withoutCourtesy } from '../../src/conversation/courtesy.js';
import { plainWords } from '../../src/conversation/plain-words.js';

const SAID: readonly (readonly [Courtesy, string])[] = [
  ['thanks', 'ah i see, thank you'],
  ['thanks', 'thanks for being so patient with me'],
  ['thanks', 'Many thanks for the quick reply'],
  ['thanks', 'super helpful, ta'],
  ['thanks', 'you have been very kind'],
  ['thanks', 'I appreciate your honesty'],
  ['thanks', 'cheers mate, that clears it up'],
  ['goodbye', 'Have a pleasant shift!'],
  ['goodbye', 'ok thx, enjoy your lunch'],
  ['goodbye', 'Wishing you a lovely weekend'],
  ['goodbye', 'alright, see you around'],
  ['heard', 'fair enough'],
  ['heard', 'wow, fascinating'],
  ['heard', "that's a real pity"],
  ['heard', 'phew, what a relief'],
  ['heard', 'ok i will ask my doctor about that'],
  ['heard', '10/10'],
];

describe('a message of courtesies and nothing else', () => {
  test.each(SAID)('says %s: %s', (courtesy, utterance) => {
    expect(readCourtesy(plainWords(utterance))).toBe(courtesy);
  });

  test.each([
    'thanks, how long does it last',
    'thanks for that how does it work',
    'thanks for nothing',
    'great but is it safe',
    'is that good',
    'i will ask my doctor if it is safe',
    'good ketamine clinic',
    'bye bye depression',
    'friend',
  ])('is not one that says more, or only whom it is said to: %s', (utterance) => {
    expect(readCourtesy(plainWords(utterance))).toBeUndefined();
  });
});

describe('what stands before a question', () => {
  test.each([
    ['thanks. and is it safe', 'and is it safe'],
    ['great, many thanks, how long does it last', 'how long does it last'],
    ['i see. what are the drawbacks', 'what are the drawbacks'],
    ['could you tell me why it works', 'why it works'],
    ['one more thing, is it a controlled drug', 'is it a controlled drug'],
    ['i was wondering about how it is given', 'how it is given'],
  ])('is taken off "%s"', (utterance, left) => {
    expect(withoutCourtesy(plainWords(utterance))).toBe(left);
  });

  test.each(['thank you', 'no that is not it', 'right for me', 'well tolerated'])('is left where it is the message: %s', (utterance) => {
    expect(withoutCourtesy(plainWords(utterance))).toBe(utterance);
  });
});
