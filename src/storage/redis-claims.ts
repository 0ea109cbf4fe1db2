import { createHash } from 'node:crypto';
import type { RedisClient } from './redis-client.js';

/** As long as an instance remembers by itself (bot/seen-activities.ts): channels send again for some minutes. */
const CLAIMED_MS = 10 * 60_000;

/** True for the first of all instances that asks for this key. Keys hold ids of conversations, so only their hash leaves the process. */
export function createRedisClaims(client: RedisClient): (key: string) => Promise<boolean> {
  return async (key) => {
    const name = `seen:${createHash('sha256').update(key).digest('base64url')}`;
    const set = await client.set(name, '1', { condition: 'NX', expiration: { type: 'PX', value: CLAIMED_MS } });
    return set !== null;
  };
}
