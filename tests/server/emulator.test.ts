import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { post } from '../fixtures/activity.js';
import { type Call, type Connector, startConnector } from '../fixtures/connector.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';

// The protocol of the Bot Framework Emulator, as its backend 4.15.1 speaks it, without the Emulator.

let bot: RunningBot;
let emulator: Connector;
let conversation: string;
let count = 0;

beforeAll(async () => {
  [bot, emulator] = await Promise.all([startBot(), startConnector()]);
}, 120_000);

afterAll(async () => {
  emulator.close();
  await bot.stop();
});

beforeEach(() => {
  count += 1;
  conversation = `0f1e2d3c-${count}|livechat`;
});

function fromEmulator(more: object) {
  return {
    channelId: 'emulator',
    conversation: { id: conversation },
    from: { id: 'user-id', name: 'User', role: 'user' },
    recipient: { id: 'bot-id', name: 'Bot', role: 'bot' },
    serviceUrl: emulator.url,
    locale: 'en-US',
    timestamp: '2026-11-25T09:00:00.000Z',
    localTimestamp: '2026-11-25T10:00:00+01:00',
    channelData: { clientActivityID: '1764000000000' },
    entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true, supportsTts: true }],
    ...more,
  };
}

const start = () =>
  fromEmulator({
    type: 'conversationUpdate',
    id: `${conversation}-start`,
    membersAdded: [
      { id: 'bot-id', name: 'Bot' },
      { id: 'user-id', name: 'User' },
    ],
    membersRemoved: [],
  });
const say = (text: string, more: object = {}) =>
  fromEmulator({ type: 'message', id: `${conversation}-${text}`, text, textFormat: 'plain', ...more });

function received(): readonly Call[] {
  return emulator.calls.filter((call) => call.conversation === conversation);
}

describe('by default, replies go to the Emulator', () => {
  test('the welcome comes with the start, once, and to a conversation whose id holds a "|"', async () => {
    const { status, body } = await post(bot.url, start());
    expect([status, body]).toEqual([200, undefined]);
    expect(received().map(({ activity }) => activity.type)).toEqual(['message']);
    expect(received()[0]?.activity.suggestedActions?.actions.length).toBeGreaterThan(2);
  });

  test('an answer is typing, then the message as a reply to what was asked, then the reason as a trace', async () => {
    await post(bot.url, start());
    await post(bot.url, say('does it help with depression?'));
    const [, ...answer] = received();
    expect(answer.map(({ method, activity }) => `${method} ${activity.type}`)).toEqual(['POST typing', 'POST message', 'POST trace']);
    expect(answer.map(({ activityId }) => activityId)).toEqual(Array(3).fill(`${conversation}-does it help with depression?`));
    expect(answer[1]?.activity).toMatchObject({
      replyToId: `${conversation}-does it help with depression?`,
      textFormat: 'markdown',
      recipient: { id: 'user-id' },
      from: { id: 'bot-id' },
    });
  });

  test('the trace says which entry was chosen and how sure the bot was, and nothing that was written', async () => {
    await post(bot.url, say('does it help with depression?'));
    const trace = received().find(({ activity }) => activity.type === 'trace')?.activity;
    expect(trace).toMatchObject({ name: 'answer', label: 'Why this reply', value: { outcome: 'answer', entries: ['depression'] } });
    expect(JSON.stringify(trace?.value)).not.toContain('help with');
  });

  test('nothing is asked of the Emulator that it does not have', () => {
    expect(emulator.strays).toEqual([]);
  });
});

test('with deliveryMode expectReplies the same comes back in the response, and nothing goes to the Emulator', async () => {
  const { status, body, replies } = await post(bot.url, say('does it help with depression?', { deliveryMode: 'expectReplies' }));
  const { activities } = body as { readonly activities: readonly { readonly type: string }[] };
  expect(status).toBe(200);
  expect(activities.map(({ type }) => type)).toEqual(['typing', 'message', 'trace']);
  expect(replies[0]).toContain('depression');
  expect(received()).toEqual([]);
});

test('other channels get no trace', async () => {
  const { body } = await post(bot.url, say('does it help with depression?', { channelId: 'webchat', deliveryMode: 'expectReplies' }));
  expect((body as { readonly activities: readonly { readonly type: string }[] }).activities.map(({ type }) => type)).toEqual([
    'typing',
    'message',
  ]);
});

test.each<[string, object, number]>([
  ['an invoke that we do not know', { type: 'invoke', name: 'composeExtension/query', value: {} }, 501],
  ['a deleted message', { type: 'messageDelete' }, 200],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
  ['the end of a conversation', { type: 'endOfConversation' }, 200],
])('%s is answered with its status and no message', async (name, activity, expected) => {
  const { status } = await post(bot.url, fromEmulator({ id: `${conversation}-${name}`, ...activity }));
  expect(status).toBe(expected);
  expect(received()).toEqual([]);
});

test('an edited message is answered anew, each time that it is edited', async () => {
  const edit = (text: string, second: number) =>
    fromEmulator({ type: 'messageUpdate', id: `${conversation}-m`, text, timestamp: `2026-11-25T09:00:0${second}.000Z` });
  await post(bot.url, say('does it help with depression?', { id: `${conversation}-m` }));
  await post(bot.url, edit('does it help with anxiety?', 1));
  await post(bot.url, edit('does it help with anxiety?', 1));
  await post(bot.url, edit('how much does it cost?', 2));
  expect(received().filter(({ activity }) => activity.type === 'message')).toHaveLength(3);
});
