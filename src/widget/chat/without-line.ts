import { markPending, markRejected } from './post.js';
import { type ChatStore, fillSendBox, type SeenActivity, type StoreAction } from './store.js';

/**
 * What the visitor sends while there is no line. Web Chat drops it then without a word; here it goes into the transcript as not sent, to be
 * sent later.
 */
export function keepWithoutLine(store: ChatStore, locale: string, { type, payload }: StoreAction): boolean {
  const isBox = type === 'WEB_CHAT/SUBMIT_SEND_BOX';
  if (!isBox && type !== 'WEB_CHAT/SEND_MESSAGE') return false;
  const text = (isBox ? store.getState().sendBoxValue : payload?.text)?.trim();
  if (!text) return false;
  if (isBox) fillSendBox(store, '');
  const activity = createMessage(text, locale);
  markPending(store, activity);
  markRejected(store, activity, undefined);
  return true;
}

function createMessage(text: string, locale: string): SeenActivity {
  // Known to this page and its conversation only. (crypto.randomUUID is not there on pages without https.)
  const clientActivityID = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  const message = { type: 'message', text, textFormat: 'plain', locale, localTimestamp: new Date().toISOString() };
  return { ...message, from: { role: 'user' }, channelData: { clientActivityID } };
}
