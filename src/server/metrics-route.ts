import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import type { Request, Response, Server } from 'restify';
import { HttpError } from './http-error.js';
import type { Metrics } from './metrics.js';

/**
 * Mounts GET /metrics. When somebody was in danger can be read from it, so it is not for everyone: with a token, for who brings it; without one,
 * for the machine and the network next to it, as a Prometheus asks, and not for what came through a proxy.
 * `probe` asks the storage first, for no longer than its breaker waits: when nobody talks, nothing else would notice that it is away, or back.
 */
export function mountMetrics(
  server: Server,
  metrics: Pick<Metrics, 'render' | 'contentType'>,
  token: string | undefined,
  probe: () => Promise<unknown>,
): void {
  server.get('/metrics', async (req: Request, res: Response) => {
    // 404: from outside there is nothing here.
    if (!(token ? bringsToken(req, token) : isNear(req))) throw new HttpError(404, 'There is nothing at this address.');
    await probe();
    res.sendRaw(200, await metrics.render(), { 'Content-Type': metrics.contentType });
  });
}

function bringsToken({ headers }: IncomingMessage, token: string): boolean {
  const brought = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return brought.length === wanted.length && timingSafeEqual(brought, wanted);
}

const NEAR = new BlockList();
NEAR.addSubnet('127.0.0.0', 8);
NEAR.addSubnet('10.0.0.0', 8);
NEAR.addSubnet('172.16.0.0', 12);
NEAR.addSubnet('192.168.0.0', 16);
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/** Headers that a proxy adds: what brings one comes from farther away than its address says. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-original-forwarded-for', 'x-client-ip', 'x-arr-log-id', 'via'];

function isNear({ headers, socket }: IncomingMessage): boolean {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false;
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return NEAR.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}
