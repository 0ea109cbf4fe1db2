import { createBlobStorage } from './blob-storage.js';
import { type Breaker, type BreakerParts, createBreaker } from './breaker.js';
import type { Forgetful } from './forget-each-minute.js';
import { createForgivingStorage } from './forgiving-storage.js';
import { createMemoryStorage } from './memory-storage.js';
import { createRedisClaims } from './redis-claims.js';
import { createRedisClient, type RedisClient } from './redis-client.js';
import { createErrorFinder } from './redis-error.js';
import { createRedisStorage } from './redis-storage.js';
import type { StateStorage } from './state-storage.js';

/** Where state lives; the same shape as in the configuration. */
export type StorageChoice =
  | { readonly kind: 'memory' }
  | { readonly kind: 'redis'; readonly url: string }
  | { readonly kind: 'blob'; readonly connectionString: string; readonly container: string };

/** Where conversations live, for the whole process. Nothing in it rejects because a server is down. */
export interface StatePlace extends Forgetful {
  readonly kind: StorageChoice['kind'];
  readonly storage: StateStorage;
  /** Asks the server; always true for memory. */
  readonly isReachable: () => Promise<boolean>;
  /** True for the first of all instances that asks for this key, and where nobody can say. Absent where instances share nothing quick enough. */
  readonly claim?: (key: string) => Promise<boolean>;
  /** For the line of the website, where there is one Redis for everything; one breaker, too, so that one wait in vain is enough for a turn. */
  readonly redis?: { readonly client: RedisClient; readonly breaker: Breaker };
  readonly close: () => Promise<void>;
}

/** Makes the place that the configuration chose. Resolves whether or not its server is up: it is tried again with every turn. */
export async function createStorage(choice: StorageChoice, parts: BreakerParts): Promise<StatePlace> {
  if (choice.kind === 'memory') {
    const storage = createMemoryStorage(parts.now);
    return { kind: 'memory', storage, isReachable: async () => true, forgetOld: storage.forgetOld, close: async () => undefined };
  }
  return choice.kind === 'redis'
    ? createRedisPlace(choice.url, parts)
    : createBlobPlace(await createBlobStorage(choice.connectionString, choice.container), parts);
}

/** The first connection gets this long before the bot starts without it. */
const FIRST_CONNECTION_MS = 1_000;

async function createRedisPlace(url: string, parts: BreakerParts): Promise<StatePlace> {
  const client = createRedisClient(url);
  const explain = createErrorFinder(client);
  const breaker = createBreaker({
    ...parts,
    onError: (work, error) => parts.onError(work, explain(error)),
    onChange: (reachable, error) => parts.onChange(reachable, explain(error)),
  });
  // Where it cannot connect it tries on by itself; the promise then settles late, or with close().
  await Promise.race([client.connect().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, FIRST_CONNECTION_MS).unref())]);
  const claim = createRedisClaims(client);
  return {
    kind: 'redis',
    storage: createForgivingStorage(createRedisStorage(client), breaker),
    isReachable: async () => {
      await breaker.attempt('ping', () => client.ping(), undefined);
      return breaker.isReachable();
    },
    claim: (key) => breaker.attempt('claim', () => claim(key), true),
    redis: { client, breaker },
    // Its keys expire by themselves.
    forgetOld: () => undefined,
    close: async () => client.destroy(),
  };
}

function createBlobPlace(storage: StateStorage, parts: BreakerParts): StatePlace {
  const breaker = createBreaker(parts);
  const forgiving = createForgivingStorage(storage, breaker);
  return {
    kind: 'blob',
    storage: forgiving,
    isReachable: async () => {
      await forgiving.read(['reachable']);
      return breaker.isReachable();
    },
    // A rule of the storage account deletes them.
    forgetOld: () => undefined,
    close: async () => undefined,
  };
}
