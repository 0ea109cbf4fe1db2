import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isOriginAllowed, type OriginRule } from '../../src/direct-line/origins.js';
import { type LineServer, startLine } from './line-server.js';
import { arrive, ask, listen, refusal } from './visitor.js';

const PRODUCTION: OriginRule = { allowed: ['https://clinic.example', 'https://www.clinic.example'], loopback: false };
const KNOWN: OriginRule = { allowed: [], own: 'https://bot.example', loopback: false };
const DEVELOPMENT: OriginRule = { allowed: [], loopback: true };

describe('a page', () => {
  test.each<[string | undefined, string, OriginRule, boolean]>([
    [undefined, 'bot.example', PRODUCTION, true],
    ['https://clinic.example', 'bot.example', PRODUCTION, true],
    ['https://www.clinic.example', 'bot.example', PRODUCTION, true],
    ['http://clinic.example', 'bot.example', PRODUCTION, false],
    ['https://clinic.example:8443', 'bot.example', PRODUCTION, false],
    ['https://clinic.example.evil.example', 'bot.example', PRODUCTION, false],
    ['https://evil.example', 'bot.example', PRODUCTION, false],
    ['null', 'bot.example', PRODUCTION, false],
    ['http://localhost:8080', 'bot.example', PRODUCTION, false],
    ['https://bot.example', 'bot.example', PRODUCTION, true],
    ['http://bot.example', 'BOT.example', PRODUCTION, true],
    ['https://bot.example', '10.0.0.7:3978', KNOWN, true],
    ['https://evil.example', 'evil.example', KNOWN, false],
    ['http://localhost:8080', 'localhost:3978', DEVELOPMENT, true],
    ['http://127.0.0.1:1', 'localhost:3978', DEVELOPMENT, true],
    ['http://[::1]:1', 'localhost:3978', DEVELOPMENT, true],
    ['http://localhost.evil.example', 'localhost:3978', DEVELOPMENT, false],
    ['https://clinic.example', 'localhost:3978', DEVELOPMENT, false],
    ['null', 'localhost:3978', DEVELOPMENT, false],
  ])('from %s, sent to %s under %j, is allowed: %s', (origin, host, rule, allowed) => {
    expect(isOriginAllowed({ headers: { ...(origin ? { origin } : {}), host } } as IncomingMessage, rule)).toBe(allowed);
  });
});

describe('over HTTP and WebSocket', () => {
  const CLINIC = 'https://clinic.example';
  const EVIL = 'https://evil.example';
  let server: LineServer;
  beforeAll(async () => {
    server = await startLine({ origins: PRODUCTION });
  });
  afterAll(() => server.close());

  const addresses = ['/api/directline/token', '/v3/directline/conversations', '/v3/directline/tokens/refresh'];

  test.each(addresses)('%s refuses a foreign page with 403 in one line and no permission to read', async (path) => {
    const answer = await ask(`${server.url}${path}`, { origin: EVIL });
    expect(answer).toMatchObject({ status: 403, body: { message: expect.stringMatching(/^This website may not use the chat/) } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a foreign page gets nothing even with a good token', async () => {
    const visitor = await arrive(server.url);
    expect((await ask(`${visitor.here}/activities`, { method: 'GET', token: visitor.token, origin: EVIL })).status).toBe(403);
    expect(await refusal(visitor.started.body.streamUrl, EVIL)).toBe(403);
  });

  test.each([...addresses, '/v3/directline/conversations/c1', '/v3/directline/conversations/c1/activities'])(
    'a preflight of %s is answered with 204 for an allowed page and 403 for another',
    async (path) => {
      const preflight = await ask(`${server.url}${path}`, {
        method: 'OPTIONS',
        origin: CLINIC,
        headers: { 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(CLINIC);
      expect(preflight.headers.get('vary')).toMatch(/Origin/);
      expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'])
        expect(preflight.headers.get('access-control-allow-headers')).toContain(name);
      expect((await ask(`${server.url}${path}`, { method: 'OPTIONS', origin: EVIL })).status).toBe(403);
    },
  );

  test('an allowed page can read every answer, refusals of the guards among them', async () => {
    const answers = [
      await ask(`${server.url}/api/directline/token`, { origin: CLINIC }),
      await ask(`${server.url}/v3/directline/conversations`, { origin: CLINIC }),
      await ask(`${server.url}/v3/directline/conversations`, { origin: CLINIC, body: 'x'.repeat(300 * 1024) }),
      await ask(`${server.url}/v3/directline/conversations`, { origin: CLINIC, headers: { 'content-type': 'text/plain' }, body: 'x' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 413, 415]);
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([CLINIC, CLINIC, CLINIC, CLINIC]);
  });

  test('a page that came by https is told a wss address, whatever the proxy left of the scheme', async () => {
    const { body } = await ask(`${server.url}/api/directline/token`, { origin: CLINIC });
    const start = (headers: Readonly<Record<string, string>>) =>
      ask(`${server.url}/v3/directline/conversations`, { token: body.token, headers });
    expect((await start({ 'x-forwarded-proto': 'https' })).body.streamUrl).toMatch(/^wss:\/\/127/);
    expect((await start({ origin: CLINIC })).body.streamUrl).toMatch(/^ws:\/\/127/);
  });

  test('an allowed page opens its WebSocket', async () => {
    const visitor = await arrive(server.url);
    const listening = await listen(visitor.started.body.streamUrl, CLINIC);
    expect(await listening.hearTexts(1)).toEqual(['Welcome']);
    listening.socket.terminate();
  });
});
