/** How a request went: the reply, or in a few words why there is none. */
export type WebReply = { readonly status: number; readonly body: string } | { readonly failure: string };

export type AskWeb = (url: string, options?: Omit<RequestInit, 'signal'>) => Promise<WebReply>;

const WAIT_MS = 10_000;

/** Fetches with patience of its own; never throws. */
export const askWeb: AskWeb = async (url, options = {}) => {
  try {
    const reply = await fetch(url, { ...options, redirect: 'manual', signal: AbortSignal.timeout(WAIT_MS) });
    return { status: reply.status, body: await reply.text() };
  } catch (error) {
    const { cause, name } = error as Error & { readonly cause?: Error & { readonly code?: string } };
    if (name === 'TimeoutError') return { failure: `no answer within ${WAIT_MS / 1000} seconds` };
    // Every failure of fetch is a TypeError; what happened is in its cause, by a code, or by a word or two such as "bad port".
    return { failure: cause?.code ?? cause?.message ?? name };
  }
};
