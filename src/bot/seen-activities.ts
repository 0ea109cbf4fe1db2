/** Remembers activities for a while. */
export interface SeenActivities {
  /** True the first time that a key is seen, false within the time after it. */
  readonly isFirst: (key: string) => Promise<boolean>;
}

/** Channels send again when a reply is late, Teams for some minutes. */
const REMEMBERED_MS = 10 * 60_000;
/** About 100 bytes each: 2 MB at most. At 33 messages a second for ten minutes the oldest go first. */
const REMEMBERED_COUNT = 20_000;

/**
 * Keeps the keys in this process, bounded in time and in number. Where several instances run, `claim` asks them all: true for the first.
 * `now`: milliseconds.
 */
export function createSeenActivities(now: () => number, claim: (key: string) => Promise<boolean> = async () => true): SeenActivities {
  // A Map keeps the order of insertion, so the oldest keys stand first.
  const seen = new Map<string, number>();
  const forgetOld = (time: number) => {
    for (const [key, since] of seen) {
      if (time - since < REMEMBERED_MS && seen.size < REMEMBERED_COUNT) return;
      seen.delete(key);
    }
  };
  return {
    isFirst: async (key) => {
      const time = now();
      forgetOld(time);
      if (seen.has(key)) return false;
      seen.set(key, time);
      return claim(key);
    },
  };
}
