import { element } from './element.js';
import type { LauncherOptions } from './options.js';
import { WORDING } from './wording.js';

/**
 * The frame that holds the chat. A frame, and not elements in the clinic's page: the page's styles cannot break the chat, and
 * scripts of the page (analytics, session recorders) cannot read what a patient writes.
 */
export function createFrame(bot: URL, options: LauncherOptions): HTMLIFrameElement {
  const { color, theme, locale } = options;
  // After the #: it never reaches a server or its log.
  const look = new URLSearchParams({ color: color.slice(1), theme, locale });
  return element('iframe', {
    title: WORDING.frame,
    src: `${new URL('chat', bot).href}#${look}`,
    referrerpolicy: 'strict-origin',
  });
}
