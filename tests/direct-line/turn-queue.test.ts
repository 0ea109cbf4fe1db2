import { expect, test } from '@jest/globals';
import { createTurnQueue } from '../../src/direct-line/turn-queue.js';

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

test('turns of one conversation run one after another, those of two side by side', async () => {
  const queue = createTurnQueue(() => undefined);
  const ended: string[] = [];
  const turn = (name: string, milliseconds: number) => async () => {
    await pause(milliseconds);
    ended.push(name);
  };
  queue.add('a', turn('a1', 60));
  queue.add('a', turn('a2', 0));
  queue.add('b', turn('b1', 10));
  await pause(150);
  expect(ended).toEqual(['b1', 'a1', 'a2']);
});

test('a turn that fails is reported and the next one runs', async () => {
  const failed: unknown[] = [];
  const queue = createTurnQueue((error) => failed.push(error));
  const next = new Promise<boolean>((done) => {
    queue.add('a', () => Promise.reject(new Error('no')));
    queue.add('a', async () => done(true));
  });
  expect(await next).toBe(true);
  expect(failed).toEqual([new Error('no')]);
});

test('a conversation is full while so many wait, and has room again after them', async () => {
  const queue = createTurnQueue(() => undefined, 2);
  queue.add('a', () => pause(20));
  expect(queue.isFull('a')).toBe(false);
  queue.add('a', () => pause(0));
  expect([queue.isFull('a'), queue.isFull('b')]).toEqual([true, false]);
  await pause(80);
  expect(queue.isFull('a')).toBe(false);
});
