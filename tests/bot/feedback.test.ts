import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Activity, TestAdapter } from 'botbuilder';
import type { Wording } from '../../src/answers/wording.js';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import type { FeedbackTally, FeedbackVote } from '../../src/bot/feedback.js';
import { createNotes } from '../../src/bot/notes.js';
import { createContext } from '../../src/conversation/context.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { CRISIS, MESSAGES, medical } from '../fixtures/answers.js';

const WORDING = { messages: MESSAGES, suggest: () => [], entries: new Map([['a', {}]]) } as unknown as Wording;

let adapter: TestAdapter;
let tally: FeedbackTally & { readonly counts: () => Readonly<Record<string, Readonly<Record<FeedbackVote, number>>>> };

beforeEach(() => {
  tally = createFeedbackTally();
  const bot = createFaqBot({
    answerQuestion: (utterance) => ({ answer: utterance === 'danger' ? CRISIS : medical(), context: createContext(0) }),
    wording: WORDING,
    notes: createNotes(createMemoryStorage(() => 0)),
    now: () => 0,
    feedback: tally,
  });
  adapter = new TestAdapter((turn) => bot.run(turn));
});

function createFeedbackTally(): typeof tally {
  const counts = new Map<string, Record<FeedbackVote, number>>();
  return {
    add: (entry, vote) => {
      const votes = counts.get(entry) ?? { helpful: 0, 'not-helpful': 0 };
      counts.set(entry, { ...votes, [vote]: votes[vote] + 1 });
    },
    counts: () => Object.fromEntries(counts),
  };
}

async function send(activity: object): Promise<readonly Partial<Activity>[]> {
  adapter.activeQueue.length = 0;
  await adapter.processActivity({ conversation: { id: 'c' }, from: { id: 'u' }, recipient: { id: 'b' }, ...activity } as Partial<Activity>);
  return [...adapter.activeQueue];
}

const thumb = (reaction: string, replyToId?: string) => ({
  type: 'invoke',
  name: 'message/submitAction',
  channelId: 'msteams',
  replyToId,
  value: { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"my name is Ann and I take pills"}' } },
});
const event = (type: string, id: unknown) => ({
  type: 'event',
  name: 'webchat:activity-status/feedback',
  channelId: 'webchat',
  entities: [{ '@type': type, '@id': id }],
});

/** Asks a question; gives the id of the message that answered it. */
async function ask(text = 'hello', channelId = 'msteams'): Promise<string> {
  const sent = await send({ type: 'message', channelId, text });
  return sent.find(({ type }) => type === 'message')?.id ?? '';
}

describe('a thumb', () => {
  test('in Teams is counted for the entry of the message rated, and answered with 200 and nothing else', async () => {
    const id = await ask();
    expect(await send(thumb('like', id))).toMatchObject([{ type: 'invokeResponse', value: { status: 200 } }]);
    expect((await send(thumb('dislike', id)))[0]?.value).toEqual({ status: 200 });
    expect(tally.counts()).toEqual({ a: { helpful: 1, 'not-helpful': 1 } });
  });

  test('on a website is an event that names the entry, and gets no reply', async () => {
    expect(await send(event('LikeAction', 'feedback:like:a'))).toEqual([]);
    await send(event('DislikeAction', 'feedback:dislike:a'));
    expect(tally.counts()).toEqual({ a: { helpful: 1, 'not-helpful': 1 } });
  });

  test('of newer Web Chat is an invoke with the answered message', async () => {
    const id = await ask('hello', 'webchat');
    await send({ ...thumb('like', id), channelId: 'webchat' });
    expect(tally.counts()).toEqual({ a: { helpful: 1, 'not-helpful': 0 } });
  });

  test('for a message that is not remembered counts nothing, and is still accepted', async () => {
    expect((await send(thumb('like', 'unknown')))[0]?.value).toEqual({ status: 200 });
    expect(tally.counts()).toEqual({});
  });

  test('never counts a reply to a person in danger', async () => {
    await send(thumb('like', await ask('danger')));
    expect(tally.counts()).toEqual({});
  });

  test.each([['feedback:like:nobody'], ['feedback:like:__proto__'], ['a'], [7], [undefined], [`feedback:like:${'a+'.repeat(500)}`]])(
    'with the made-up id %p counts nothing',
    async (id) => {
      expect(await send(event('LikeAction', id))).toEqual([]);
      expect(tally.counts()).toEqual({});
    },
  );
});

describe('another invoke', () => {
  test.each([
    { name: 'message/submitAction', value: { actionName: 'something' } },
    { name: 'message/submitAction', value: null },
    { name: 'composeExtension/query' },
    {},
  ])('%j is not implemented', async (invoke) => {
    expect(await send({ type: 'invoke', channelId: 'msteams', ...invoke })).toMatchObject([
      { type: 'invokeResponse', value: { status: 501 } },
    ]);
  });
});
