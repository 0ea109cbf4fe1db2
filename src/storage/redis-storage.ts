import { randomUUID } from 'node:crypto';
import { STATE_LIFETIME_MS } from './lifetime.js';
import type { RedisClient } from './redis-client.js';
import { NOT_STORED, requiredTag, type StateStorage, StorageConflict, type StoredItem, withoutTag } from './state-storage.js';

/** Compares and writes in one step, so that of two writers with the same eTag exactly one succeeds. */
const WRITE_IF_UNCHANGED = `
local stored = redis.call('GET', KEYS[1])
if not stored or string.sub(stored, 1, #ARGV[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`;

/**
 * Keeps values in Redis, where any number of instances share them: one string a key, "<eTag>\n<JSON>", that expires by itself.
 * Keys are touched one by one, as a Redis cluster wants it. A new eTag is random: a counter would start again after an expiry and fit by chance.
 */
export function createRedisStorage(client: RedisClient, lifetimeMs: number = STATE_LIFETIME_MS): StateStorage {
  const put = async (key: string, item: StoredItem): Promise<void> => {
    const value = `${randomUUID()}\n${JSON.stringify(withoutTag(item))}`;
    const required = requiredTag(item);
    const expiration = { type: 'PX', value: lifetimeMs } as const;
    if (required === undefined) {
      await client.set(name(key), value, { expiration });
      return;
    }
    if (required === NOT_STORED) {
      if ((await client.set(name(key), value, { condition: 'NX', expiration })) === null) throw new StorageConflict();
      return;
    }
    const written = await client.eval(WRITE_IF_UNCHANGED, { keys: [name(key)], arguments: [`${required}\n`, value, String(lifetimeMs)] });
    if (written !== 1) throw new StorageConflict();
  };
  return {
    read: async (keys) => {
      const values = await Promise.all(keys.map(async (key) => [key, parse(await client.get(name(key)))] as const));
      return Object.fromEntries(values.flatMap(([key, item]) => (item ? [[key, item]] : [])));
    },
    write: async (changes) => {
      await Promise.all(Object.entries(changes).map(([key, item]) => put(key, item)));
    },
    delete: async (keys) => {
      await Promise.all(keys.map((key) => client.del(name(key))));
    },
  };
}

function name(key: string): string {
  return `state:${key}`;
}

function parse(stored: string | null): StoredItem | undefined {
  if (stored === null) return undefined;
  const end = stored.indexOf('\n');
  return { ...(JSON.parse(stored.slice(end + 1)) as object), eTag: stored.slice(0, end) };
}
