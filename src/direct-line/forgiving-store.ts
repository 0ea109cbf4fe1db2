import type { Breaker } from '../storage/breaker.js';
import type { ConversationStore } from './conversation-store.js';
import { createMemoryStore } from './memory-store.js';
import { BEGINNING } from './redis-store.js';
import { createSubscription, type Subscription } from './two-store-subscription.js';
import { joinWatermarks, parseWatermarks } from './two-watermarks.js';

/** How the breaker's reports call what the line does. */
const WORK = 'line';

/**
 * A store whose server may fail or hang: the line then goes on from this instance's memory, so that somebody in danger is answered whatever the
 * storage does, and returns to the server by itself. What memory was told in between stays there, and is read with what the server keeps.
 * `now`: milliseconds since 1970.
 */
export function createForgivingStore(far: ConversationStore, { attempt }: Breaker, now: () => number): ConversationStore {
  const near = createMemoryStore(now);
  const subscriptions = new Map<string, Set<Subscription>>();
  const wake = (id: string) => {
    for (const subscription of subscriptions.get(id) ?? []) void subscription.wake();
  };
  const find: ConversationStore['find'] = async (id) => (await attempt(WORK, () => far.find(id), undefined)) ?? (await near.find(id));
  return {
    find,
    open: async (conversation) => (await attempt(WORK, () => far.open(conversation), undefined)) ?? near.open(conversation),
    append: async (id, activity) => {
      // False: the server answers and does not know it; who appends opens it there again.
      const isKept = (await attempt(WORK, () => far.append(id, activity), undefined)) ?? (await near.append(id, activity));
      if (isKept) wake(id);
      return isKept;
    },
    read: async (id, after) => {
      const seen = parseWatermarks(after);
      const theirs = await attempt(WORK, () => far.read(id, seen.far), undefined);
      const ours = await near.read(id, seen.near);
      if (!theirs && !ours) return undefined;
      // A server that hung may have taken after all what memory then took for it.
      const taken = new Set((await near.read(id))?.activities);
      return {
        activities: [...(theirs?.activities ?? []).filter((activity) => !taken.has(activity)), ...(ours?.activities ?? [])],
        watermark: joinWatermarks({ far: theirs?.watermark ?? seen.far, near: ours?.watermark ?? seen.near }, BEGINNING),
      };
    },
    subscribe: async (id, after, listener) => {
      if (!(await find(id))) return undefined;
      const subscription = createSubscription({
        readNear: (from) => near.read(id, from),
        subscribeFar: (from, hear) => far.subscribe(id, from, hear),
        attempt: (run) => attempt(WORK, run, undefined),
        after: parseWatermarks(after),
        listener,
      });
      const here = subscriptions.get(id) ?? new Set();
      subscriptions.set(id, here.add(subscription));
      await subscription.start();
      return () => {
        subscription.end();
        here.delete(subscription);
        if (here.size === 0) subscriptions.delete(id);
      };
    },
    close: async () => {
      for (const here of subscriptions.values()) for (const subscription of here) subscription.end();
      await near.close();
      await far.close();
    },
  };
}
