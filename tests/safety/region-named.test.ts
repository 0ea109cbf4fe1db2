import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { readRegionNamed } from '../../src/safety/region-named.js';
import { helpElsewhereReply, helpNowReply } from '../../src/safety/replies.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion } = createShippedAnswerer();
const say = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances);

describe('where a person says that they are', () => {
  test.each([
    ['UK', 'we are in the uk though'],
    ['UK', 'i am in england'],
    ['CA', 'what about canada'],
    ['IE', 'i live in dublin ireland'],
    ['NZ', 'what is the number in new zealand'],
    ['AU', 'australia'],
    ['US', 'i am in the us right now'],
    ['EU', 'sorry we are in germany'],
    ['elsewhere', 'i am in india'],
    ['elsewhere', 'not in america'],
    ['elsewhere', 'i am in another country'],
    ['elsewhere', 'i am outside the us'],
    ['elsewhere', 'i do not live in america'],
    ['elsewhere', 'not in your country'],
    ['UK', 'i am in the uk what number do i call'],
    ['US', 'i am back in america'],
    ['UK', 'what is the uk number'],
    ['UK', 'in the uk what do i do'],
    ['CA', 'does 988 work in canada'],
  ])('%s: "%s"', (region, plain) => {
    expect(readRegionNamed(plain, 'US')).toBe(region);
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
    expect(readRegionNamed(plain, 'US')).toBeUndefined();
  });

  test('right after numbers to call it brings those of that place', () => {
    const replies = say('i want to die', 'im in the uk tho', 'i am in india').map(({ answer }) => 'reply' in answer && answer.reply);
    expect(replies.slice(1)).toEqual([helpNowReply('UK'), helpElsewhereReply('US')]);
  });

  test('and is remembered: the reminders and a danger told again are of that place', () => {
    const [, , reminded, again] = say('i want to die', 'im in the uk tho', 'what is ketamine', 'i want to die').map(({ answer }) => answer);
    expect(reminded && 'crisisLine' in reminded && reminded.crisisLine).toMatch(/116 123.*999/);
    expect(again && 'reply' in again && again.reply.text).toMatch(/116 123/);
    const replies = say('i want to die', 'im in the uk tho', 'asdf qwer zxcv', 'thats not what i meant', 'talk to a person');
    expect(JSON.stringify(replies.slice(1).map(({ answer }) => answer))).not.toMatch(/988|911/);
    expect(JSON.stringify(say('i want to die', 'im in the uk tho', 'im in the us', 'i took 40 pills').at(-1)?.answer)).toContain('911');
  });

  test('and at any other time it is of what was answered', () => {
    expect(say('is it legal', 'in the uk').flatMap(({ answer }) => answeredEntries(answer))).toContain('legality');
    expect('reply' in (say('i want to die', 'is it legal', 'in the uk').at(-1)?.answer ?? {})).toBe(false);
  });
});

test('what is said to somebody elsewhere follows the rules of wording', () => {
  const { text, links } = helpElsewhereReply('US');
  expect(text).toMatch(/emergency number.*\n.*findahelpline\.com.*\n.*988.*911.*\n.*someone you trust/);
  expect(text).not.toContain('?');
  expect(links[0]?.url).toBe('https://findahelpline.com');
});
