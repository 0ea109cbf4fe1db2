import { KEY_PREFIX, type RedisClient } from '../storage/redis-client.js';
import type { ActivitySet, ConversationStore, Listener } from './conversation-store.js';
import { LINE_LIMITS } from './line-limits.js';
import { createPump } from './pump.js';
import { createRedisBell } from './redis-bell.js';

/** A bell that was missed while a connection was down is made up for after this. */
const LOOK_MS = 5_000;

/**
 * Both keys of a conversation have its id in braces: a cluster keeps them together, so that one script may use both. Each entry says how many bytes
 * were appended `upto` its end, so that the bytes between two entries are known without reading what stands there; an entry of an earlier version
 * does not say it. How many conversations there are is bounded by Redis's own maxmemory.
 */
const APPEND = `
if redis.call('PEXPIRE', KEYS[1], ARGV[4]) == 0 then return false end
local last = redis.call('XREVRANGE', KEYS[2], '+', '-', 'COUNT', 1)[1]
local upto = (last and last[2][4] or 0) + #ARGV[1]
local id = redis.call('XADD', KEYS[2], 'MAXLEN', ARGV[2], '*', 'activity', ARGV[1], 'upto', upto)
while upto > tonumber(ARGV[3]) do
  local first = redis.call('XRANGE', KEYS[2], '-', '+', 'COUNT', 1)[1]
  local before = (first[2][4] or 0) - #first[2][2]
  if first[1] == id or upto - before <= tonumber(ARGV[3]) then break end
  redis.call('XDEL', KEYS[2], first[1])
end
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return 1`;

/**
 * Keeps conversations in Redis, a stream each, so that a visitor may move from one instance to another. The watermark is the stream's id. Whoever
 * appends rings a bell; whoever listens then reads on from where he was, so a bell too many or too few loses and doubles nothing.
 */
export function createRedisStore(client: RedisClient, idleMs: number = LINE_LIMITS.idleMilliseconds): ConversationStore {
  const limits = [LINE_LIMITS.activitiesEach, LINE_LIMITS.bytesEach, idleMs].map(String);
  const bell = createRedisBell(client, (id) => `${KEY_PREFIX}line:${id}`);
  const find = async (id: string) => {
    const user = await client.getEx(userKey(id), { type: 'PX', value: idleMs });
    return user === null ? undefined : { id, user };
  };
  const readAfter = async (id: string, after: string | undefined): Promise<ActivitySet> => {
    // The end first: what is appended between the two readings comes with the next one, and is not stepped over.
    const last = (await client.xRevRange(streamKey(id), '+', '-', { COUNT: 1 }))?.at(0);
    if (!last) return { activities: [], watermark: BEGINNING };
    const from = after === undefined || isLater(after, last.id) ? '-' : `(${after}`;
    const entries = (await client.xRange(streamKey(id), from, last.id)) ?? [];
    return { activities: entries.map(({ message }) => message['activity'] ?? '{}'), watermark: last.id };
  };
  return {
    find,
    open: async ({ id, user }) => {
      const set = await client.set(userKey(id), user, { condition: 'NX', expiration: { type: 'PX', value: idleMs } });
      if (set !== null) return 'created';
      await find(id);
      return 'existing';
    },
    append: async (id, activity) => {
      const added = (await client.eval(APPEND, { keys: [userKey(id), streamKey(id)], arguments: [activity, ...limits] })) === 1;
      // A bell that cannot be rung is made up for by the next look; what was said stands.
      if (added) await bell.ring(id).catch(() => undefined);
      return added;
    },
    read: async (id, after) => ((await find(id)) ? readAfter(id, after) : undefined),
    subscribe: async (id, after, listener) => {
      if (!(await find(id))) return undefined;
      let isOpen = true;
      const hear: Listener = (set) => {
        if (isOpen) listener(set);
      };
      const pump = createPump((from) => readAfter(id, from), after, hear);
      const stop = await bell.listen(id, pump);
      // Also keeps a conversation that is only listened to from expiring.
      const timer = setInterval(() => void find(id).then(pump, () => undefined), LOOK_MS).unref();
      await pump();
      return () => {
        isOpen = false;
        clearInterval(timer);
        stop();
      };
    },
    close: bell.close,
  };
}

/** The watermark before everything. */
export const BEGINNING = '0-0';

function userKey(id: string): string {
  return `line:{${id}}:user`;
}

function streamKey(id: string): string {
  return `line:{${id}}:said`;
}

/** A watermark past the end is from before Redis was emptied, by another clock: then everything is new. */
function isLater(watermark: string, end: string): boolean {
  const [a = 0, b = 0] = watermark.split('-').map(Number);
  const [c = 0, d = 0] = end.split('-').map(Number);
  return a > c || (a === c && b > d);
}
