import { describe, expect, test } from '@jest/globals';
import { readFeeling } from '../../src/conversation/feeling.js';
import { plainWords } from '../../src/conversation/plain-words.js';

describe('readFeeling', () => {
  test.each([
    "i'm scared",
    'im frightened',
    'honestly i feel really scared right now',
    'so nervous lol',
    'im scared to try it',
    'i am afraid of all this',
    "i'm terrified and i dont know what to do",
    'this is scary',
    'the whole thing frightens me',
    'i cant sleep',
    'i havent slept in days',
    'i feel so alone',
    'i feel alone in all this today',
    'im lonely',
  ])('hears one in "%s"', (utterance) => {
    expect(readFeeling(plainWords(utterance))).toBe(true);
  });

  test.each([
    'im scared of needles',
    'im scared it wont work',
    'nervous about my first session, what will happen',
    "i'm nervous about it",
    'i am anxious',
    'im not scared',
    'is it scary',
    'i cant sleep after the infusion, is that normal',
    'what if i get scared',
    'i am alone',
    'am i left alone in the room',
    'i feel alone since the infusion',
  ])('leaves what has a topic to the later stages: %s', (utterance) => {
    expect(readFeeling(plainWords(utterance))).toBe(false);
  });

  test('reads any text in linear time', () => {
    const started = performance.now();
    for (const text of [`i am ${'so very '.repeat(12)}`, 'honestly '.repeat(12), `i can not sleep ${'tonight '.repeat(10)}`])
      for (let i = 0; i < 500; i++) readFeeling(text.trim());
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
