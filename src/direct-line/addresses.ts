import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from './origins.js';

/** Where the line lives. Azure's service has the same paths, so any Direct Line client finds its way. */
export const LINE_PATH = '/v3/directline';

/** The path and query that a request asks for; undefined where they are no address at all. */
export function urlOf({ url = '/' }: IncomingMessage): URL | undefined {
  return URL.canParse(url, 'http://line') ? new URL(url, 'http://line') : undefined;
}

/** The address of a conversation's WebSocket, as the asking browser must write it. */
export function streamAddress(request: IncomingMessage, conversation: string, token: string, watermark: string | undefined): string {
  const scheme = isSecure(request) ? 'wss' : 'ws';
  return `${scheme}://${request.headers.host ?? 'localhost'}${LINE_PATH}/conversations/${conversation}/stream?watermark=${watermark ?? '-'}&t=${token}`;
}

// Nothing is trusted here: who lies about the scheme gets an address of no use to himself. A page that came by https cannot
// have reached us by http (but on loopback), so its origin tells of a TLS proxy that sends no X-Forwarded-Proto.
function isSecure({ headers, socket }: IncomingMessage): boolean {
  if ('encrypted' in socket && socket.encrypted === true) return true;
  const forwarded = String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim();
  if (forwarded) return forwarded === 'https';
  return (headers.origin?.startsWith('https://') ?? false) && !isLoopbackHost(headers.host ?? '');
}
