import type { RedisClient } from '../storage/redis-client.js';

/** Tells all instances that there is something new in a conversation. It carries nothing else. */
export interface RedisBell {
  readonly ring: (id: string) => Promise<void>;
  /** Calls `onRing` for every ring, and once whenever the connection is new: some may have been missed. Gives what ends it. */
  readonly listen: (id: string, onRing: () => unknown) => Promise<() => void>;
  readonly close: () => Promise<void>;
}

/** A bell by Redis's pub/sub, on a connection of its own, which is made when the first one listens. */
export function createRedisBell(client: RedisClient, channelOf: (id: string) => string): RedisBell {
  const ears = client.duplicate();
  const listeners = new Set<() => unknown>();
  ears.on('error', () => undefined);
  ears.on('ready', () => {
    for (const onRing of listeners) onRing();
  });
  let connected: Promise<unknown> | undefined;
  return {
    ring: async (id) => {
      await client.publish(channelOf(id), '');
    },
    listen: async (id, onRing) => {
      connected ??= ears.connect();
      await connected;
      await ears.subscribe(channelOf(id), onRing);
      listeners.add(onRing);
      return () => {
        listeners.delete(onRing);
        // While the connection is down there is nothing to take back.
        ears.unsubscribe(channelOf(id), onRing).catch(() => undefined);
      };
    },
    close: async () => ears.destroy(),
  };
}
