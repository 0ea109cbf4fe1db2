import { NOT_STORED, type StateStorage, StorageConflict, type StoredItem, type StoredItems } from './state-storage.js';

/** What the SDK's BlobsStorage does for us. */
interface SdkStorage {
  read(keys: string[]): Promise<Record<string, StoredItem>>;
  write(changes: Record<string, StoredItem>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** Two tries of a second each: the SDK's own defaults wait for minutes, and a person waits with them. */
const RETRIES = { maxTries: 2, tryTimeoutInMs: 1_000, retryDelayInMs: 50, maxRetryDelayInMs: 200 } as const;

/**
 * Keeps values in Azure Blob Storage by the SDK's BlobsStorage. The package is loaded only here: it takes half a second and 20 MB that nobody else needs.
 * Blobs do not expire by themselves; a lifecycle rule of the storage account deletes them (deploymentTemplates/README.md).
 */
export async function createBlobStorage(connectionString: string, container: string): Promise<StateStorage> {
  const { BlobsStorage } = await import('botbuilder-azure-blobs');
  const create = (): SdkStorage =>
    new BlobsStorage(connectionString, container, { storagePipelineOptions: { retryOptions: RETRIES } }) as SdkStorage;
  let storage = create();
  const attempt = async <T>(work: (storage: SdkStorage) => Promise<T>): Promise<T> => {
    const used = storage;
    try {
      return await work(used);
    } catch (error) {
      if (isConflict(error)) throw new StorageConflict();
      // It remembers for ever that its container could not be made; a new one tries again.
      if (storage === used) storage = create();
      throw error;
    }
  };
  return {
    read: (keys) => attempt((sdk) => sdk.read([...keys])),
    write: (changes) =>
      attempt(async (sdk) => {
        await refuseStored(sdk, changes);
        await sdk.write(Object.fromEntries(Object.entries(changes).map(overwriting)));
      }),
    delete: (keys) => attempt((sdk) => sdk.delete([...keys])),
  };
}

/** The SDK has no write that only makes a blob. Between this look and the write another instance may still make it: a round trip, not a whole turn. */
async function refuseStored(sdk: SdkStorage, changes: StoredItems): Promise<void> {
  const first = Object.keys(changes).filter((key) => changes[key]?.eTag === NOT_STORED);
  if (first.length > 0 && Object.keys(await sdk.read(first)).length > 0) throw new StorageConflict();
}

/** The SDK takes a missing eTag for one that fits nothing. */
function overwriting([key, item]: [string, StoredItems[string]]): [string, StoredItem] {
  return [key, { ...item, eTag: item.eTag && item.eTag !== NOT_STORED ? item.eTag : '*' }];
}

function isConflict(error: unknown): boolean {
  if (error instanceof StorageConflict) return true;
  return error instanceof Error && (error.message.includes('eTag conflict') || ('statusCode' in error && error.statusCode === 412));
}
