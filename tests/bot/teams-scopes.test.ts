import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Activity, TestAdapter } from 'botbuilder';
import type { AnswerQuestion } from '../../src/answers/answer-question.js';
import type { Wording } from '../../src/answers/wording.js';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import { createNotes } from '../../src/bot/notes.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { MESSAGES, suggestions } from '../fixtures/answers.js';

// The three places in Teams where people meet the bot. In group chats and channels it hears only what mentions it.

const WORDING = {
  messages: MESSAGES,
  terms: [],
  entries: new Map(),
  suggest: (ids: readonly string[]) => suggestions(ids.length),
} as unknown as Wording;
const BOT = { id: '28:bot', name: 'KAT questions' };
const ROBIN = { id: '29:robin', name: 'Robin' };
const KIM = { id: '29:kim', name: 'Kim Lee' };
const mention = ({ id, name }: typeof BOT) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } });

const SCOPES = {
  personal: { id: 'a:1', conversationType: 'personal' },
  groupChat: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
  channel: { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true },
} as const;
const SHARED = ['groupChat', 'channel'] as const;
type Scope = keyof typeof SCOPES;

/** Answers with what it was asked and how often before. */
const parrot: AnswerQuestion = (utterance, context) => ({
  answer: { kind: 'small-talk', entry: 'parrot', text: `${context.misunderstandings}: ${utterance}`, suggestions: suggestions(2) },
  context: { ...context, misunderstandings: context.misunderstandings + 1 },
});

let adapter: TestAdapter;

beforeEach(() => {
  const notes = createNotes(createMemoryStorage(() => 0));
  const bot = createFaqBot({ answerQuestion: parrot, wording: WORDING, notes, now: () => 1000 });
  adapter = new TestAdapter((turn) => bot.run(turn));
});

/** Sends an activity as Teams does; gives the replies, typing left out. */
async function send(scope: Scope, activity: object): Promise<readonly Partial<Activity>[]> {
  adapter.activeQueue.length = 0;
  await adapter.processActivity({
    channelId: 'msteams',
    conversation: { name: '', isGroup: false, tenantId: 't', ...SCOPES[scope] },
    from: ROBIN,
    recipient: BOT,
    ...activity,
  } as Partial<Activity>);
  return adapter.activeQueue.filter(({ type }) => type === 'message');
}

const texts = async (scope: Scope, activity: object) => (await send(scope, activity)).map(({ text }) => text);

describe.each(Object.keys(SCOPES) as Scope[])('in %s scope', (scope) => {
  test('a question is answered in its own conversation, as a reply to it', async () => {
    const [reply] = await send(scope, { type: 'message', id: 'm1', text: 'is it safe' });
    expect(reply).toMatchObject({ text: '0: is it safe', replyToId: 'm1', conversation: { id: SCOPES[scope].id }, recipient: ROBIN });
  });

  test.each<[string, string, unknown[]]>([
    ['the bot', '<at>KAT questions</at> is it safe\n', [mention(BOT)]],
    ['the bot at the end', 'is it safe&nbsp;<at>KAT questions</at>', [mention(BOT)]],
    ['the bot and another person', '<at>KAT questions</at> is it safe <at>Kim Lee</at>', [mention(BOT), mention(KIM)]],
    ['the bot, with an entity that has no text', '<at>KAT questions</at> is it safe', [{ ...mention(BOT), text: null }]],
    ['the bot, in HTML', '<p><at id="0">KAT questions</at>&nbsp;is it <b>safe</b></p>', [mention(BOT)]],
  ])('a mention of %s is no part of the question', async (_, text, entities) => {
    expect(await texts(scope, { type: 'message', text, entities })).toEqual(['0: is it safe']);
  });

  test('a pressed button is answered without a mention, and carries on the conversation', async () => {
    const [reply] = await send(scope, { type: 'message', text: '<at>KAT questions</at> hello', entities: [mention(BOT)] });
    const data = [...JSON.stringify(reply?.attachments).matchAll(/"data":(\{.*?\})/g)].map(([, json = '']) => JSON.parse(json) as object);
    const value = data[1];
    expect(await texts(scope, { type: 'message', value, replyToId: 'm2' })).toEqual(['1: Utterance 2']);
  });

  test('the welcome comes once, however Teams tells of the arrival', async () => {
    expect(await texts(scope, { type: 'installationUpdate', action: 'add' })).toEqual(['the welcome']);
    expect(await texts(scope, { type: 'conversationUpdate', membersAdded: [BOT] })).toEqual([]);
    expect(await texts(scope, { type: 'installationUpdate', action: 'add' })).toEqual([]);
  });
});

describe.each(SHARED)('in %s scope', (scope) => {
  test('people who join later or leave are not greeted one by one', async () => {
    expect(await texts(scope, { type: 'conversationUpdate', membersAdded: [KIM] })).toEqual([]);
    expect(await texts(scope, { type: 'conversationUpdate', membersRemoved: [KIM] })).toEqual([]);
    expect(await texts(scope, { type: 'conversationUpdate', membersAdded: [KIM, BOT] })).toEqual(['the welcome']);
  });

  test('a mention and nothing else asks nothing', async () => {
    expect(await texts(scope, { type: 'message', text: '<at>KAT questions</at>', entities: [mention(BOT)] })).toEqual(['0:']);
  });

  test('whoever writes, the conversation is one', async () => {
    await send(scope, { type: 'message', text: 'one' });
    expect(await texts(scope, { type: 'message', text: 'two', from: KIM })).toEqual(['1: two']);
  });
});

test('two threads of one channel are two conversations', async () => {
  await send('channel', { type: 'message', text: 'one' });
  const other = { ...SCOPES.channel, id: '19:team@thread.tacv2;messageid=18' };
  const [reply] = await send('channel', { type: 'message', text: 'two', conversation: other });
  expect(reply).toMatchObject({ text: '0: two', conversation: { id: other.id } });
});
