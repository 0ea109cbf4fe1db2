import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LineActivity } from '../../src/direct-line/activity.js';
import { type LineServer, startLine } from './line-server.js';
import { arrive, ask, listen } from './visitor.js';

describe('a conversation on the line', () => {
  let server: LineServer;
  beforeAll(async () => {
    server = await startLine();
  });
  afterAll(() => server.close());

  test('starts with 201, a token, a stream address, and one welcome', async () => {
    const visitor = await arrive(server.url);
    expect(visitor.started.status).toBe(201);
    expect(visitor.started.body).toMatchObject({ conversationId: visitor.conversation, expires_in: 1800 });
    expect(visitor.started.body.streamUrl).toMatch(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[\w-]+\/stream\?watermark=-&t=/,
    );
    expect(await visitor.hearTexts(1)).toEqual(['Welcome']);
  });

  test('that is started again goes on with 200 and no second welcome', async () => {
    const visitor = await arrive(server.url);
    await visitor.hearTexts(1);
    const again = await ask(`${server.url}/v3/directline/conversations`, { token: visitor.token });
    const reconnected = await ask(visitor.here, { method: 'GET', token: again.body.token });
    expect([again.status, reconnected.status]).toEqual([200, 200]);
    await visitor.say('still here');
    expect(await visitor.hearTexts(3)).toEqual(['Welcome', 'still here', 'Echo: still here']);
  });

  test('echoes the visitor with the clientActivityID, then answers', async () => {
    const visitor = await arrive(server.url);
    const sent = await visitor.say('hello', { channelData: { clientActivityID: 'c1' } });
    expect(sent.status).toBe(200);
    await visitor.hearTexts(3);
    const [, own, reply] = (await visitor.hear()).body.activities;
    expect(own).toMatchObject({
      id: sent.body.id,
      text: 'hello',
      channelId: 'directline',
      channelData: { clientActivityID: 'c1' },
      from: { role: 'user' },
    });
    expect(reply).toMatchObject({ text: 'Echo: hello', replyToId: sent.body.id, from: { id: 'bot', role: 'bot' } });
  });

  test("overwrites whoever the visitor claims to be, and all else that is the server's to say", async () => {
    const visitor = await arrive(server.url);
    const claims = {
      id: 'x',
      from: { id: 'bot', role: 'bot' },
      channelId: 'msteams',
      serviceUrl: 'http://evil.example',
      conversation: { id: 'other' },
    };
    await visitor.say('spoof', { ...claims, deliveryMode: 'expectReplies', recipient: { id: 'x' } });
    expect(await visitor.hearTexts(3)).toEqual(['Welcome', 'spoof', 'Echo: spoof']);
    const [, own] = (await visitor.hear()).body.activities;
    expect(own?.from).toMatchObject({ id: expect.stringMatching(/^dl_[\da-f-]{36}$/), role: 'user' });
    expect(own).toMatchObject({ channelId: 'directline', conversation: { id: visitor.conversation } });
    expect(own).not.toHaveProperty('serviceUrl');
    expect(own?.id).not.toBe('x');
  });

  test('answers questions that come at once one by one, in order', async () => {
    const visitor = await arrive(server.url);
    await visitor.hearTexts(1);
    const pauses = { a: 80, b: 60, c: 40, d: 20, e: 0 };
    for (const [text, value] of Object.entries(pauses)) await visitor.say(text, { value });
    const texts = await visitor.hearTexts(11);
    expect(texts.filter((text) => text?.startsWith('Echo'))).toEqual(['Echo: a', 'Echo: b', 'Echo: c', 'Echo: d', 'Echo: e']);
  });

  test('goes on after a turn that failed, which is logged', async () => {
    const visitor = await arrive(server.url);
    await visitor.say('fail');
    await visitor.say('again');
    expect(await visitor.hearTexts(4)).toContain('Echo: again');
    expect(server.failures).toContainEqual(expect.objectContaining({ message: 'asked to fail' }));
  });

  test('gives only what came after the watermark', async () => {
    const visitor = await arrive(server.url);
    await visitor.hearTexts(1);
    const { watermark } = (await visitor.hear()).body;
    await visitor.say('more');
    await visitor.hearTexts(3);
    const since = await visitor.hear(watermark);
    expect(since.body.activities.map(({ text }) => text)).toEqual(['more', 'Echo: more']);
    expect((await visitor.hear(since.body.watermark)).body.activities).toEqual([]);
  });

  test('answers an upload with a refusal, and lets the bot say in the conversation that it reads no files', async () => {
    const visitor = await arrive(server.url);
    await visitor.hearTexts(1);
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify({ type: 'message', text: 'see' })], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob([new Uint8Array(100_000)]), 'scan.png');
    const response = await fetch(`${visitor.here}/upload?userId=me`, {
      method: 'POST',
      headers: { authorization: `Bearer ${visitor.token}` },
      body: form,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'UnsupportedMediaType', requestId: expect.any(String) });
    expect(await visitor.hearTexts(2)).toEqual(['Welcome', 'Files: 1']);
  });

  test('does not keep that somebody is typing', async () => {
    const visitor = await arrive(server.url);
    await visitor.hearTexts(1);
    expect((await visitor.say('', { type: 'typing' })).status).toBe(200);
    expect((await visitor.hear()).body.activities).toHaveLength(1);
  });

  test('is heard by WebSocket as by polling', async () => {
    const visitor = await arrive(server.url);
    const listening = await listen(visitor.started.body.streamUrl);
    await visitor.say('by socket');
    expect(await listening.hearTexts(3)).toEqual(['Welcome', 'by socket', 'Echo: by socket']);
    listening.socket.terminate();
  });
});

test('a conversation in which the bot hangs takes fifty messages and refuses the rest with 429', async () => {
  const server = await startLine({ takeTurn: () => new Promise(() => undefined) });
  const visitor = await arrive(server.url);
  const statuses: number[] = [];
  for (let i = 0; i < 55; i++) statuses.push((await visitor.say(`m${i}`)).status);
  // The welcome, which hangs as well, is the first of the fifty.
  expect(statuses.filter((status) => status === 200)).toHaveLength(49);
  expect(statuses.at(-1)).toBe(429);
  await server.close();
});

const onlyUrgent = (activity: LineActivity) => (activity.text === 'urgent' ? activity : undefined);

test('a conversation in which the bot hangs takes what may not wait over the fifty', async () => {
  const server = await startLine({ takeTurn: () => new Promise(() => undefined), takeOverLimit: onlyUrgent });
  const visitor = await arrive(server.url);
  for (let i = 0; i < 50; i++) await visitor.say(`m${i}`);
  expect((await visitor.say('m50')).status).toBe(429);
  expect((await visitor.say('urgent')).status).toBe(200);
  await server.close();
});

test('a message over the rate is refused with 429 and the seconds to wait, unless it may not wait', async () => {
  const server = await startLine({ waitFor: () => 7, takeOverLimit: onlyUrgent });
  const visitor = await arrive(server.url);
  const refused = await visitor.say('hello');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await visitor.say('urgent')).status).toBe(200);
  expect(await visitor.hearTexts(3)).toEqual(['Welcome', 'urgent', 'Echo: urgent']);
  await server.close();
});

test('what the bot hears over the rate may be less than what was said, which stands in the conversation all the same', async () => {
  const server = await startLine({ waitFor: () => 7, takeOverLimit: (activity) => ({ ...activity, text: 'help now' }) });
  const visitor = await arrive(server.url);
  expect((await visitor.say('very long')).status).toBe(200);
  expect(await visitor.hearTexts(3)).toEqual(['Welcome', 'very long', 'Echo: help now']);
  await server.close();
});
