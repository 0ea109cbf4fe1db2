import type { Config } from './config.js';

/** Whether the website's chat is served: beside Azure's channels only where something of it is set, so that nothing is open that nobody asked for. */
export function servesWebsite({ mode, webChat }: Pick<Config, 'mode' | 'webChat'>): boolean {
  return mode !== 'channels' || Boolean(webChat.tokenSecret || webChat.directLineSecret) || webChat.allowedOrigins.length > 0;
}
