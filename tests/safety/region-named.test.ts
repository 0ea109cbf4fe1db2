import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { readRegionNamed } from '../../src/safety/region-named.js';
import { HELP_ELSEWHERE_REPLY, helpNowReply } from '../../src/safety/replies.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion } = createShippedAnswerer();
const say = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances);

describe('where a person says that they are', () => {
  test.each([
    ['UK', 'we are in the uk though'],
    ['UK', 'i am in england'],
    ['CA', 'what about canada'],
    ['IE', 'my dad lives in ireland'],
    ['NZ', 'what is the number in new zealand'],
    ['AU', 'australia'],
    ['US', 'i am in the us right now'],
    ['EU', 'sorry we are in germany'],
    ['elsewhere', 'i am in india'],
    ['elsewhere', 'not in america'],
    ['elsewhere', 'i am in another country'],
  ])('%s: "%s"', (region, plain) => {
    expect(readRegionNamed(plain)).toBe(region);
  });

  test.each([
    'call us',
    'is it legal in the uk',
    'i am in pain',
    'i was born in ireland and it was awful',
    'us',
    'help me',
    'i am in the car',
  ])('nothing in "%s"', (plain) => {
    expect(readRegionNamed(plain)).toBeUndefined();
  });

  test('right after numbers to call it brings those of that place', () => {
    const replies = say('i want to die', 'im in the uk tho', 'i am in india').map(({ answer }) => 'reply' in answer && answer.reply);
    expect(replies.slice(1)).toEqual([helpNowReply('UK'), HELP_ELSEWHERE_REPLY]);
  });

  test('and at any other time it is of what was answered', () => {
    expect(say('is it legal', 'in the uk').flatMap(({ answer }) => answeredEntries(answer))).toContain('legality');
    expect('reply' in (say('i want to die', 'is it legal', 'in the uk').at(-1)?.answer ?? {})).toBe(false);
  });
});

test('what is said to somebody elsewhere follows the rules of wording', () => {
  const { text, links } = HELP_ELSEWHERE_REPLY;
  expect(text).toMatch(/emergency number.*\n.*findahelpline\.com.*\n.*someone you trust/);
  expect(text).not.toMatch(/\?|988|911/);
  expect(links.map(({ url }) => url)).toEqual(['https://findahelpline.com']);
});
