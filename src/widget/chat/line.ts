import { DirectLine } from 'botframework-directlinejs';
import { keepFresh } from './keep-fresh.js';
import type { Ticket } from './ticket.js';
import { createWatchedWebSocket } from './watched-web-socket.js';

export interface LineEvents {
  readonly onOnline: () => void;
  /** The conversation cannot go on: its token ran out, or the server no longer knows it. */
  readonly onEnd: () => void;
  readonly onFailure: () => void;
  readonly onTicket: (ticket: Ticket) => void;
  /** WebSockets do not get through here: some networks stop them. */
  readonly onNoSocket: () => void;
}

export interface Line {
  readonly directLine: DirectLine;
  readonly stop: () => void;
}

/** botframework-directlinejs's ConnectionStatus; its enum is not in its built file as a constant. */
const ONLINE = 2;
const EXPIRED = 3;
const FAILED = 4;
const ENDED = 5;
const POLLING_MS = 1000;
/** A lost socket is opened again after 3 s plus this share of 12 s: up to 6 s, where the library's own 15 s feel like an end. */
const sooner = () => Math.random() / 4;
/** Opens the conversation of the ticket, and keeps its token fresh. */
export function openLine(ticket: Ticket, locale: string, transport: 'socket' | 'polling', events: LineEvents): Line {
  const directLine = new DirectLine({
    token: ticket.token,
    domain: ticket.domain,
    conversationStartProperties: { locale },
    webSocket: transport === 'socket',
    pollingInterval: POLLING_MS,
    ...(ticket.isStarted ? { conversationId: ticket.conversationId } : {}),
    random: sooner,
    ...(transport === 'socket' ? { WebSocket: createWatchedWebSocket(events.onNoSocket) } : {}),
  });
  sayWhenNotSent(directLine);
  const statuses = directLine.connectionStatus$.subscribe((status: number) => {
    if (status === ONLINE) events.onOnline();
    if (status === EXPIRED || status === ENDED) events.onEnd();
    if (status === FAILED) events.onFailure();
  });
  const stopRefreshing = keepFresh(ticket, {
    onTicket: (next) => {
      directLine.reconnect({ conversationId: next.conversationId, token: next.token });
      events.onTicket(next);
    },
    onRefused: events.onEnd,
  });
  return {
    directLine,
    stop() {
      stopRefreshing();
      statuses.unsubscribe();
      directLine.end();
    },
  };
}

/** What the library gives in place of an id where the server did not answer; Web Chat would wait on for the message to come back. */
const NOT_SENT = 'retry';

/** Makes a message that did not reach the server fail at once, so that it can be said. */
function sayWhenNotSent(directLine: DirectLine): void {
  const post = directLine.postActivity.bind(directLine);
  directLine.postActivity = (activity) =>
    post(activity).map((id) => {
      if (id === NOT_SENT) throw new Error('not sent');
      return id;
    });
}
