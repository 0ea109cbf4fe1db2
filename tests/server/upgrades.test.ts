import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMessage } from '../fixtures/activity.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';
import { sendRaw } from '../fixtures/send-raw.js';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const H2C = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n';
const WEBSOCKET =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

// Java's client and curl --http2 ask for HTTP/2 with every first request, and take the answer in HTTP/1.1.
describe.each([
  ['another protocol', H2C],
  ['a WebSocket where there is none', WEBSOCKET],
])('a request that asks for %s is an ordinary one', (_name, asked) => {
  const start = (method: string, path: string) => `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${asked}`;

  test.each([
    ['/healthz', 200],
    ['/', 200],
    ['/nothing', 404],
    ['/api/messages', 405],
  ])('for %s', async (path, status) => {
    expect(await sendRaw(bot.url, `${start('GET', path)}\r\n`, 300)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('with its body, however it comes', async () => {
    const body = JSON.stringify(createMessage('what is ketamine'));
    const head = `${start('POST', '/api/messages')}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    expect(await sendRaw(bot.url, head + body, 1_000)).toMatch(/^HTTP\/1.1 200 [\s\S]*ketamine/i);

    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    for (const part of [head, body.slice(0, 40), body.slice(40)]) {
      socket.write(part);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    while (!answer.includes('\r\n0\r\n\r\n') && !answer.endsWith('}')) await once(socket, 'data', { signal: AbortSignal.timeout(5_000) });
    expect(answer).toMatch(/^HTTP\/1.1 200 /);

    // The connection goes on, and what is sent behind the body is a request of its own.
    socket.write(`${start('GET', '/healthz')}\r\n${start('GET', '/nothing')}Connection: close\r\n\r\n`);
    await once(socket, 'close');
    expect(answer.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404']);
  });

  test('that is held to every guard', async () => {
    const without = `GET /healthz HTTP/1.1\r\n${asked}\r\n`;
    expect(await sendRaw(bot.url, without, 300)).toMatch(/^HTTP\/1.1 400 /);
    expect(await sendRaw(bot.url, without.replace('\r\n', '\r\nHost: evil.example\r\n'), 300)).toMatch(/^HTTP\/1.1 403 /);
    const zipped = `${start('POST', '/api/messages')}Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`;
    expect(await sendRaw(bot.url, zipped, 300)).toMatch(/^HTTP\/1.1 415 /);
    const twoLengths = `${start('POST', '/api/messages')}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`;
    expect(await sendRaw(bot.url, twoLengths, 300)).toMatch(/^HTTP\/1.1 400 /);
  });
});

test('a WebSocket under the path of the line is the line’s to refuse', async () => {
  const answer = await sendRaw(
    bot.url,
    `GET /v3/directline/conversations/x/stream?t=y HTTP/1.1\r\nHost: localhost\r\n${WEBSOCKET}\r\n`,
    300,
  );
  expect(answer).toMatch(/^HTTP\/1.1 403 /);
});
