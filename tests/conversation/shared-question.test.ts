import { describe, expect, test } from '@jest/globals';
import { shareQuestion } from '../../src/conversation/shared-question.js';

describe('one question about several things', () => {
  test.each([
    ['does it help with ptsd and ocd', ['does it help with ptsd', 'does it help with ocd']],
    ['what about anxiety or chronic pain', ['what about anxiety', 'what about chronic pain']],
    ['i have ptsd and depression can it help', ['does it help with ptsd', 'does it help with depression']],
    ['ocd and anxiety does it do both', ['does it help with ocd', 'does it help with anxiety']],
    ['yoga and walking do they help', ['does yoga help', 'does walking help']],
    ['does yoga or meditation help', ['does yoga help', 'does meditation help']],
    ['for both depression and anxiety', ['does it help with depression', 'does it help with anxiety']],
    ['i am on zoloft and i am pregnant is that ok', ['i am on zoloft can i have ketamine', 'i am pregnant can i have ketamine']],
    ['is it safe and legal', ['is it safe', 'is it legal']],
  ])('is one about each: %s', (plain, questions) => {
    expect(shareQuestion(plain)).toEqual(questions);
  });

  test.each(['does it help with ptsd', 'is it safe or not so safe', 'how much is it and when can i come'])(
    'is none where nothing is listed: %s',
    (plain) => {
      expect(shareQuestion(plain).length).toBeLessThan(2);
    },
  );
});
