import { createShortMemory, type ShortMemory } from './short-memory.js';

/** Remembers activities for a while. */
export interface SeenActivities extends Pick<ShortMemory<number>, 'forgetOld' | 'size'> {
  /** True the first time that a key is seen, false within the time after it. */
  readonly isFirst: (key: string) => Promise<boolean>;
}

/** Channels send again when a reply is late, Teams for some minutes. */
const REMEMBERED_MS = 10 * 60_000;
/** With the generation before it, of about 100 bytes each, 4 MB at most. Above 33 messages a second the oldest go before their ten minutes. */
const REMEMBERED_COUNT = 20_000;

/**
 * Keeps the keys in this process, bounded in time and in number. Where several instances run, `claim` asks them all: true for the first.
 * `now`: milliseconds.
 */
export function createSeenActivities(now: () => number, claim: (key: string) => Promise<boolean> = async () => true): SeenActivities {
  const seen = createShortMemory<number>({ milliseconds: REMEMBERED_MS, most: REMEMBERED_COUNT, since: (time) => time, now });
  return {
    isFirst: async (key) => {
      if (seen.get(key) !== undefined) return false;
      seen.set(key, now());
      return claim(key);
    },
    forgetOld: seen.forgetOld,
    size: seen.size,
  };
}
