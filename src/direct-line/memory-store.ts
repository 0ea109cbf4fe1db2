import type { ActivitySet, Conversation, ConversationStore, Listener } from './conversation-store.js';
import { LINE_LIMITS, type LineLimits } from './line-limits.js';

/** How much the store keeps, and for how long. */
export interface MemoryLimits extends LineLimits {
  readonly conversations: number;
  /** Used within this time counts as live: a polling client asks every second or two, and a lost socket is back within fifteen. */
  readonly liveMilliseconds: number;
}

export const MEMORY_LIMITS: MemoryLimits = { ...LINE_LIMITS, conversations: 5000, liveMilliseconds: 2 * 60_000 };

/** Keeps conversations in this process; a restart forgets them. `now` gives milliseconds since 1970. */
export function createMemoryStore(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): ConversationStore & { readonly size: () => number } {
  // Least recently used first: whatever is used goes to the end.
  const kept = new Map<string, Kept>();
  const use = (id: string): Kept | undefined => {
    const found = kept.get(id);
    if (!found) return undefined;
    kept.delete(id);
    if (isExpired(found)) return undefined;
    found.lastUsed = now();
    kept.set(id, found);
    return found;
  };
  const idleFor = ({ lastUsed, listeners }: Kept) => (listeners.size > 0 ? 0 : now() - lastUsed);
  const isExpired = (one: Kept) => idleFor(one) > limits.idleMilliseconds;
  const dropExpired = () => {
    for (const [id, one] of kept) if (isExpired(one)) kept.delete(id);
  };
  const shedOldest = () => {
    for (const [id, one] of kept) if (idleFor(one) > limits.liveMilliseconds) return kept.delete(id);
    return false;
  };
  const sweep = setInterval(dropExpired, 60_000).unref();

  return {
    async open(conversation) {
      if (use(conversation.id)) return 'existing';
      if (kept.size >= limits.conversations) dropExpired();
      if (kept.size >= limits.conversations && !shedOldest()) return 'full';
      kept.set(conversation.id, {
        conversation,
        opened: now(),
        activities: [],
        first: 0,
        bytes: 0,
        lastUsed: now(),
        listeners: new Set(),
      });
      return 'created';
    },
    find: async (id) => use(id)?.conversation,
    async append(id, activity) {
      const found = use(id);
      if (!found) return false;
      keep(found, activity, limits);
      const set = { activities: [activity], watermark: endOf(found) };
      for (const listener of found.listeners) listener(set);
      return true;
    },
    async read(id, after) {
      const found = use(id);
      return found && since(found, after);
    },
    async subscribe(id, after, listener) {
      const found = use(id);
      if (!found) return undefined;
      const missed = since(found, after);
      found.listeners.add(listener);
      if (missed.activities.length > 0) listener(missed);
      return () => {
        if (found.listeners.delete(listener)) use(id);
      };
    },
    async close() {
      clearInterval(sweep);
      kept.clear();
    },
    size: () => kept.size,
  };
}

interface Kept {
  readonly conversation: Conversation;
  readonly opened: number;
  readonly activities: string[];
  readonly listeners: Set<Listener>;
  /** How many activities were dropped from the front. */
  first: number;
  bytes: number;
  lastUsed: number;
}

function keep(into: Kept, activity: string, limits: MemoryLimits): void {
  into.activities.push(activity);
  into.bytes += Buffer.byteLength(activity);
  while (into.activities.length > limits.activitiesEach || (into.bytes > limits.bytesEach && into.activities.length > 1)) {
    into.bytes -= Buffer.byteLength(into.activities.shift() ?? '');
    into.first += 1;
  }
}

// A watermark is when the conversation was opened and the number of activities so far. One from another life of it (before a restart, from another
// store) begins otherwise and means nothing here: then everything is new.
function endOf({ opened, first, activities }: Kept): string {
  return `${opened}-${first + activities.length}`;
}

function since(from: Kept, after: string | undefined): ActivitySet {
  const [opened, count = '0'] = (after ?? '').split('-');
  const seen = opened === String(from.opened) ? Math.max(0, Number(count) - from.first) : 0;
  return { activities: from.activities.slice(seen), watermark: endOf(from) };
}
