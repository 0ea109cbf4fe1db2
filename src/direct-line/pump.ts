import type { ActivitySet, Listener } from './conversation-store.js';

/** Hands on what is new, one reading after the other; calls during a reading make one more. A failed reading waits for the next call. */
export function createPump(
  readAfter: (from: string | undefined) => Promise<ActivitySet | undefined>,
  after: string | undefined,
  listener: Listener,
): () => Promise<void> {
  let from = after;
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        const set = await readAfter(from);
        from = set?.watermark ?? from;
        if (set && set.activities.length > 0) listener(set);
      } while (again);
    } catch {
      // The store is away; the next bell or look reads on from here.
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
