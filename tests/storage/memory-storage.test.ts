import { describe, expect, it } from '@jest/globals';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { describeStorage } from './contract.js';

const PLENTY = { entries: 10, bytes: 1e6, milliseconds: 1000 };

describeStorage('memory', async () => ({ storage: createMemoryStorage(Date.now) }));

describe('the bounds of memory', () => {
  it('drops the least recently written beyond the number of entries', async () => {
    const storage = createMemoryStorage(() => 0, { ...PLENTY, entries: 2 });
    await storage.write({ a: { n: 1 } });
    await storage.write({ b: { n: 1 } });
    await storage.write({ a: { n: 2 } });
    await storage.write({ c: { n: 1 } });
    expect(Object.keys(await storage.read(['a', 'b', 'c']))).toEqual(['a', 'c']);
    expect(storage.size()).toBe(2);
  });

  it('drops the least recently written beyond the number of bytes, however they got there', async () => {
    const storage = createMemoryStorage(() => 0, { ...PLENTY, bytes: 5_000 });
    await storage.write({ a: { text: 'a'.repeat(900) } });
    await storage.write({ b: { text: 'b'.repeat(900) } });
    for (let i = 0; i < 5; i++) await storage.write({ b: { text: 'b'.repeat(900) } });
    expect(storage.size()).toBe(2);
    await storage.delete(['b']);
    await storage.write({ c: { text: 'c'.repeat(900) } });
    expect(storage.size()).toBe(2);
    await storage.write({ d: { list: ['d'.repeat(900)] } });
    expect(Object.keys(await storage.read(['a', 'c', 'd']))).toEqual(['c', 'd']);
  });

  it('forgets a value at the end of its age, and frees its room with the next write', async () => {
    let time = 0;
    const storage = createMemoryStorage(() => time, PLENTY);
    await storage.write({ a: { n: 1 } });
    time = 999;
    expect(await storage.read(['a'])).toHaveProperty('a');
    time = 1000;
    expect(await storage.read(['a'])).toEqual({});
    await storage.write({ b: { n: 1 } });
    expect(storage.size()).toBe(1);
  });

  it('starts the age anew with every write', async () => {
    let time = 0;
    const storage = createMemoryStorage(() => time, PLENTY);
    await storage.write({ a: { n: 1 } });
    time = 900;
    await storage.write({ a: { n: 2 } });
    time = 1800;
    expect(await storage.read(['a'])).toHaveProperty('a.n', 2);
  });

  it('holds nothing beyond its age once it is told to look, though nobody writes any more', async () => {
    let time = 0;
    const storage = createMemoryStorage(() => time);
    await storage.write({ a: { n: 1 } });
    time = 60 * 60_000;
    await storage.write({ b: { n: 1 } });
    time = 2 * 60 * 60_000;
    storage.forgetOld();
    expect(storage.size()).toBe(1);
    time = 5 * 60 * 60_000;
    storage.forgetOld();
    expect(storage.size()).toBe(0);
  });
});
