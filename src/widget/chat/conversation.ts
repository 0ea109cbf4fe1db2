import type { DirectLine } from 'botframework-directlinejs';
import type { Failure, FromChat } from '../messages.js';
import { type Line, openLine } from './line.js';
import { fetchTicket, refreshTicket, type Ticket, TokenError } from './ticket.js';
import { dropTicket, readTicket, saveTicket } from './ticket-store.js';

export interface ConversationParts {
  readonly locale: string;
  readonly tell: (message: FromChat) => void;
  /** Shows what is said over the line, below what was said before. Undefined takes all of it out of sight. */
  readonly show: (directLine: DirectLine | undefined) => void;
  /** The conversation is over, and what was said is still in view. */
  readonly onOver: () => void;
}

/** What it asks of the server; other ones are for tests. */
export interface Network {
  readonly openLine: typeof openLine;
  readonly fetchTicket: typeof fetchTicket;
  readonly refreshTicket: typeof refreshTicket;
}

const NETWORK: Network = { openLine, fetchTicket, refreshTicket };

/** The visitor's conversation: taken up again after a reload. One that is over stays to be read until the visitor goes on. */
export function createConversation({ locale, tell, show, onOver }: ConversationParts, network: Network = NETWORK) {
  let line: Line | undefined;
  let state: 'nothing in view' | 'going on' | 'over' = 'nothing in view';

  let left = 0;
  const leave = () => {
    line?.stop();
    line = undefined;
    left++;
  };
  const open = (ticket: Ticket, transport: 'socket' | 'polling', anew = false) => {
    leave();
    const before = left;
    let current = ticket;
    line = network.openLine(ticket, locale, transport, {
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
      // A socket that was still to open tells of its end when its line has been left, too.
      onNoSocket: () => {
        if (before === left) open(current, 'polling', anew);
      },
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
  let attempts = 0;
  /** Asks for a ticket and uses it, unless the visitor went another way meanwhile: what was deleted must not come back by a late answer. */
  const attempt = async (ask: () => Promise<Ticket>, use: (ticket: Ticket) => void, onFailed: (reason: Failure) => unknown = fail) => {
    const own = ++attempts;
    leave();
    tell({ kind: 'opening' });
    const given = await ask().catch((error: unknown) => {
      if (error instanceof TokenError) return error.reason;
      throw error;
    });
    if (own !== attempts) return;
    if (typeof given === 'string') await onFailed(given);
    else use(given);
  };
  const begin = (how: 'first' | 'after another') =>
    attempt(network.fetchTicket, (ticket) => {
      dropTicket();
      open(ticket, 'socket', how === 'after another');
    });
  /** A reader in need may be reading the numbers: nothing is taken away that nobody asked to be. */
  const end = () => {
    if (state === 'nothing in view') return begin('after another');
    // Where the server gives a token, it is there, and it is the conversation that is not.
    return attempt(network.fetchTicket, () => {
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
      return attempt(
        () => network.refreshTicket(kept),
        (ticket) => open(ticket, 'socket'),
        // A server that is away may come back and know the conversation still.
        (reason) => (reason === 'refused' ? end() : fail(reason)),
      );
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
