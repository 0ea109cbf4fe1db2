import { expect, test } from '@jest/globals';
import { costOf, createRateLimit } from '../../src/bot/rate-limit.js';

test('a key may go on until its burst is used, then at its rate; other keys do not notice', () => {
  let time = 0;
  const { take } = createRateLimit({ burst: 3, perSecond: 1 }, () => time);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
  expect(take('b')).toBe(0);
  time = 1000;
  expect([take('a'), take('a')]).toEqual([0, 1]);
  time = 60_000;
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
});

test('the wait is told in whole seconds', () => {
  const { take } = createRateLimit({ burst: 1, perSecond: 0.1 }, () => 0);
  take('a');
  expect(take('a')).toBe(10);
});

test('a flood of keys does not grow without bound, and a key in use keeps its count', () => {
  const { take } = createRateLimit({ burst: 2, perSecond: 1 }, () => 0);
  take('used');
  take('used');
  for (let i = 0; i < 9_990; i++) take(String(i));
  expect(take('used')).toBe(1);
  for (let i = 0; i < 20_000; i++) take(`more ${i}`);
  expect(take('used')).toBe(0);
});

test('a key is forgotten when its bucket is full again, though nobody asks any more', () => {
  let time = 0;
  const limit = createRateLimit({ burst: 30, perSecond: 0.5 }, () => time);
  for (let i = 0; i < 50; i++) limit.take(`203.0.113.${i}`);
  time = 59_999;
  limit.forgetOld();
  expect(limit.size()).toBe(50);
  time = 60_000;
  limit.forgetOld();
  expect(limit.size()).toBe(0);
});

test('a bucket that fills up goes on filling over many of its times', () => {
  let time = 0;
  const { take } = createRateLimit({ burst: 2, perSecond: 1 }, () => time);
  const waits = [];
  for (let i = 0; i < 12; i++) {
    waits.push(take('a'));
    time += 500;
  }
  // One at a time while the burst lasts, then every second one.
  expect(waits).toEqual([0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
});

test('a long message costs as many short ones as it takes, and at most all', () => {
  let time = 0;
  const { take } = createRateLimit({ burst: 30, perSecond: 5 }, () => time);
  expect([costOf(undefined), costOf('hello'), costOf('x'.repeat(1_999)), costOf('x'.repeat(20_000))]).toEqual([1, 1, 1, 11]);
  expect([take('a', 11), take('a', 11), take('a', 11), take('a', 8), take('a')]).toEqual([0, 0, 1, 0, 1]);
  expect([take('b', 1_000), take('b')]).toEqual([0, 1]);
  time = 6_000;
  expect(take('b', 1_000)).toBe(0);
});
