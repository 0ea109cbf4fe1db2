import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRateLimit } from '../../src/bot/rate-limit.js';
import { TOKEN_RATE } from '../../src/direct-line/direct-line.js';
import { type LineServer, startLine } from './line-server.js';
import { ask } from './visitor.js';

const open: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(...options: Parameters<typeof startLine>): Promise<LineServer> {
  const server = await startLine(...options);
  open.push(server);
  return server;
}

const tokenOf = (server: LineServer) => `${server.url}/api/directline/token`;

describe('the token route', () => {
  test('gives a token for a conversation and a user of its own making, whatever is asked for', async () => {
    const server = await start();
    const answers = [await ask(tokenOf(server), { body: { userId: 'dl_victim', user: { id: 'dl_victim' } } }), await ask(tokenOf(server))];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(Object.keys(body).sort()).toEqual(['conversationId', 'expires_in', 'token']);
      expect(claimsOf(body.token)).toMatchObject({
        user: expect.stringMatching(/^dl_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
        conv: body.conversationId,
      });
    }
    expect(answers[0]?.body.conversationId).not.toBe(answers[1]?.body.conversationId);
  });

  test('tells where the line is when the configuration knows it', async () => {
    const server = await start({ publicUrl: 'https://bot.example/chat' });
    const { body } = await ask(tokenOf(server));
    expect(body.domain).toBe('https://bot.example/chat/v3/directline');
    const started = await ask(`${server.url}/v3/directline/conversations`, { token: body.token });
    expect(started.body.streamUrl).toMatch(/^wss:\/\/bot\.example\/chat\/v3\/directline\/conversations\//);
  });

  test('is never cached, success or refusal', async () => {
    const server = await start();
    expect((await ask(tokenOf(server))).headers.get('cache-control')).toBe('no-store');
    for (const asked of [{ origin: 'https://evil.example' }, { method: 'GET' }, { body: 'x'.repeat(300 * 1024) }]) {
      const refused = await ask(tokenOf(server), asked);
      expect([refused.status >= 400, refused.headers.get('cache-control')]).toEqual([true, 'no-store']);
    }
  });

  test('gives no more than its rate to one address, and tells when to come again', async () => {
    const server = await start({ takeForNetwork: createRateLimit(TOKEN_RATE, () => 0).take });
    const statuses: number[] = [];
    for (let i = 0; i < 32; i++) statuses.push((await ask(tokenOf(server))).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(await ask(tokenOf(server))).toMatchObject({ status: 429, body: { code: 'TooManyRequests' } });
    expect((await ask(tokenOf(server))).headers.get('retry-after')).toBe('2');
  });

  test('believes X-Forwarded-For only behind a proxy of ours', async () => {
    const once = () => createRateLimit({ burst: 1, perSecond: 0.01 }, () => 0).take;
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const direct = await start({ takeForNetwork: once() });
    expect([(await ask(tokenOf(direct), from('203.0.113.1'))).status, (await ask(tokenOf(direct), from('203.0.113.2'))).status]).toEqual([
      200, 429,
    ]);
    const behind = await start({ takeForNetwork: once() }, 1);
    expect([(await ask(tokenOf(behind), from('203.0.113.1'))).status, (await ask(tokenOf(behind), from('203.0.113.2'))).status]).toEqual([
      200, 200,
    ]);
    expect([(await ask(tokenOf(behind), from('2001:db8::1'))).status, (await ask(tokenOf(behind), from('2001:db8::2'))).status]).toEqual([
      200, 429,
    ]);
  });
});

describe('with the secret of an Azure Bot, the token route', () => {
  const SECRET = 'azure-secret-that-nobody-sees';

  test('exchanges it for a token of a user of its own making, for the configured websites', async () => {
    const azure = await startAzure((_, response) =>
      response.end(JSON.stringify({ conversationId: 'c1', token: 't1', expires_in: 3600, internal: 'x' })),
    );
    const server = await start({
      azure: { secret: SECRET, host: azure.url },
      origins: { allowed: ['https://clinic.example'], loopback: false },
    });
    const { status, body } = await ask(tokenOf(server), { origin: 'https://clinic.example', body: { user: { id: 'dl_victim' } } });
    expect(status).toBe(200);
    expect(body).toEqual({ conversationId: 'c1', token: 't1', expires_in: 3600, domain: `${azure.url}/v3/directline` });
    expect(azure.asked).toEqual([
      {
        path: '/v3/directline/tokens/generate',
        authorization: `Bearer ${SECRET}`,
        body: { user: { id: expect.stringMatching(/^dl_[\da-f-]{36}$/) }, trustedOrigins: ['https://clinic.example'] },
      },
    ]);
  });

  test('names the bot’s own origin beside the list, since the chat is a page of the bot', async () => {
    const azure = await startAzure((_, response) => response.end(JSON.stringify({ conversationId: 'c1', token: 't1', expires_in: 3600 })));
    const origins = { allowed: ['https://clinic.example'], own: 'https://bot.example', loopback: false };
    const server = await start({ azure: { secret: SECRET, host: azure.url }, origins });
    await ask(tokenOf(server), { origin: 'https://bot.example' });
    expect(azure.asked).toMatchObject([{ body: { trustedOrigins: ['https://clinic.example', 'https://bot.example'] } }]);
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => unknown]>([
    ['401', (_, response) => answerWith(response, 401, 'bad secret azure-secret')],
    ['429', (_, response) => answerWith(response, 429, '{"error":"slow down"}')],
    ['500', (_, response) => answerWith(response, 500, 'upstream stack trace')],
    ['a redirect', (_, response) => answerWith(response.setHeader('location', '/elsewhere'), 302, '')],
    ['no JSON', (_, response) => response.end('<html>upstream</html>')],
    ['no token', (_, response) => response.end('{"conversationId":"c"}')],
    ['nothing in time', () => undefined],
    ['a broken connection', (request) => request.socket.destroy()],
  ])('answers 502 in plain words when Azure gives %s, and shows nothing of it', async (_, answer) => {
    const azure = await startAzure(answer);
    const server = await start({ azure: { secret: SECRET, host: azure.url, timeoutMilliseconds: 300 } });
    const { status, text, body } = await ask(tokenOf(server));
    expect(status).toBe(502);
    expect(body).toEqual({ code: 'BadGateway', message: expect.stringContaining('The chat cannot start'), requestId: expect.any(String) });
    expect(text).not.toMatch(/secret|upstream|slow|stack/);
    expect(JSON.stringify(server.failures)).not.toMatch(/azure-secret|upstream/);
    expect(server.failures).toHaveLength(1);
  });

  test('is all there is: the line itself is not offered', async () => {
    const azure = await startAzure(() => undefined);
    const server = await start({ azure: { secret: SECRET, host: azure.url } });
    expect((await ask(`${server.url}/v3/directline/conversations`)).status).toBe(404);
  });
});

// Restify changes writeHead of every server in the process; it cannot be chained any more.
function answerWith(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.end(text);
}

function claimsOf(token: string): unknown {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

async function startAzure(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const asked: { path: string | undefined; authorization: string | undefined; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    asked.push({ path: request.url, authorization: request.headers.authorization, body: JSON.parse(text) });
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push({
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
