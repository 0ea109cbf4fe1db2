import { expect, test } from '@jest/globals';
import { asksTheTime } from '../../src/conversation/clock.js';
import { plainWords } from '../../src/conversation/plain-words.js';

test.each(['what time is it', 'whats the date today', 'do you have the time', 'what day is it in london'])(
  'asks for the time: %s',
  (utterance) => {
    expect(asksTheTime(plainWords(utterance))).toBe(true);
  },
);

test.each(['what time is my session', 'what time do you open', 'what day of treatment is it', 'do you have the time to explain'])(
  'does not: %s',
  (utterance) => {
    expect(asksTheTime(plainWords(utterance))).toBe(false);
  },
);
