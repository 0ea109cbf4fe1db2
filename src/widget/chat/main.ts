import { type FromChat, postMessageTo, readMessage, type ToChat } from '../messages.js';
import { createConversation } from './conversation.js';
import { keepBoxWritable } from './keep-box-writable.js';
import { readChatOptions } from './options.js';
import { createTranscript, type Transcript } from './transcript.js';
import { createWebChat } from './web-chat.js';

const { body } = document;
const options = readChatOptions(location.hash);

// The help panel belongs to the launcher, so the chat is never shown without it.
if (window.parent === window) location.replace('/');
else start(window.parent);

function start(launcher: Window): void {
  // Any page may be told, since only those that frame-ancestors lets through can listen, and nothing of the conversation is in it.
  const tell = (message: FromChat) => {
    postMessageTo(launcher, '*', message);
    if (message.kind === 'connected') transcript?.sendUnsent();
  };
  const target = document.getElementById('chat') ?? body;
  const numbers = new Set((body.dataset['numbers'] ?? '').split(' ').filter((number) => number !== ''));
  const draw = createWebChat({ target, options, nonce: body.dataset['styleNonce'] ?? '', numbers });
  let transcript: Transcript | undefined;
  const conversation = createConversation({
    locale: options.locale,
    tell,
    show(directLine) {
      if (!directLine) {
        transcript?.close();
        transcript = undefined;
        return draw(undefined);
      }
      transcript ??= createTranscript({
        locale: options.locale,
        onStuck: () => tell({ kind: 'unsent' }),
        onFree: () => tell({ kind: 'sent' }),
        onSentWithoutLine: () => void conversation.goOn(),
        onStartedOver: () => void conversation.startOver(),
      });
      transcript.use(directLine);
      draw({ directLine, store: transcript.store });
    },
    onOver() {
      if (transcript?.hasUnsent()) void conversation.goOn();
      else tell({ kind: 'ended' });
    },
  });

  const hear: Record<ToChat['kind'], () => void> = {
    focus: () => document.querySelector<HTMLElement>('.webchat__send-box-text-box__input, textarea, input[type=text]')?.focus(),
    'start-over': () => void conversation.startOver(),
    'try-again': () => void conversation.start(),
  };
  window.addEventListener('message', (event) => {
    const message = readMessage<ToChat>(event, launcher);
    if (message) hear[message.kind]?.();
  });
  window.addEventListener('online', () => transcript?.sendUnsent());
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'close' });
  });
  keepBoxWritable(target);
  document.documentElement.lang = 'en';
  void conversation.start();
}
