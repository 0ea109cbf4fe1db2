import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Request } from 'restify';
import { isLoopback } from '../../src/config/loopback.js';
import { createServer } from '../../src/server/create-server.js';
import { onlyHosts } from '../../src/server/guards.js';
import { createLog } from '../../src/server/log.js';
import { readJson } from '../../src/server/read-json.js';
import { createMessage, post } from '../fixtures/activity.js';
import { type PongServer, startPongServer } from '../fixtures/pong-server.js';
import { sendRaw } from '../fixtures/send-raw.js';

let bot: PongServer;
let ready = false;

beforeAll(async () => {
  bot = await startPongServer({ server: { isReady: () => ready, guards: [onlyHosts(isLoopback)] } });
});
afterAll(() => bot.close());

const raw = (bytes: string, silence?: number, url = bot.url) => sendRaw(url, bytes, silence);

const MESSAGE = () => JSON.stringify(createMessage('hello'));

describe('health', () => {
  test('/healthz says ok and nothing else', async () => {
    const response = await fetch(`${bot.url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"status":"ok"}');
    expect(response.headers.get('server')).toBeNull();
  });

  test('/readyz says no until everything is loaded', async () => {
    ready = false;
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(503);
    ready = true;
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
  });
});

describe('an error', () => {
  test('has one shape, the id of the header in it', async () => {
    const response = await fetch(`${bot.url}/api/<script>`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      code: 'NotFound',
      message: 'There is nothing at this address.',
      requestId: response.headers.get('x-request-id'),
    });
  });

  test.each([
    ['no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an expectation', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nConnection: close\r\n\r\n', 417],
    [
      'an expectation of a POST',
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
      417,
    ],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['a head without end', `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(30_000)}\r\n\r\n`, 431],
  ])('has that shape for what Node would answer by itself: %s', async (_name, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const id = /X-Request-Id: (\S+)\r\n/.exec(answer)?.[1];
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toEqual({
      code: expect.any(String),
      message: expect.any(String),
      requestId: id,
    });
  });

  test('does not come of "100-continue"', async () => {
    const asked = 'Expect: 100-continue\r\nConnection: close\r\n\r\n';
    expect(await raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\n${asked}`)).toMatch(/200 OK/);
  });

  test('carries no banner and may not be sniffed', async () => {
    const { headers } = await fetch(`${bot.url}/nothing`);
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a handler that fails is told in the log by name, code and place, and to the caller by nothing', async () => {
  const lines: string[] = [];
  const server = createServer({ log: createLog('error', { write: (line) => void lines.push(line) }), isReady: () => true });
  server.get('/fails', async () => {
    throw Object.assign(new Error('PHI-7f3a'), { code: 'EACCES' });
  });
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}/fails`);
  expect(response.status).toBe(503);
  expect(lines.join('') + (await response.text())).not.toContain('PHI-7f3a');
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    event: 'handler-failed',
    error: 'Error EACCES',
    at: expect.stringMatching(/^create-server\.test\.ts:\d+:\d+$/),
  });
  server.server.closeAllConnections();
  server.server.close();
});

describe('a request id', () => {
  test.each(['0f8fad5b-d9cb-469f-a165-70867728950e', '0F8FAD5B-D9CB-469F-A165-70867728950E', '4bf92f3577b34da6a3ce929d0e0e4736'])(
    'of the caller is taken over where it can be nothing else, and stands in the log: %s',
    async (id) => {
      const response = await post(bot.url, createMessage('hello'), { 'X-Request-Id': id });
      expect(response.headers.get('x-request-id')).toBe(id);
      expect(bot.written.some((line) => line.includes(`"requestId":"${id}"`))).toBe(true);
    },
  );

  test.each([
    'with space',
    'x'.repeat(65),
    'a;b',
    '<b>',
    'ä',
    'my-id-7',
    'Jane-Doe-born-1980-03-04',
    '555-010-7777',
    '4111111111111111',
    'ada-abbe-dead-beef',
  ])('that may say who somebody is or do harm is replaced: %s', async (id) => {
    const response = await raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: ${id}\r\nConnection: close\r\n\r\n`);
    expect(response).toMatch(/X-Request-Id: [0-9a-f-]{36}\r\n/);
    expect(bot.written.join('')).not.toContain(id);
  });
});

describe('before a body is read', () => {
  const refused: readonly [string, RequestInit, number][] = [
    ['TRACE is not echoed', { method: 'TRACE' }, 405],
    ['PUT is not offered', { method: 'PUT', body: '{}' }, 405],
    ['PATCH is not offered', { method: 'PATCH', body: '{}' }, 405],
    ['DELETE is not offered', { method: 'DELETE' }, 405],
    ['PROPFIND is not offered', { method: 'PROPFIND' }, 405],
    ['GET reads no messages', { method: 'GET' }, 405],
    ['plain JSON said to be gzip', { headers: { 'Content-Encoding': 'gzip' } }, 415],
    ['gzip written large', { headers: { 'Content-Encoding': 'GZIP' } }, 415],
    ['brotli', { headers: { 'Content-Encoding': 'br' } }, 415],
    ['two encodings', { headers: { 'Content-Encoding': 'identity, gzip' } }, 415],
    ['an encoding nobody knows', { headers: { 'Content-Encoding': 'x-unknown' } }, 415],
    ['no encoding by name', { headers: { 'Content-Encoding': 'identity' } }, 200],
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'type=message&text=hi' }, 415],
    ['a form with files', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
    [
      'XML',
      { headers: { 'Content-Type': 'application/xml' }, body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
      415,
    ],
    ['bytes', { headers: { 'Content-Type': 'application/octet-stream' } }, 415],
    ['plain text', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['a type that only begins like JSON', { headers: { 'Content-Type': 'application/jsonx' } }, 415],
    ['JSON with a charset', { headers: { 'Content-Type': 'application/json; charset=utf-8' } }, 200],
    ['JSON written large', { headers: { 'Content-Type': 'Application/JSON' } }, 200],
  ];
  test.each(refused)('%s', async (_name, init, status) => {
    const method = init.method ?? 'POST';
    const body = init.body ?? (method === 'POST' ? MESSAGE() : undefined);
    // fetch knows no TRACE, so every case goes over a socket.
    const headers = Object.entries({ 'Content-Type': 'application/json', ...(init.headers as Record<string, string>) });
    const content = body === undefined ? '' : String(body);
    const lines = [
      `${method} /api/messages HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
      `Content-Length: ${Buffer.byteLength(content)}`,
      ...headers.map(([name, value]) => `${name}: ${value}`),
    ];
    const answer = await raw(`${lines.join('\r\n')}\r\n\r\n${content}`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status >= 400) expect(answer).toMatch(/\r\n\r\n\{"code":"\w+","message":"[^"]+","requestId":"[\w-]+"\}$/);
  });

  test('a body with no type is refused', async () => {
    const content = MESSAGE();
    expect(await raw(`POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${content.length}\r\n\r\n${content}`)).toMatch(
      /^HTTP\/1.1 415 /,
    );
  });

  test('the process outlives a broken gzip stream', async () => {
    for (let i = 0; i < 3; i++) expect((await post(bot.url, MESSAGE(), { 'Content-Encoding': 'gzip' })).status).toBe(415);
    expect((await post(bot.url, createMessage('hello'))).replies).toEqual(['pong']);
  });

  test('a foreign name for this machine is refused in development', async () => {
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 403 /);
  });
});

describe('a large body', () => {
  test('of 20 MB is refused at once', async () => {
    const { status, body } = await post(bot.url, 'x'.repeat(20 * 1024 * 1024));
    expect({ status, body }).toMatchObject({ status: 413, body: { code: 'PayloadTooLarge' } });
    // Before any of it was sent.
    expect(
      await raw('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20971520\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 413 /);
  });

  test('that does not say its length is refused when it is over the limit', async () => {
    const chunk = 'x'.repeat(64 * 1024);
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(5);
    const answer = await raw(
      `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test('of 255 KiB is read', async () => {
    expect((await post(bot.url, createMessage('x'.repeat(255 * 1024)))).status).toBe(200);
  });
});

describe('a body that is no activity', () => {
  test.each([
    '{}',
    'null',
    '[]',
    '{"type":5}',
    '%{"a":%}',
    '%7B{"a":%}',
    '',
    '"text"',
    '{"type":"message"',
    '[1,2',
    'NaN',
    '{"type":"message"}\u0000',
  ])('%s', async (body) => {
    const { status, body: answer } = await post(bot.url, body);
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).not.toMatch(/SyntaxError|position|middleware|validateAndFix|at \w+ \(/);
  });

  test('bytes that are no UTF-8', async () => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from([0x22, 0xe9, 0x22]),
    });
    expect(response.status).toBe(400);
  });
});

describe('a broken request', () => {
  test('with two lengths is refused, and what hides behind it is not read', async () => {
    const hidden = `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`;
    const heard = bot.heard.length;
    const answer = await raw(
      `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
    expect(answer).toMatch(/\{"code":"BadRequest","message":"[^"]+","requestId":"[\w-]+"\}$/);
    expect(bot.heard).toHaveLength(heard);
  });

  test('of 200 000 open brackets is read or refused, and the next one is answered', async () => {
    const message = JSON.stringify(createMessage('hello', { value: 'DEEP' })).replace(
      '"DEEP"',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    );
    expect([200, 400]).toContain((await post(bot.url, message)).status);
    expect((await post(bot.url, createMessage('hello'))).replies).toEqual(['pong']);
  });

  test('with huge headers is refused', async () => {
    expect(await raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Pad: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /);
  });

  test('is refused with the words that the status has', async () => {
    const answer = await raw('no http\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('X-Content-Type-Options: nosniff\r\n');
  });

  test('that is no HTTP is refused', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  test('that breaks off harms nobody', async () => {
    await raw(
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"type":',
      100,
    );
    expect((await post(bot.url, createMessage('hello'))).status).toBe(200);
  });

  test('to become a WebSocket is not granted', async () => {
    const answer = await raw(
      'GET /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    expect(answer).not.toMatch(/^HTTP\/1.1 101/);
  });
});

describe('slow requests', () => {
  test('have ten seconds for headers and twenty in all', () => {
    expect(bot.server.server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 });
  });

  test.each([
    ['headers that never end', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    [
      'a body that never ends',
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
  ])('%s are ended with 408', async (_name, bytes) => {
    const slow = createServer({ log: createLog('silent'), isReady: () => true });
    slow.post('/api/messages', async (req: Request) => {
      await readJson(req);
    });
    Object.assign(slow.server, { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 });
    slow.server.listen(0, '127.0.0.1');
    await once(slow.server, 'listening');
    const { port } = slow.server.address() as AddressInfo;
    const answers = Array.from({ length: 200 }, () => raw(bytes, 20_000, `http://127.0.0.1:${port}`));
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(health.status).toBe(200);
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1.1 408 /);
    slow.server.closeAllConnections();
    slow.server.close();
  });
});
