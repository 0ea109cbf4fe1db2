import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRedisClaims } from '../../src/storage/redis-claims.js';
import { createRedisClient, KEY_PREFIX, type RedisClient } from '../../src/storage/redis-client.js';
import { createRedisStorage } from '../../src/storage/redis-storage.js';
import { describeStorage } from './contract.js';
import { type Started, startRedis } from './servers.js';

async function openClient(port: number): Promise<RedisClient> {
  const client = createRedisClient(`redis://127.0.0.1:${port}`);
  await client.connect();
  return client;
}

describeStorage('a real Redis', async () => {
  const server = await startRedis();
  const client = await openClient(server.port);
  return {
    storage: createRedisStorage(client),
    close: async () => {
      client.destroy();
      await server.stop();
    },
  };
});

describe('what Redis holds', () => {
  let server: Started;
  let client: RedisClient;

  beforeAll(async () => {
    server = await startRedis();
    client = await openClient(server.port);
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  it('stands under keys that all begin with our name', async () => {
    await createRedisStorage(client).write({ a: { n: 1 } });
    await createRedisClaims(client)('webchat\nc1\na1');
    const keys = await client.keys('*');
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key.startsWith(KEY_PREFIX)).toBe(true);
  });

  it('expires by itself, counted from the last write, with and without an eTag', async () => {
    const storage = createRedisStorage(client, 400);
    await storage.write({ x: { n: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await storage.write(await storage.read(['x']));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await storage.read(['x'])).toHaveProperty('x.n', 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await storage.read(['x'])).toEqual({});
  });

  it('shows no id of a conversation in the claims', async () => {
    await createRedisClaims(client)('webchat\nsecret-conversation\na1');
    expect((await client.keys('*')).join()).not.toContain('secret-conversation');
  });

  it('gives a claim to exactly one of two instances', async () => {
    const other = await openClient(server.port);
    const claims = [createRedisClaims(client), createRedisClaims(other)] as const;
    const given = await Promise.all(Array.from({ length: 10 }, (_, i) => claims[i % 2 ? 1 : 0]('webchat\nc2\na1')));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await claims[1]('webchat\nc2\na2')).toBe(true);
    other.destroy();
  });
});
