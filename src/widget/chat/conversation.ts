import type { DirectLine } from 'botframework-directlinejs';
import type { Failure, FromChat } from '../messages.js';
import { type Line, openLine } from './line.js';
import { dropTicket, readTicket, saveTicket } from './ticket-store.js';
import { fetchTicket, refreshTicket, type Ticket, TokenError } from './token.js';

export interface ConversationParts {
  readonly locale: string;
  readonly tell: (message: FromChat) => void;
  /** Shows what is said over the line, below what was said before. Undefined takes all of it out of sight. */
  readonly show: (directLine: DirectLine | undefined) => void;
  /** The conversation is over, and what was said is still in view. */
  readonly onOver: () => void;
}

/** The visitor's conversation: taken up again after a reload. One that is over stays to be read until the visitor goes on. */
export function createConversation({ locale, tell, show, onOver }: ConversationParts) {
  let line: Line | undefined;
  let state: 'nothing in view' | 'going on' | 'over' = 'nothing in view';

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
        state = 'going on';
        tell({ kind: 'connected', anew });
      },
      onTicket: (next) => {
        current = next;
        saveTicket(next);
      },
      onNoSocket: () => open(current, 'polling', anew),
      // Ended before it began: a second try would end so, too.
      onEnd: () => (current.isStarted ? void end() : fail('unreachable')),
      // A conversation of before that the server no longer knows; or a server that is not there.
      onFailure: () => (ticket.isStarted && transport === 'socket' ? void end() : fail('unreachable')),
    });
    show(line.directLine);
  };
  const fail = (reason: Failure) => {
    leave();
    tell({ kind: 'failed', reason });
  };
  const attempt = async (work: () => Promise<void>) => {
    leave();
    tell({ kind: 'opening' });
    try {
      await work();
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      fail(error.reason);
    }
  };
  const begin = (how: 'first' | 'after another') =>
    attempt(async () => {
      const ticket = await fetchTicket();
      dropTicket();
      open(ticket, 'socket', how === 'after another');
    });
  /** A reader in need may be reading the numbers: nothing is taken away that nobody asked to be. */
  const end = () => {
    if (state === 'nothing in view') return begin('after another');
    return attempt(async () => {
      // Where the server gives a token, it is there, and it is the conversation that is not.
      await fetchTicket();
      dropTicket();
      state = 'over';
      onOver();
    });
  };

  return {
    /** Takes up the conversation of before, or begins one: after a reload, and after a failure. */
    start(): Promise<void> {
      const kept = readTicket(Date.now());
      if (state === 'over') return begin('after another');
      if (!kept?.isStarted) return state === 'nothing in view' ? begin('first') : end();
      return attempt(async () => {
        try {
          open(await refreshTicket(kept), 'socket');
        } catch (error) {
          // A server that is away may come back and know the conversation still.
          if (error instanceof TokenError && error.reason !== 'refused') throw error;
          await end();
        }
      });
    },
    /** Begins another conversation below one that is over. */
    async goOn(): Promise<void> {
      if (state === 'over') await begin('after another');
    },
    /** Forgets the conversation, at once and whether or not there can be another, and begins an empty one. */
    startOver(): Promise<void> {
      dropTicket();
      state = 'nothing in view';
      show(undefined);
      return begin('first');
    },
  };
}
