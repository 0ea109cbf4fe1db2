import type { Forgetful } from './forget-each-minute.js';
import { STATE_LIFETIME_MS } from './lifetime.js';
import { bytesOf, copyPlain } from './plain-data.js';
import { NOT_STORED, requiredTag, type StateStorage, StorageConflict, type StoredItem, withoutTag } from './state-storage.js';

/** How much is kept, in conversations and in bytes of memory (an estimate that is rather too high), and for how long. */
export interface MemoryLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * A conversation with one answer that can be rated takes 0.7 kB and counts as 1.1, one with eight takes 1.9 and counts as 3.1 (measured:
 * `npm run bench:scaling`): some 70 MB where it is full.
 */
export const MEMORY_LIMITS: MemoryLimits = { entries: 100_000, bytes: 115e6, milliseconds: STATE_LIFETIME_MS };

/**
 * Keeps values in this process, the least recently written go first; a restart forgets them. `now`: milliseconds.
 * Unlike the SDK's MemoryStorage it is bounded: that one grows with every conversation until the process dies.
 */
export function createMemoryStorage(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): StateStorage & Forgetful & { readonly size: () => number } {
  // A Map keeps the order of insertion, and every write inserts anew: the stalest stand first.
  const kept = new Map<string, Kept>();
  let writes = 0;
  let bytes = 0;
  const isRoom = () => kept.size <= limits.entries && bytes <= limits.bytes;
  const find = (key: string): Kept | undefined => {
    const found = kept.get(key);
    return found && now() - found.written < limits.milliseconds ? found : undefined;
  };
  const put = (key: string, item: StoredItem) => {
    const required = requiredTag(item);
    if (required !== undefined && (find(key)?.eTag ?? NOT_STORED) !== required) throw new StorageConflict();
    const copy = copyPlain(withoutTag(item));
    remove(key);
    const entry = { item: copy, bytes: ENTRY_BYTES + key.length + bytesOf(copy), eTag: String(++writes), written: now() };
    kept.set(key, entry);
    bytes += entry.bytes;
  };
  const remove = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  // Until the stalest is due there is nothing to look for. Each write leaves a hole in the map, and looking for the stalest passes them all.
  let due = 0;
  const forgetOld = () => {
    const time = now();
    if (time < due && isRoom()) return;
    for (const [key, { written }] of kept) {
      due = written + limits.milliseconds;
      if (time < due && isRoom()) return;
      remove(key);
    }
  };
  return {
    read: async (keys) => {
      const items: [string, StoredItem][] = [];
      for (const key of keys) {
        const found = find(key);
        if (found) items.push([key, { ...copyPlain(found.item), eTag: found.eTag }]);
      }
      return Object.fromEntries(items);
    },
    write: async (changes) => {
      for (const key of Object.keys(changes)) put(key, changes[key] as StoredItem);
      forgetOld();
    },
    delete: async (keys) => {
      for (const key of keys) remove(key);
    },
    forgetOld,
    size: () => kept.size,
  };
}

interface Kept {
  // Plain data rather than JSON: to write and parse that took 9 µs of a turn.
  readonly item: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  readonly eTag: string;
  readonly written: number;
}

/** What a Map's entry, the key's header, Kept and its eTag take. */
const ENTRY_BYTES = 200;
