import { isLoopback } from '../../config/loopback.js';
import type { WidgetSettings } from '../settings.js';

/**
 * Whether the page may show the chat. The server enforces it (frame-ancestors); this check is there so that a person
 * reads a sentence and a phone number instead of the browser's grey page.
 */
export function mayShowChat(page: URL, bot: URL, { origins }: Pick<WidgetSettings, 'origins'>): boolean {
  if (page.origin === bot.origin) return true;
  if (origins === undefined) return isLoopback(page.hostname);
  return origins.includes(page.origin);
}
