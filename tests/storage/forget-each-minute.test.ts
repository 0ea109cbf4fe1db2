import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createSeenActivities } from '../../src/bot/seen-activities.js';
import { forgetEachMinute } from '../../src/storage/forget-each-minute.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';

const MINUTE = 60_000;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('what is kept for a while is gone a minute after it at the latest, though nothing happens any more', async () => {
  const storage = createMemoryStorage(Date.now);
  const seen = createSeenActivities(Date.now);
  const stop = forgetEachMinute([storage, seen]);
  await storage.write({ a: { n: 1 } });
  await seen.isFirst('a');
  jest.advanceTimersByTime(9 * MINUTE);
  expect([storage.size(), seen.size()]).toEqual([1, 1]);
  jest.advanceTimersByTime(2 * MINUTE);
  expect([storage.size(), seen.size()]).toEqual([1, 0]);
  jest.advanceTimersByTime(110 * MINUTE);
  expect(storage.size()).toBe(0);
  stop();
  expect(jest.getTimerCount()).toBe(0);
});

test('does not keep a process alive that has nothing else to do', () => {
  const unref = jest.fn();
  jest.spyOn(globalThis, 'setInterval').mockReturnValue({ unref: unref.mockReturnThis() } as unknown as NodeJS.Timeout);
  forgetEachMinute([]);
  expect(unref).toHaveBeenCalled();
});
