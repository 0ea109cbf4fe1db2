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
  for (let i = 0; i < 40_000; i++) await seen.isFirst(String(i));
  expect(await seen.isFirst('first')).toBe(true);
  expect(await seen.isFirst('20001')).toBe(false);
  expect(await seen.isFirst('39999')).toBe(false);
});

test('one that was seen again after ten minutes is remembered from then on', async () => {
  let time = 0;
  const seen = createSeenActivities(() => time);
  await seen.isFirst('a');
  time = 15 * 60_000;
  await seen.isFirst('b');
  time += 9 * 60_000;
  expect(await seen.isFirst('a')).toBe(true);
  time += 5 * 60_000;
  expect(await seen.isFirst('a')).toBe(false);
  expect(await seen.isFirst('b')).toBe(true);
});

test('after ten quiet minutes no id is held any more', async () => {
  let time = 0;
  const seen = createSeenActivities(() => time);
  for (const key of ['a', 'b']) await seen.isFirst(key);
  time = 10 * 60_000;
  seen.forgetOld();
  expect(seen.size()).toBe(0);
});
