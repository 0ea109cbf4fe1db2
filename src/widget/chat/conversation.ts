import type { DirectLine } from 'botframework-directlinejs';
import type { Failure, FromChat } from '../messages.js';
import { type Line, openLine } from './line.js';
import { dropTicket, readTicket, saveTicket } from './ticket-store.js';
import { fetchTicket, refreshTicket, type Ticket, TokenError } from './token.js';

export interface ConversationParts {
  readonly locale: string;
  readonly tell: (message: FromChat) => void;
  /** Shows the conversation; a new `id` is a new, empty transcript. Undefined shows nothing. */
  readonly show: (conversation: { readonly id: string; readonly directLine: DirectLine } | undefined) => void;
}

/** The visitor's conversation: taken up again after a reload, begun anew when it is over. */
export function createConversation({ locale, tell, show }: ConversationParts) {
  let line: Line | undefined;
  let lines = 0;

  const leave = () => {
    line?.stop();
    line = undefined;
  };
  const open = (ticket: Ticket, transport: 'socket' | 'polling', anew = false) => {
    leave();
    let current = ticket;
    line = openLine(ticket, locale, transport, {
      onOnline: () => {
        current = { ...current, isStarted: true };
        saveTicket(current);
        tell({ kind: 'connected', anew });
      },
      onTicket: (next) => {
        current = next;
        saveTicket(next);
      },
      onNoSocket: () => open(current, 'polling', anew),
      // Ended before it began: a second try would end so, too.
      onEnd: () => (current.isStarted ? void begin('again') : fail('unreachable')),
      // A conversation of before that the server no longer knows; or a server that is not there.
      onFailure: () => (ticket.isStarted && transport === 'socket' ? void begin('again') : fail('unreachable')),
    });
    lines += 1;
    show({ id: `${ticket.conversationId} ${lines}`, directLine: line.directLine });
  };
  const fail = (reason: Failure) => {
    leave();
    tell({ kind: 'failed', reason });
  };
  const begin = async (how: 'first' | 'again' | 'wished') => {
    leave();
    try {
      const ticket = await fetchTicket();
      dropTicket();
      open(ticket, 'socket', how === 'again');
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      fail(error.reason);
    }
  };

  return {
    /** Takes up the conversation of before, or begins one: after a reload, and after a failure. */
    async start(): Promise<void> {
      leave();
      const kept = readTicket(Date.now());
      if (!kept?.isStarted) return begin('first');
      try {
        open(await refreshTicket(kept), 'socket');
      } catch (error) {
        // A server that is away may come back and know the conversation still.
        if (error instanceof TokenError && error.reason !== 'refused') return fail(error.reason);
        return begin('again');
      }
    },
    /** Forgets the conversation, at once and whether or not there can be another, and begins an empty one. */
    startOver(): Promise<void> {
      dropTicket();
      show(undefined);
      return begin('wished');
    },
  };
}
