import { expect, test } from '@jest/globals';
import { createRateLimit } from '../../src/bot/rate-limit.js';

test('a key may go on until its burst is used, then at its rate; other keys do not notice', () => {
  let time = 0;
  const take = createRateLimit({ burst: 3, perSecond: 1 }, () => time);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
  expect(take('b')).toBe(0);
  time = 1000;
  expect([take('a'), take('a')]).toEqual([0, 1]);
  time = 60_000;
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
});

test('the wait is told in whole seconds', () => {
  const take = createRateLimit({ burst: 1, perSecond: 0.1 }, () => 0);
  take('a');
  expect(take('a')).toBe(10);
});

test('a flood of keys does not grow without bound, and a key in use keeps its count', () => {
  const take = createRateLimit({ burst: 2, perSecond: 1 }, () => 0);
  take('used');
  take('used');
  for (let i = 0; i < 9_990; i++) take(String(i));
  expect(take('used')).toBe(1);
  for (let i = 0; i < 20_000; i++) take(`more ${i}`);
  expect(take('used')).toBe(0);
});
