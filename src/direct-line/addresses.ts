import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from './origins.js';

/** Where the line lives. Azure's service has the same paths, so any Direct Line client finds its way. */
export const LINE_PATH = '/v3/directline';
/** The one address that the widget asks for a token, whoever runs the line. */
export const TOKEN_PATH = '/api/directline/token';

/** The path and query that a request asks for; undefined where they are no address at all. */
export function urlOf({ url = '/' }: Pick<IncomingMessage, 'url'>): URL | undefined {
  return URL.canParse(url, 'http://line') ? new URL(url, 'http://line') : undefined;
}

/** Whether a request is for the line or its tokens. Every request is asked, and most do not even hold the word. */
export function isForLine(request: Pick<IncomingMessage, 'url'>): boolean {
  if (!request.url?.includes('directline')) return false;
  const path = urlOf(request)?.pathname;
  return path !== undefined && (path === TOKEN_PATH || path.startsWith(`${LINE_PATH}/`));
}

/** The address of a conversation's WebSocket, as the asking browser must write it. */
export function streamAddress(base: string, conversation: string, token: string, watermark: string | undefined): string {
  return `${base.replace(/^http/, 'ws')}${LINE_PATH}/conversations/${conversation}/stream?watermark=${watermark ?? '-'}&t=${token}`;
}

/**
 * The bot's address as the asker sees it. Nothing is trusted here: who lies about host or scheme gets an address of no use to
 * himself. A page that came by https cannot have reached us by http (but on loopback), so its origin tells of a proxy that
 * ends TLS and does not say so.
 */
export function baseOf({ headers, socket }: IncomingMessage): string {
  const host = headers.host ?? 'localhost';
  const forwarded = String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim();
  const byOrigin = (headers.origin?.startsWith('https://') ?? false) && !isLoopbackHost(host);
  const isSecure = forwarded ? forwarded === 'https' : byOrigin || ('encrypted' in socket && socket.encrypted === true);
  return `${isSecure ? 'https' : 'http'}://${host}`;
}
