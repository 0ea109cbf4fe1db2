import { type Failure, type FromChat, postMessageTo, readMessage, type ToChat } from '../messages.js';
import type { WidgetSettings } from '../settings.js';
import { element, icon } from './element.js';
import { createFrame } from './frame.js';
import type { LauncherOptions } from './options.js';
import { mayShowChat } from './origin.js';
import { createPanel } from './panel.js';
import { quietRestOfPage } from './rest-of-page.js';
import { addStyle } from './style.js';
import { setUpHint, WORDING } from './wording.js';

/** A chat that has not come up by then will not: say so, the numbers are in view all the while. */
const PATIENCE_MS = 15_000;
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

  let frame: HTMLIFrameElement | undefined;
  let isConnected = false;
  let hasTranscript = false;
  let isPutBack = false;
  let patience: number | undefined;
  let giveBackPage = () => {};
  let focusBefore: HTMLElement | undefined;

  const isOpen = () => !panel.root.hidden;
  const send = (kind: ToChat['kind']) => {
    if (frame?.contentWindow) postMessageTo(frame.contentWindow, bot.origin, { kind });
  };
  const fail = (reason: Failure) => {
    clearTimeout(patience);
    isConnected = false;
    const again = reason === 'refused' ? undefined : { label: WORDING.tryAgain, run: tryAgain };
    panel.notify(navigator.onLine ? WORDING.failed[reason] : WORDING.offline, again);
    // What was said stays in view, and what was written and not sent stays in the frame.
    if (hasTranscript) return;
    frame?.remove();
    frame = undefined;
  };
  const tryAgain = () => {
    if (!hasTranscript) return load();
    panel.notify(WORDING.loading);
    send('try-again');
  };
  const load = () => {
    if (!mayShowChat(new URL(location.href), bot, settings)) {
      console.warn(setUpHint(location.origin));
      return fail('refused');
    }
    panel.notify(WORDING.loading);
    hasTranscript = false;
    frame?.remove();
    frame = createFrame(bot, options);
    panel.stage.append(frame);
    clearTimeout(patience);
    patience = window.setTimeout(() => fail('unreachable'), PATIENCE_MS);
  };
  const open = () => {
    focusBefore = focusedInPage(host);
    panel.root.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    host.classList.add('open');
    giveBackPage = quietRestOfPage(host);
    panel.title.focus();
    if (!frame) load();
    else if (hasKeyboard()) send('focus');
  };
  const close = () => {
    panel.root.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    host.classList.remove('open');
    giveBackPage();
    (focusBefore?.isConnected ? focusBefore : button).focus();
  };
  const hear = (message: FromChat) => {
    switch (message.kind) {
      case 'connected': {
        clearTimeout(patience);
        panel.notify(navigator.onLine ? connectedNotice(message.anew, isPutBack) : WORDING.offline);
        isPutBack = false;
        // Not when the line only came back: the visitor may be elsewhere by then.
        if (!isConnected && isOpen() && hasKeyboard()) send('focus');
        isConnected = true;
        hasTranscript = true;
        break;
      }
      case 'unsent':
        panel.notify(WORDING.unsent, { label: WORDING.tryAgain, run: tryAgain });
        break;
      case 'sent':
        panel.notify(undefined);
        break;
      case 'put-back':
        isPutBack = true;
        break;
      case 'failed':
        fail(message.reason);
        break;
      case 'close':
        close();
    }
  };

  button.addEventListener('click', () => (isOpen() ? close() : open()));
  panel.close.addEventListener('click', close);
  panel.startOver.addEventListener('click', () => (hasTranscript ? send('start-over') : load()));
  panel.root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  window.addEventListener('message', (event) => {
    const message = readMessage<FromChat>(event, frame?.contentWindow ?? null);
    if (message && event.origin === bot.origin) hear(message);
  });
  window.addEventListener('offline', () => panel.notify(WORDING.offline));
  window.addEventListener('online', () => (isConnected ? panel.notify(undefined) : isOpen() && tryAgain()));
  return host;
}

/** What to say once the line is up; nothing where all is as it was. */
function connectedNotice(anew: boolean, isPutBack: boolean): string | undefined {
  const said = [...(anew ? [WORDING.startedAnew] : []), ...(isPutBack ? [WORDING.putBack] : [])];
  return said.length > 0 ? said.join(' ') : undefined;
}

/** A button of the page's own may have opened the chat; undefined where it was the launcher. */
function focusedInPage(host: HTMLElement): HTMLElement | undefined {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body && activeElement !== host ? activeElement : undefined;
}

/** On a touch screen the keyboard would cover the welcome, so there the visitor chooses when to write. */
function hasKeyboard(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
