import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

export interface RateLimit {
  /** Counts one try of this address: seconds to wait where it has had its share, else undefined. */
  readonly count: (address: string) => number | undefined;
}

const WINDOW_MILLISECONDS = 60_000;
/** Beyond so many addresses a minute strangers share one counter, so that memory stays bounded. */
const ADDRESSES_AT_MOST = 10_000;

/** So many tries per address and minute. `now` gives milliseconds since 1970. */
export function createRateLimit(triesAMinute: number, now: () => number): RateLimit {
  let counts = new Map<string, number>();
  let windowEnd = 0;
  return {
    count(address) {
      const time = now();
      if (time >= windowEnd) {
        counts = new Map();
        windowEnd = time + WINDOW_MILLISECONDS;
      }
      const network = networkOf(address);
      const key = counts.has(network) || counts.size < ADDRESSES_AT_MOST ? network : 'others';
      const tries = (counts.get(key) ?? 0) + 1;
      counts.set(key, tries);
      return tries > triesAMinute ? Math.ceil((windowEnd - time) / 1000) : undefined;
    },
  };
}

/** Whom a request comes from. The header of a proxy is believed only where the configuration says that there is one. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  // The last address is the one that our own proxy saw; those before it are the visitor's word.
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || (request.socket.remoteAddress ?? 'unknown');
}

// One household holds a /64 of IPv6 addresses and could take a fresh one each time.
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = [], tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = tail ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : [];
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}
