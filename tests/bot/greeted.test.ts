import { expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { createGreeted } from '../../src/bot/greeted.js';

const MINUTE = 60_000;
const arrivalIn = (id: string) => ({ channelId: 'msteams', conversation: { id } }) as Activity;

test('of two arrivals of one conversation the first is greeted, and again after it was forgotten', () => {
  const greeted = createGreeted(() => 0);
  expect([greeted.claim(arrivalIn('a')), greeted.claim(arrivalIn('a')), greeted.claim(arrivalIn('b'))]).toEqual([true, false, true]);
  greeted.forget(arrivalIn('a'));
  expect([greeted.claim(arrivalIn('a')), greeted.claim(arrivalIn('b'))]).toEqual([true, false]);
});

test('no id of a conversation is held for longer than ten minutes', () => {
  let time = 0;
  const greeted = createGreeted(() => time);
  greeted.claim(arrivalIn('a'));
  time = 10 * MINUTE - 1;
  greeted.forgetOld();
  expect([greeted.size(), greeted.claim(arrivalIn('a'))]).toEqual([1, false]);
  time = 10 * MINUTE;
  greeted.forgetOld();
  expect([greeted.size(), greeted.claim(arrivalIn('a'))]).toEqual([0, true]);
});

test('a flood of conversations does not grow without bound', () => {
  const greeted = createGreeted(() => 0);
  for (let i = 0; i < 10_000; i++) greeted.claim(arrivalIn(String(i)));
  expect(greeted.size()).toBeLessThanOrEqual(2_000);
  expect(greeted.claim(arrivalIn('9999'))).toBe(false);
});
