/** What the chat, inside its frame, tells the launcher around it. */
export type FromChat =
  /** `anew`: an earlier conversation was over, this is another one. */
  | { readonly kind: 'connected'; readonly anew: boolean }
  | { readonly kind: 'close' }
  /** A question has not arrived, and will not by itself soon; or it has after all. Never what the question was. */
  | { readonly kind: 'unsent' | 'sent' }
  /** The question is in the box again, for the visitor to send. */
  | { readonly kind: 'put-back' }
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
