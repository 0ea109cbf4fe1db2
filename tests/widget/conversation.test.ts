import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createConversation, type Network } from '../../src/widget/chat/conversation.js';
import { type Ticket, TokenError } from '../../src/widget/chat/ticket.js';
import { saveTicket } from '../../src/widget/chat/ticket-store.js';

type Events = Parameters<Network['openLine']>[3];

const ticketOf = (conversationId: string, isStarted: boolean): Ticket => ({
  conversationId,
  isStarted,
  token: 't',
  domain: 'https://bot.example/v3/directline',
  expires: Date.now() + 1_800_000,
});

/** Answers of the server that come when the test says so. */
function createAnswer() {
  let give: (ticket: Ticket) => void = () => undefined;
  let refuse: (error: TokenError) => void = () => undefined;
  const given = new Promise<Ticket>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { given, give, refuse };
}

const before = globalThis.sessionStorage;
beforeEach(() => {
  const kept = new Map<string, string>();
  const getItem = (key: string) => kept.get(key) ?? null;
  const storage = {
    getItem,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true });
});
afterEach(() => {
  Object.defineProperty(globalThis, 'sessionStorage', { value: before, configurable: true });
});

/** A conversation whose network is the test's: what it opened, and what it told. */
function createTried(network: Pick<Network, 'fetchTicket' | 'refreshTicket'>) {
  const opened: string[] = [];
  const told: string[] = [];
  let events: Events | undefined;
  const conversation = createConversation(
    {
      locale: 'en-US',
      tell: (message) => told.push(message.kind === 'failed' ? message.reason : message.kind),
      show: () => undefined,
      onOver: () => told.push('over'),
    },
    {
      ...network,
      openLine: (ticket, _locale, _transport, its) => {
        opened.push(ticket.conversationId);
        events = its;
        return { directLine: {} as ReturnType<Network['openLine']>['directLine'], stop: () => undefined };
      },
    },
  );
  return { conversation, opened, told, connect: () => events?.onOnline(), eventsOfLine: () => events };
}

test('a conversation of before is taken up again', async () => {
  saveTicket(ticketOf('old', true));
  const { conversation, opened } = createTried({ refreshTicket: async (kept) => kept, fetchTicket: async () => ticketOf('new', false) });
  await conversation.start();
  expect(opened).toEqual(['old']);
});

test('what was deleted while it was taken up again does not come back', async () => {
  saveTicket(ticketOf('old', true));
  const late = createAnswer();
  const { conversation, opened, connect } = createTried({
    refreshTicket: () => late.given,
    fetchTicket: async () => ticketOf('new', false),
  });
  const started = conversation.start();
  await conversation.startOver();
  connect();
  late.give(ticketOf('old', true));
  await started;
  expect(opened).toEqual(['new']);
});

test('a late refusal does not end what was begun meanwhile', async () => {
  saveTicket(ticketOf('old', true));
  const late = createAnswer();
  const { conversation, opened, told, connect } = createTried({
    refreshTicket: () => late.given,
    fetchTicket: async () => ticketOf('new', false),
  });
  const started = conversation.start();
  await conversation.startOver();
  connect();
  late.refuse(new TokenError('refused'));
  await started;
  expect([opened, told]).toEqual([['new'], ['opening', 'opening', 'connected']]);
});

test('where no socket opens it goes on by polling; one that ends with a conversation that was left opens nothing', async () => {
  const tickets = ['first', 'second'];
  const { conversation, opened, eventsOfLine } = createTried({
    refreshTicket: async (kept) => kept,
    fetchTicket: async () => ticketOf(tickets.shift() ?? '', false),
  });
  await conversation.start();
  eventsOfLine()?.onNoSocket();
  const ofFirst = eventsOfLine();
  const again = conversation.startOver();
  ofFirst?.onNoSocket();
  await again;
  ofFirst?.onNoSocket();
  expect(opened).toEqual(['first', 'first', 'second']);
});

test.each([
  ['refused', ['old', 'new'], []],
  ['unreachable', ['old'], ['unreachable']],
] as const)(
  'where it is %s a conversation that is gone is followed by another, and one that may be there is not given up',
  async (reason, opens, says) => {
    saveTicket(ticketOf('old', true));
    let isAway = false;
    const { conversation, opened, told } = createTried({
      refreshTicket: async (kept) => {
        if (isAway) throw new TokenError(reason);
        return kept;
      },
      fetchTicket: async () => ticketOf('new', false),
    });
    await conversation.start();
    isAway = true;
    await conversation.start();
    expect(opened).toEqual(opens);
    expect(told.filter((one) => one !== 'opening')).toEqual(says);
  },
);
