import { createServer as createRestify, type Handler, type Request, type Response, type Server } from 'restify';
import { describeError, whereOf } from '../bot/describe-error.js';
import { rawRefusal } from '../direct-line/reply.js';
import { guardConnections } from './connections.js';
import {
  createGuardHandler,
  type Guard,
  noContentEncoding,
  noOtherExpectation,
  notTooLarge,
  onlyKnownMethods,
  onlyTheseTypes,
  onlyWithHost,
} from './guards.js';
import { errorBody, HttpError, sendError } from './http-error.js';
import * as limits from './limits.js';
import type { Log } from './log.js';
import { ageOf, requestId } from './request-id.js';

export interface ServerParts {
  readonly log: Log;
  /** False until everything is loaded, and again while the server drains. */
  readonly isReady: () => boolean;
  /** Asked by /readyz where conversations live on a server; turns are answered without it, too. */
  readonly isStorageReachable?: () => Promise<boolean>;
  /** Told of every answered request, by the route's own path. */
  readonly onRequest?: (route: string, status: number) => void;
  /** Headers of every reply, beside those that always stand there. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Checks beside those that always hold. */
  readonly guards?: readonly Guard[];
  /** Connections in all and of one address, without a limit for one where all come from a proxy. */
  readonly connections?: { readonly most?: number; readonly mostOfOne?: number };
  /** Requests in work at once. */
  readonly mostInFlight?: number;
  /** Content types that a path takes in bodies; JSON where nothing is said. */
  readonly bodyTypes?: (path: string) => readonly string[] | undefined;
}

/** The HTTP server with its guards, errors, log lines, /healthz and /readyz. What else it serves is mounted on it. */
export function createServer(parts: ServerParts): Server {
  const {
    log,
    isReady,
    isStorageReachable = async () => true,
    onRequest,
    headers = {},
    guards = [],
    bodyTypes,
    mostInFlight = limits.MOST_IN_FLIGHT,
  } = parts;
  const server = createRestify({ name: '', log: SILENT, ignoreTrailingSlash: true });
  setLimits(server);
  guardConnections(server.server, { most: limits.MOST_CONNECTIONS, ...parts.connections, log });
  // Restify passes errors of the HTTP server on and would throw one that nobody here takes; listen() tells of them.
  server.on('error', () => undefined);
  const types = onlyTheseTypes((path) => bodyTypes?.(path) ?? ['application/json']);
  server.pre((req, res, next) => {
    res.removeHeader('Server');
    res.setHeader('X-Request-Id', requestId(req));
    res.setHeader('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    next(
      server.inflightRequests() > mostInFlight && !isProbe(req)
        ? new HttpError(503, 'The bot is busy. Try again in a moment.', { 'Retry-After': '1' })
        : undefined,
    );
  });
  server.pre(createGuardHandler([onlyWithHost, noOtherExpectation, onlyKnownMethods, noContentEncoding, types, notTooLarge, ...guards]));
  server.on('restifyError', (req, res, error, done) => {
    if (!(error instanceof HttpError) && typeof (error as { statusCode?: unknown }).statusCode !== 'number') {
      log.error({ event: 'handler-failed', requestId: requestId(req), error: describeError(error), at: whereOf(error) });
    }
    sendError(res, requestId(req), error);
    done();
  });
  server.on('after', (req, res, route) => {
    onRequest?.(route?.path ?? 'none', res.statusCode);
    logRequest(log, req, res.statusCode, route?.path);
  });
  const sayOk: Handler = (_req, res, next) => {
    res.send(200, { status: 'ok' });
    next();
  };
  server.get('/healthz', sayOk);
  server.head('/healthz', sayOk);
  server.get('/readyz', async (req: Request, res: Response) => {
    if (!isReady()) res.send(503, errorBody(503, requestId(req), 'The bot is not ready.'));
    else if (!(await isStorageReachable()))
      res.send(503, errorBody(503, requestId(req), 'The storage cannot be reached. Questions are answered, without what was said before.'));
    else res.send(200, { status: 'ready' });
  });
  return server;
}

/** Restify's own log lines hold addresses and URLs; ours are enough. */
const SILENT = (() => {
  const nothing = () => undefined;
  const log: Record<string, unknown> = {};
  for (const name of ['trace', 'debug', 'info', 'warn', 'error', 'fatal']) log[name] = nothing;
  log['child'] = () => log;
  return log;
})();

function setLimits({ server }: Server): void {
  server.headersTimeout = limits.HEADERS_MS;
  server.requestTimeout = limits.REQUEST_MS;
  // Node reads it when the server begins to listen; restify lets no options through, and the default is half a minute.
  Object.assign(server, { connectionsCheckingInterval: limits.TIMEOUT_CHECK_MS });
  server.keepAliveTimeout = limits.KEEP_ALIVE_MS;
  server.maxHeadersCount = limits.MOST_HEADERS;
  server.on('clientError', answerBrokenRequest);
  // Node answers these two itself, without a body and without a line in the log; the guards do it in the one shape.
  Object.assign(server, { requireHostHeader: false });
  server.on('checkExpectation', (req, res) => server.emit('request', req, res));
  // Restify listens to upgrades and lets them hang. With no listener Node reads them as plain requests, which they then are.
  server.removeAllListeners('upgrade');
}

/** Node's parser refused a request before it became one: the same error shape, written by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: import('node:stream').Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const id = crypto.randomUUID();
  socket.end(rawRefusal({ status, body: { ...errorBody(status, id) } }, id));
}

/** The route's own path, never the URL: a caller may write anything into that. */
function logRequest(log: Log, req: Request, status: number, route: string | undefined): void {
  const fields = {
    event: 'request',
    requestId: requestId(req),
    method: req.method,
    route: route ?? 'none',
    status,
    ms: Math.round(ageOf(req) * 10) / 10,
  };
  if (status >= 400 && !isProbe(req)) log.warn(fields);
  else if (isProbe(req) || route === MESSAGES) log.debug(fields);
  else log.info(fields);
}

/** Its turns have lines of their own, which say more. */
const MESSAGES = '/api/messages';

function isProbe(req: Request): boolean {
  return req.url === '/healthz' || req.url === '/readyz' || req.url === '/metrics';
}
