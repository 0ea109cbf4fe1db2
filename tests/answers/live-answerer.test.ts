import { describe, expect, test } from '@jest/globals';
import type { Answerer } from '../../src/answers/answerer.js';
import { createLiveAnswerer } from '../../src/answers/live-answerer.js';

const answerer = (version: string) => ({ version }) as Answerer;

/** A live answerer whose loads end when the test says so. */
function setUp() {
  const loads: { readonly resolve: (answerer: Answerer) => void; readonly reject: (error: unknown) => void }[] = [];
  const events: string[] = [];
  const live = createLiveAnswerer({
    load: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    onLoaded: ({ version }) => events.push(`loaded ${version}`),
    onRefused: (error) => events.push(`refused ${String(error)}`),
  });
  return { live, loads, events };
}

async function loaded() {
  const all = setUp();
  all.loads[0]?.resolve(answerer('1'));
  await all.live.loaded;
  return all;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the answerer that is live', () => {
  test('is not there before the first load is through', () => {
    expect(() => setUp().live.current()).toThrow('not loaded');
  });

  test('is the one loaded first', async () => {
    const { live, events } = await loaded();
    expect(live.current().version).toBe('1');
    expect(events).toEqual(['loaded 1']);
  });

  test('rejects where the first load fails', async () => {
    const { live, loads, events } = setUp();
    loads[0]?.reject('bad');
    await expect(live.loaded).rejects.toBe('bad');
    expect(events).toEqual([]);
  });

  test('stays the old one until the new one is ready, and is then the new one', async () => {
    const { live, loads } = await loaded();
    const reloaded = live.reload();
    await settle();
    expect(live.current().version).toBe('1');
    loads[1]?.resolve(answerer('2'));
    await reloaded;
    expect(live.current().version).toBe('2');
  });

  test('stays the old one where the new one is refused, says so once, and takes the next good one', async () => {
    const { live, loads, events } = await loaded();
    const refused = live.reload();
    await settle();
    loads[1]?.reject('bad');
    await refused;
    expect(live.current().version).toBe('1');
    const reloaded = live.reload();
    await settle();
    loads[2]?.resolve(answerer('3'));
    await reloaded;
    expect(live.current().version).toBe('3');
    expect(events).toEqual(['loaded 1', 'refused bad', 'loaded 3']);
  });

  test('stays the old one where what is told of the new one throws', async () => {
    const loads = [answerer('1'), answerer('2')];
    const refused: unknown[] = [];
    const live = createLiveAnswerer({
      load: async () => loads.shift() as Answerer,
      onLoaded: ({ version }) => {
        if (version === '2') throw new Error('no page');
      },
      onRefused: (error) => refused.push(error),
    });
    await live.loaded;
    await live.reload();
    expect(live.current().version).toBe('1');
    expect(refused).toEqual([new Error('no page')]);
  });

  test('makes one more load of many calls during a load', async () => {
    const { live, loads } = await loaded();
    const first = live.reload();
    await settle();
    const later = [live.reload(), live.reload(), live.reload()];
    loads[1]?.resolve(answerer('2'));
    await first;
    await settle();
    loads[2]?.resolve(answerer('3'));
    await Promise.all(later);
    expect(loads).toHaveLength(3);
    expect(live.current().version).toBe('3');
  });
});
