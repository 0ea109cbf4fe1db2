import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActivitySet } from '../../src/direct-line/conversation-store.js';
import { createMemoryStore } from '../../src/direct-line/memory-store.js';
import { createRedisStore } from '../../src/direct-line/redis-store.js';
import { createRedisClient, type RedisClient } from '../../src/storage/redis-client.js';
import { type Started, startRedis, until } from '../storage/servers.js';

let server: Started;
let clients: RedisClient[];
let here: ReturnType<typeof createRedisStore>;
let there: ReturnType<typeof createRedisStore>;

beforeAll(async () => {
  server = await startRedis();
  clients = [createRedisClient(`redis://127.0.0.1:${server.port}`), createRedisClient(`redis://127.0.0.1:${server.port}`)];
  await Promise.all(clients.map((client) => client.connect()));
  const [one, two] = clients as [RedisClient, RedisClient];
  here = createRedisStore(one);
  there = createRedisStore(two);
});
afterAll(async () => {
  await here.close();
  await there.close();
  for (const client of clients) client.destroy();
  await server.stop();
});

let count = 0;
const fresh = () => ({ id: `c${++count}`, user: `dl_${count}` });
const textsOf = (sets: readonly ActivitySet[]) => sets.flatMap(({ activities }) => activities);

describe('conversations in Redis, seen from two instances', () => {
  it('tells only the first who opens one that it is new', async () => {
    const conversation = fresh();
    expect((await Promise.all([here.open(conversation), there.open(conversation)])).sort()).toEqual(['created', 'existing']);
    expect(await there.find(conversation.id)).toEqual(conversation);
  });

  it('knows nothing of one that is not there', async () => {
    expect([
      await here.find('x'),
      await here.append('x', '{}'),
      await here.read('x'),
      await here.subscribe('x', undefined, () => undefined),
    ]).toEqual([undefined, false, undefined, undefined]);
  });

  it('gives what came after a watermark, whoever said it', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    expect(await there.read(id)).toEqual({ activities: [], watermark: '0-0' });
    await here.append(id, '1');
    await there.append(id, '2');
    const both = await here.read(id);
    expect(both?.activities).toEqual(['1', '2']);
    await here.append(id, '3');
    expect((await there.read(id, both?.watermark))?.activities).toEqual(['3']);
    const end = await there.read(id);
    expect(await there.read(id, end?.watermark)).toEqual({ activities: [], watermark: end?.watermark });
  });

  it('gives everything after a watermark past the end: it is from before Redis was emptied, by another clock', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    await here.append(id, '1');
    expect((await there.read(id, '999999999999999-0'))?.activities).toEqual(['1']);
  });

  it('tells a subscriber what was missed, then what comes from either side, with no gap and nothing twice', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    const expected = Array.from({ length: 120 }, (_, i) => String(i));
    const heard: ActivitySet[] = [];
    for (const text of expected.slice(0, 10)) await here.append(id, text);
    const unsubscribe = await there.subscribe(id, undefined, (set) => heard.push(set));
    for (const [i, text] of expected.slice(10).entries()) await (i % 2 ? here : there).append(id, text);
    await until(() => textsOf(heard).length >= expected.length);
    expect(textsOf(heard)).toEqual(expected);
    unsubscribe?.();
    await here.append(id, 'unheard');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textsOf(heard)).toHaveLength(expected.length);
  });

  it('keeps the newest 200', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    for (let i = 0; i < 205; i++) await here.append(id, String(i));
    expect((await here.read(id))?.activities).toEqual(Array.from({ length: 200 }, (_, i) => String(i + 5)));
  });

  it.each([
    ['letters of one byte', 'a', 10_000],
    ['letters of three bytes', '中', 10_000],
    ['short and long ones in turns', 'é', 0],
  ])('keeps the same as the memory does: %s', async (_, letter, length) => {
    const memory = createMemoryStore(() => 0);
    const { id, user } = fresh();
    for (const store of [here, memory]) await store.open({ id, user });
    for (let i = 0; i < 60; i++) {
      const said = `${i} ${letter.repeat(length || (i % 3) * 7_000)}`;
      await here.append(id, said);
      await memory.append(id, said);
    }
    const kept = (await there.read(id))?.activities ?? [];
    const inMemory = (await memory.read(id))?.activities ?? [];
    await memory.close();
    const numbers = (activities: readonly string[]) => activities.map((said) => parseInt(said, 10));
    expect(numbers(kept)).toEqual(numbers(inMemory));
    expect(Buffer.byteLength(kept.join(''))).toBeLessThanOrEqual(128 * 1024);
    expect(kept.length).toBeGreaterThan(3);
  });

  it('keeps one that is larger than all that it may keep, and nothing beside it', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    for (const said of ['before', 'x'.repeat(200_000)]) await here.append(id, said);
    expect((await here.read(id))?.activities.map(({ length }) => length)).toEqual([200_000]);
    await here.append(id, 'after');
    expect((await here.read(id))?.activities).toEqual(['after']);
  });

  it('goes on with a conversation whose activities an earlier version kept, without the count of their bytes', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    await clients[0]?.xAdd(`line:{${id}}:said`, '*', { activity: 'old' });
    await here.append(id, 'new');
    expect((await here.read(id))?.activities).toEqual(['old', 'new']);
  });

  it('drops a conversation that is idle', async () => {
    const short = createRedisStore(clients[0] as RedisClient, 200);
    const { id, user } = fresh();
    await short.open({ id, user });
    await short.append(id, '1');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await short.find(id)).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await short.find(id)).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await short.find(id)).toBeUndefined();
    await short.close();
  });

  it('hears on after the connection to Redis was lost', async () => {
    const { id, user } = fresh();
    await here.open({ id, user });
    const heard: ActivitySet[] = [];
    const unsubscribe = await there.subscribe(id, undefined, (set) => heard.push(set));
    await clients[0]?.sendCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub']);
    await here.append(id, 'after');
    await until(() => textsOf(heard).includes('after'));
    expect(textsOf(heard)).toEqual(['after']);
    unsubscribe?.();
  });
});

describe('a Redis whose memory is bounded, as in compose.yaml', () => {
  let small: Started;
  let client: RedisClient;
  let store: ReturnType<typeof createRedisStore>;
  beforeAll(async () => {
    small = await startRedis(undefined, ['--maxmemory', '16mb', '--maxmemory-policy', 'volatile-lru']);
    client = createRedisClient(`redis://127.0.0.1:${small.port}`);
    await client.connect();
    store = createRedisStore(client);
  });
  afterAll(async () => {
    await store.close();
    client.destroy();
    await small.stop();
  });

  it('loses nothing of a visitor while somebody else floods conversations of his own', async () => {
    const said = ['hello', 'welcome', 'i want to kill myself', 'call or text 988'];
    await store.open({ id: 'visitor', user: 'dl_visitor' });
    for (const text of said) await store.append('visitor', text);
    for (let conversation = 0; conversation < 10; conversation++) {
      await store.open({ id: `flood-${conversation}`, user: 'dl_flood' });
      for (let i = 0; i < 60; i++) await store.append(`flood-${conversation}`, `${i}${'x'.repeat(60_000)}`);
    }
    expect(await client.info('stats')).toMatch(/^evicted_keys:0\r?$/m);
    expect((await store.read('visitor'))?.activities).toEqual(said);
  });
});
