import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config/config.js';
import { servesWebsite } from '../../src/config/serves-website.js';

const ID = '11111111-2222-3333-4444-555555555555';
const CREDENTIALS = { MicrosoftAppId: ID, MicrosoftAppPassword: 'a password', MicrosoftAppTenantId: ID };
/** Reached through one proxy that brings TLS. */
const PROXIED = { PUBLIC_URL: 'https://bot.example.org', TRUST_PROXY: '1' };
const WEB = { CHANNELS: 'web', WEBCHAT_TOKEN_SECRET: 'x'.repeat(32), ALLOWED_ORIGINS: 'https://www.example.org' };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('three ways to run', () => {
  test('without credentials it is development, on loopback only', () => {
    expect(readConfig({})).toMatchObject({ mode: 'development', host: '127.0.0.1', port: 3978 });
    expect(readConfig({}).credentials).toBeUndefined();
  });

  test('with credentials it serves the channels, on all addresses', () => {
    const config = readConfig({ NODE_ENV: 'production', ...CREDENTIALS });
    expect(config).toMatchObject({
      mode: 'channels',
      host: undefined,
      credentials: { appType: 'SingleTenant', appId: ID, password: 'a password', tenantId: ID },
    });
    expect(readConfig({ NODE_ENV: 'production', ...CREDENTIALS, ...PROXIED }).warnings).toEqual([]);
  });

  test('ids are taken in small letters, as tokens have them, however they are written', () => {
    const id = 'ABCDEF01-2222-3333-4444-55555555AAAA';
    const { credentials } = readConfig({ ...CREDENTIALS, MicrosoftAppId: id, MicrosoftAppTenantId: id });
    expect(credentials).toMatchObject({ appId: id.toLowerCase(), tenantId: id.toLowerCase() });
  });

  test('websites are taken in small letters, as browsers send them, however they are written', () => {
    const { webChat } = readConfig({ ...WEB, ALLOWED_ORIGINS: 'HTTPS://www.Example.org http://Localhost:8080' });
    expect(webChat.allowedOrigins).toEqual(['https://www.example.org', 'http://localhost:8080']);
  });

  test('hosts that replies may go to are taken in small letters, as addresses have them', () => {
    expect(readConfig({ SERVICE_HOSTS: 'SMBA.Example.org' }).serviceHosts).toEqual(['smba.example.org']);
  });

  test('CHANNELS=web needs no credentials', () => {
    expect(readConfig({ NODE_ENV: 'production', ...WEB })).toMatchObject({
      mode: 'web',
      host: undefined,
      webChat: { allowedOrigins: ['https://www.example.org'] },
    });
  });

  test('a managed identity has no password', () => {
    const env = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: ID, MicrosoftAppTenantId: ID };
    expect(readConfig(env).credentials).toEqual({ appType: 'UserAssignedMSI', appId: ID, tenantId: ID });
  });

  test('a multi-tenant bot from before still runs, with a warning', () => {
    const { warnings, credentials } = readConfig({ MicrosoftAppType: 'multitenant', MicrosoftAppId: ID, MicrosoftAppPassword: 'p' });
    expect(credentials?.appType).toBe('MultiTenant');
    expect(warnings.join()).toContain('MultiTenant');
  });

  test('blank variables count as missing', () => {
    expect(readConfig({ MicrosoftAppId: '', MicrosoftAppPassword: '', MicrosoftAppType: '', PORT: ' ', KNOWLEDGE_DIR: '' })).toMatchObject({
      mode: 'development',
      port: 3978,
    });
  });
});

describe("the website's chat", () => {
  test.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['in development', {}, true],
    ['where it is all there is', WEB, true],
    ['beside the channels, with nothing of it set', CREDENTIALS, false],
    ['beside the channels, with pages', { ...CREDENTIALS, ALLOWED_ORIGINS: 'https://www.example.org' }, true],
    ['beside the channels, with a secret', { ...CREDENTIALS, WEBCHAT_TOKEN_SECRET: 'x'.repeat(32) }, true],
    ["beside the channels, over Azure's line", { ...CREDENTIALS, DIRECT_LINE_SECRET: 's' }, true],
  ])('%s', (_name, env, served) => {
    expect(servesWebsite(readConfig(env))).toBe(served);
  });
});

describe('a wrong variable stops the start and is named', () => {
  const cases: readonly [string, NodeJS.ProcessEnv, RegExp][] = [
    ['letters as port', { PORT: 'abc' }, /^PORT must be a whole number from 1 to 65535, got abc/],
    ['a number with letters', { PORT: '3978abc' }, /^PORT must be a whole number/],
    ['a fraction', { PORT: '3978.5' }, /^PORT must be a whole number/],
    ['port 0', { PORT: '0' }, /^PORT must be a whole number from 1/],
    ['a port over the highest', { PORT: '65536' }, /^PORT must be a whole number/],
    ['a negative port', { PORT: '-1' }, /^PORT must be a whole number/],
    [
      'an id without password',
      { ...CREDENTIALS, MicrosoftAppPassword: '' },
      /^MicrosoftAppPassword is missing although MicrosoftAppId is set/,
    ],
    ['a password without id', { MicrosoftAppPassword: 'p' }, /^MicrosoftAppId is missing although MicrosoftAppPassword is set/],
    ['an id without tenant', { ...CREDENTIALS, MicrosoftAppTenantId: '' }, /^MicrosoftAppTenantId is missing/],
    ['an id that is no GUID', { ...CREDENTIALS, MicrosoftAppId: 'my-bot' }, /^MicrosoftAppId must be a GUID/],
    ['an id of spaces', { MicrosoftAppId: ' ' }, /^MicrosoftAppId must be a GUID/],
    [
      'a misspelt app type',
      { MicrosoftAppType: 'SingelTenant' },
      /^MicrosoftAppType must be one of SingleTenant, UserAssignedMSI, MultiTenant, got SingelTenant/,
    ],
    ['a managed identity with a password', { ...CREDENTIALS, MicrosoftAppType: 'UserAssignedMSI' }, /^MicrosoftAppPassword has no use/],
    ['production with nothing', { NODE_ENV: 'production' }, /^MicrosoftAppId is missing and NODE_ENV is production/],
    ['a misspelt NODE_ENV', { NODE_ENV: 'prod' }, /^NODE_ENV must be one of/],
    ['unknown channels', { CHANNELS: 'teams' }, /^CHANNELS must be one of all, web/],
    ['web without a secret', { ...WEB, WEBCHAT_TOKEN_SECRET: '' }, /^WEBCHAT_TOKEN_SECRET is missing/],
    ['web with a short secret', { ...WEB, WEBCHAT_TOKEN_SECRET: 'short' }, /^WEBCHAT_TOKEN_SECRET must have 32 characters/],
    ['web without origins', { ...WEB, ALLOWED_ORIGINS: '' }, /^ALLOWED_ORIGINS is missing/],
    [
      'an origin with a path',
      { ...WEB, ALLOWED_ORIGINS: 'https://www.example.org/chat' },
      /^ALLOWED_ORIGINS holds https:\/\/www.example.org\/chat/,
    ],
    ['an origin without scheme', { ALLOWED_ORIGINS: 'www.example.org' }, /^ALLOWED_ORIGINS holds www.example.org/],
    ['a star as origin', { ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS holds \*/],
    ['an unknown storage', { STORAGE: 'disk' }, /^STORAGE must be one of memory, redis, blob/],
    ['redis without its address', { STORAGE: 'redis' }, /^REDIS_URL is missing/],
    [
      'a redis address of another kind',
      { STORAGE: 'redis', REDIS_URL: 'http://x' },
      /^REDIS_URL must be an address that begins with redis:/,
    ],
    ['a redis address without host', { REDIS_URL: 'redis://' }, /^REDIS_URL is not the address of a Redis/],
    ['a redis address with a path', { REDIS_URL: 'redis://127.0.0.1:6379/x' }, /^REDIS_URL is not the address of a Redis/],
    ['a redis password that is badly encoded', { REDIS_URL: 'redis://:a%zz@127.0.0.1' }, /^REDIS_URL is not the address of a Redis/],
    ['a redis port that is none', { REDIS_URL: 'redis://127.0.0.1:99999' }, /^REDIS_URL must be an address/],
    ...[
      'nonsense',
      'AccountName=x',
      'DefaultEndpointsProtocol=https;AccountName=x;EndpointSuffix=core.windows.net',
      'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=a b;EndpointSuffix=core.windows.net',
      'DefaultEndpointsProtocol=ftp;AccountName=x;AccountKey=KEY;EndpointSuffix=core.windows.net',
      'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=KEY;BlobEndpoint=somewhere',
      'DefaultEndpointsProtocol=https;AccountName=x y;AccountKey=KEY;EndpointSuffix=core.windows.net',
      'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=KEY',
      'BlobEndpoint=https://x.example.net',
    ].map((value): [string, NodeJS.ProcessEnv, RegExp] => [
      `a connection string like ${value}`,
      { BLOB_CONNECTION_STRING: value },
      /^BLOB_CONNECTION_STRING is not the connection string/,
    ]),
    ['blob without connection string', { STORAGE: 'blob' }, /^BLOB_CONNECTION_STRING is missing/],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    ['proxies that are no number', { TRUST_PROXY: 'yes' }, /^TRUST_PROXY must be a whole number from 0 to 10/],
    ['no limits in production', { NODE_ENV: 'production', ...CREDENTIALS, RATE_LIMITS: 'off' }, /^RATE_LIMITS cannot be off/],
    ['a public address without scheme', { PUBLIC_URL: 'bot.example.org' }, /^PUBLIC_URL must be an address/],
    ['a public address without TLS', { PUBLIC_URL: 'http://bot.example.org' }, /^PUBLIC_URL must be an address that begins with https/],
    ...['/chat', '//', '/?a=1', '/#here'].map((rest): [string, NodeJS.ProcessEnv, RegExp] => [
      `a public address with ${rest}`,
      { PUBLIC_URL: `https://bot.example.org${rest}` },
      /^PUBLIC_URL holds more than scheme, host and port/,
    ]),
    ['a public address with a name', { PUBLIC_URL: 'https://me@bot.example.org' }, /^PUBLIC_URL holds more than/],
  ];
  test.each(cases)('%s', (_name, env, expected) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(problems[0]).toContain('What to do:');
  });

  test('all wrong variables are told at once', () => {
    expect(problemsOf({ PORT: 'x', STORAGE: 'disk', MicrosoftAppType: 'Singel' }).map((line) => line.split(' ')[0])).toEqual([
      'MicrosoftAppType',
      'PORT',
      'STORAGE',
    ]);
  });

  test('a secret is never repeated', () => {
    const secret = 'tooshort-s3cr3t';
    const env = { WEBCHAT_TOKEN_SECRET: secret, REDIS_URL: secret, BLOB_CONNECTION_STRING: secret, MicrosoftAppId: secret };
    expect(problemsOf({ ...WEB, ...env }).join()).not.toContain(secret);
    expect(problemsOf({ ...WEB, REDIS_URL: `redis://:${secret}@h/x` }).join()).not.toContain(secret);
  });
});

describe('a reference to the Key Vault that Azure could not resolve', () => {
  const REFERENCE = '@Microsoft.KeyVault(VaultName=kv-x;SecretName=Some)';
  const names = [
    'WEBCHAT_TOKEN_SECRET',
    'MicrosoftAppPassword',
    'DIRECT_LINE_SECRET',
    'METRICS_TOKEN',
    'REDIS_URL',
    'BLOB_CONNECTION_STRING',
  ];
  test.each(names)('is not taken for the secret in %s', (name) => {
    const problems = problemsOf({ ...CREDENTIALS, [name]: REFERENCE });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} holds a reference to the Key Vault.*role assignment.*restart.*check`));
  });

  test('is told for all at once', () => {
    expect(problemsOf({ ...CREDENTIALS, ...Object.fromEntries(names.map((name) => [name, REFERENCE])) })).toHaveLength(names.length);
  });
});

describe('what is worth a warning', () => {
  const warningsOf = (env: NodeJS.ProcessEnv) => readConfig({ ...CREDENTIALS, ...env }).warnings;

  test.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['a Redis that is not used', { REDIS_URL: 'redis://127.0.0.1', STORAGE: 'memory' }, /^REDIS_URL is set and not used/],
    ['https with no proxy', { PUBLIC_URL: 'https://bot.example.org' }, /^TRUST_PROXY is 0/],
    [
      'instances that refuse each other',
      { REDIS_URL: 'redis://127.0.0.1', ALLOWED_ORIGINS: 'https://www.example.org' },
      /^WEBCHAT_TOKEN_SECRET is missing although/,
    ],
  ])('%s', (_name, env, expected) => {
    expect(warningsOf(env)).toEqual([expect.stringMatching(expected)]);
    expect(warningsOf(env)[0]).toContain('What to do:');
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ["Redis with no website's chat", { REDIS_URL: 'redis://127.0.0.1' }],
    ['Redis with a secret for all', { REDIS_URL: 'redis://127.0.0.1', WEBCHAT_TOKEN_SECRET: 'x'.repeat(32) }],
    ["Redis with Azure's line", { REDIS_URL: 'redis://127.0.0.1', DIRECT_LINE_SECRET: 's' }],
    ['https behind a proxy', { PUBLIC_URL: 'https://bot.example.org', TRUST_PROXY: '1' }],
    ['plain http on this machine', { PUBLIC_URL: 'http://localhost:3978' }],
  ])('and what is not: %s', (_name, env) => {
    expect(warningsOf(env)).toEqual([]);
  });
});

test('addresses of storages are taken as the libraries take them', () => {
  const account = 'AccountName=x;AccountKey=S0VZ+/==;EndpointSuffix=core.windows.net';
  const strings = [
    `DefaultEndpointsProtocol=https;${account}`,
    'DefaultEndpointsProtocol=http;AccountName=x;AccountKey=KEY;BlobEndpoint=http://127.0.0.1:10000/x;',
    'BlobEndpoint=https://x.blob.core.windows.net;SharedAccessSignature=sv=2020&sig=x%3D',
    'UseDevelopmentStorage=true',
  ];
  for (const BLOB_CONNECTION_STRING of strings) expect(problemsOf({ BLOB_CONNECTION_STRING })).toEqual([]);
  for (const REDIS_URL of [
    'redis://127.0.0.1',
    'rediss://:KEY%2B%2F%3D@redis.example.net:10000',
    'redis://user:p@h:1/2',
    'redis://[::1]:1/',
  ])
    expect(problemsOf({ REDIS_URL })).toEqual([]);
});

describe('the address that visitors see', () => {
  test('is an origin, however it was written', () => {
    for (const PUBLIC_URL of ['https://Bot.Example.org', 'https://bot.example.org/', 'https://bot.example.org:443/'])
      expect(readConfig({ ...WEB, PUBLIC_URL }).publicUrl).toBe('https://bot.example.org');
    expect(readConfig({ ...WEB, PUBLIC_URL: 'http://127.0.0.1:3978/' }).publicUrl).toBe('http://127.0.0.1:3978');
  });

  test('is not used in development, where the bot refuses it, and the log says so', () => {
    const { publicUrl, warnings } = readConfig({ PUBLIC_URL: 'https://bot.example.org' });
    expect(publicUrl).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/^PUBLIC_URL is not used/)]);
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ['the website only', WEB],
    ['production', { NODE_ENV: 'production', ...CREDENTIALS }],
  ])('is warned of where it is missing, and so are the proxies: %s', (_name, env) => {
    expect(readConfig(env).warnings).toEqual([expect.stringMatching(/^PUBLIC_URL is missing/), expect.stringMatching(/^TRUST_PROXY is 0/)]);
    expect(readConfig({ ...env, TRUST_PROXY: '1' }).warnings).toEqual([expect.stringMatching(/^PUBLIC_URL is missing/)]);
    expect(readConfig({ ...env, ...PROXIED }).warnings).toEqual([]);
  });
});

test("Azure's Direct Line with a list of pages and no address of the bot's own is warned of: the chat's frame is on that address", () => {
  const azure = { ...CREDENTIALS, DIRECT_LINE_SECRET: 'secret-marker', ALLOWED_ORIGINS: 'https://www.example.org' };
  const { warnings } = readConfig(azure);
  expect(warnings).toEqual([expect.stringMatching(/PUBLIC_URL/)]);
  expect(warnings.join()).not.toContain('secret-marker');
  expect(readConfig({ ...azure, ...PROXIED }).warnings).toEqual([]);
  expect(readConfig({ ...azure, ALLOWED_ORIGINS: '' }).warnings).toEqual([]);
  expect(readConfig({ ALLOWED_ORIGINS: 'https://www.example.org' }).warnings).toEqual([]);
});

test('only a test may ask for any free port', () => {
  expect(readConfig({ PORT: '0' }, 0).port).toBe(0);
});

describe('an OpenTelemetry collector', () => {
  const OTLP = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

  test('is used where the one variable names it', () => {
    expect(readConfig({ OTEL_SERVICE_NAME: 'clinic-a' }).otlp).toBeUndefined();
    expect(readConfig({ ...OTLP, OTEL_SERVICE_NAME: ' clinic-a ', OTEL_RESOURCE_ATTRIBUTES: '' }).otlp).toEqual({
      variables: { ...OTLP, OTEL_SERVICE_NAME: 'clinic-a' },
      intervalMs: 60_000,
      timeoutMs: 30_000,
    });
    expect(readConfig({ ...OTLP, OTEL_SDK_DISABLED: 'true' }).otlp).toBeUndefined();
  });

  test('is not waited for longer than until the next export', () => {
    const { otlp } = readConfig({ ...OTLP, OTEL_METRIC_EXPORT_INTERVAL: '300000', OTEL_METRIC_EXPORT_TIMEOUT: '10000' });
    expect(otlp).toMatchObject({ intervalMs: 300_000, timeoutMs: 10_000 });
    expect(readConfig({ ...OTLP, OTEL_METRIC_EXPORT_INTERVAL: '5000' }).otlp).toMatchObject({ intervalMs: 5_000, timeoutMs: 5_000 });
  });

  test('that is no address stops the start; one that speaks another protocol is warned of', () => {
    expect(problemsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toEqual([expect.stringMatching(/^OTEL_EXPORTER_OTLP_ENDPOINT /)]);
    expect(readConfig({ ...OTLP, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }).warnings).toEqual([expect.stringContaining('4318')]);
  });
});
