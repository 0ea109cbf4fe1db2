import { describe, expect, it } from '@jest/globals';
import { createBreaker } from '../../src/storage/breaker.js';
import { StorageConflict } from '../../src/storage/state-storage.js';

function setUp() {
  const seen = { errors: [] as string[], changes: [] as boolean[], calls: 0, time: 0 };
  const breaker = createBreaker({
    now: () => seen.time,
    onError: (work) => seen.errors.push(work),
    onChange: (reachable) => seen.changes.push(reachable),
    waitMs: 20,
    pauseMs: 1000,
  });
  const fail = () =>
    breaker.attempt(
      'read',
      async () => {
        seen.calls++;
        throw new Error('down');
      },
      'nothing',
    );
  const succeed = () =>
    breaker.attempt(
      'read',
      async () => {
        seen.calls++;
        return 'value';
      },
      'nothing',
    );
  return { breaker, seen, fail, succeed };
}

describe('the breaker before a storage', () => {
  it('passes on what the storage gives', async () => {
    const { succeed, seen } = setUp();
    expect(await succeed()).toBe('value');
    expect(seen).toMatchObject({ errors: [], changes: [] });
  });

  it('gives the other value where the storage fails, and says so once', async () => {
    const { breaker, fail, seen } = setUp();
    expect(await fail()).toBe('nothing');
    seen.time = 1000;
    expect(await fail()).toBe('nothing');
    expect(seen).toMatchObject({ errors: ['read', 'read'], changes: [false] });
    expect(breaker.isReachable()).toBe(false);
  });

  it('leaves the storage alone during the pause', async () => {
    const { fail, succeed, seen } = setUp();
    await fail();
    seen.time = 999;
    expect(await succeed()).toBe('nothing');
    expect(seen.calls).toBe(1);
  });

  it('finds back after the pause and says so once', async () => {
    const { breaker, fail, succeed, seen } = setUp();
    await fail();
    seen.time = 1000;
    expect(await succeed()).toBe('value');
    expect(await succeed()).toBe('value');
    expect(seen.changes).toEqual([false, true]);
    expect(breaker.isReachable()).toBe(true);
  });

  it('does not take for back what began before the failure', async () => {
    const { breaker, fail, seen } = setUp();
    let finish: (value: string) => void = () => undefined;
    const early = breaker.attempt('read', () => new Promise<string>((resolve) => (finish = resolve)), 'nothing');
    await fail();
    finish('value');
    expect(await early).toBe('value');
    expect(seen.changes).toEqual([false]);
    expect(breaker.isReachable()).toBe(false);
  });

  it('tells what it gave the storage up for', async () => {
    const reasons: unknown[] = [];
    const breaker = createBreaker({ now: () => 0, onError: () => undefined, onChange: (_reachable, error) => reasons.push(error) });
    const error = new Error('down');
    await breaker.attempt('read', () => Promise.reject(error), undefined);
    expect(reasons).toEqual([error]);
  });

  it('does not wait for a storage that hangs', async () => {
    const { breaker, seen } = setUp();
    expect(await breaker.attempt('read', () => new Promise(() => undefined), 'nothing')).toBe('nothing');
    expect(seen.changes).toEqual([false]);
  });

  it('passes a conflict on: it is an answer, and the storage goes on being used', async () => {
    const { breaker, fail, succeed, seen } = setUp();
    const conflict = () => breaker.attempt('write', async () => Promise.reject(new StorageConflict()), undefined);
    await expect(conflict()).rejects.toThrow(StorageConflict);
    expect(await succeed()).toBe('value');
    expect(seen).toMatchObject({ errors: [], changes: [] });
    await fail();
    seen.time = 1000;
    await expect(conflict()).rejects.toThrow(StorageConflict);
    expect(seen.changes).toEqual([false, true]);
  });
});
