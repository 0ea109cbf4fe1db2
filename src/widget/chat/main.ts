import { type FromChat, postMessageTo, readMessage, type ToChat } from '../messages.js';
import { createConversation } from './conversation.js';
import { readChatOptions } from './options.js';
import { createOutbox } from './outbox.js';
import { createReplyWatch } from './replies.js';
import { type ChatStore, createChatStore, fillSendBox } from './store.js';
import { createWebChat } from './web-chat.js';

const { body } = document;
const options = readChatOptions(location.hash);

// The help panel belongs to the launcher, so the chat is never shown without it.
if (window.parent === window) location.replace('/');
else start(window.parent);

function start(launcher: Window): void {
  // Any page may be told, since only those that frame-ancestors lets through can listen, and nothing of the conversation is in it.
  const tell = (message: FromChat) => postMessageTo(launcher, '*', message);
  const target = document.getElementById('chat') ?? body;
  const numbers = new Set((body.dataset['numbers'] ?? '').split(' ').filter((number) => number !== ''));
  const showTranscript = createWebChat({ target, options, nonce: body.dataset['styleNonce'] ?? '', numbers });
  const outbox = createOutbox({
    onStuck: () => tell({ kind: 'unsent' }),
    onFree: () => tell({ kind: 'sent' }),
  });
  let store: ChatStore | undefined;
  const watchReplies = createReplyWatch(() => startOver());
  const conversation = createConversation({
    locale: options.locale,
    tell,
    show(next) {
      const unsent = outbox.takeUnsent();
      const draft = [unsent, store?.getState().sendBoxValue ?? ''].filter((text) => text !== '').join('\n');
      store =
        next &&
        createChatStore((action) => {
          outbox.look(action);
          watchReplies(action);
        });
      showTranscript(next && store && { ...next, store });
      if (store && draft !== '') fillSendBox(store, draft);
      if (store && unsent !== '') tell({ kind: 'put-back' });
    },
  });
  const startOver = () => void conversation.startOver();

  const hear: Record<ToChat['kind'], () => void> = {
    focus: () => document.querySelector<HTMLElement>('.webchat__send-box-text-box__input, textarea, input[type=text]')?.focus(),
    'start-over': startOver,
    'try-again': () => void conversation.start(),
  };
  window.addEventListener('message', (event) => {
    const message = readMessage<ToChat>(event, launcher);
    if (message) hear[message.kind]?.();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'close' });
  });
  document.documentElement.lang = 'en';
  void conversation.start();
}
