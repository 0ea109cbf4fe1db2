/** What the chat, inside its frame, tells the launcher around it. */
export type FromChat =
  /** The chat is there, and on its way to the bot: at the start, and whenever it tries again. */
  | { readonly kind: 'opening' }
  /** `anew`: an earlier conversation was over, this is another one. */
  | { readonly kind: 'connected'; readonly anew: boolean }
  /** The conversation is over. What was said stays in view, and the next question begins another. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'close' }
  /** A question has not arrived; or all of them have after all. Never what the question was. */
  | { readonly kind: 'unsent' | 'sent' }
  | { readonly kind: 'failed'; readonly reason: Failure };

/** What the launcher tells the chat. */
export type ToChat = { readonly kind: 'focus' | 'start-over' | 'try-again' };

export type Failure = 'refused' | 'busy' | 'unreachable';

const NAME = 'kat-faq-bot';

/** Posts a message that readMessage on the other side knows as ours. */
export function postMessageTo(target: Window, origin: string, message: FromChat | ToChat): void {
  target.postMessage({ [NAME]: message }, origin);
}

/** The message in a message event; undefined where it is not from that window or not ours. */
export function readMessage<Message extends FromChat | ToChat>(event: MessageEvent, source: Window | null): Message | undefined {
  if (source === null || event.source !== source) return undefined;
  const data: unknown = event.data;
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, NAME)) return undefined;
  return (data as Record<string, Message>)[NAME];
}
