import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LineServer, SECRET, startLine } from './line-server.js';
import { arrive, ask, type Visitor } from './visitor.js';

const HALF_AN_HOUR = 1800_000;

describe('the line refuses', () => {
  let server: LineServer;
  let visitor: Visitor;
  let time = Date.now();
  beforeAll(async () => {
    server = await startLine({ now: () => time });
    visitor = await arrive(server.url);
    await visitor.hearTexts(1);
  });
  afterAll(() => server.close());

  const line = (path: string) => `${server.url}/v3/directline${path}`;
  const here = (path = '') => line(`/conversations/${visitor.conversation}${path}`);

  test.each<[string, string, () => string]>([
    ['POST', 'a start', () => line('/conversations')],
    ['POST', 'a refresh', () => line('/tokens/refresh')],
    ['POST', 'a new token', () => line('/tokens/generate')],
    ['GET', 'a reconnect', () => here()],
    ['GET', 'reading', () => here('/activities')],
    ['POST', 'writing', () => here('/activities')],
  ])('%s of %s with 401 without a token and 403 with a forged one', async (method, _, address) => {
    const [head, body] = visitor.token.split('.');
    expect(await ask(address(), { method })).toMatchObject({
      status: 401,
      body: { code: 'Unauthorized', message: expect.any(String), requestId: expect.any(String) },
    });
    for (const token of ['nonsense', `${head}.${body}.AAAA`, `${head}.${body}`, visitor.token.replace('.', 'x.')]) {
      expect((await ask(address(), { method, token })).status).toBe(403);
    }
  });

  test("another visitor's conversation with 403, whatever is asked of it", async () => {
    const other = await arrive(server.url);
    const tries = [ask(here(), { method: 'GET', token: other.token }), ask(here('/activities'), { method: 'GET', token: other.token })];
    const answers = await Promise.all([...tries, ask(here('/activities'), { token: other.token, body: { type: 'message', text: 'hi' } })]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await visitor.hear()).body.activities).toHaveLength(1);
  });

  test('a stream token for anything but the stream', async () => {
    const streamToken = new URL(visitor.started.body.streamUrl).searchParams.get('t') ?? '';
    expect((await ask(here('/activities'), { method: 'GET', token: streamToken })).status).toBe(403);
    expect((await ask(line('/tokens/refresh'), { token: streamToken })).status).toBe(403);
  });

  test('a new token for a token, and a refresh of the secret', async () => {
    expect((await ask(line('/tokens/generate'), { token: visitor.token })).status).toBe(403);
    expect((await ask(line('/tokens/refresh'), { token: SECRET })).status).toBe(403);
  });

  test('a user id that could be taken for a real one', async () => {
    expect((await ask(line('/tokens/generate'), { token: SECRET, body: { user: { id: 'victim' } } })).status).toBe(400);
    expect((await ask(line('/tokens/generate'), { token: SECRET, body: { user: { id: 'dl_mine' } } })).status).toBe(200);
  });

  test.each<[string, unknown]>([
    ['no JSON', '{"type":'],
    ['not UTF-8 JSON but a list', []],
    ['nothing', ''],
    ['an activity without type', { text: 'hi' }],
    ['a type of its own', { type: 'shout', text: 'hi' }],
    ['a conversationUpdate, which would call up a welcome', { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }],
    ['what is nested without end', `{"type":"message","text":"hi","value":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('a body that is %s with 400', async (_, body) => {
    expect(await ask(here('/activities'), { token: visitor.token, body })).toMatchObject({ status: 400, body: { code: 'BadRequest' } });
    expect((await visitor.hear()).body.activities).toHaveLength(1);
  });

  test.each([65, 250, 300, 2000])('a body of %i KiB with 413', async (size) => {
    const answer = await ask(here('/activities'), { token: visitor.token, body: { type: 'message', text: 'x'.repeat(size * 1024) } });
    expect(answer).toMatchObject({ status: 413, body: { code: 'PayloadTooLarge' } });
  });

  test('a watermark that was never given out with 400', async () => {
    expect((await visitor.hear('abc')).status).toBe(400);
    expect((await ask(here('?watermark=-5'), { method: 'GET', token: visitor.token })).status).toBe(400);
  });

  test.each(['', '-', 'null', 'undefined', '0'])('not a watermark written as "%s": that is the beginning', async (watermark) => {
    expect((await visitor.hear(watermark)).body.activities.map(({ text }) => text)).toEqual(['Welcome']);
  });

  test('other addresses with 404 and other methods with 405', async () => {
    expect((await ask(line('/nothing'), { token: visitor.token })).status).toBe(404);
    expect((await ask(`${server.url}/api/directline/token`, { method: 'GET' })).status).toBe(405);
  });

  test('a conversation that is not there with 404, to who knows the secret: it proves nobody whose conversation it was', async () => {
    const address = line('/conversations/nowhere');
    const upload = { 'content-type': 'multipart/form-data' };
    expect((await ask(address, { method: 'GET', token: SECRET })).status).toBe(404);
    expect((await ask(`${address}/activities`, { method: 'GET', token: SECRET })).status).toBe(404);
    expect((await ask(`${address}/activities`, { token: SECRET, body: { type: 'message', text: 'hi' } })).status).toBe(404);
    expect((await ask(`${address}/upload`, { token: SECRET, headers: upload })).status).toBe(404);
  });

  test('an expired token, also for a refresh; one that was refreshed in time goes on', async () => {
    time += HALF_AN_HOUR - 1000;
    const refreshed = await ask(line('/tokens/refresh'), { token: visitor.token });
    expect(refreshed).toMatchObject({ status: 200, body: { conversationId: visitor.conversation, expires_in: 1800 } });
    time += 2000;
    expect((await visitor.hear()).status).toBe(403);
    expect((await ask(line('/tokens/refresh'), { token: visitor.token })).status).toBe(403);
    const again = await ask(here('/activities'), { method: 'GET', token: refreshed.body.token });
    expect(again.body.activities).toHaveLength(1);
  });

  test('a conversation that nobody used for longer than a token lives with 404; the secret cannot revive it either', async () => {
    const { conversation } = await arrive(server.url);
    time += HALF_AN_HOUR + 120_000;
    expect((await ask(line(`/conversations/${conversation}/activities`), { method: 'GET', token: SECRET })).status).toBe(404);
  });
});

describe('a server that knows the secret', () => {
  let server: LineServer;
  beforeAll(async () => {
    server = await startLine();
  });
  afterAll(() => server.close());

  test("speaks for its own user, as Direct Line's clients with a secret do", async () => {
    const started = await ask(`${server.url}/v3/directline/conversations`, { token: SECRET, body: { user: { id: 'u_test' } } });
    const activities = `${server.url}/v3/directline/conversations/${started.body.conversationId}/activities`;
    expect((await ask(activities, { token: SECRET, body: { type: 'message', text: 'hi', from: { id: 'x' } } })).status).toBe(200);
    const { body } = await ask(activities, { method: 'GET', token: SECRET });
    expect(body.activities.find(({ text }) => text === 'hi')?.from.id).toBe('u_test');
  });

  test('is the only one who has it: without a configured secret nobody can guess the one of the process', async () => {
    const open = await startLine({ tokenSecret: undefined });
    for (const token of ['undefined', '', SECRET]) {
      expect((await ask(`${open.url}/v3/directline/conversations`, { token })).status).toBe(token === '' ? 401 : 403);
    }
    await open.close();
  });
});
