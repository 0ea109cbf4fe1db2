import { expect, test } from '@jest/globals';
import { createSeenActivities } from '../../src/bot/seen-activities.js';

test('an activity is new once in ten minutes, and again after them', async () => {
  let time = 0;
  const seen = createSeenActivities(() => time);
  expect(await seen.isFirst('a')).toBe(true);
  expect(await seen.isFirst('b')).toBe(true);
  time = 10 * 60_000 - 1;
  expect(await seen.isFirst('a')).toBe(false);
  time += 1;
  expect(await seen.isFirst('a')).toBe(true);
});

test('a flood pushes the oldest out instead of growing', async () => {
  const seen = createSeenActivities(() => 0);
  await seen.isFirst('first');
  for (let i = 0; i < 20_000; i++) await seen.isFirst(String(i));
  expect(await seen.isFirst('first')).toBe(true);
  expect(await seen.isFirst('19999')).toBe(false);
});
