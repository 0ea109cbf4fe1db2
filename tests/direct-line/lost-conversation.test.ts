import { afterEach, describe, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../src/direct-line/memory-store.js';
import { type LineServer, SECRET, startLine } from './line-server.js';
import { arrive, ask, listen, type Visitor } from './visitor.js';

const servers: LineServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: Parameters<typeof startLine>[0] = {}): Promise<LineServer> {
  const server = await startLine(options);
  servers.push(server);
  return server;
}

/** A visitor of one server, seen from another that knows the same secret and nothing of the conversation, as after a restart. */
async function moveOn(later: Parameters<typeof startLine>[0] = {}) {
  const visitor = await arrive((await start()).url);
  await visitor.say('one');
  await visitor.hearTexts(3);
  const { watermark } = (await visitor.hear()).body;
  const next = await start(later);
  const here = `${next.url}/v3/directline/conversations/${visitor.conversation}`;
  return { visitor, watermark, next, here };
}

const talk = (here: string, { token }: Pick<Visitor, 'token'>, text: string) =>
  ask(`${here}/activities`, { token, body: { type: 'message', text, from: { id: 'me' } } });

async function textsSince(here: string, token: string, watermark: string, count: number) {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await ask(`${here}/activities?watermark=${watermark}`, { method: 'GET', token });
    if (body.activities.length >= count) return body.activities.map(({ text }) => text);
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the replies did not come');
}

describe('a conversation that the store has lost', () => {
  test('goes on for who brings its token, and a client that polls hears the reply after its old watermark', async () => {
    const { visitor, watermark, here } = await moveOn();
    expect((await talk(here, visitor, 'two')).status).toBe(200);
    expect(await textsSince(here, visitor.token, watermark, 2)).toEqual(['two', 'Echo: two']);
  });

  test('goes on by a new WebSocket, too', async () => {
    const { visitor, watermark, here } = await moveOn();
    const again = await ask(`${here}?watermark=${watermark}`, { method: 'GET', token: visitor.token });
    expect(again.status).toBe(200);
    const { hearTexts, socket } = await listen(again.body.streamUrl);
    await talk(here, visitor, 'two');
    expect(await hearTexts(2)).toEqual(['two', 'Echo: two']);
    socket.terminate();
  });

  test('is opened by whatever asks for it first', async () => {
    const { visitor, here } = await moveOn();
    expect((await ask(`${here}/activities`, { method: 'GET', token: visitor.token })).body.activities).toEqual([]);
    const other = await moveOn();
    const upload = await ask(`${other.here}/upload`, { token: other.visitor.token, headers: { 'content-type': 'multipart/form-data' } });
    expect(upload.status).toBe(415);
    // The refusal may come before the greeting of the conversation that it opened.
    expect(await textsSince(other.here, other.visitor.token, '', 1)).toHaveLength(1);
  });

  test('stays closed to a token of another conversation, to none, to a forged and to an expired one', async () => {
    let time = Date.now();
    const { visitor, here, next } = await moveOn({ now: () => time });
    const stranger = await ask(`${next.url}/api/directline/token`);
    expect((await talk(here, stranger.body, 'two')).status).toBe(403);
    expect((await talk(here, { token: '' }, 'two')).status).toBe(401);
    expect((await talk(here, { token: `${visitor.token}x` }, 'two')).status).toBe(403);
    time += 31 * 60_000;
    expect((await talk(here, visitor, 'two')).status).toBe(403);
    expect((await ask(`${here}/activities`, { method: 'GET', token: SECRET })).status).toBe(404);
  });

  test('is asked to wait where there is no room for it', async () => {
    const full = { ...createMemoryStore(Date.now), open: async () => 'full' as const };
    const { visitor, here } = await moveOn({ store: full });
    const reply = await talk(here, visitor, 'two');
    expect(reply.status).toBe(503);
    expect(reply.headers.get('retry-after')).toBe('60');
  });

  test('is opened again where the store loses it between the question and the answer', async () => {
    const store = createMemoryStore(Date.now);
    let lost = false;
    const forgetful = {
      ...store,
      append: async (id: string, activity: string) => {
        if (lost || !activity.includes('Echo')) return store.append(id, activity);
        lost = true;
        return false;
      },
    };
    const visitor = await arrive((await start({ store: forgetful })).url);
    await visitor.say('one');
    expect(await visitor.hearTexts(3)).toEqual(['Welcome', 'one', 'Echo: one']);
  });
});
