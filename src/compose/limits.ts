import { createTakeOverLimit, type TakeOverLimit } from '../bot/over-limit.js';
import { ADDRESS_RATE, CONVERSATION_RATE, createRateLimit, type TakeOne } from '../bot/rate-limit.js';
import type { Config } from '../config/config.js';
import { TOKEN_RATE } from '../direct-line/direct-line.js';

/** How fast callers may go on; what is undefined goes on as fast as it likes. */
export interface Limits {
  /** Shared by all ways in. */
  readonly takeForConversation: TakeOne | undefined;
  /** Where callers are not authenticated. */
  readonly takeForAddress: TakeOne | undefined;
  /** For the tokens of the website's own line. */
  readonly takeForNetwork: TakeOne | undefined;
  /** What goes on over all of these. */
  readonly takeOverLimit: TakeOverLimit;
  readonly forgetOld: () => void;
}

export function composeLimits({ rateLimits, mode }: Pick<Config, 'rateLimits' | 'mode'>): Limits {
  const conversation = rateLimits ? createRateLimit(CONVERSATION_RATE, Date.now) : undefined;
  const address = rateLimits && mode === 'development' ? createRateLimit(ADDRESS_RATE, Date.now) : undefined;
  const network = rateLimits ? createRateLimit(TOKEN_RATE, Date.now) : undefined;
  return {
    takeForConversation: conversation?.take,
    takeForAddress: address?.take,
    takeForNetwork: network?.take,
    takeOverLimit: createTakeOverLimit(),
    forgetOld: () => {
      for (const limit of [conversation, address, network]) limit?.forgetOld();
    },
  };
}
