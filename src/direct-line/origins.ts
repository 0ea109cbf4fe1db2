import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '../config/loopback.js';

/** Which pages may use the line. */
export interface OriginRule {
  /** In small letters, as browsers send them. */
  readonly allowed: readonly string[];
  /** The bot's own origin, where it is known; else whatever host the request was sent to. */
  readonly own?: string;
  /** Whether pages of this machine may, on any port: in development. */
  readonly loopback: boolean;
}

/**
 * Whether the page that a request comes from may use the line. A request without Origin does not come from a foreign page:
 * browsers send it with every cross-origin POST and every WebSocket, and a program can write there what it likes anyway.
 */
export function isOriginAllowed({ headers }: IncomingMessage, { allowed, own, loopback }: OriginRule): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (loopback && isLoopback(page.hostname)) return true;
  // Only host and port are compared: behind a proxy that ends TLS the scheme here is not the browser's.
  return own === undefined ? page.host === host?.toLowerCase() : origin === own;
}

/** Lets an allowed page read the answer, whatever it will be, and nobody keep it. */
export function setLineHeaders(request: IncomingMessage, response: ServerResponse, rule: OriginRule): void {
  response.setHeader('Vary', 'Origin');
  response.setHeader('Cache-Control', 'no-store');
  const { origin } = request.headers;
  if (origin === undefined || !isOriginAllowed(request, rule)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
}

/** What a page may do beyond the simplest requests. */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '600',
} as const;

export function isLoopbackHost(host: string): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}
