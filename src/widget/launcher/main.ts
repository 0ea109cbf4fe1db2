import type { WidgetSettings } from '../settings.js';
import { createLauncher } from './launcher.js';
import { readOptions } from './options.js';
import { stepAside } from './step-aside.js';

/** The server writes it in front of this file (src/server/website.ts). */
declare const WIDGET_SETTINGS: WidgetSettings;

const ID = 'kat-faq-bot';
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src$="/widget.js"]');

if (script) {
  // Without `defer` in the head there is no body yet.
  if (document.body) start(script);
  else document.addEventListener('DOMContentLoaded', () => start(script));
}

function start(tag: HTMLScriptElement): void {
  // Twice in a page, by mistake or by a tag manager, it still is one button.
  if (document.getElementById(ID)) return;
  const { documentElement, body } = document;
  const direction = getComputedStyle(documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
  const options = readOptions(tag, { lang: documentElement.lang, direction });
  const launcher = createLauncher(new URL('.', tag.src), WIDGET_SETTINGS, options);
  body.append(launcher);
  stepAside(launcher);
}
