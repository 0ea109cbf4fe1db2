/** How often is looked; a change must rest for one look, so that half a save is not read. */
export const LOOK_MS = 2_000;

/**
 * Calls `onChange` when a stamp has changed and rested since. By looking rather than by the system's events: those do not come from network
 * folders and from the swapped links by which Kubernetes changes a mounted file. Gives what ends it.
 */
export function watch(readStamp: () => Promise<string>, onChange: () => void, everyMs = LOOK_MS): () => void {
  let known: string | undefined;
  let last: string | undefined;
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    const stamp = await readStamp().catch(() => last);
    isLooking = false;
    known ??= stamp;
    if (stamp !== known && stamp === last) {
      known = stamp;
      onChange();
    }
    last = stamp;
  };
  void look();
  const timer = setInterval(() => void look(), everyMs).unref();
  return () => clearInterval(timer);
}
