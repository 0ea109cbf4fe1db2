import { describe, expect, test } from '@jest/globals';
import { questionAfterScene } from '../../src/conversation/question-after-scene.js';

describe('the question after a scene', () => {
  test.each([
    ['I look after my aunt. What is a session like?', 'what is a session like'],
    ['my neighbour has come over. so how is it given', 'how is it given'],
    ['a patient of ours asks whether it helps with anxiety', 'it helps with anxiety'],
    ['my wife would like to know if it is legal', 'it is legal'],
    ['had a long talk with them. back to my question about the price', 'price'],
    ['can we talk about side effects now', 'side effects'],
    ['he took them away. does it help or not', 'does it help'],
  ])('of "%s" is "%s"', (utterance, question) => {
    expect(questionAfterScene(utterance)?.replace(/^the /, '')).toBe(question);
  });

  test.each(['what is ketamine', 'is it safe? what does it cost?', 'my mother is ill', 'long story, how'])(
    'is none in "%s"',
    (utterance) => {
      expect(questionAfterScene(utterance)).toBeUndefined();
    },
  );
});
