import { createClient } from '@redis/client';

/** Every key of ours starts with it, so that a Redis may serve others, too. */
export const KEY_PREFIX = 'kat-faq-bot:';
const CONNECT_MS = 2_000;
/** A command that takes longer than this counts as failed: Redis answers within a millisecond or two, or is in trouble. */
const COMMAND_MS = 1_000;
const LONGEST_WAIT_MS = 2_000;
/** Azure closes connections that are silent for ten minutes. */
const PING_MS = 60_000;
/** So many commands waiting mean that Redis hangs: more would only fill the memory. */
const MOST_WAITING = 10_000;

export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * A client that never gives up and never queues while it is cut off: commands fail at once then, and work again when it is back. `connect` begins;
 * it need not be waited for.
 */
export function createRedisClient(url: string) {
  const client = createClient({
    url,
    keyPrefix: KEY_PREFIX,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    commandOptions: { timeout: COMMAND_MS },
    pingInterval: PING_MS,
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: (tries) => Math.min(LONGEST_WAIT_MS, 50 * 2 ** tries) },
  });
  // Without a listener an error would end the process. Every command that fails is reported by whoever sent it.
  client.on('error', () => undefined);
  return client;
}
