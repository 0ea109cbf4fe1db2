import { describe, expect, test } from '@jest/globals';
import { isInsult } from '../../src/conversation/insult.js';
import { plainWords } from '../../src/conversation/plain-words.js';

describe('abuse of the bot', () => {
  test.each([
    'you are stupid',
    "you're so useless",
    'stupid bot',
    'this is garbage',
    'fuck you',
    'fuck off',
    'you suck',
    'are you dumb?',
    'idiot',
  ])('is "%s"', (utterance) => {
    expect(isInsult(plainWords(utterance))).toBe(true);
  });

  test.each([
    'I feel so stupid',
    'i am useless',
    'is this treatment garbage or does it work',
    'my doctor is an idiot, can I get a second opinion from you people',
    'does it hurt like shit',
  ])('is not "%s"', (utterance) => {
    expect(isInsult(plainWords(utterance))).toBe(false);
  });
});
