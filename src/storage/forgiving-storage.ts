import type { Breaker } from './breaker.js';
import type { StateStorage, StoredItems } from './state-storage.js';

/** A storage whose failure never fails a turn: what cannot be read counts as nothing, what cannot be written is dropped. A conflict is no failure. */
export function createForgivingStorage(storage: StateStorage, { attempt }: Breaker): StateStorage {
  return {
    read: (keys) => attempt<StoredItems>('read', () => storage.read(keys), {}),
    write: (changes) => attempt('write', () => storage.write(changes), undefined),
    delete: (keys) => attempt('delete', () => storage.delete(keys), undefined),
  };
}
