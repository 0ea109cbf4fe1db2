import type { Config } from './config.js';
import { servesWebsite } from './serves-website.js';
import type { Settings } from './settings.js';

interface Chosen extends Omit<Config, 'warnings'> {
  /** NODE_ENV is production. */
  readonly production: boolean;
}

/** Warns of settings that are right one by one and will not do together. */
export function warnOf(settings: Settings, chosen: Chosen): void {
  if (chosen.mode === 'development') warnOfUnusedAddress(settings);
  else {
    warnOfMissingAddress(settings, chosen);
    warnOfProxy(settings, chosen);
  }
  warnOfTokens(settings, chosen);
}

function warnOfUnusedAddress(settings: Settings): void {
  if (settings.isSet('PUBLIC_URL'))
    settings.warn(
      'PUBLIC_URL',
      'is not used: without credentials the bot is reached as localhost only',
      'remove it, or set MicrosoftAppId or CHANNELS=web',
    );
}

function warnOfMissingAddress(settings: Settings, chosen: Chosen): void {
  const { directLineSecret, allowedOrigins } = chosen.webChat;
  if (chosen.publicUrl) return;
  // The chat's frame is a page of the bot's own, so Azure must be told that origin with the others: unknown, it would be left out.
  if (directLineSecret && allowedOrigins.length > 0)
    settings.warn(
      'PUBLIC_URL',
      "is missing although DIRECT_LINE_SECRET and ALLOWED_ORIGINS are set: Azure would refuse the chat, whose frame is on the bot's address",
      "set it to the bot's own address",
    );
  else if (isOpen(chosen))
    settings.warn(
      'PUBLIC_URL',
      'is missing: the address that visitors see is taken from each request, and the welcome has no links to terms and privacy',
      'set it to the https address of the bot, e.g. https://bot.example.org',
    );
}

// The bot speaks no TLS itself, so something stands before it.
function warnOfProxy(settings: Settings, chosen: Chosen): void {
  const { publicUrl, trustProxy } = chosen;
  if (trustProxy > 0 || (publicUrl ? !publicUrl.startsWith('https:') : !isOpen(chosen))) return;
  settings.warn(
    'TRUST_PROXY',
    'is 0, and a proxy must bring TLS: all visitors seem to come from its one address, and share its limits',
    'set it to the number of proxies that stand before the bot, usually 1',
  );
}

function warnOfTokens(settings: Settings, chosen: Chosen): void {
  const { storage, webChat } = chosen;
  if (storage.kind !== 'redis' || webChat.tokenSecret || webChat.directLineSecret || !servesWebsite(chosen)) return;
  settings.warn(
    'WEBCHAT_TOKEN_SECRET',
    "is missing although conversations are shared by REDIS_URL: each instance makes up its own, and they refuse each other's visitors",
    'set the same for all, e.g. from: openssl rand -hex 32',
  );
}

/** Open to visitors for certain; with credentials alone it may be a developer's try through a tunnel. */
function isOpen({ mode, production }: Chosen): boolean {
  return mode === 'web' || production;
}
