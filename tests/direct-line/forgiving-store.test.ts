import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ActivitySet, ConversationStore } from '../../src/direct-line/conversation-store.js';
import { createForgivingStore } from '../../src/direct-line/forgiving-store.js';
import { createMemoryStore } from '../../src/direct-line/memory-store.js';
import { createBreaker } from '../../src/storage/breaker.js';

type Mood = 'well' | 'failing' | 'hanging';
const A = { id: 'a', user: 'dl_a' };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server in a mood, behind a breaker that does not pause. */
function setUp() {
  const server = createMemoryStore(() => 1);
  const state = { mood: 'well' as Mood, errors: [] as string[] };
  const moody = <T>(work: () => Promise<T>): Promise<T> => {
    if (state.mood === 'failing') return Promise.reject(new Error('down'));
    return state.mood === 'hanging' ? new Promise(() => undefined) : work();
  };
  const far: ConversationStore = {
    open: (conversation) => moody(() => server.open(conversation)),
    find: (id) => moody(() => server.find(id)),
    append: (id, activity) => moody(() => server.append(id, activity)),
    read: (id, after) => moody(() => server.read(id, after)),
    subscribe: (id, after, listener) => moody(() => server.subscribe(id, after, listener)),
    close: server.close,
  };
  const onError = (work: string) => state.errors.push(work);
  const breaker = createBreaker({ now: () => 0, onError, onChange: () => undefined, waitMs: 20, pauseMs: 0 });
  const store = createForgivingStore(far, breaker, () => 2);
  closing.push(store.close);
  return { store, state, server };
}

const textsOf = (sets: readonly ActivitySet[]) => sets.flatMap(({ activities }) => activities);
/** What is left after the garbage is collected. */
const heapUsed = () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('a line whose server fails', () => {
  test('hands everything to the server while it is well, and keeps nothing itself', async () => {
    const { store, server, state } = setUp();
    expect(await store.open(A)).toBe('created');
    await store.append('a', '1');
    expect(await store.read('a')).toEqual(await server.read('a'));
    expect(state.errors).toEqual([]);
  });

  test.each<Mood>(['failing', 'hanging'])('goes on from memory while it is %s, and tells of it', async (mood) => {
    const { store, state } = setUp();
    state.mood = mood;
    expect(await store.find('a')).toBeUndefined();
    expect(await store.open(A)).toBe('created');
    expect(await store.find('a')).toEqual(A);
    expect(await store.append('a', '1')).toBe(true);
    expect((await store.read('a'))?.activities).toEqual(['1']);
    expect(new Set(state.errors)).toEqual(new Set(['line']));
  });

  test('loses and doubles nothing for who polls through a failure and out of it', async () => {
    const { store, state } = setUp();
    await store.open(A);
    await store.append('a', '1');
    const before = await store.read('a');
    state.mood = 'failing';
    await store.open(A);
    await store.append('a', '2');
    const during = await store.read('a', before?.watermark);
    state.mood = 'well';
    await store.append('a', '3');
    const after = await store.read('a', during?.watermark);
    expect([before, during, after].map((set) => set?.activities)).toEqual([['1'], ['2'], ['3']]);
    expect((await store.read('a', after?.watermark))?.activities).toEqual([]);
    expect((await store.read('a'))?.activities).toEqual(['1', '3', '2']);
  });

  test('loses and doubles nothing for who listens through a failure and out of it', async () => {
    const { store, state } = setUp();
    await store.open(A);
    const heard: ActivitySet[] = [];
    const unsubscribe = await store.subscribe('a', undefined, (set) => heard.push(set));
    await store.append('a', '1');
    state.mood = 'failing';
    await store.open(A);
    await store.append('a', '2');
    state.mood = 'well';
    await store.append('a', '3');
    await settle();
    expect(textsOf(heard)).toEqual(['1', '2', '3']);
    expect((await store.read('a', heard.at(-1)?.watermark))?.activities).toEqual([]);
    unsubscribe?.();
    await store.append('a', '4');
    await settle();
    expect(textsOf(heard)).toHaveLength(3);
  });

  test('lets who began to listen during the failure hear the server as soon as it is back', async () => {
    const { store, state } = setUp();
    state.mood = 'failing';
    await store.open(A);
    const heard: ActivitySet[] = [];
    await store.subscribe('a', undefined, (set) => heard.push(set));
    await store.append('a', '1');
    state.mood = 'well';
    // The server never heard of it; who appends opens it there.
    expect(await store.append('a', '2')).toBe(false);
    expect(await store.open(A)).toBe('created');
    expect(await store.append('a', '2')).toBe(true);
    await settle();
    expect(textsOf(heard)).toEqual(['1', '2']);
  });

  test('does not say twice what a hanging server took after all', async () => {
    const { store, state, server } = setUp();
    await store.open(A);
    const heard: ActivitySet[] = [];
    await store.subscribe('a', undefined, (set) => heard.push(set));
    state.mood = 'hanging';
    await store.open(A);
    await store.append('a', '1');
    state.mood = 'well';
    await server.append('a', '1');
    await settle();
    expect(textsOf(heard)).toEqual(['1']);
    expect((await store.read('a'))?.activities).toEqual(['1']);
  });

  test('does not say twice the last of many that a hanging server took after all', async () => {
    const { store, state, server } = setUp();
    await store.open(A);
    const heard: ActivitySet[] = [];
    await store.subscribe('a', undefined, (set) => heard.push(set));
    state.mood = 'failing';
    await store.open(A);
    const said = Array.from({ length: 250 }, (_, i) => String(i));
    for (const text of said) await store.append('a', text);
    state.mood = 'well';
    for (const text of said.slice(-200)) await server.append('a', text);
    await settle();
    expect(textsOf(heard)).toEqual(said);
  });

  test('holds no more for who listens through a long failure than memory keeps of the conversation', async () => {
    const { store, state } = setUp();
    state.mood = 'failing';
    await store.open(A);
    let heard = 0;
    const unsubscribe = await store.subscribe('a', undefined, ({ activities }) => {
      heard += activities.length;
    });
    const before = heapUsed();
    for (let i = 0; i < 500; i++) await store.append('a', JSON.stringify({ id: i, text: 'x'.repeat(60_000) }));
    await settle();
    expect(heard).toBe(500);
    // All of them would be 30 MB.
    expect(heapUsed() - before).toBeLessThan(5e6);
    unsubscribe?.();
  });

  test('knows nothing of a conversation that neither knows', async () => {
    const { store } = setUp();
    const nothing = [await store.find('x'), await store.append('x', '{}'), await store.read('x')];
    expect(nothing).toEqual([undefined, false, undefined]);
    expect(await store.subscribe('x', undefined, () => undefined)).toBeUndefined();
  });
});
