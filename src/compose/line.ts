import type { BotAdapter, TurnLogic } from '../bot/adapter.js';
import { describeError } from '../bot/describe-error.js';
import { createDirectTurn } from '../bot/direct-turn.js';
import type { TakeOverLimit } from '../bot/over-limit.js';
import { costOf } from '../bot/rate-limit.js';
import type { Config } from '../config/config.js';
import type { LineActivity } from '../direct-line/activity.js';
import { createDirectLine, type DirectLine } from '../direct-line/direct-line.js';
import { createForgivingStore } from '../direct-line/forgiving-store.js';
import { createRedisStore } from '../direct-line/redis-store.js';
import type { Log } from '../server/log.js';
import type { StatePlace } from '../storage/create-storage.js';
import type { Limits } from './limits.js';

export interface LineParts {
  readonly adapter: BotAdapter;
  readonly logic: TurnLogic;
  readonly redis: StatePlace['redis'];
  readonly limits: Limits;
  readonly log: Log;
}

/** What the bot hears: an activity of the SDK, whose shape the line has checked of its own. */
type Heard = Parameters<TakeOverLimit>[0];

/** The website's own line, or the token route before Azure's. */
export function composeLine(config: Config, { adapter, logic, redis, limits, log }: LineParts): DirectLine {
  const { takeForConversation, takeForNetwork, takeOverLimit } = limits;
  const { tokenSecret, directLineSecret, allowedOrigins } = config.webChat;
  return createDirectLine({
    takeTurn: createDirectTurn(adapter, logic, config.credentials?.appId),
    origins: {
      allowed: allowedOrigins,
      ...(config.publicUrl ? { own: config.publicUrl } : {}),
      loopback: config.mode === 'development' && allowedOrigins.length === 0,
    },
    tokenSecret,
    ...(redis ? { store: createForgivingStore(createRedisStore(redis.client), redis.breaker, Date.now) } : {}),
    azure: directLineSecret ? { secret: directLineSecret } : undefined,
    publicUrl: config.publicUrl,
    takeForNetwork,
    waitFor: takeForConversation && ((conversation, { text }) => takeForConversation(`directline\n${conversation}`, costOf(text))),
    takeOverLimit: (activity) => takeOverLimit(activity as Partial<Heard> as Heard) as LineActivity | undefined,
    onTurnFailed: (error) => log.error({ event: 'line-turn-failed', error: describeError(error) }),
    onAzureFailed: (reason) => log.error({ event: 'no-azure-token', reason }),
  });
}
