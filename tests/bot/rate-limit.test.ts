import { expect, test } from '@jest/globals';
import { createRateLimit } from '../../src/bot/rate-limit.js';

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
