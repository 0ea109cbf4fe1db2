import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { keepFresh } from '../../src/widget/chat/keep-fresh.js';
import { type Ticket, TokenError } from '../../src/widget/chat/ticket.js';

const LIFE_MS = 1_800_000;
const ticket = (token: string): Ticket => ({
  token,
  conversationId: 'c',
  domain: 'https://bot.example/v3/directline',
  isStarted: true,
  expires: Date.now() + LIFE_MS,
});

let said: string[] = [];
const events = { onTicket: ({ token }: Ticket) => void said.push(token), onRefused: () => void said.push('refused') };

beforeEach(() => {
  said = [];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a token is exchanged at half its life, and the next one at half of its own', async () => {
  let count = 1;
  const stop = keepFresh(ticket('1'), events, async () => ticket(String(++count)));
  await jest.advanceTimersByTimeAsync(LIFE_MS / 2 - 1);
  expect(said).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(said).toEqual(['2']);
  await jest.advanceTimersByTimeAsync(LIFE_MS / 2);
  expect(said).toEqual(['2', '3']);
  stop();
  await jest.advanceTimersByTimeAsync(LIFE_MS);
  expect(said).toEqual(['2', '3']);
});

test('while the network is away it is tried again, and a refusal is the end', async () => {
  const reasons = ['unreachable', 'busy', 'refused'] as const;
  let tries = 0;
  keepFresh(ticket('1'), events, async () => {
    throw new TokenError(reasons[tries++] ?? 'refused');
  });
  await jest.advanceTimersByTimeAsync(LIFE_MS / 2 + 9_999);
  expect([tries, said]).toEqual([2, []]);
  await jest.advanceTimersByTimeAsync(LIFE_MS);
  expect([tries, said]).toEqual([3, ['refused']]);
});

test.each(['comes', 'is refused'])('an answer that %s after the end changes nothing', async (how) => {
  const stop = keepFresh(ticket('1'), events, async () => {
    await new Promise((done) => setTimeout(done, 1_000));
    if (how === 'comes') return ticket('2');
    throw new TokenError('refused');
  });
  await jest.advanceTimersByTimeAsync(LIFE_MS / 2);
  stop();
  await jest.advanceTimersByTimeAsync(LIFE_MS);
  expect([said, jest.getTimerCount()]).toEqual([[], 0]);
});
