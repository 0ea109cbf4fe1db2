import type { ConversationStore } from './conversation-store.js';
import { createKept, dropWhile, endOf, heldBy, type KeptConversation, keep, since } from './kept-conversation.js';
import { LINE_LIMITS, type LineLimits } from './line-limits.js';

/** How much the store keeps, and for how long. */
export interface MemoryLimits extends LineLimits {
  readonly conversations: number;
  /** Bytes of memory, of all of them; up to twice as many where none of them is idle, and each has its share. */
  readonly bytes: number;
  /** Used within this time counts as live: a polling client asks every second or two, and a lost socket is back within fifteen. */
  readonly liveMilliseconds: number;
}

/** A conversation of six messages takes 20 kB, so the two limits meet there. Beside the 110 MB of the bot at rest it fits into half a gigabyte. */
export const MEMORY_LIMITS: MemoryLimits = { ...LINE_LIMITS, conversations: 5000, bytes: 100e6, liveMilliseconds: 2 * 60_000 };

/** Keeps conversations in this process; a restart forgets them. `now` gives milliseconds since 1970. */
export function createMemoryStore(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): ConversationStore & { readonly size: () => number } {
  // Least recently used first: whatever is used goes to the end.
  const kept = new Map<string, KeptConversation>();
  let held = 0;
  const remove = (id: string, one: KeptConversation) => {
    held -= one.held;
    return kept.delete(id);
  };
  const use = (id: string): KeptConversation | undefined => {
    const found = kept.get(id);
    if (!found) return undefined;
    if (isExpired(found)) {
      remove(id, found);
      return undefined;
    }
    found.lastUsed = now();
    kept.delete(id);
    kept.set(id, found);
    return found;
  };
  const idleFor = ({ lastUsed, listeners }: KeptConversation) => (listeners.size > 0 ? 0 : now() - lastUsed);
  const isExpired = (one: KeptConversation) => idleFor(one) > limits.idleMilliseconds;
  const dropExpired = () => {
    for (const [id, one] of kept) if (isExpired(one)) remove(id, one);
  };
  const shedOldest = () => {
    for (const [id, one] of kept) if (idleFor(one) > limits.liveMilliseconds) return remove(id, one);
    return false;
  };
  const counted = (one: KeptConversation, change: () => void) => {
    const before = one.held;
    change();
    held += one.held - before;
  };
  const isRoomFor = (bytes: number) => held + bytes <= limits.bytes;
  // Where nobody is idle, who goes on writing gives up his own oldest words beyond an equal share: a flood must take nothing from who is quiet.
  const makeRoom = (writing: KeptConversation, bytes: number): boolean => {
    while (!isRoomFor(bytes) && shedOldest());
    if (isRoomFor(bytes)) return true;
    const share = limits.bytes / limits.conversations;
    counted(writing, () => dropWhile(writing, () => writing.held + bytes > share));
    return bytes <= share;
  };
  const sweep = setInterval(dropExpired, 60_000).unref();

  return {
    async open(conversation) {
      if (use(conversation.id)) return 'existing';
      if (kept.size >= limits.conversations) dropExpired();
      if (kept.size >= limits.conversations && !shedOldest()) return 'full';
      const one = createKept(conversation, now());
      kept.set(conversation.id, one);
      held += one.held;
      return 'created';
    },
    find: async (id) => use(id)?.conversation,
    async append(id, activity) {
      const found = use(id);
      if (!found || !makeRoom(found, heldBy(activity))) return false;
      counted(found, () => keep(found, activity, limits));
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
      held = 0;
    },
    size: () => kept.size,
  };
}
