import { type FromChat, postMessageTo, readMessage, type ToChat } from '../messages.js';
import type { WidgetSettings } from '../settings.js';
import { createFrame } from './frame.js';
import { hasKeyboard } from './has-keyboard.js';
import { type ChatState, isFailure, type NoticeAction, noticeOf } from './notice.js';
import type { LauncherOptions } from './options.js';
import { mayShowChat } from './origin.js';
import type { Panel } from './panel.js';
import { setUpHint } from './wording.js';

export interface ChatInPanel {
  /** The panel was opened. */
  readonly open: () => void;
  /** Asks whether to delete the conversation; at once where there is none. */
  readonly startOver: () => void;
  /** Takes a question back that stands in the notice; false where there is none. */
  readonly dismiss: () => boolean;
}

export interface ChatParts {
  readonly bot: URL;
  readonly settings: WidgetSettings;
  readonly options: LauncherOptions;
  readonly panel: Panel;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** A chat that has not come up by then is slow: say so. The numbers are in view all the while, and what was loaded is not thrown away. */
const PATIENCE_MS = 15_000;
/** A frame that has loaded and from which nothing is heard by then holds a browser's error page, or a chat without its script. */
const HEARD_WITHIN_MS = 2000;

/** The chat's frame in the panel: loads it, listens to it, and says how it is. */
export function createChatInPanel({ bot, settings, options, panel, isOpen, close }: ChatParts): ChatInPanel {
  let frame: HTMLIFrameElement | undefined;
  let isHeard = false;
  let isConnected = false;
  let hasTranscript = false;
  let patience: number | undefined;
  let state: ChatState = { phase: 'opening', isOnline: navigator.onLine, isUnsent: false, isAsking: false };

  const become = (next: Partial<ChatState>) => {
    state = { ...state, ...next };
    panel.notices.show(noticeOf(state), act);
  };
  const send = (kind: ToChat['kind']) => frame?.contentWindow && postMessageTo(frame.contentWindow, bot.origin, { kind });
  const fail = (phase: ChatState['phase']) => {
    clearTimeout(patience);
    isConnected = false;
    become({ phase });
    // What was said stays in view, and what was written and not sent stays in the frame.
    if (hasTranscript) return;
    frame?.remove();
    frame = undefined;
  };
  const beSlowLater = () => {
    clearTimeout(patience);
    patience = window.setTimeout(() => become({ phase: 'slow' }), PATIENCE_MS);
  };
  const load = () => {
    if (!mayShowChat(new URL(location.href), bot, settings)) {
      console.warn(setUpHint(location.origin));
      return fail('refused');
    }
    isHeard = false;
    hasTranscript = false;
    become({ phase: 'opening', isUnsent: false });
    frame?.remove();
    const loading = createFrame(bot, options);
    frame = loading;
    loading.addEventListener('load', () => setTimeout(() => loading === frame && !isHeard && fail('unreachable'), HEARD_WITHIN_MS));
    panel.stage.append(loading);
    beSlowLater();
  };
  const tryAgain = () => {
    if (!hasTranscript) return load();
    become({ phase: 'connecting' });
    send('try-again');
  };
  const startOver = () => {
    become({ isAsking: false });
    // An empty conversation is there to be written in: the focus goes to its box once it is there.
    isConnected = false;
    send('start-over');
  };
  const dismiss = () => {
    if (!state.isAsking) return false;
    become({ isAsking: false });
    panel.startOver.focus();
    return true;
  };
  const act = (action: NoticeAction) => {
    ({ tryAgain, newConversation: startOver, delete: startOver, keep: dismiss })[action]();
  };
  const hear = (message: FromChat) => {
    isHeard = true;
    switch (message.kind) {
      case 'opening':
        if (!hasTranscript) break;
        become({ phase: 'connecting' });
        beSlowLater();
        break;
      case 'connected':
        clearTimeout(patience);
        become({ phase: message.anew ? 'anew' : 'open' });
        // Not when the line only came back: the visitor may be elsewhere by then.
        if (!isConnected && isOpen() && hasKeyboard()) send('focus');
        isConnected = true;
        hasTranscript = true;
        break;
      case 'ended':
        clearTimeout(patience);
        isConnected = false;
        become({ phase: 'ended' });
        break;
      case 'unsent':
      case 'sent':
        become({ isUnsent: message.kind === 'unsent' });
        break;
      case 'failed':
        fail(message.reason);
        break;
      case 'close':
        close();
    }
  };

  window.addEventListener('message', (event) => {
    const message = readMessage<FromChat>(event, frame?.contentWindow ?? null);
    if (message && event.origin === bot.origin) hear(message);
  });
  window.addEventListener('offline', () => become({ isOnline: false }));
  window.addEventListener('online', () => {
    become({ isOnline: true });
    if (isFailure(state.phase) && (hasTranscript || isOpen())) tryAgain();
  });
  return {
    open() {
      if (!frame) load();
      else if (hasKeyboard()) send('focus');
    },
    startOver() {
      if (!hasTranscript) return load();
      become({ isAsking: true });
      panel.notices.focus();
    },
    dismiss,
  };
}
