import type { Ticket } from './ticket.js';

const KEY = 'kat-faq-bot';

/**
 * Keeps the ticket for a reload of the page, in sessionStorage: it is gone with the tab, and the clinic's own page does not see it. Other
 * tabs do not see it either, but for one that the page itself opens by window.open: the browser gives that a copy, and so the same
 * conversation. It holds a way back into the conversation, no word of it. Nothing is ever written to localStorage.
 */
export function saveTicket(ticket: Ticket): void {
  withStorage((storage) => storage.setItem(KEY, JSON.stringify(ticket)));
}

/** The ticket of before the reload, while it is good; undefined otherwise. */
export function readTicket(now: number): Ticket | undefined {
  const text = withStorage((storage) => storage.getItem(KEY));
  if (!text) return undefined;
  const ticket = JSON.parse(text) as Ticket;
  return ticket.expires > now ? ticket : undefined;
}

export function dropTicket(): void {
  withStorage((storage) => storage.removeItem(KEY));
}

/** Browsers may forbid a frame all storage; then a reload starts anew, which is no reason to fail. */
function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
