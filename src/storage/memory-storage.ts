import { STATE_LIFETIME_MS } from './lifetime.js';
import { requiredTag, type StateStorage, StorageConflict, type StoredItem, withoutTag } from './state-storage.js';

/** How much is kept, and for how long. */
export interface MemoryLimits {
  readonly entries: number;
  readonly milliseconds: number;
}

/** A conversation takes 650 bytes (measured: `npm run bench:scaling`), so 65 MB at most. */
export const MEMORY_LIMITS: MemoryLimits = { entries: 100_000, milliseconds: STATE_LIFETIME_MS };

/**
 * Keeps values in this process, the least recently written go first; a restart forgets them. `now`: milliseconds.
 * Unlike the SDK's MemoryStorage it is bounded: that one grows with every conversation until the process dies.
 */
export function createMemoryStorage(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): StateStorage & { readonly size: () => number } {
  // A Map keeps the order of insertion, and every write inserts anew: the stalest stand first.
  const kept = new Map<string, Kept>();
  let writes = 0;
  const find = (key: string): Kept | undefined => {
    const found = kept.get(key);
    return found && now() - found.written < limits.milliseconds ? found : undefined;
  };
  const put = (key: string, item: StoredItem) => {
    const required = requiredTag(item);
    if (required !== undefined && find(key)?.eTag !== required) throw new StorageConflict();
    kept.delete(key);
    kept.set(key, { json: JSON.stringify(withoutTag(item)), eTag: String(++writes), written: now() });
  };
  // Until the stalest is due there is nothing to look for. Each write leaves a hole in the map, and looking for the stalest passes them all.
  let due = 0;
  const dropStale = () => {
    const time = now();
    if (time < due && kept.size <= limits.entries) return;
    for (const [key, { written }] of kept) {
      due = written + limits.milliseconds;
      if (time < due && kept.size <= limits.entries) return;
      kept.delete(key);
    }
  };
  return {
    read: async (keys) => {
      const items: [string, StoredItem][] = [];
      for (const key of keys) {
        const found = find(key);
        if (found) items.push([key, Object.assign(JSON.parse(found.json) as object, { eTag: found.eTag })]);
      }
      return Object.fromEntries(items);
    },
    write: async (changes) => {
      for (const key of Object.keys(changes)) put(key, changes[key] as StoredItem);
      dropStale();
    },
    delete: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    size: () => kept.size,
  };
}

// JSON rather than the object: nobody can change what is kept by changing what was read.
interface Kept {
  readonly json: string;
  readonly eTag: string;
  readonly written: number;
}
