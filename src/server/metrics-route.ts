import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { Request, Response, Server } from 'restify';
import type { Config } from '../config/config.js';
import { HttpError } from './http-error.js';
import type { Metrics } from './metrics.js';

/** Who may read /metrics: who brings the token, who asks from this machine and through no proxy, or nobody. */
export type MetricsReaders = { readonly token: string } | 'this machine' | 'nobody';

/**
 * When somebody was in danger can be read from the metrics, so they are not for everyone. In production only a token opens them: an address proves
 * nothing there, since a proxy on the same machine or network that adds no header (a plain proxy_pass) makes every visitor look like a neighbour.
 */
export function metricsReaders({ mode, metricsToken }: Pick<Config, 'mode' | 'metricsToken'>): MetricsReaders {
  if (metricsToken) return { token: metricsToken };
  return mode === 'development' ? 'this machine' : 'nobody';
}

/**
 * Mounts GET /metrics.
 * `probe` asks the storage first, for no longer than its breaker waits: when nobody talks, nothing else would notice that it is away, or back.
 */
export function mountMetrics(
  server: Server,
  metrics: Pick<Metrics, 'render' | 'contentType'>,
  readers: MetricsReaders,
  probe: () => Promise<unknown>,
): void {
  server.get('/metrics', async (req: Request, res: Response) => {
    // 404: for who may not read it there is nothing here.
    if (!mayRead(req, readers)) throw new HttpError(404, 'There is nothing at this address.');
    await probe();
    res.sendRaw(200, await metrics.render(), { 'Content-Type': metrics.contentType });
  });
}

function mayRead(request: IncomingMessage, readers: MetricsReaders): boolean {
  if (readers === 'nobody') return false;
  if (readers !== 'this machine') return bringsToken(request, readers.token);
  return isThisMachine(request.socket.remoteAddress ?? '') && FORWARDED.every((name) => request.headers[name] === undefined);
}

function bringsToken({ headers }: IncomingMessage, token: string): boolean {
  const brought = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return brought.length === wanted.length && timingSafeEqual(brought, wanted);
}

/** Headers that a proxy adds: what brings one comes from farther away than its address says. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-original-forwarded-for', 'x-client-ip', 'x-arr-log-id', 'via'];

/** Whether the address of a socket is of the machine that the bot runs on. */
export function isThisMachine(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}
