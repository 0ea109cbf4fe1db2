import { afterEach, describe, expect, test } from '@jest/globals';
import { createRateLimit } from '../../src/bot/rate-limit.js';
import { createTurnQueue, QUEUE_LIMITS } from '../../src/bot/turn-queue.js';
import { createPress } from '../../src/channels/button-press.js';
import { createMessage, post } from '../fixtures/activity.js';
import { type PongOptions, type PongServer, startPongServer } from '../fixtures/pong-server.js';

const open: PongServer[] = [];
async function start(options: PongOptions = {}): Promise<PongServer> {
  const bot = await startPongServer(options);
  open.push(bot);
  return bot;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((bot) => bot.close()));
});

const HERE = { id: 'here' };

describe('the same activity again', () => {
  test('is answered once', async () => {
    const bot = await start();
    const message = createMessage('hello');
    expect((await post(bot.url, message)).replies).toEqual(['pong']);
    expect(await post(bot.url, message)).toMatchObject({ status: 200, replies: [] });
    expect(bot.heard).toHaveLength(1);
  });

  test('is answered once when both come together', async () => {
    const bot = await start({ onMessage: () => new Promise((resolve) => setTimeout(resolve, 50)) });
    const message = createMessage('hello');
    const answers = await Promise.all([post(bot.url, message), post(bot.url, message)]);
    expect(answers.flatMap(({ replies }) => replies)).toEqual(['pong']);
  });

  test('is another one in another conversation', async () => {
    const bot = await start();
    for (const id of ['one', 'two'])
      expect((await post(bot.url, createMessage('hello', { id: 'same', conversation: { id } }))).replies).toEqual(['pong']);
  });

  test('is never taken for the same where there is no id', async () => {
    const bot = await start();
    for (let i = 0; i < 2; i++)
      expect((await post(bot.url, createMessage('hello', { id: undefined, conversation: HERE }))).replies).toEqual(['pong']);
  });
});

describe('what a bot says', () => {
  test.each<[string, Record<string, unknown>]>([
    ['another one', { from: { id: 'x', role: 'bot' } }],
    ['a skill', { from: { id: 'x', role: 'skill' } }],
    ['this one', { from: { id: 'bot' } }],
  ])('%s: is not answered', async (_name, more) => {
    const bot = await start();
    expect(await post(bot.url, createMessage('hello', more))).toMatchObject({ status: 200, replies: [] });
    expect(bot.heard).toEqual([]);
  });
});

describe('too many messages', () => {
  const once = () => ({ burst: 2, perSecond: 0.1 });

  test('in one conversation: 429 with Retry-After, and other conversations go on', async () => {
    const bot = await start({ receive: { takeForConversation: createRateLimit(once(), Date.now).take } });
    const send = (conversation: object) => post(bot.url, createMessage('hello', { conversation }));
    expect([(await send(HERE)).status, (await send(HERE)).status]).toEqual([200, 200]);
    const refused = await send(HERE);
    expect(refused).toMatchObject({ status: 429, body: { code: 'TooManyRequests' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send({ id: 'elsewhere' })).status).toBe(200);
  });

  test('a person in danger is answered over every limit', async () => {
    const bot = await start({
      receive: { takeForConversation: createRateLimit(once(), Date.now).take, takeForAddress: createRateLimit(once(), Date.now).take },
    });
    for (let i = 0; i < 5; i++) await post(bot.url, createMessage('hello', { conversation: HERE }));
    expect((await post(bot.url, createMessage('hello', { conversation: HERE }))).status).toBe(429);
    for (let i = 0; i < 5; i++)
      expect((await post(bot.url, createMessage('i want to die', { conversation: HERE }))).replies).toEqual(['pong']);
  });

  const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
  const mention = { type: 'mention', text: '<at>KAT</at>', mentioned: { id: 'bot', name: 'KAT' } };

  test.each<[string, number, unknown, Record<string, unknown>]>([
    ['a crisis', 200, 'i want to die', {}],
    ['a crisis in an edited message', 200, 'i want to die', edited],
    ['a crisis in the markup of Teams', 200, '<p>i want to&nbsp;<b>d</b>ie</p>', {}],
    ['a pressed "Get help now"', 200, undefined, { value: createPress('help now') }],
    ['"help now" behind a mention of the bot', 200, '<at>KAT</at> help now', { entities: [mention] }],
    ['an ordinary question', 429, 'is it safe', {}],
    ['an ordinary question in an edited message', 429, 'is it safe', edited],
    ['a pressed button of another kind', 429, undefined, { value: createPress('What is KAT?') }],
    ['a deleted message that came back', 429, 'i want to die', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }],
    ['an event with words of danger', 429, 'i want to die', { type: 'event', name: 'i want to die' }],
  ])('over every limit %s: %i', async (_name, status, text, more) => {
    const used = () => createRateLimit({ burst: 1, perSecond: 0.1 }, () => 0).take;
    const bot = await start({ receive: { takeForConversation: used(), takeForAddress: used() } });
    const inTeams = { channelId: 'msteams', conversation: HERE };
    await post(bot.url, createMessage('hello', inTeams));
    expect((await post(bot.url, createMessage(text, { ...inTeams, ...more }))).status).toBe(status);
  });

  test('what was refused is answered when it comes again', async () => {
    let time = 0;
    const bot = await start({ receive: { takeForConversation: createRateLimit({ burst: 1, perSecond: 1 }, () => time).take } });
    await post(bot.url, createMessage('hello', { conversation: HERE }));
    const late = createMessage('again', { conversation: HERE });
    expect((await post(bot.url, late)).status).toBe(429);
    time = 1000;
    expect((await post(bot.url, late)).replies).toEqual(['pong']);
  });

  test('from one address: another X-Forwarded-For each time does not help, and health is answered', async () => {
    const bot = await start({ receive: { takeForAddress: createRateLimit(once(), Date.now).take } });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++)
      statuses.push((await post(bot.url, createMessage('hello'), { 'X-Forwarded-For': `203.0.113.${i}` })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  });

  test('behind a proxy of ours the address is the one that it wrote', async () => {
    const bot = await start({ trustProxy: 1, receive: { takeForAddress: createRateLimit({ burst: 1, perSecond: 0.1 }, Date.now).take } });
    const from = async (forwarded: string) => (await post(bot.url, createMessage('hello'), { 'X-Forwarded-For': forwarded })).status;
    expect([await from('1.1.1.1, 203.0.113.1'), await from('2.2.2.2, 203.0.113.1:5000'), await from('1.1.1.1, 203.0.113.2')]).toEqual([
      200, 429, 200,
    ]);
  });

  test('at once: 503 with Retry-After, and health is answered', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const bot = await start({ onMessage: () => held, server: { mostInFlight: 10 } });
    const waiting = Array.from({ length: 30 }, () => post(bot.url, createMessage('hello')));
    const refused = await Promise.any(
      waiting.map(async (answer) => ((await answer).status === 503 ? answer : Promise.reject(new Error('served')))),
    );
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    release();
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  });
});

describe('turns of one conversation', () => {
  const inHere = (text: string) => createMessage(text, { conversation: HERE });
  const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  const hangOnHello = (text: string) => (text === 'hello' ? new Promise<void>(() => undefined) : Promise.resolve());

  test('run one after another, those of another beside them', async () => {
    const order: string[] = [];
    const bot = await start({
      onMessage: async (text) => {
        order.push(`${text} begins`);
        await pause(text === 'one' ? 80 : 0);
        order.push(`${text} ends`);
      },
    });
    const one = post(bot.url, inHere('one'));
    await pause(20);
    await Promise.all([one, post(bot.url, inHere('two')), post(bot.url, createMessage('elsewhere'))]);
    expect(order).toEqual(['one begins', 'elsewhere begins', 'elsewhere ends', 'one ends', 'two begins', 'two ends']);
  });

  test('of which one hangs go on without it after a time', async () => {
    const bot = await start({
      receive: { queue: createTurnQueue({ ...QUEUE_LIMITS, patienceMs: 150, urgentPatienceMs: 50 }) },
      onMessage: hangOnHello,
    });
    void post(bot.url, inHere('hello')).catch(() => undefined);
    await pause(20);
    const [calm, urgent] = await Promise.all([post(bot.url, inHere('is it safe')), post(bot.url, inHere('i want to die'))]);
    expect([calm.replies, urgent.replies]).toEqual([['pong'], ['pong']]);
    expect(bot.heard).toEqual(['hello', 'i want to die', 'is it safe']);
  });

  test('of which too many have not ended: 429, never for a person in danger, and what was refused is answered when it comes again', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const bot = await start({
      receive: { queue: createTurnQueue({ ...QUEUE_LIMITS, unendedAtMost: 1, urgentPatienceMs: 50 }) },
      onMessage: (text) => (text === 'hello' ? held : Promise.resolve()),
    });
    const first = post(bot.url, inHere('hello'));
    await pause(20);
    const late = inHere('is it safe');
    const refused = await post(bot.url, late);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await post(bot.url, inHere('i want to die'))).replies).toEqual(['pong']);
    release();
    await first;
    expect((await post(bot.url, late)).replies).toEqual(['pong']);
  });
});

describe('where replies go', () => {
  test('is this machine only, without credentials', async () => {
    const bot = await start();
    const { status, body } = await post(
      bot.url,
      createMessage('hello', { serviceUrl: 'http://169.254.169.254/latest', deliveryMode: undefined }),
    );
    expect({ status, body }).toMatchObject({ status: 403, body: { message: expect.stringContaining('serviceUrl') } });
    expect(bot.heard).toEqual([]);
  });

  test('a closed port leaves one report, 200 and no stack', async () => {
    const bot = await start();
    const answer = await post(bot.url, createMessage('hello', { serviceUrl: 'http://127.0.0.1:9', deliveryMode: undefined }));
    expect(answer).toMatchObject({ status: 200, body: undefined });
    expect(answer.ms).toBeLessThan(4000);
    expect(bot.failures).toMatchObject([{ error: 'RestError ECONNREFUSED', apologised: false }]);
  });
});

test('a turn that fails is answered with the apology', async () => {
  const bot = await start({ onMessage: () => Promise.reject(new Error('PHI-7f3a')) });
  expect(await post(bot.url, createMessage('hello'))).toMatchObject({ status: 200, replies: ['Sorry. In danger, call 911.'] });
  expect(bot.written.join('')).not.toContain('PHI-7f3a');
});

describe('activities other than messages', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['typing', { type: 'typing' }, 200],
    ['a type nobody knows', { type: 'zzzUnknown' }, 200],
    ['an event', { type: 'event', name: 'anything', value: { $ref: 'x' } }, 200],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
    ['the bot itself was added', { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] }, 200],
    ['members and no recipient', { type: 'conversationUpdate', membersAdded: [{ id: 'user' }], recipient: undefined }, 200],
    ['the end of a conversation', { type: 'endOfConversation' }, 200],
    ['an invoke nobody knows', { type: 'invoke', name: 'some/invoke', deliveryMode: undefined }, 501],
    [
      'a card action',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'x' } }, deliveryMode: undefined },
      501,
    ],
    ['a card action with no value', { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined }, 400],
    [
      'a card action of another type',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'MARK-5e1' } }, deliveryMode: undefined },
      400,
    ],
    ['a search with no value', { type: 'invoke', name: 'application/search', deliveryMode: undefined }, 400],
    ['an event named like a card action', { type: 'event', name: 'adaptiveCard/action' }, 200],
    ['a sign-in', { type: 'invoke', name: 'signin/verifyState', value: { state: '123456' }, deliveryMode: undefined }, 501],
  ])('%s', async (_name, more, status) => {
    const bot = await start();
    const answer = await post(bot.url, createMessage(undefined, more));
    expect(answer).toMatchObject({ status, replies: [] });
    if (status >= 400)
      expect(answer.body).toEqual({ code: expect.any(String), message: expect.any(String), requestId: answer.headers.get('x-request-id') });
    expect(JSON.stringify(answer.body ?? '')).not.toContain('MARK-5e1');
    expect(bot.failures).toEqual([]);
  });
});
