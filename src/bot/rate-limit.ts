import { createShortMemory, type ShortMemory } from './short-memory.js';

/** How fast one key may go on: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Takes one for a key: 0 where it may go on, else the whole seconds to wait. */
export type TakeOne = (key: string) => number;

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
    take: (key) => {
      const time = now();
      const bucket = get(key) ?? { tokens: burst, since: time };
      const tokens = Math.min(burst, bucket.tokens + ((time - bucket.since) / 1000) * perSecond);
      set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, since: time });
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
    forgetOld,
    size,
  };
}
