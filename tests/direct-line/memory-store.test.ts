import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActivitySet } from '../../src/direct-line/conversation-store.js';
import { createMemoryStore, MEMORY_LIMITS, type MemoryLimits } from '../../src/direct-line/memory-store.js';

const MINUTE = 60_000;
let time = 0;
beforeEach(() => {
  time = 0;
});
const stores: ReturnType<typeof createMemoryStore>[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

function create(limits: Partial<MemoryLimits> = {}) {
  const store = createMemoryStore(() => time, { ...MEMORY_LIMITS, ...limits });
  stores.push(store);
  return store;
}

const open = (store: ReturnType<typeof create>, id: string) => store.open({ id, user: `dl_${id}` });

describe('the memory store', () => {
  test('tells only the first who opens a conversation that it is new', async () => {
    const store = create();
    expect(await Promise.all([open(store, 'a'), open(store, 'a'), open(store, 'b')])).toEqual(['created', 'existing', 'created']);
    expect(await store.find('a')).toEqual({ id: 'a', user: 'dl_a' });
  });

  test('knows nothing of a conversation that is not there', async () => {
    const store = create();
    expect([
      await store.find('x'),
      await store.append('x', '{}'),
      await store.read('x'),
      await store.subscribe('x', undefined, () => undefined),
    ]).toEqual([undefined, false, undefined, undefined]);
  });

  test('gives what came after a watermark', async () => {
    const store = create();
    await open(store, 'a');
    expect(await store.read('a')).toEqual({ activities: [], watermark: '0-0' });
    for (const text of ['1', '2', '3']) await store.append('a', text);
    expect(await store.read('a')).toEqual({ activities: ['1', '2', '3'], watermark: '0-3' });
    expect(await store.read('a', '0-2')).toEqual({ activities: ['3'], watermark: '0-3' });
    expect(await store.read('a', '0-3')).toEqual({ activities: [], watermark: '0-3' });
  });

  test('gives everything after a watermark of an earlier life: counted from there, what is new would be stepped over', async () => {
    const earlier = create();
    await open(earlier, 'a');
    for (const text of ['1', '2', '3']) await earlier.append('a', text);
    const { watermark } = (await earlier.read('a')) ?? {};
    time += MINUTE;
    const later = create();
    await open(later, 'a');
    await later.append('a', 'new');
    expect((await later.read('a', watermark))?.activities).toEqual(['new']);
  });

  test('keeps the newest activities, in number and in size, and counts on', async () => {
    const store = create({ activitiesEach: 3, bytesEach: 10 });
    await open(store, 'a');
    for (const text of ['1', '2', '3', '4']) await store.append('a', text);
    expect(await store.read('a')).toEqual({ activities: ['2', '3', '4'], watermark: '0-4' });
    await store.append('a', '123456789');
    expect(await store.read('a', '0-1')).toEqual({ activities: ['4', '123456789'], watermark: '0-5' });
    await store.append('a', 'far longer than ten');
    expect(await store.read('a')).toEqual({ activities: ['far longer than ten'], watermark: '0-6' });
  });

  test('counts the size in bytes of UTF-8, as Redis does', async () => {
    const store = create({ bytesEach: 10 });
    await open(store, 'a');
    for (const text of ['1', '中中中', '2']) await store.append('a', text);
    expect((await store.read('a'))?.activities).toEqual(['中中中', '2']);
  });

  test('tells a subscriber first what was missed, then what comes, until the unsubscribe', async () => {
    const store = create();
    await open(store, 'a');
    for (const text of ['1', '2']) await store.append('a', text);
    const heard: ActivitySet[] = [];
    const unsubscribe = await store.subscribe('a', '0-1', (set) => heard.push(set));
    await store.append('a', '3');
    unsubscribe?.();
    await store.append('a', '4');
    expect(heard).toEqual([
      { activities: ['2'], watermark: '0-2' },
      { activities: ['3'], watermark: '0-3' },
    ]);
  });

  test('drops a conversation that is idle for longer than a token lives, and none that is used or listened to', async () => {
    const store = create();
    for (const id of ['idle', 'used', 'heard']) await open(store, id);
    const unsubscribe = await store.subscribe('heard', undefined, () => undefined);
    time += 20 * MINUTE;
    await store.read('used');
    time += 20 * MINUTE;
    expect(await store.find('idle')).toBeUndefined();
    expect(await store.find('used')).toBeDefined();
    expect(await store.find('heard')).toBeDefined();
    unsubscribe?.();
    time += 32 * MINUTE;
    expect(await store.find('heard')).toBeUndefined();
  });

  test('at its cap sheds the conversation that was idle longest', async () => {
    const store = create({ conversations: 3 });
    for (const id of ['a', 'b', 'c']) {
      await open(store, id);
      time += MINUTE;
    }
    await store.find('a');
    time += 3 * MINUTE;
    expect(await open(store, 'd')).toBe('created');
    expect(store.size()).toBe(3);
    expect([await store.find('a'), await store.find('b'), await store.find('c')].map(Boolean)).toEqual([true, false, true]);
  });

  test('at its cap never sheds a live one: a socket is open, or it was used a moment ago', async () => {
    const store = create({ conversations: 2 });
    for (const id of ['socket', 'polling']) await open(store, id);
    await store.subscribe('socket', undefined, () => undefined);
    time += 10 * MINUTE;
    await store.read('polling');
    time += MINUTE;
    expect(await open(store, 'new')).toBe('full');
    expect([await store.find('socket'), await store.find('polling')].map(Boolean)).toEqual([true, true]);
  });

  test('at its cap clears what is expired first', async () => {
    const store = create({ conversations: 3 });
    for (const id of ['a', 'b', 'c']) await open(store, id);
    time += 32 * MINUTE;
    expect(await open(store, 'd')).toBe('created');
    expect(store.size()).toBe(1);
  });
});
