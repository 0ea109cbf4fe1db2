/** Keeps something for a while, and drops what is due when it is told to look. */
export interface Forgetful {
  readonly forgetOld: () => void;
}

const MINUTE = 60_000;

/**
 * Has them look once a minute. What they keep is bounded as they are used, but where nobody writes, nothing is used, and what was promised to be
 * deleted would stay until somebody does. Gives what stops it; a process that ends is not held up by it.
 */
export function forgetEachMinute(kept: readonly Forgetful[]): () => void {
  const timer = setInterval(() => {
    for (const { forgetOld } of kept) forgetOld();
  }, MINUTE).unref();
  return () => clearInterval(timer);
}
