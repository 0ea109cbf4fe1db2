import { StorageConflict } from './state-storage.js';

export interface BreakerParts {
  /** Milliseconds. */
  readonly now: () => number;
  /** Told of every failure, by the kind of work. */
  readonly onError: (work: string, error: unknown) => void;
  /** Told once when the storage is given up for the moment, with the error that did it, and once when it is back. */
  readonly onChange: (reachable: boolean, error?: unknown) => void;
  readonly waitMs?: number;
  readonly pauseMs?: number;
}

export interface Breaker {
  /** Does the work, or gives `otherwise` where the storage fails, hangs or is being left alone. Rejects with nothing but a StorageConflict. */
  readonly attempt: <T>(work: string, run: () => Promise<T>, otherwise: T) => Promise<T>;
  /** Whether the last attempt succeeded. */
  readonly isReachable: () => boolean;
}

/** A person waits for the reply: longer than this for its context is worse than no context. */
const WAIT_MS = 1_500;
/** After a failure the storage is left alone this long, so that not every turn waits in vain. */
const PAUSE_MS = 2_000;

/** Keeps a failing storage from failing turns. It finds back by itself: after the pause the next attempt tries again. */
export function createBreaker(parts: BreakerParts): Breaker {
  const { now, waitMs = WAIT_MS, pauseMs = PAUSE_MS } = parts;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let reachable = true;
  let failures = 0;
  const become = (next: boolean, error?: unknown) => {
    if (!next) {
      failures++;
      pausedUntil = now() + pauseMs;
    }
    if (next === reachable) return;
    reachable = next;
    parts.onChange(next, error);
  };
  return {
    attempt: async (work, run, otherwise) => {
      if (now() < pausedUntil) return otherwise;
      const failuresBefore = failures;
      try {
        const result = await within(waitMs, run());
        // What began before the last failure tells nothing of the time after it.
        if (failures === failuresBefore) become(true);
        return result;
      } catch (error) {
        // A conflict is an answer: the storage works, the other write was first. What becomes of it is for the writer to say.
        if (error instanceof StorageConflict) {
          if (failures === failuresBefore) become(true);
          throw error;
        }
        parts.onError(work, error);
        become(false, error);
        return otherwise;
      }
    },
    isReachable: () => reachable,
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The storage did not answer in time.', 'TimeoutError')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
