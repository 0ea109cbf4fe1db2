/** Remembers activities for a while. */
export interface SeenActivities {
  /** True the first time that a key is seen, false within the time after it. */
  readonly isFirst: (key: string) => Promise<boolean>;
}

/** Channels send again when a reply is late, Teams for some minutes. */
const REMEMBERED_MS = 10 * 60_000;
/** A generation; with the one before it, of about 100 bytes each, 4 MB at most. Above 33 messages a second the oldest go before their ten minutes. */
const REMEMBERED_COUNT = 20_000;

/**
 * Keeps the keys in this process, bounded in time and in number. Where several instances run, `claim` asks them all: true for the first.
 * `now`: milliseconds.
 */
export function createSeenActivities(now: () => number, claim: (key: string) => Promise<boolean> = async () => true): SeenActivities {
  // Whole generations are forgotten, not key by key: a Map keeps a hole for each key that is deleted, and passes them all on the way to its oldest one.
  let older = new Map<string, number>();
  let recent = new Map<string, number>();
  let began = now();
  const forgetOld = (time: number) => {
    if (time - began < REMEMBERED_MS && recent.size < REMEMBERED_COUNT) return;
    older = recent;
    recent = new Map();
    began = time;
  };
  return {
    isFirst: async (key) => {
      const time = now();
      forgetOld(time);
      const since = recent.get(key) ?? older.get(key);
      if (since !== undefined && time - since < REMEMBERED_MS) return false;
      recent.set(key, time);
      return claim(key);
    },
  };
}
