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

  test('beyond its bytes sheds the conversation that was idle longest, and as many as it takes', async () => {
    const store = create({ bytes: 100_000 });
    for (const id of ['a', 'b', 'c', 'd']) {
      await open(store, id);
      await store.append(id, 'x'.repeat(20_000));
      time += MINUTE;
    }
    await store.find('a');
    time += 3 * MINUTE;
    await open(store, 'new');
    await store.append('new', 'x'.repeat(30_000));
    expect(await Promise.all(['a', 'b', 'c', 'd', 'new'].map(async (id) => Boolean(await store.find(id))))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    time += 3 * MINUTE;
    await store.append('new', 'x'.repeat(65_000));
    expect(store.size()).toBe(1);
  });

  test('counts two bytes a letter where one of them takes two', async () => {
    const store = create({ bytes: 100_000 });
    for (const id of ['a', 'b']) await open(store, id);
    time += 3 * MINUTE;
    await store.append('a', `x${'é'.repeat(60_000)}`);
    expect(store.size()).toBe(2);
    await store.append('a', `😀${'x'.repeat(60_000)}`);
    expect(store.size()).toBe(1);
  });

  test('makes room again for what is dropped, shed, expired or closed by itself', async () => {
    const store = create({ bytes: 100_000, activitiesEach: 2 });
    const unsubscribes = [];
    await open(store, 'live');
    unsubscribes.push(await store.subscribe('live', undefined, () => undefined));
    for (let i = 0; i < 100; i++) {
      await open(store, `idle-${i}`);
      await store.append(`idle-${i}`, 'x'.repeat(40_000));
      await store.append('live', `${i} ${'x'.repeat(10_000)}`);
      time += 40 * MINUTE;
    }
    expect((await store.read('live'))?.activities.map((text) => parseInt(text, 10))).toEqual([98, 99]);
  });

  test('where all are live, who goes on writing keeps his share, and nobody else loses anything', async () => {
    const store = create({ bytes: 100_000, conversations: 4 });
    await open(store, 'quiet');
    for (const text of ['i want to kill myself', 'call or text 988']) await store.append('quiet', text);
    for (let i = 0; i < 40; i++) {
      for (const id of ['one', 'two', 'three']) {
        if (i === 0) await open(store, id);
        await store.append(id, `${i} ${'x'.repeat(5_000)}`);
      }
    }
    const kept = async (id: string) => (await store.read(id))?.activities ?? [];
    expect(await kept('quiet')).toEqual(['i want to kill myself', 'call or text 988']);
    for (const id of ['one', 'two', 'three']) {
      expect((await kept(id)).at(-1)).toMatch(/^39 /);
      expect((await kept(id)).join('').length).toBeLessThan(50_000);
      expect((await kept(id)).length).toBeGreaterThan(2);
    }
  });

  test('where all are live takes no activity that is larger than a share, and so stays below twice its bytes', async () => {
    const store = create({ bytes: 100_000, conversations: 4 });
    const taken = [];
    for (const id of ['one', 'two', 'three', 'four']) {
      await open(store, id);
      for (const length of [60_000, 20_000]) taken.push(await store.append(id, 'x'.repeat(length)));
    }
    expect(taken).toEqual([true, true, false, true, false, true, false, true]);
    expect((await store.read('four'))?.activities.map(({ length }) => length)).toEqual([20_000]);
  });
});
