import { describe, expect, it } from '@jest/globals';
import { createBreaker } from '../../src/storage/breaker.js';
import { createForgivingStorage } from '../../src/storage/forgiving-storage.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { type StateStorage, StorageConflict } from '../../src/storage/state-storage.js';

const breaker = () => createBreaker({ now: () => 0, onError: () => undefined, onChange: () => undefined });

describe('a forgiving storage', () => {
  it('reads nothing and drops writes while its server is down', async () => {
    const down = async () => Promise.reject(new Error('down'));
    const storage = createForgivingStorage({ read: down, write: down, delete: down } satisfies StateStorage, breaker());
    expect(await storage.read(['a'])).toEqual({});
    await expect(storage.write({ a: { n: 1 } })).resolves.toBeUndefined();
    await expect(storage.delete(['a'])).resolves.toBeUndefined();
  });

  it('tells who writes of a conflict: what was written in between must not be lost', async () => {
    const storage = createForgivingStorage(createMemoryStorage(Date.now), breaker());
    await storage.write({ a: { n: 1 } });
    await expect(storage.write({ a: { n: 2, eTag: 'stale' } })).rejects.toThrow(StorageConflict);
  });

  it('keeps values while its server is up', async () => {
    const storage = createForgivingStorage(createMemoryStorage(Date.now), breaker());
    await storage.write({ a: { n: 1 } });
    expect(await storage.read(['a'])).toMatchObject({ a: { n: 1 } });
    await storage.delete(['a']);
    expect(await storage.read(['a'])).toEqual({});
  });
});
