import type { WidgetSettings } from '../settings.js';
import { keepAboveKeyboard } from './above-keyboard.js';
import { closeOnBack } from './back-button.js';
import { createChatInPanel } from './chat-in-panel.js';
import { element, icon } from './element.js';
import type { LauncherOptions } from './options.js';
import { createPanel } from './panel.js';
import { quietRestOfPage } from './rest-of-page.js';
import { addStyle } from './style.js';

const SPEECH_BUBBLE = 'M4 5.5h16v11H12l-4.5 3.5v-3.5H4zM8 9.5h8M8 12.5h5';

/** Puts the launcher into the page. Until it is pressed it loads nothing. */
export function createLauncher(bot: URL, settings: WidgetSettings, options: LauncherOptions): HTMLElement {
  // English on every page, so it runs from left to right on every page; only its place follows the page.
  const host = element('div', { id: 'kat-faq-bot', lang: 'en', dir: 'ltr' });
  const shadow = host.attachShadow({ mode: 'open' });
  const panel = createPanel(settings, options);
  const button = element(
    'button',
    { type: 'button', class: 'launcher', 'aria-expanded': 'false', 'aria-controls': 'panel' },
    icon(SPEECH_BUBBLE),
    element('span', { dir: 'auto' }, options.title),
  );
  addStyle(shadow, options);
  shadow.append(button, panel.root);

  let undo: readonly (() => void)[] = [];
  let focusBefore: HTMLElement | undefined;

  const isOpen = () => !panel.root.hidden;
  const open = () => {
    focusBefore = focusedInPage(host);
    panel.root.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    host.classList.add('open');
    undo = [quietRestOfPage(host), keepAboveKeyboard(panel.root), closeOnBack(close)];
    panel.title.focus();
    chat.open();
  };
  const close = () => {
    if (!isOpen()) return;
    panel.root.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    host.classList.remove('open');
    for (const step of undo) step();
    (focusBefore?.isConnected ? focusBefore : button).focus();
  };
  const chat = createChatInPanel({ bot, settings, options, panel, isOpen, close });

  button.addEventListener('click', () => (isOpen() ? close() : open()));
  panel.close.addEventListener('click', close);
  panel.startOver.addEventListener('click', chat.startOver);
  panel.root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Or the browser would go on and close the panel, too, after a question was taken back.
    event.preventDefault();
    if (!chat.dismiss()) close();
  });
  return host;
}

/** A button of the page's own may have opened the chat; undefined where it was the launcher. */
function focusedInPage(host: HTMLElement): HTMLElement | undefined {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body && activeElement !== host ? activeElement : undefined;
}
