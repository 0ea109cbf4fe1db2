import { refreshTicket, type Ticket, TokenError } from './ticket.js';

export interface FreshEvents {
  readonly onTicket: (ticket: Ticket) => void;
  /** The server gives no token for this conversation any more. */
  readonly onRefused: () => void;
}

/** The share of a token's life after which it is exchanged for a new one. */
const REFRESH_AFTER = 0.5;
/** While the network is away, refreshing is tried again this often. */
const REFRESH_AGAIN_MS = 5000;

/**
 * Exchanges a ticket for the next one in time, again and again. Gives what ends it, for an exchange that is on its way, too: a conversation that the
 * visitor has deleted meanwhile must not be kept anew by its last answer. `refresh` is for tests.
 */
export function keepFresh(ticket: Ticket, { onTicket, onRefused }: FreshEvents, refresh = refreshTicket): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshLater = (current: Ticket, wait = (current.expires - Date.now()) * REFRESH_AFTER) => {
    timer = setTimeout(() => void exchange(current), Math.max(0, wait));
  };
  const exchange = async (current: Ticket) => {
    const next = await refresh(current).catch((error: unknown) => (error instanceof TokenError ? error.reason : 'unreachable'));
    if (isOver) return;
    if (next === 'refused') onRefused();
    else if (typeof next === 'string') refreshLater(current, REFRESH_AGAIN_MS);
    else {
      onTicket(next);
      refreshLater(next);
    }
  };
  refreshLater(ticket);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
