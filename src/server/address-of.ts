import type { IncomingMessage } from 'node:http';

/**
 * The caller's address. X-Forwarded-For counts only where `proxies` of ours stand before the bot: each adds one entry at the
 * end, so the entry that the outermost of them wrote is that far from the end, and what stands before it is the caller's word.
 */
export function addressOf(req: IncomingMessage, proxies: number): string {
  const direct = req.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return direct;
  const forwarded = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const entry = forwarded.at(-proxies)?.trim();
  return entry ? withoutPort(entry) : direct;
}

/** Azure's front end writes the port as well: "203.0.113.7:50123", "[2001:db8::1]:50123". */
function withoutPort(entry: string): string {
  return /^\[([^\]]+)\]/.exec(entry)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(entry)?.[1] ?? entry;
}
