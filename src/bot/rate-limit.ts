import { createShortMemory, type ShortMemory } from './short-memory.js';

/** How fast one key may go on: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Takes one, or as many as it costs, for a key: 0 where it may go on, else the whole seconds to wait. */
export type TakeOne = (key: string, cost?: number) => number;

/** What costs one, in characters. A long message takes the bot as long as many short ones. */
const ONE = 2_000;

export function costOf(text: string | undefined): number {
  return 1 + Math.floor((text?.length ?? 0) / ONE);
}

/** Nobody types faster; a script in one conversation does. */
export const CONVERSATION_RATE: Rate = { burst: 30, perSecond: 5 };
/**
 * Only where callers are not authenticated (development): two hundred in a second are refused in part. In production all channel traffic comes from a few
 * addresses of Microsoft's, so there it is the conversation that is limited. Load tests set RATE_LIMITS=off.
 */
export const ADDRESS_RATE: Rate = { burst: 100, perSecond: 30 };

/** Keys are forgotten when they would be full again, or, in a flood of new keys, the oldest first: so many of the newest are known in any case. */
const MOST_KEYS = 10_000;

/** A limit for each key. */
export interface RateLimit extends Pick<ShortMemory<Bucket>, 'forgetOld' | 'size'> {
  readonly take: TakeOne;
}

interface Bucket {
  readonly tokens: number;
  readonly since: number;
}

/** A token bucket for each key, in this process. `now`: milliseconds. */
export function createRateLimit({ burst, perSecond }: Rate, now: () => number): RateLimit {
  const milliseconds = (burst / perSecond) * 1000;
  const { get, set, forgetOld, size } = createShortMemory<Bucket>({ milliseconds, most: MOST_KEYS, since: ({ since }) => since, now });
  return {
    take: (key, cost = 1) => {
      const time = now();
      const bucket = get(key) ?? { tokens: burst, since: time };
      const tokens = Math.min(burst, bucket.tokens + ((time - bucket.since) / 1000) * perSecond);
      // What costs more than all may have all.
      const due = Math.min(cost, burst);
      set(key, { tokens: tokens >= due ? tokens - due : tokens, since: time });
      return tokens >= due ? 0 : Math.ceil((due - tokens) / perSecond);
    },
    forgetOld,
    size,
  };
}
