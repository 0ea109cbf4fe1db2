import { KEY_PREFIX, type RedisClient } from '../storage/redis-client.js';
import type { ActivitySet, ConversationStore, Listener } from './conversation-store.js';
import { createPump } from './pump.js';
import { createRedisBell } from './redis-bell.js';

/** As much as in memory (memory-store.ts), except that Redis's own maxmemory bounds the number of conversations. */
const ACTIVITIES_EACH = 200;
const IDLE_MS = 31 * 60_000;
/** A bell that was missed while a connection was down is made up for after this. */
const LOOK_MS = 5_000;

/** Both keys of a conversation have its id in braces: a cluster keeps them together, so that one script may use both. */
const APPEND = `
if redis.call('PEXPIRE', KEYS[1], ARGV[3]) == 0 then return false end
redis.call('XADD', KEYS[2], 'MAXLEN', ARGV[2], '*', 'activity', ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return 1`;

/**
 * Keeps conversations in Redis, a stream each, so that a visitor may move from one instance to another. The watermark is the stream's id. Whoever
 * appends rings a bell; whoever listens then reads on from where he was, so a bell too many or too few loses and doubles nothing.
 */
export function createRedisStore(client: RedisClient, idleMs: number = IDLE_MS): ConversationStore {
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
      const options = { keys: [userKey(id), streamKey(id)], arguments: [activity, String(ACTIVITIES_EACH), String(idleMs)] };
      const added = (await client.eval(APPEND, options)) === 1;
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
