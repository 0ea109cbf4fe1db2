import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Activity, TestAdapter } from 'botbuilder';
import type { Answer } from '../../src/answers/answer.js';
import type { AnswerQuestion } from '../../src/answers/answer-question.js';
import type { Wording } from '../../src/answers/wording.js';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import { createNotes } from '../../src/bot/notes.js';
import type { ConversationContext } from '../../src/conversation/context.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { CRISIS, MESSAGES, suggestions } from '../fixtures/answers.js';

let links: readonly string[] = [];
const WORDING = {
  get terms() {
    return links;
  },
  messages: MESSAGES,
  entries: new Map(),
  suggest: (ids: readonly string[]) => suggestions(ids.length),
} as unknown as Wording;

/** Answers with what it was asked and remembers how often. */
const parrot: AnswerQuestion = (utterance, context) => ({
  answer: danger ?? { kind: 'small-talk', entry: 'parrot', text: `${context.misunderstandings}: ${utterance}`, suggestions: [] },
  context: { ...context, misunderstandings: context.misunderstandings + 1 },
});

let adapter: TestAdapter;
let contexts: ConversationContext[];
/** What the parrot says instead, where a test sets it. */
let danger: Answer | undefined;

beforeEach(() => {
  links = [];
  contexts = [];
  danger = undefined;
  const notes = createNotes(createMemoryStorage(() => 0));
  const bot = createFaqBot({
    answerQuestion: parrot,
    wording: WORDING,
    notes,
    now: () => 1000,
    onReply: ({ context }) => contexts.push(context),
  });
  adapter = new TestAdapter((turn) => bot.run(turn));
});

/** Sends an activity as a channel does; gives the texts of the replies, typing left out. */
async function send(activity: object): Promise<readonly string[]> {
  return (await sendAll(activity)).filter(({ type }) => type === 'message').map(({ text }) => text ?? '');
}

async function sendAll(activity: object): Promise<readonly Partial<Activity>[]> {
  adapter.activeQueue.length = 0;
  await adapter.processActivity({
    channelId: 'msteams',
    conversation: { id: 'a|b', isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'user', name: 'User' },
    recipient: { id: 'bot', name: 'Bot' },
    ...activity,
  } as Partial<Activity>);
  return [...adapter.activeQueue];
}

const group = { conversation: { id: 'g', isGroup: true, conversationType: 'groupChat' } };
const bot = { id: 'bot' };
const user = { id: 'user' };

describe('a message', () => {
  test('is answered after a typing sign, in the thread of the message', async () => {
    const [typing, reply] = await sendAll({ type: 'message', id: 'm1', text: 'hello' });
    expect(typing?.type).toBe('typing');
    expect(reply).toMatchObject({ type: 'message', text: '0: hello', replyToId: 'm1', conversation: { id: 'a|b' } });
  });

  test('is answered with what the conversation remembers, each conversation for itself', async () => {
    await send({ type: 'message', text: 'one' });
    expect(await send({ type: 'message', text: 'two' })).toEqual(['1: two']);
    expect(await send({ type: 'message', text: 'three', ...group })).toEqual(['0: three']);
    expect(contexts).toHaveLength(3);
  });

  test('with nothing but a file says that files cannot be opened', async () => {
    expect(await send({ type: 'message', attachments: [{ contentType: 'image/png' }] })).toEqual(['no files']);
  });

  test('with words and a picture is answered, and told that the picture was not read', async () => {
    const attachments = [{ contentType: 'image/png' }];
    const [, reply] = await sendAll({ type: 'message', text: 'hello', attachments });
    expect(reply).toMatchObject(Object.fromEntries(['text', 'speak', 'summary'].map((part) => [part, 'words only\n\n0: hello'])));
    expect(await send({ type: 'message', channelId: 'sms', text: 'hello', attachments })).toEqual(['words only\n\n0: hello']);
  });

  test('with words of danger and a picture is told nothing but how to get help', async () => {
    danger = CRISIS;
    expect(await send({ type: 'message', text: 'help', attachments: [{ contentType: 'image/png' }] })).toEqual([
      expect.stringMatching(/^Call 988 now\./),
    ]);
  });

  test('with a pressed button and no text is answered as if the words had been typed', async () => {
    expect(await send({ type: 'message', value: { action: 'say', utterance: 'pressed' } })).toEqual(['0: pressed']);
  });
});

test.each([
  ['msteams', 4],
  ['webchat', 5],
  ['sms', undefined],
])('what answers is told how many buttons %s shows', async (channelId, buttons) => {
  const told: (number | undefined)[] = [];
  const notes = createNotes(createMemoryStorage(() => 0));
  const listening = createFaqBot({
    answerQuestion: (utterance, context, most) => {
      told.push(most);
      return parrot(utterance, context);
    },
    wording: WORDING,
    notes,
    now: () => 1000,
  });
  adapter = new TestAdapter((turn) => listening.run(turn));
  await send({ type: 'message', text: 'hello', channelId });
  expect(told).toEqual([buttons]);
});

describe('an edited message', () => {
  test('is answered anew', async () => {
    const edited = { type: 'messageUpdate', text: 'better words', channelData: { eventType: 'editMessage' } };
    expect(await send(edited)).toEqual(['0: better words']);
  });

  test.each<[string, object]>([
    ['that came back after its deletion', { text: 'old words', channelData: { eventType: 'undeleteMessage' } }],
    ['that is empty now', { text: '', channelData: { eventType: 'editMessage' } }],
    ['whose text the channel left out', { channelData: null }],
  ])('%s is not answered', async (_, activity) => {
    expect(await sendAll({ type: 'messageUpdate', ...activity })).toEqual([]);
  });
});

test.each<[string, object]>([
  ['a deleted message', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'm1' }],
  ['a reaction taken back', { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] }],
  ['an event that we do not know', { type: 'event', name: 'somethingElse' }],
  ['typing', { type: 'typing' }],
  ['the end of a conversation', { type: 'endOfConversation' }],
])('%s is not answered', async (_, activity) => {
  expect(await sendAll(activity)).toEqual([]);
});

test('an invoke that we do not know is answered with 501', async () => {
  const [response] = await sendAll({ type: 'invoke', name: 'composeExtension/query', value: {} });
  expect(response).toMatchObject({ type: 'invokeResponse', value: { status: 501 } });
});

describe('the welcome', () => {
  test('comes once when Teams tells of a personal installation twice', async () => {
    expect(await send({ type: 'installationUpdate', action: 'add' })).toEqual(['the welcome']);
    expect(await send({ type: 'conversationUpdate', membersAdded: [user, bot] })).toEqual([]);
  });

  test('comes once when both tell of it at the same time', async () => {
    const both = [sendAll({ type: 'installationUpdate', action: 'add' }), sendAll({ type: 'conversationUpdate', membersAdded: [bot] })];
    await Promise.all(both);
    expect(adapter.activeQueue).toHaveLength(1);
  });

  test('has three starters and the way to help in Teams', async () => {
    const [welcome] = await sendAll({ type: 'installationUpdate', action: 'add' });
    const body: readonly { readonly selectAction: object }[] = welcome?.attachments?.[0]?.content.body ?? [];
    expect(body.map(({ selectAction }) => selectAction)).toMatchObject([
      { title: 'Title 1' },
      { title: 'Title 2' },
      { title: 'Title 3' },
      { title: 'Get help now', data: { utterance: 'help now' } },
    ]);
  });

  test('ends with the links to terms and privacy where there are any', async () => {
    links = ['[Terms](https://bot.example/terms)'];
    expect(await send({ type: 'installationUpdate', action: 'add' })).toEqual(['the welcome\n\n[Terms](https://bot.example/terms)']);
  });

  test('greets a team or group chat when the bot joins it, not each member', async () => {
    expect(await send({ type: 'conversationUpdate', membersAdded: [user], ...group })).toEqual([]);
    expect(await send({ type: 'conversationUpdate', membersAdded: [bot], ...group })).toEqual(['the welcome']);
  });

  test('comes again after the bot was removed and added', async () => {
    await send({ type: 'installationUpdate', action: 'add' });
    expect(await send({ type: 'installationUpdate', action: 'remove' })).toEqual([]);
    expect(await send({ type: 'installationUpdate', action: 'add' })).toEqual(['the welcome']);
  });

  test('does not come with an upgrade of the app', async () => {
    expect(await send({ type: 'installationUpdate', action: 'add-upgrade' })).toEqual([]);
  });

  test.each(['emulator', 'webchat', 'directline'])('in %s waits for the person, and comes once', async (channelId) => {
    expect(await send({ channelId, type: 'conversationUpdate', membersAdded: [bot] })).toEqual([]);
    expect(await send({ channelId, type: 'conversationUpdate', membersAdded: [bot, user] })).toEqual(['the welcome']);
    expect(await send({ channelId, type: 'event', name: 'webchat/join' })).toEqual([]);
  });

  test('is remembered as an offer', async () => {
    await send({ type: 'installationUpdate', action: 'add' });
    await send({ type: 'message', text: 'hm' });
    expect(contexts.at(-1)?.offered).toHaveLength(4);
  });

  test('answers the event that web pages send on joining', async () => {
    expect(await send({ channelId: 'webchat', type: 'event', name: 'webchat/join' })).toEqual(['the welcome']);
  });
});
