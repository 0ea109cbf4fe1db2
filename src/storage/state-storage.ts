/** One stored value: a plain object, with the mark of its version. */
export interface StoredItem {
  /** Set by the storage when it is read; a write that carries another one than the stored is refused (see NOT_STORED), "*" or none overwrites. */
  readonly eTag?: string;
  readonly [property: string]: unknown;
}

export type StoredItems = Readonly<Record<string, StoredItem>>;

/** What the Bot Framework calls Storage, in our words, so that storages need nothing of the SDK. */
export interface StateStorage {
  /** The values that exist, by key. */
  readonly read: (keys: readonly string[]) => Promise<StoredItems>;
  /** Each key is written by itself. Throws StorageConflict where an eTag no longer fits; that key is unchanged then. */
  readonly write: (changes: StoredItems) => Promise<void>;
  readonly delete: (keys: readonly string[]) => Promise<void>;
}

/** The eTag of what was not there: a write that carries it is refused where something is stored by now. */
export const NOT_STORED = 'none';

/** Somebody else wrote in between. */
export class StorageConflict extends Error {
  override readonly name = 'StorageConflict';

  constructor() {
    super('The stored value was changed in between (its eTag no longer fits).');
  }
}

/** The eTag that a write insists on; undefined where it overwrites whatever is there. */
export function requiredTag({ eTag }: StoredItem): string | undefined {
  return eTag === undefined || eTag === '' || eTag === '*' ? undefined : eTag;
}

/** The value as it is kept: without its eTag, which belongs to the storage. */
export function withoutTag({ eTag: _, ...value }: StoredItem): Readonly<Record<string, unknown>> {
  return value;
}
