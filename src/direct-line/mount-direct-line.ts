import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { LINE_PATH, urlOf } from './addresses.js';
import type { ConversationStore } from './conversation-store.js';
import { createConversations, type TakeTurn } from './conversations.js';
import { createMemoryStore } from './memory-store.js';
import { isOriginAllowed, type OriginRule } from './origins.js';
import { createRateLimit } from './rate-limit.js';
import { type Reply, refuse, writeReply } from './reply.js';
import { answerLine } from './routes.js';
import { createStream } from './stream.js';
import { answerTokenRoute, TOKEN_PATH } from './token-route.js';
import { createTokens } from './tokens.js';
import { createTurnQueue } from './turn-queue.js';

/** What the line needs of restify: its place before the routes, and the Node server below. */
export interface LineHost {
  readonly server: Server;
  readonly pre: (handler: (request: IncomingMessage, response: ServerResponse, next: (stop?: false) => void) => void) => unknown;
}

export interface DirectLineOptions {
  readonly takeTurn: TakeTurn;
  readonly log: { readonly error: (fields: object, message: string) => void };
  /** Signs the tokens; without one a random secret serves until the process ends. */
  readonly tokenSecret?: string | undefined;
  /** Pages that may use the chat; undefined in development: the bot's own and those on loopback. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Whether the last X-Forwarded-For is our own proxy's word. */
  readonly trustProxy?: boolean;
  /** Set where Azure's Direct Line serves the visitors: there is no line here then, only the token route. */
  readonly azure?:
    | {
        readonly secret: string;
        readonly host?: string;
        readonly timeoutMilliseconds?: number;
      }
    | undefined;
  readonly botName?: string;
  readonly noFiles?: string;
  readonly bodyBytes?: number;
  readonly tokensPerMinute?: number;
  readonly keepAliveMilliseconds?: number;
  readonly store?: ConversationStore;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly requestIdOf?: (request: IncomingMessage) => string;
}

/** A clinic's patients may share one address (a hospital's network), so not too few; each is a person who opens the chat. */
const TOKENS_PER_MINUTE = 30;
/** A long message with all that Web Chat adds has some 5 KB. */
const BODY_BYTES = 64 * 1024;
const NO_FILES = 'I cannot open files or pictures, so this message was not read. Please write your question in words.';

/** Puts the token route and, without Azure, the line itself on the server. `close` ends all sockets and forgets all conversations. */
export function mountDirectLine(host: LineHost, options: DirectLineOptions): { readonly close: () => Promise<void> } {
  const now = options.now ?? Date.now;
  const origins: OriginRule = { allowed: options.allowedOrigins };
  const store = options.store ?? createMemoryStore(now);
  const tokens = createTokens(options.tokenSecret ?? randomBytes(32).toString('base64url'), now);
  const line = options.azure ? undefined : createLine(options, { now, store, tokens, origins });
  const tokenRoute = {
    tokens,
    azure: options.azure && {
      ...options.azure,
      trustedOrigins: options.allowedOrigins,
      onFailed: (reason: string) => options.log.error({ reason }, 'no Direct Line token from Azure'),
    },
    rateLimit: createRateLimit(options.tokensPerMinute ?? TOKENS_PER_MINUTE, now),
    trustProxy: options.trustProxy ?? false,
  };

  const answer = (request: IncomingMessage): Promise<Reply> | undefined => {
    const url = urlOf(request);
    if (url?.pathname === TOKEN_PATH) return guarded(request, origins, () => answerTokenRoute(tokenRoute, request));
    if (url && line && url.pathname.startsWith(`${LINE_PATH}/`)) return guarded(request, origins, () => line.answer(request, url));
    return undefined;
  };
  host.pre((request, response, next) => {
    const reply = answer(request);
    if (!reply) return next();
    const id = options.requestIdOf?.(request) ?? randomUUID();
    void reply
      .catch((error: unknown) => {
        options.log.error({ error, requestId: id }, 'the line failed to answer');
        return refuse(500, 'InternalError', 'Something went wrong here. Please try again.');
      })
      .then((given) => writeReply(response, given, id))
      .finally(() => next(false));
  });
  if (line) host.server.on('upgrade', line.upgrade);
  return {
    async close() {
      line?.close();
      await store.close();
    },
  };
}

interface LineParts {
  readonly now: () => number;
  readonly store: ConversationStore;
  readonly tokens: ReturnType<typeof createTokens>;
  readonly origins: OriginRule;
}

function createLine(options: DirectLineOptions, { now, store, tokens, origins }: LineParts) {
  const failed = (error: unknown) => options.log.error({ error }, 'a turn failed');
  const { takeTurn, botName = 'Bot', bodyBytes = BODY_BYTES, noFiles = NO_FILES } = options;
  const conversations = createConversations({
    store,
    queue: createTurnQueue(failed),
    takeTurn,
    botName,
    now,
  });
  const stream = createStream({
    store,
    tokens,
    origins,
    ...(options.keepAliveMilliseconds ? { keepAliveMilliseconds: options.keepAliveMilliseconds } : {}),
  });
  return {
    answer: (request: IncomingMessage, url: URL) => answerLine({ conversations, store, tokens, bodyBytes, noFiles }, request, url),
    upgrade: (...[request, socket, head]: Parameters<typeof stream.upgrade>) =>
      void stream
        .upgrade(request, socket, head)
        .catch(failed)
        .catch(() => socket.destroy()),
    close: stream.close,
  };
}

const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '600',
};

/** Keeps foreign pages out and lets the allowed ones read the reply. */
async function guarded(request: IncomingMessage, rule: OriginRule, answer: () => Promise<Reply>): Promise<Reply> {
  const { origin, host } = request.headers;
  const vary = { Vary: 'Origin' };
  if (!isOriginAllowed(origin, host, rule))
    return refuse(403, 'OriginNotAllowed', 'This site may not use the chat. The clinic can allow it with ALLOWED_ORIGINS.', vary);
  const cors = origin
    ? {
        ...vary,
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': 'Retry-After',
      }
    : vary;
  if (request.method === 'OPTIONS') return { status: 204, headers: { ...cors, ...PREFLIGHT_HEADERS } };
  const reply = await answer();
  return { ...reply, headers: { ...reply.headers, ...cors } };
}
