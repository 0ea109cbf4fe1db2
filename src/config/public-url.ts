import { isLoopback } from './loopback.js';
import type { Settings } from './settings.js';

/**
 * Reads the address that visitors see, as an origin: scheme, host and port, with no slash at the end, so that whoever adds a path need not look.
 * Plain http only for this machine: Teams takes https alone, and what people write here must not be read on the way.
 */
export function readPublicUrl(settings: Settings): string | undefined {
  const value = settings.url('PUBLIC_URL', ['https:', 'http:']);
  if (value === undefined || settings.hasProblem('PUBLIC_URL')) return undefined;
  const { protocol, hostname, origin, href } = new URL(value);
  if (protocol === 'http:' && !isLoopback(hostname))
    settings.fail(
      'PUBLIC_URL',
      'must be an address that begins with https://',
      'let a proxy before the bot bring TLS; http is taken for localhost only',
    );
  else if (href !== `${origin}/`)
    settings.fail(
      'PUBLIC_URL',
      'holds more than scheme, host and port',
      'write it like https://bot.example.org: the bot is at the root of its host',
    );
  return origin;
}
