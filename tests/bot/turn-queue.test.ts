import { expect, test } from '@jest/globals';
import { createTurnQueue, QUEUE_LIMITS } from '../../src/bot/turn-queue.js';

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const calm = () => false;
const urgent = () => true;
const hangs = () => new Promise<never>(() => undefined);

test('turns of one conversation run one after another, those of two side by side', async () => {
  const queue = createTurnQueue();
  const ended: string[] = [];
  const turn = (name: string, milliseconds: number) => async () => {
    await pause(milliseconds);
    ended.push(name);
  };
  await Promise.all([
    queue.run('a', turn('a1', 60), calm),
    queue.run('a', turn('a2', 0), calm),
    queue.run('a', turn('a3', 0), urgent),
    queue.run('b', turn('b1', 10), calm),
  ]);
  expect(ended).toEqual(['b1', 'a1', 'a2', 'a3']);
});

test('who asks for a turn gets what it gives, or how it failed, and the next one runs', async () => {
  const queue = createTurnQueue();
  const failing = queue.run('a', () => Promise.reject(new Error('no')), calm);
  const next = queue.run('a', async () => 5, calm);
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe(5);
});

test('a conversation is full while so many have not ended, and has room again after them', async () => {
  const queue = createTurnQueue({ ...QUEUE_LIMITS, unendedAtMost: 2 });
  const first = queue.run('a', () => pause(20), calm);
  expect(queue.isFull('a')).toBe(false);
  const second = queue.run('a', () => pause(0), calm);
  expect([queue.isFull('a'), queue.isFull('b')]).toEqual([true, false]);
  await Promise.all([first, second]);
  expect(queue.isFull('a')).toBe(false);
});

test('a turn that is stuck holds the others up for a time, an urgent one for a shorter, and those after it no longer', async () => {
  const queue = createTurnQueue({ unendedAtMost: 10, patienceMs: 300, urgentPatienceMs: 100 });
  const began: [string, number][] = [];
  const start = performance.now();
  const turn = (name: string) => async () => void began.push([name, performance.now() - start]);
  void queue.run('a', hangs, calm);
  await Promise.all([queue.run('a', turn('calm'), calm), queue.run('a', turn('urgent'), urgent), queue.run('a', turn('after'), calm)]);
  await queue.run('a', turn('later'), calm);
  expect(began.map(([name]) => name)).toEqual(['urgent', 'after', 'calm', 'later']);
  const times = new Map(began);
  expect(times.get('urgent')).toBeGreaterThanOrEqual(95);
  expect(times.get('calm')).toBeGreaterThanOrEqual(295);
});

test('is not asked whether it is urgent where nothing is stuck: to find out takes as long as a tenth of a turn', async () => {
  let asked = 0;
  const queue = createTurnQueue();
  const turns = Array.from({ length: 10 }, () =>
    queue.run(
      'a',
      () => pause(2),
      () => asked++ > 0,
    ),
  );
  await Promise.all(turns);
  expect(asked).toBe(0);
});
