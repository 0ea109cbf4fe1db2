import type { WidgetSettings } from '../settings.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether the page may show the chat. The server enforces it (frame-ancestors); this check is there so that a person
 * reads a sentence and a phone number instead of the browser's grey page.
 */
export function mayShowChat(page: URL, bot: URL, { origins }: Pick<WidgetSettings, 'origins'>): boolean {
  if (page.origin === bot.origin) return true;
  if (origins === undefined) return LOOPBACK.test(page.hostname);
  return origins.includes(page.origin);
}
