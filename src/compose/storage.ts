import { describeError } from '../bot/describe-error.js';
import type { Log } from '../server/log.js';
import type { Metrics } from '../server/metrics.js';
import { createStorage, type StatePlace, type StorageChoice } from '../storage/create-storage.js';

/** Where conversations live, with its failures told to log and metrics. Resolves whether or not its server is up. */
export async function composeStorage(
  choice: StorageChoice,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Log },
): Promise<StatePlace> {
  const state = await createStorage(choice, {
    now: Date.now,
    onError: (work, error) => {
      metrics.onStorageError(work);
      log.warn({ event: 'storage-error', work, error: describeError(error) });
    },
    onChange: (reachable, error) => {
      metrics.onStorageChange(reachable);
      log.warn(reachable ? { event: 'storage-back' } : { event: 'storage-down', error: describeError(error) });
    },
  });
  // Asked now, so that the log and the metrics tell of a storage that is away before the first visitor meets it.
  void state.isReachable();
  return state;
}
