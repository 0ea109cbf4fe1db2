import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOT_STORED, type StateStorage, StorageConflict } from '../../src/storage/state-storage.js';

/** A storage under test, and how to be rid of it. */
export interface Opened {
  readonly storage: StateStorage;
  readonly close?: () => Promise<void>;
}

/** What every storage promises, whatever keeps the values. */
export function describeStorage(name: string, open: () => Promise<Opened>): void {
  describe(`${name} as a storage of state`, () => {
    let opened: Opened;
    let count = 0;
    // Real servers are shared by all tests, so every test has keys of its own, in the form that the SDK gives them.
    const freshKey = () => `webchat/conversations/${process.pid}-${Date.now()}-${++count}|livechat/`;
    const read = async (key: string) => (await opened.storage.read([key]))[key];

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened?.close?.());

    it('gives nothing for a key that was never written', async () => {
      expect(await opened.storage.read([freshKey()])).toEqual({});
    });

    it('gives back what was written, with an eTag', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { context: { version: 1, offered: ['a', 'b'] }, eTag: '*' } });
      expect(await read(key)).toEqual({ context: { version: 1, offered: ['a', 'b'] }, eTag: expect.stringMatching(/./) });
    });

    it('keeps several keys apart', async () => {
      const [one, two, three] = [freshKey(), freshKey(), freshKey()];
      await opened.storage.write({ [one]: { n: 1 }, [two]: { n: 2 } });
      const items = await opened.storage.read([one, two, three]);
      expect(Object.keys(items).sort()).toEqual([one, two].sort());
      expect(items[one]?.['n']).toBe(1);
      expect(items[two]?.['n']).toBe(2);
    });

    it('gives a new eTag with every write', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1 } });
      const first = await read(key);
      await opened.storage.write({ [key]: { n: 2, eTag: '*' } });
      expect((await read(key))?.eTag).not.toBe(first?.eTag);
    });

    it('takes a write whose eTag fits', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1 } });
      await opened.storage.write({ [key]: { ...(await read(key)), n: 2 } });
      expect((await read(key))?.['n']).toBe(2);
    });

    it('refuses a write whose eTag is stale, and keeps the newer value', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1 } });
      const stale = await read(key);
      await opened.storage.write({ [key]: { n: 2, eTag: '*' } });
      await expect(opened.storage.write({ [key]: { ...stale, n: 3 } })).rejects.toThrow(StorageConflict);
      expect((await read(key))?.['n']).toBe(2);
    });

    it('refuses a write with an eTag where the value was deleted', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1 } });
      const stale = await read(key);
      await opened.storage.delete([key]);
      await expect(opened.storage.write({ [key]: { ...stale, n: 2 } })).rejects.toThrow(StorageConflict);
      expect(await read(key)).toBeUndefined();
    });

    it('lets exactly one of ten writers with the same eTag succeed', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 0 } });
      const item = await read(key);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) => opened.storage.write({ [key]: { ...item, n: i + 1 } })),
      );
      const winners = outcomes.flatMap(({ status }, i) => (status === 'fulfilled' ? [i + 1] : []));
      expect(winners).toHaveLength(1);
      expect((await read(key))?.['n']).toBe(winners[0]);
    });

    it('takes a first write, and refuses one where something is stored by now', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1, eTag: NOT_STORED } });
      await expect(opened.storage.write({ [key]: { n: 2, eTag: NOT_STORED } })).rejects.toThrow(StorageConflict);
      expect((await read(key))?.['n']).toBe(1);
      await opened.storage.delete([key]);
      await opened.storage.write({ [key]: { n: 3, eTag: NOT_STORED } });
      expect((await read(key))?.['n']).toBe(3);
    });

    it('overwrites with "*", with an empty eTag and without one', async () => {
      const key = freshKey();
      for (const [n, tag] of [
        [1, {}],
        [2, { eTag: '*' }],
        [3, { eTag: '' }],
        [4, {}],
      ] as const) {
        await opened.storage.write({ [key]: { n, ...tag } });
        expect((await read(key))?.['n']).toBe(n);
      }
    });

    it('forgets what is deleted, and does not mind what is not there', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { n: 1 } });
      await opened.storage.delete([key, freshKey()]);
      expect(await read(key)).toBeUndefined();
    });

    it('keeps what JSON can say, as JSON says it', async () => {
      const key = freshKey();
      const date = new Date(0);
      await opened.storage.write({
        [key]: { none: null, missing: undefined, date, list: [undefined, Number.NaN, { deep: [date, true, 1.5] }] },
      });
      const { eTag: _, ...value } = (await read(key)) ?? {};
      expect(value).toStrictEqual({ none: null, date: date.toISOString(), list: [null, null, { deep: [date.toISOString(), true, 1.5] }] });
    });

    it('keeps a value that was written apart from what the writer does with it afterwards', async () => {
      const key = freshKey();
      const list = ['a'];
      await opened.storage.write({ [key]: { list } });
      list.push('b');
      expect((await read(key))?.['list']).toEqual(['a']);
    });

    it('keeps a value that was read apart from what the reader does with it', async () => {
      const key = freshKey();
      await opened.storage.write({ [key]: { list: ['a'] } });
      const item = await read(key);
      (item?.['list'] as string[] | undefined)?.push('b');
      expect((await read(key))?.['list']).toEqual(['a']);
    });
  });
}
