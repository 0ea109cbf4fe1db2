import { describe, expect, test } from '@jest/globals';
import { ActivityHandler, type TurnContext } from 'botbuilder';
import { createAdapter } from '../../src/bot/adapter.js';
import { createDirectTurn } from '../../src/bot/direct-turn.js';
import { requestIdOf } from '../../src/bot/request-id.js';

const APP_ID = '00000000-0000-0000-0000-000000000001';
const CREDENTIALS = { appType: 'MultiTenant', appId: APP_ID, password: 'none' } as const;
const ACTIVITY = {
  type: 'message',
  id: 'a1',
  text: 'hi',
  channelId: 'directline',
  serviceUrl: 'urn:x',
  timestamp: '2026-01-02T03:04:05.000Z',
  conversation: { id: 'c' },
  from: { id: 'dl_1' },
  recipient: { id: 'bot' },
};

function takeTurn(handle: (turn: TurnContext) => Promise<unknown>, activity: object = ACTIVITY, withAppId = false) {
  const bot = new ActivityHandler();
  bot.onMessage(async (turn) => void (await handle(turn)));
  const said: { readonly type: string; readonly [property: string]: unknown }[] = [];
  const turn = createDirectTurn(
    createAdapter(withAppId ? CREDENTIALS : undefined),
    (context) => bot.run(context),
    withAppId ? APP_ID : undefined,
  );
  const say = async (activity: (typeof said)[number]) => `id${said.push({ ...activity })}`;
  return { said, done: turn({ activity: activity as typeof ACTIVITY, say, requestId: 'r1' }) };
}

describe('a turn in this process', () => {
  test.each([false, true])('gives what the bot sends, one by one, as replies (app id: %s)', async (withAppId) => {
    const ids: unknown[] = [];
    const { said, done } = takeTurn(
      async (turn) => ids.push((await turn.sendActivity('one'))?.id, (await turn.sendActivity('two'))?.id),
      ACTIVITY,
      withAppId,
    );
    await done;
    expect(said).toMatchObject([
      { type: 'message', text: 'one', replyToId: 'a1', conversation: { id: 'c' } },
      { type: 'message', text: 'two', replyToId: 'a1' },
    ]);
    expect(ids).toEqual(['id1', 'id2']);
  });

  test('has dates where the SDK has them, and the id of the request', async () => {
    let seen: unknown[] = [];
    await takeTurn(async (turn) => {
      seen = [turn.activity.timestamp, requestIdOf(turn)];
    }).done;
    expect(seen).toEqual([new Date('2026-01-02T03:04:05.000Z'), 'r1']);
  });

  test('rejects when the bot fails, and when the activity has no shape', async () => {
    await expect(takeTurn(() => Promise.reject(new Error('no'))).done).rejects.toThrow('no');
    await expect(takeTurn(async () => undefined, { type: 'message' }).done).rejects.toThrow('channelId');
  });

  test('does not take back what was said', async () => {
    await expect(takeTurn((turn) => turn.deleteActivity('a1')).done).rejects.toThrow('does not change or delete');
  });
});
