import type { DirectLine } from 'botframework-directlinejs';
import { createOutbox } from './outbox.js';
import { markArrived, postAgain } from './post.js';
import { createReplyWatch } from './replies.js';
import { createSecondWelcome } from './second-welcome.js';
import { type ChatStore, createChatStore, type StoreAction } from './store.js';
import { keepWithoutLine } from './without-line.js';

export interface Transcript {
  readonly store: ChatStore;
  /** The line that it runs over from now on. What was said stays in view. */
  readonly use: (directLine: DirectLine) => void;
  readonly hasUnsent: () => boolean;
  /** Sends once more what did not arrive. */
  readonly sendUnsent: () => void;
  /** Forgets what was not sent. */
  readonly close: () => void;
}

export interface TranscriptParts {
  readonly locale: string;
  readonly onStuck: () => void;
  readonly onFree: () => void;
  /** The visitor has sent something, and there is no line. */
  readonly onSentWithoutLine: () => void;
  readonly onStartedOver: () => void;
}

/** A line that came back first brings the server's copies of what did arrive; only then is it known what did not. */
const COPIES_WITHIN_MS = 1000;
const LINE_IS_THERE = /^DIRECT_LINE\/(RE)?CONNECT_FULFILLING$/;
const LINE_IS_GONE = /^DIRECT_LINE\/(DISCONNECT|RECONNECT)_PENDING$/;

/** What is said in view of the visitor, whichever lines and conversations it goes through. */
export function createTranscript({ locale, onStuck, onFree, onSentWithoutLine, onStartedOver }: TranscriptParts): Transcript {
  let line: DirectLine | undefined;
  let isConnected = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const outbox = createOutbox({ onStuck, onFree, onArrived: (activity) => markArrived(store, activity) });
  const watchReplies = createReplyWatch(onStartedOver);
  const sendNow = () => {
    if (!line || !isConnected) return;
    for (const activity of outbox.failed()) postAgain(store, line, activity);
  };
  const secondWelcome = createSecondWelcome();
  const take = (action: StoreAction): boolean => {
    if (secondWelcome.isIn(action)) return true;
    const isTaken = isRetry(action) || (!isConnected && keepWithoutLine(store, locale, action));
    if (isTaken && isConnected) sendNow();
    else if (isTaken) onSentWithoutLine();
    return isTaken;
  };
  /** Web Chat's "retry" below a message. */
  const isRetry = ({ type, payload }: StoreAction) =>
    type === 'DIRECT_LINE/POST_ACTIVITY' &&
    outbox.failed().some(({ channelData }) => channelData?.clientActivityID === payload?.activity?.channelData?.clientActivityID);
  const store: ChatStore = createChatStore({
    take,
    look(action) {
      if (LINE_IS_THERE.test(action.type)) isConnected = true;
      if (LINE_IS_GONE.test(action.type)) isConnected = false;
      outbox.look(action);
      watchReplies(action);
    },
  });
  return {
    store,
    use(directLine) {
      line = directLine;
      secondWelcome.expect();
    },
    hasUnsent: () => outbox.failed().length > 0,
    sendUnsent() {
      clearTimeout(timer);
      timer = setTimeout(sendNow, COPIES_WITHIN_MS);
    },
    close() {
      clearTimeout(timer);
      outbox.clear();
    },
  };
}
