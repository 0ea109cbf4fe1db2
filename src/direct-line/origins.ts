/** Which pages may use the line: `allowed` from the configuration; undefined in development, where any loopback page may. */
export interface OriginRule {
  readonly allowed: readonly string[] | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a request with this Origin header may use the line. A request without one does not come from a foreign page: browsers
 * send it with every cross-origin POST and every WebSocket, and a program can write there what it likes anyway.
 */
export function isOriginAllowed(origin: string | undefined, host: string | undefined, { allowed }: OriginRule): boolean {
  if (origin === undefined) return true;
  if (allowed?.includes(origin)) return true;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url) return false;
  // The bot's own pages. Only host and port are compared: behind a proxy that ends TLS the scheme here is not the browser's.
  if (host !== undefined && url.host === host.toLowerCase()) return true;
  return allowed === undefined && LOOPBACK.test(url.hostname);
}

export function isLoopbackHost(host: string): boolean {
  return URL.canParse(`http://${host}`) && LOOPBACK.test(new URL(`http://${host}`).hostname);
}
