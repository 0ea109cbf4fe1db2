import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTurnQueue } from '../bot/turn-queue.js';
import type { LineActivity } from './activity.js';
import { isForLine, LINE_PATH } from './addresses.js';
import type { ConversationStore } from './conversation-store.js';
import { createConversations, type TakeTurn } from './conversations.js';
import { createMemoryStore } from './memory-store.js';
import { isOriginAllowed, type OriginRule, setLineHeaders } from './origins.js';
import { refuse } from './reply.js';
import { createLineRoutes, type LineRoute } from './routes.js';
import { createStream, type Stream } from './stream.js';
import { createTokenRoute } from './token-route.js';
import { createTokens } from './tokens.js';

export interface DirectLineOptions {
  readonly takeTurn: TakeTurn;
  readonly origins: OriginRule;
  /** Told of a turn that could not be taken at all. */
  readonly onTurnFailed: (error: unknown) => void;
  /** Told why Azure gave no token. */
  readonly onAzureFailed: (reason: string) => void;
  /** Signs the tokens; without one a random secret serves until the process ends. */
  readonly tokenSecret?: string | undefined;
  /** Set where Azure's Direct Line serves the visitors: there is no line here then, only the token route. */
  readonly azure?: { readonly secret: string; readonly host?: string; readonly timeoutMilliseconds?: number } | undefined;
  /** The bot's address, where it is known. */
  readonly publicUrl?: string | undefined;
  /** Takes one token for a network: 0 where it may go on, else the seconds to wait. */
  readonly takeForNetwork?: ((network: string) => number) | undefined;
  /** Seconds that what comes in a conversation must wait before it is taken, 0 for none. */
  readonly waitFor?: ((conversation: string, activity: LineActivity) => number) | undefined;
  /** What the bot hears of it over any limit; undefined where it must wait. */
  readonly takeOverLimit?: (activity: LineActivity) => LineActivity | undefined;
  readonly botName?: string;
  readonly bodyBytes?: number;
  readonly keepAliveMilliseconds?: number;
  readonly store?: ConversationStore;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The line, to be mounted on a server. */
export interface DirectLine {
  readonly routes: readonly LineRoute[];
  /** Says in the response, before anyone answers, whether the asking page may read it, and that nobody may keep it. */
  readonly setHeaders: (request: IncomingMessage, response: ServerResponse) => void;
  readonly upgrade: Stream['upgrade'];
  /** Ends all sockets and forgets all conversations. */
  readonly close: () => Promise<void>;
}

/** A clinic's patients may share one address (a hospital's network), so not too few at once; each is a person who opens the chat. */
export const TOKEN_RATE = { burst: 30, perSecond: 0.5 } as const;
/** A long message with all that Web Chat adds has some 5 KB. */
const BODY_BYTES = 64 * 1024;

/** Content types that the line's paths take in a POST; undefined for other paths. An upload is let in to be refused in words. */
export function lineBodyTypes(path: string): readonly string[] | undefined {
  if (path.startsWith(`${LINE_PATH}/`) && path.endsWith('/upload')) return ['multipart/form-data'];
  return isForLine({ url: path }) ? ['application/json', ''] : undefined;
}

/** Builds the token route and, without Azure, Direct Line 3.0 itself. */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { origins, publicUrl, now = Date.now } = options;
  const tokens = createTokens(options.tokenSecret ?? randomBytes(32).toString('base64url'), now);
  // The chat's frame is a page of the bot's own: with a list, Azure must know that origin, too.
  const trustedOrigins = origins.own && origins.allowed.length > 0 ? [...origins.allowed, origins.own] : origins.allowed;
  const azure = options.azure && { ...options.azure, trustedOrigins, onFailed: options.onAzureFailed };
  const tokenRoute = createTokenRoute({ tokens, azure, publicUrl, takeForNetwork: options.takeForNetwork ?? (() => 0) });
  const store = options.store ?? createMemoryStore(now);
  const stream = createStream({ store, tokens, origins, isOffered: !azure, keepAliveMilliseconds: options.keepAliveMilliseconds });
  const { takeTurn, onTurnFailed, botName = 'Bot', bodyBytes = BODY_BYTES, waitFor = () => 0, takeOverLimit = () => undefined } = options;
  const conversations = createConversations({ store, queue: createTurnQueue(), takeOverLimit, onTurnFailed, takeTurn, botName, now });
  const line = azure ? [] : createLineRoutes({ conversations, store, tokens, bodyBytes, publicUrl, waitFor, takeOverLimit });
  return {
    routes: [tokenRoute, ...line].map((route) => onlyAllowedPages(route, origins)),
    setHeaders(request, response) {
      if (isForLine(request)) setLineHeaders(request, response, origins);
    },
    upgrade: stream.upgrade,
    async close() {
      stream.close();
      await store.close();
    },
  };
}

function onlyAllowedPages(route: LineRoute, origins: OriginRule): LineRoute {
  return {
    ...route,
    async answer(call) {
      if (isOriginAllowed(call.request, origins)) return route.answer(call);
      return refuse(403, 'This website may not use the chat. The clinic can allow it with ALLOWED_ORIGINS.');
    },
  };
}
