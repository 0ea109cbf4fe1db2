import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAdapter } from '../../src/bot/adapter.js';
import { createLog, muteConsole } from '../../src/server/log.js';
import { createMessage, post } from '../fixtures/activity.js';
import { createToken, type KeyName, type KeyServer, startKeyServer, type TokenOptions } from '../fixtures/key-server.js';
import { type PongServer, startPongServer } from '../fixtures/pong-server.js';
import { freePort } from '../fixtures/running-bot.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '66666666-2222-3333-4444-555555555555';
const ISSUER = 'https://api.botframework.com';
const SERVICE_URL = 'https://smba.example.test/amer/';
const CREDENTIALS = { appType: 'SingleTenant', appId: APP_ID, password: 'app-password-marker', tenantId: TENANT } as const;

let keyServer: KeyServer;
let bot: PongServer;
let offline: PongServer;
const muted: string[] = [];

async function startWith(metadataUrl: string): Promise<PongServer> {
  const cloud = {
    ToBotFromChannelTokenIssuer: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
    ToChannelFromBotOAuthScope: ISSUER,
    OAuthUrl: 'http://127.0.0.1:9/oauth',
    CallerId: '',
  };
  return startPongServer({
    adapter: createAdapter(CREDENTIALS, cloud),
    receive: { tokenRules: { channelIssuer: ISSUER, tenantId: TENANT }, serviceHosts: ['smba.example.test'] },
  });
}

const realConsole = { ...console };

beforeAll(async () => {
  // As in main.ts: the SDK prints errors and keys on the console, and they go nowhere.
  muteConsole(createLog('debug', { write: (line) => void muted.push(line) }));
  keyServer = await startKeyServer();
  bot = await startWith(keyServer.metadataUrl);
  offline = await startWith(`http://127.0.0.1:${await freePort()}/metadata`);
});
afterAll(async () => {
  Object.assign(console, realConsole);
  await Promise.all([bot.close(), offline.close()]);
});

const now = () => Math.floor(Date.now() / 1000);
const goodClaims = () => ({ iss: ISSUER, aud: APP_ID, serviceurl: SERVICE_URL, nbf: now() - 60, exp: now() + 3600 });

interface Case {
  readonly key?: KeyName;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly token?: TokenOptions;
  readonly activity?: Readonly<Record<string, unknown>>;
  readonly authorization?: (token: string) => string;
}

function send({ key = 'all', claims = {}, token, activity = {}, authorization }: Case, to = bot) {
  const jwt = createToken(keyServer.keys[key], { ...goodClaims(), ...claims }, token);
  const message = createMessage('PHI-7f3a', { channelId: 'webchat', serviceUrl: SERVICE_URL, ...activity });
  return post(to.url, message, { Authorization: authorization ? authorization(jwt) : `Bearer ${jwt}` });
}

describe('a good token is let in', () => {
  const cases: readonly [string, Case][] = [
    ['as the channel sends it', {}],
    ['expired two minutes ago: clocks differ', { claims: { exp: now() - 120 } }],
    ['valid in two minutes: clocks differ', { claims: { nbf: now() + 120 } }],
    ['with no expiry', { claims: { exp: undefined } }],
    ['signed with RS512', { token: { algorithm: 'RS512' } }],
    ['by a key with no list of endorsements', { key: 'plain' }],
    ['for Teams by a key endorsed for Teams', { key: 'teams', activity: { channelId: 'msteams' } }],
  ];
  test.each(cases)('%s', async (_name, request) => {
    expect(await send(request)).toMatchObject({ status: 200, replies: ['pong'] });
  });
});

describe('a bad token is answered 401, and nothing more is said', () => {
  const cases: readonly [string, Case][] = [
    ['none at all', { authorization: () => '' }],
    ['garbage', { authorization: () => 'Bearer garbage' }],
    ['another scheme', { authorization: () => 'Basic YTpi' }],
    ['no scheme', { authorization: (token) => token }],
    ['expired ten minutes ago', { claims: { exp: now() - 600 } }],
    ['not valid for another ten minutes', { claims: { nbf: now() + 600 } }],
    ['for another bot', { claims: { aud: '99999999-2222-3333-4444-555555555555' } }],
    ['for nobody', { claims: { aud: undefined } }],
    ['by another issuer', { claims: { iss: 'https://evil.example' } }],
    ['by no issuer', { claims: { iss: undefined } }],
    ['for another service address', { activity: { serviceUrl: 'https://other.example.test/' } }],
    ['with no service address in it', { claims: { serviceurl: undefined } }],
    ['by a key that is not published', { key: 'unknown' }],
    ['under the name of a key that another one signed', { key: 'unknown', token: { header: { kid: 'all' } } }],
    ['changed after signing', { authorization: changed }],
    ['with algorithm none and no signature', { token: { algorithm: 'none', signature: '' } }],
    ['with algorithm none and some signature', { token: { algorithm: 'none', signature: 'c2ln' } }],
    ['signed with the public key as a secret', { token: { algorithm: 'HS256' } }],
    ['by a key endorsed for another channel', { key: 'teams' }],
    ['of a channel, for the Emulator', { activity: { channelId: 'emulator' } }],
    ['for the App Service extension, which is not offered', { activity: { channelId: 'AseChannel' } }],
    ['of another bot as a skill', { claims: { ver: '1.0', appid: '99999999-2222-3333-4444-555555555555' } }],
    [
      'of the own directory but another app',
      { claims: { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', appid: '99999999-2222-3333-4444-555555555555' } },
    ],
  ];
  test.each(cases)('%s', async (_name, request) => {
    const before = bot.heard.length;
    const { status, body } = await send(request);
    expect(status).toBe(401);
    expect(body).toEqual({
      code: 'Unauthorized',
      message: 'The token is missing or not valid.',
      requestId: expect.stringMatching(/^[\w-]+$/),
    });
    expect(bot.heard).toHaveLength(before);
  });
});

describe('a good token before a malformed activity is answered 400 with the field', () => {
  test.each(['channelId', 'serviceUrl', 'type'])('no %s', async (field) => {
    const { status, body } = await send({ activity: { [field]: undefined } });
    expect({ status, body }).toMatchObject({ status: 400, body: { message: expect.stringContaining(field) } });
  });
});

test('replies go to known hosts only, even with a good token', async () => {
  const elsewhere = 'https://internal.example/';
  expect(await send({ claims: { serviceurl: elsewhere }, activity: { serviceUrl: elsewhere } })).toMatchObject({ status: 403 });
});

test('a key server that cannot be reached is 503 with a Retry-After, and is not named', async () => {
  const { status, headers, body } = await send({}, offline);
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('30');
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|metadata|fetch/i);
});

test('forged tenants do not grow the SDK’s list of issuers', async () => {
  const required = createRequire(import.meta.url)('botframework-connector/lib/auth/tokenValidationParameters.js') as {
    readonly ToBotFromBotOrEmulatorTokenValidationParameters: { readonly issuer: readonly string[] };
  };
  const before = required.ToBotFromBotOrEmulatorTokenValidationParameters.issuer.length;
  const forged = Array.from({ length: 1000 }, (_, i) =>
    send({ key: 'unknown', claims: { tid: `00000000-0000-0000-0000-${String(i).padStart(12, '0')}` } }),
  );
  expect(new Set((await Promise.all(forged)).map(({ status }) => status))).toEqual(new Set([401]));
  expect(required.ToBotFromBotOrEmulatorTokenValidationParameters.issuer).toHaveLength(before);
});

test('no log line holds the message, the token or the password', () => {
  const log = bot.written.join('');
  expect(log).toContain('"status":401');
  expect(log).not.toMatch(/PHI-7f3a|Robin|eyJ|app-password-marker|conversation-/);
});

test('what the SDK prints leaves a bare line', () => {
  expect(muted.length).toBeGreaterThan(0);
  expect(muted.join('')).not.toMatch(/PUBLIC KEY|Error/);
});

test('keys that were fetched go on working when the key server is gone', async () => {
  keyServer.close();
  expect(await send({})).toMatchObject({ status: 200, replies: ['pong'] });
});

/** The same token with another expiry, under the old signature. */
function changed(token: string): string {
  const [header, , signature] = token.split('.');
  return `Bearer ${header}.${Buffer.from(JSON.stringify({ ...goodClaims(), exp: now() + 9999 })).toString('base64url')}.${signature}`;
}
