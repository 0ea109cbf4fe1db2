import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';
import { sendRaw } from '../fixtures/send-raw.js';

const ID = '5b7a3f0e-1111-4222-8333-944445555666';
const WEB = { CHANNELS: 'web', WEBCHAT_TOKEN_SECRET: 'x'.repeat(32), ALLOWED_ORIGINS: 'https://www.example.org' };
const MODES: readonly (readonly [mode: string, env: NodeJS.ProcessEnv])[] = [
  ['development', {}],
  ['web', { NODE_ENV: 'production', ...WEB }],
  ['channels', { NODE_ENV: 'production', MicrosoftAppId: ID, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: ID }],
];

/** Restify makes an address of what stands in Host and before the path, and throws where nobody catches when that is none. */
const NO_HOSTS = [
  'x:99999',
  'x:y',
  ':80',
  '[',
  '[::1',
  '[::g]',
  '::1',
  'a b',
  'a%zz',
  'a%2f',
  'a^b',
  'a|b',
  'a<b',
  'a\\b',
  'ä',
  '999.999.999.999',
  '1.2.3.4.5',
  'a@b',
  'a@b:99999',
  'localhost?',
  'localhost#',
  'localhost/',
  'localhost/api/directline/token?',
  'localhost,localhost',
  '',
];
/** Punycode that is none: Node 24 takes it for a host, earlier ones do not. */
const HOST_TO_SOME = 'xn--a';
const NO_TARGETS = ['http://[::1', 'http://a:99999999/', 'http://a:b:c/', 'http://localhost/healthz', 'healthz', '?', 'x:'];

describe.each(MODES)('in mode %s', (_mode, env) => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot({ LOG_LEVEL: 'debug', ...env });
  });
  afterAll(() => bot.stop());

  const send = (method: string, target: string, host: string) =>
    sendRaw(
      bot.url,
      `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${method === 'POST' ? 2 : 0}\r\nConnection: close\r\n\r\n${method === 'POST' ? '{}' : ''}`,
    );
  const lives = async () => {
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    expect(bot.process.exitCode).toBeNull();
  };

  test.each(NO_HOSTS)('a Host that names no host is answered 400: "%s"', async (host) => {
    for (const target of ['/healthz', '/nothing', '/api/messages', '/v3/directline/conversations'])
      for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD']) expect(await send(method, target, host)).toMatch(/^HTTP\/1.1 400 /);
    await lives();
  });

  test('a Host that only some versions of Node can read ends nothing', async () => {
    const statuses = URL.canParse(`http://${HOST_TO_SOME}`) ? /^HTTP\/1.1 (200|403|404|405|401|415) / : /^HTTP\/1.1 400 /;
    for (const target of ['/healthz', '/nothing', '/api/messages'])
      for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD']) expect(await send(method, target, HOST_TO_SOME)).toMatch(statuses);
    await lives();
  });

  test.each(NO_TARGETS)('a target that is no path is answered 400: %s', async (target) => {
    for (const method of ['GET', 'POST']) expect(await send(method, target, 'localhost')).toMatch(/^HTTP\/1.1 400 /);
    await lives();
  });

  test('an upgrade with such a Host or target ends nothing', async () => {
    const upgrade =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
    for (const host of NO_HOSTS) {
      const stream = '/v3/directline/conversations/x/stream?t=y';
      expect(await sendRaw(bot.url, `GET ${stream} HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`, 100)).toMatch(/^HTTP\/1.1 4/);
      expect(await sendRaw(bot.url, `GET /healthz HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`, 100)).toMatch(/^HTTP\/1.1 4/);
    }
    for (const target of NO_TARGETS)
      expect(await sendRaw(bot.url, `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${upgrade}`, 100)).toMatch(/^HTTP\/1.1 4/);
    await lives();
  });

  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1:65535', '[::1]', '[::1]:8080'])('a Host that names one is taken: %s', async (host) => {
    expect(await send('GET', '/healthz', host)).toMatch(/^HTTP\/1.1 200 /);
  });

  test('a request of HTTP/1.0 needs none', async () => {
    expect(await sendRaw(bot.url, 'GET /readyz HTTP/1.0\r\n\r\n')).toMatch(_mode === 'development' ? /^HTTP\/1.1 403 / : /^HTTP\/1.1 200 /);
  });

  test('the path alone chooses the route', async () => {
    await send('GET', '/healthz', 'localhost/api/directline/token?');
    expect(bot.lines().filter(({ route }) => route === '/api/directline/token')).toEqual([]);
    expect(await send('OPTIONS', '*', 'localhost')).toMatch(/^HTTP\/1.1 200 /);
    expect(await send('GET', '//evil.example/healthz', 'localhost')).toMatch(/^HTTP\/1.1 404 /);
  });
});
