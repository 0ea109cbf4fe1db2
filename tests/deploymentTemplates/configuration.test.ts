import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ConfigError, readConfig } from '../../src/config/config.js';
import { evaluateTemplate } from './evaluate-template.js';
import { type JsonObject, objectAt } from './template-problems.js';

const read = (name: string): string => readFileSync(new URL(`../../deploymentTemplates/${name}`, import.meta.url), 'utf8');
const template: JsonObject = JSON.parse(read('deployUseExistResourceGroup/template-BotApp-with-rg.json'));

const GUID = '11111111-2222-4333-8444-555555555555';
const LONG_SECRET = 'a1'.repeat(32);
const ORIGIN = 'https://www.example.org';
/** What Azure puts in the place of a reference to the vault. */
const VAULT: Readonly<Record<string, string>> = {
  MicrosoftAppPassword: 'password of the app',
  WebChatTokenSecret: LONG_SECRET,
  DirectLineSecret: 'secret of the site',
  MetricsToken: 'token of the metrics',
  RedisUrl: 'rediss://:KEY%2B%2F%3D@redis.example.net:10000',
  BlobConnectionString: 'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=KEY;EndpointSuffix=core.windows.net',
};

const environmentOf = (given: JsonObject): NodeJS.ProcessEnv => {
  const site = evaluateTemplate(template, { appServiceName: 'app', tenantId: GUID, ...given }).find(
    ({ type }) => type === 'Microsoft.Web/sites/config',
  );
  const settings = Object.entries(objectAt(site ?? {}, 'properties')).map(([name, value]) => {
    const secret = /SecretName=(\w+)\)$/.exec(String(value))?.[1];
    return [name, secret ? VAULT[secret] : String(value)];
  });
  const environment: NodeJS.ProcessEnv = { PORT: '8080', ...Object.fromEntries(settings) };
  return environment['MicrosoftAppType'] === 'UserAssignedMSI' ? { ...environment, MicrosoftAppId: GUID } : environment;
};

describe('the bot accepts the settings that the template makes', () => {
  test.each([
    ['by default', {}, { mode: 'channels', trustProxy: 1 }],
    ['for an app registration', { appType: 'SingleTenant', appId: GUID }, { mode: 'channels' }],
    ['for the web chat only', { channels: 'web', localWebChat: true, allowedOrigins: ORIGIN }, { mode: 'web' }],
    [
      'for both',
      { localWebChat: true, allowedOrigins: ORIGIN },
      { mode: 'channels', webChat: { allowedOrigins: [ORIGIN], tokenSecret: LONG_SECRET } },
    ],
    ['for Azure Direct Line', { azureDirectLine: true, allowedOrigins: ORIGIN }, { webChat: { directLineSecret: 'secret of the site' } }],
    [
      'with Redis',
      { storage: 'redis', localWebChat: true, allowedOrigins: ORIGIN },
      { storage: { kind: 'redis', url: VAULT['RedisUrl'] } },
    ],
    ['at an address of your own', { publicUrl: 'https://chat.example.org' }, { publicUrl: 'https://chat.example.org' }],
    [
      'with more settings',
      { extraSettings: { CLINIC_FILE: '/home/clinic.yaml', OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example.org:4318' } },
      { clinicFile: '/home/clinic.yaml', otlp: { intervalMs: 60_000 } },
    ],
    ['with metrics', { offerMetrics: true }, { metricsToken: 'token of the metrics' }],
    ['with blobs', { storage: 'blob' }, { storage: { kind: 'blob', connectionString: VAULT['BlobConnectionString'] } }],
  ])('%s', (_title, given, expected) => {
    const config = readConfig(environmentOf(given));
    expect(config).toMatchObject(expected);
    expect(config.warnings).toEqual([]);
    expect(config.host).toBeUndefined();
  });

  test.each(['debug', 'info', 'warn', 'error'])('and its log level %s', (logLevel) => {
    expect(readConfig(environmentOf({ logLevel })).logLevel).toBe(logLevel);
  });

  test('and refuses those of a web chat without a page that may show it', () => {
    expect(() => readConfig(environmentOf({ channels: 'web', localWebChat: true }))).toThrow(ConfigError);
  });
});

test('the bot accepts the environment of the compose file', () => {
  const given: Readonly<Record<string, string>> = {
    WEBCHAT_TOKEN_SECRET: LONG_SECRET,
    REDIS_PASSWORD: LONG_SECRET,
    ALLOWED_ORIGINS: ORIGIN,
    PUBLIC_URL: 'https://chat.example.org',
    METRICS_TOKEN: LONG_SECRET,
  };
  const written: Readonly<Record<string, string>> = parse(read('docker/compose.yaml')).services.bot.environment;
  const filled = Object.entries(written).map(([name, value]) => [
    name,
    value.replace(
      /\$\{(\w+):([-?])([^}]*)\}/,
      (_all, variable: string, kind: string, rest: string) => given[variable] ?? (kind === '-' ? rest : ''),
    ),
  ]);
  expect(readConfig({ PORT: '3978', ...Object.fromEntries(filled) })).toMatchObject({
    mode: 'web',
    trustProxy: 1,
    metricsToken: LONG_SECRET,
    storage: { kind: 'redis', url: `redis://:${LONG_SECRET}@redis:6379` },
  });
});
