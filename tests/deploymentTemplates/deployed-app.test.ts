import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evaluateTemplate } from './evaluate-template.js';
import { type JsonObject, objectAt } from './template-problems.js';

const template: JsonObject = JSON.parse(
  readFileSync(new URL('../../deploymentTemplates/deployUseExistResourceGroup/template-BotApp-with-rg.json', import.meta.url), 'utf8'),
);

const deploy = (given: JsonObject): readonly JsonObject[] => evaluateTemplate(template, { appServiceName: 'app', ...given });
const typesOf = (given: JsonObject): readonly string[] => deploy(given).map(({ type }) => String(type));
const settingsOf = (given: JsonObject): JsonObject =>
  objectAt(deploy(given).find(({ type }) => type === 'Microsoft.Web/sites/config') ?? {}, 'properties');

const inVault = (secret: string): string => `@Microsoft.KeyVault(VaultName=kv-abcdefghijklm;SecretName=${secret})`;
const BASICS = {
  NODE_ENV: 'production',
  STORAGE: 'memory',
  LOG_LEVEL: 'info',
  TRUST_PROXY: '1',
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false',
  WEBSITE_RUN_FROM_PACKAGE: '1',
  PUBLIC_URL: 'https://app.example.net',
};

describe('the settings of the deployed app', () => {
  test('are those of a managed identity by default, with no secret at all', () => {
    expect(settingsOf({})).toEqual({
      ...BASICS,
      CHANNELS: 'all',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: 'client-id-of-the-identity',
      MicrosoftAppTenantId: 'tenant',
    });
  });

  test('name the app registration of a single tenant, its password in the vault', () => {
    expect(settingsOf({ appType: 'SingleTenant', appId: 'app-id', appPassword: 'hunter2' })).toEqual({
      ...BASICS,
      CHANNELS: 'all',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: 'app-id',
      MicrosoftAppTenantId: 'tenant',
      MicrosoftAppPassword: inVault('MicrosoftAppPassword'),
    });
  });

  test('hold no credentials of a bot when only the web chat is served', () => {
    expect(settingsOf({ channels: 'web', localWebChat: true, allowedOrigins: 'https://clinic.example' })).toEqual({
      ...BASICS,
      CHANNELS: 'web',
      ALLOWED_ORIGINS: 'https://clinic.example',
      WEBCHAT_TOKEN_SECRET: inVault('WebChatTokenSecret'),
    });
  });

  test("keep Direct Line's secret in the vault and name the pages that may have a token", () => {
    expect(settingsOf({ azureDirectLine: true, allowedOrigins: 'https://clinic.example' })).toMatchObject({
      ALLOWED_ORIGINS: 'https://clinic.example',
      DIRECT_LINE_SECRET: inVault('DirectLineSecret'),
    });
  });

  test('keep the token of the metrics in the vault, where the metrics are offered at all', () => {
    expect(settingsOf({ offerMetrics: true })).toMatchObject({ METRICS_TOKEN: inVault('MetricsToken') });
    expect(settingsOf({ metricsToken: 'four' })).not.toHaveProperty('METRICS_TOKEN');
  });

  test.each([
    ['redis', 'REDIS_URL', 'RedisUrl'],
    ['blob', 'BLOB_CONNECTION_STRING', 'BlobConnectionString'],
  ])('point %s at the vault for its connection', (storage, setting, secret) => {
    expect(settingsOf({ storage })).toMatchObject({ STORAGE: storage, [setting]: inVault(secret) });
  });

  test('name the address that visitors see where it is not the one of Azure', () => {
    expect(settingsOf({ publicUrl: 'https://chat.example.org' })).toMatchObject({ PUBLIC_URL: 'https://chat.example.org' });
  });

  test('hold more settings, none of which takes the place of one that the template makes', () => {
    const extraSettings = { CLINIC_FILE: '/home/clinic/clinic.yaml', NODE_ENV: 'test', TRUST_PROXY: '0', PUBLIC_URL: 'http://else' };
    expect(settingsOf({ extraSettings })).toEqual({ ...settingsOf({}), CLINIC_FILE: '/home/clinic/clinic.yaml' });
  });

  test('stay the same when a later deployment leaves the secrets out', () => {
    const choices = { appType: 'SingleTenant', appId: 'app-id', localWebChat: true, azureDirectLine: true, offerMetrics: true };
    const secrets = { appPassword: 'one', webChatTokenSecret: 'two', directLineSecret: 'three', metricsToken: 'four' };
    expect(settingsOf(choices)).toEqual(settingsOf({ ...choices, ...secrets }));
    expect(typesOf(choices)).not.toContain('Microsoft.KeyVault/vaults/secrets');
    expect(typesOf({ ...choices, ...secrets }).filter((type) => type === 'Microsoft.KeyVault/vaults/secrets')).toHaveLength(4);
  });
});

test('secrets go into the vault and nowhere else', () => {
  const secrets = {
    appPassword: 'secret-one',
    webChatTokenSecret: 'secret-two',
    directLineSecret: 'secret-three',
    metricsToken: 'secret-four',
  };
  const everything = deploy({
    appType: 'SingleTenant',
    localWebChat: true,
    azureDirectLine: true,
    offerMetrics: true,
    storage: 'redis',
    ...secrets,
  });
  const isVault = ({ type }: JsonObject): boolean => type === 'Microsoft.KeyVault/vaults/secrets';
  const text = (resources: readonly JsonObject[]): string => JSON.stringify(resources);
  expect(text(everything.filter(isVault))).toMatch(
    /secret-one.*secret-two.*secret-three.*secret-four.*rediss:\/\/:KEY%2B%2F%3D@redis\.example\.net:10000/,
  );
  expect(text(everything.filter((resource) => !isVault(resource)))).not.toMatch(/secret-|KEY/);
});

test.each([
  [false, null],
  [true, true],
])('the vault can be purged unless that is asked for, since Azure takes no way back: %s', (vaultPurgeProtection, expected) => {
  const vault = deploy({ vaultPurgeProtection }).find(({ type }) => type === 'Microsoft.KeyVault/vaults') ?? {};
  expect(objectAt(vault, 'properties')['enablePurgeProtection']).toBe(expected);
});

describe('the autoscale rule', () => {
  test.each([
    ['is made', true, { planSku: 'S1', storage: 'redis' }],
    ['is made', true, { planSku: 'P0v3', storage: 'redis', localWebChat: true }],
    ['is made', true, { planSku: 'S1', storage: 'blob' }],
    ['is not made, since an own web chat line needs Redis,', false, { planSku: 'S1', storage: 'blob', localWebChat: true }],
    ['is not made, since state is not shared,', false, { planSku: 'S1', storage: 'memory' }],
    ['is not made, since the plan is too small,', false, { planSku: 'B1', storage: 'redis' }],
    ['is not made, since the plan is not ours,', false, { planSku: 'S1', storage: 'redis', existingPlanResourceId: 'plan' }],
  ])('%s (%s) for %j', (_title, made, given) => {
    expect(typesOf(given).includes('Microsoft.Insights/autoscalesettings')).toBe(made);
  });
});

test.each([
  ['F1', false],
  ['B1', true],
])('a %s plan is kept awake: %s', (planSku, alwaysOn) => {
  const site = deploy({ planSku }).find(({ type }) => type === 'Microsoft.Web/sites') ?? {};
  expect(objectAt(objectAt(site, 'properties'), 'siteConfig')['alwaysOn']).toBe(alwaysOn);
});

test.each([
  ['memory', []],
  ['redis', ['Microsoft.Cache/redisEnterprise', 'Microsoft.Cache/redisEnterprise/databases']],
  ['blob', ['Microsoft.Storage/storageAccounts', 'Microsoft.Storage/storageAccounts/managementPolicies']],
])('storage=%s makes what it needs and no more', (storage, expected) => {
  expect(typesOf({ storage }).filter((type) => /Cache|Storage/.test(type))).toEqual(expected);
});
