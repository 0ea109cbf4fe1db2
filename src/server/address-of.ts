import type { IncomingMessage } from 'node:http';

/** The caller's address. X-Forwarded-For counts only behind a proxy of ours, and there the last entry, which that proxy wrote. */
export function addressOf(req: IncomingMessage, trustProxy: boolean): string {
  const direct = req.socket.remoteAddress ?? 'unknown';
  if (!trustProxy) return direct;
  const forwarded = [req.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',');
  return forwarded.at(-1)?.trim() || direct;
}
