import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../src/direct-line/memory-store.js';
import { type LineServer, SECRET, startLine } from './line-server.js';
import { arrive, ask, type Listening, listen, refusal, refusedUpgrade } from './visitor.js';

describe('the WebSocket', () => {
  let server: LineServer;
  let time = Date.now();
  beforeAll(async () => {
    server = await startLine({ now: () => time });
  });
  afterAll(() => server.close());

  test('replays what came after the watermark, then goes on, with no gap and nothing twice', async () => {
    const visitor = await arrive(server.url);
    const first = await listen(visitor.started.body.streamUrl);
    await visitor.say('one');
    await first.hearTexts(3);
    const watermark = first.heard.at(-1)?.watermark ?? '';
    first.socket.terminate();
    await visitor.say('two');
    const { body } = await ask(`${visitor.here}?watermark=${watermark}`, { method: 'GET', token: visitor.token });
    expect(body.streamUrl).toContain(`watermark=${watermark}&`);
    const second = await listen(body.streamUrl);
    await second.hearTexts(2);
    await visitor.say('three');
    expect(await second.hearTexts(4)).toEqual(['two', 'Echo: two', 'three', 'Echo: three']);
    second.socket.terminate();
  });

  test('that is refused says so in the one shape of every error, with the id of the request', async () => {
    const visitor = await arrive(server.url);
    const forged = visitor.started.body.streamUrl.replace(/t=[^&]+/, 't=forged');
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const named = await refusedUpgrade(forged, { 'X-Request-Id': id });
    expect(named).toMatchObject({ status: 403, headers: { 'x-request-id': id }, body: { code: 'Forbidden', requestId: id } });
    const { headers, body } = await refusedUpgrade(forged, { 'X-Request-Id': 'not harmless' });
    expect(body).toEqual({ code: 'Forbidden', message: expect.any(String), requestId: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(headers['x-request-id']).toBe(body.requestId);
  });

  test('tells every window of the conversation the same', async () => {
    const visitor = await arrive(server.url);
    const windows = await Promise.all([listen(visitor.started.body.streamUrl), listen(visitor.started.body.streamUrl)]);
    await visitor.say('both');
    for (const window of windows) expect(await window.hearTexts(3)).toEqual(['Welcome', 'both', 'Echo: both']);
    for (const { socket } of windows) socket.terminate();
  });

  test('of a fifth window closes the oldest', async () => {
    const visitor = await arrive(server.url);
    const windows: Listening[] = [];
    for (let i = 0; i < 4; i++) windows.push(await listen(visitor.started.body.streamUrl));
    const closed = once(windows[0]?.socket as Listening['socket'], 'close');
    windows.push(await listen(visitor.started.body.streamUrl));
    expect((await closed)[0]).toBe(1008);
    for (const { socket } of windows) socket.terminate();
  });

  test('of windows that come all at once leaves four', async () => {
    const visitor = await arrive(server.url);
    const windows = await Promise.all(Array.from({ length: 7 }, () => listen(visitor.started.body.streamUrl)));
    await new Promise((done) => setTimeout(done, 200));
    expect(windows.filter(({ socket }) => socket.readyState === socket.OPEN)).toHaveLength(4);
    for (const { socket } of windows) socket.terminate();
  });

  test('is kept alive by empty messages, and given up when nobody answers its pings', async () => {
    const impatient = await startLine({ keepAliveMilliseconds: 200 });
    const visitor = await arrive(impatient.url);
    const { socket } = await listen(visitor.started.body.streamUrl);
    const empty = await new Promise((done) => socket.on('message', (data: Buffer) => data.length === 0 && done(true)));
    expect(empty).toBe(true);
    // From here on the client reads nothing, as one whose network is gone.
    socket.pause();
    await new Promise((done) => setTimeout(done, 600));
    socket.resume();
    expect((await once(socket, 'close'))[0]).toBe(1006);
    await impatient.close();
  });

  test('hears empty pings of the client, and ends when it is sent something large', async () => {
    const visitor = await arrive(server.url);
    const { socket, hearTexts } = await listen(visitor.started.body.streamUrl);
    socket.send('');
    socket.send('{"type":"message","text":"not this way"}');
    await visitor.say('this way');
    expect(await hearTexts(3)).toEqual(['Welcome', 'this way', 'Echo: this way']);
    socket.send('x'.repeat(5000));
    expect((await once(socket, 'close'))[0]).toBe(1009);
  });

  test('is refused: 401 without token, 403 with a forged or foreign one, 404 elsewhere, 400 for a bad watermark', async () => {
    const visitor = await arrive(server.url);
    const other = await arrive(server.url);
    const stream = visitor.started.body.streamUrl;
    expect(await refusal(stream.replace(/&t=.*/, ''))).toBe(401);
    expect(await refusal(`${stream}x`)).toBe(403);
    expect(await refusal(stream.replace(visitor.conversation, other.conversation))).toBe(403);
    expect(await refusal(stream.replace('/stream', '/brook'))).toBe(404);
    expect(await refusal(server.url.replace('http', 'ws'))).toBe(404);
    expect(await refusal(stream.replace('watermark=-', 'watermark=abc'))).toBe(400);
    // The visitor's own token opens it as well: some clients put it there.
    const { socket } = await listen(stream.replace(/&t=.*/, `&t=${visitor.token}`));
    socket.terminate();
  });

  test('is refused with 403 by an address that is a minute old', async () => {
    const visitor = await arrive(server.url);
    time += 61_000;
    expect(await refusal(visitor.started.body.streamUrl)).toBe(403);
  });

  test('keeps its conversation alive for as long as it is open', async () => {
    const visitor = await arrive(server.url);
    const activities = `${visitor.here}/activities`;
    const { socket } = await listen(visitor.started.body.streamUrl);
    time += 10 * 3600_000;
    expect((await ask(activities, { method: 'GET', token: SECRET })).status).toBe(200);
    socket.terminate();
  });

  test('is closed with 1011 when the store fails, and the server goes on', async () => {
    const failing = await startLine({ store: { ...createMemoryStore(Date.now), subscribe: () => Promise.reject(new Error('no store')) } });
    const visitor = await arrive(failing.url);
    const { socket } = await listen(visitor.started.body.streamUrl);
    expect((await once(socket, 'close'))[0]).toBe(1011);
    expect(await visitor.hearTexts(1)).toEqual(['Welcome']);
    await failing.close();
  });

  test('that ends before the store is ready leaves nothing behind', async () => {
    const store = createMemoryStore(Date.now);
    let unsubscribed = 0;
    const slow = async (...asked: Parameters<typeof store.subscribe>) => {
      await new Promise((done) => setTimeout(done, 300));
      const unsubscribe = await store.subscribe(...asked);
      return () => {
        unsubscribed++;
        unsubscribe?.();
      };
    };
    const waiting = await startLine({ store: { ...store, subscribe: slow } });
    const visitor = await arrive(waiting.url);
    const { socket } = await listen(visitor.started.body.streamUrl);
    socket.terminate();
    await new Promise((done) => setTimeout(done, 800));
    expect(unsubscribed).toBe(1);
    await waiting.close();
  });

  test('is closed with 1001 when the server stops', async () => {
    const stopping = await startLine();
    const visitor = await arrive(stopping.url);
    const { socket } = await listen(visitor.started.body.streamUrl);
    const closed = once(socket, 'close');
    await stopping.close();
    expect((await closed)[0]).toBe(1001);
  });
});
