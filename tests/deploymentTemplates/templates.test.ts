import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findTemplateProblems, type JsonObject, nestedTemplatesOf, objectAt, resourcesOf } from './template-problems.js';

const ROOT = new URL('../../deploymentTemplates/', import.meta.url);
const read = (name: string): JsonObject => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));

const BOT_APP = 'deployUseExistResourceGroup/template-BotApp-with-rg.json';
const AZURE_BOT = 'deployUseExistResourceGroup/template-AzureBot-with-rg.json';
const NEW_GROUP = 'deployWithNewResourceGroup/template-new-rg.json';
const PARAMETER_FILES = {
  'deployUseExistResourceGroup/parameters-for-template-BotApp-with-rg.json': BOT_APP,
  'deployUseExistResourceGroup/parameters-for-template-AzureBot-with-rg.json': AZURE_BOT,
  'deployWithNewResourceGroup/parameters-for-template-new-rg.json': NEW_GROUP,
};

const botApp = read(BOT_APP);
const resource = (template: JsonObject, type: string): JsonObject => {
  const found = resourcesOf(template).find((candidate) => candidate['type'] === type);
  if (found === undefined) throw new Error(`no resource of type ${type}`);
  return found;
};

describe('the templates', () => {
  test('every JSON file under deploymentTemplates is one that the tests below read', () => {
    const known = new Set([BOT_APP, AZURE_BOT, NEW_GROUP, ...Object.keys(PARAMETER_FILES)]);
    const folders = ['deployUseExistResourceGroup', 'deployWithNewResourceGroup'];
    const found = folders.flatMap((folder) => readdirSync(new URL(folder, ROOT)).map((file) => `${folder}/${file}`));
    expect(found.filter((file) => !known.has(file))).toEqual([]);
  });

  test.each([BOT_APP, AZURE_BOT, NEW_GROUP])('%s has no problem', (name) => {
    expect(findTemplateProblems(read(name))).toEqual([]);
  });

  test('the new resource group gets exactly the two templates of the existing one (else: node deploymentTemplates/nest-templates.mjs)', () => {
    expect(nestedTemplatesOf(read(NEW_GROUP))).toEqual([botApp, read(AZURE_BOT)]);
  });

  test('each nested deployment hands on exactly the parameters that its template declares', () => {
    for (const deployment of resourcesOf(read(NEW_GROUP)).filter(({ type }) => type === 'Microsoft.Resources/deployments')) {
      const properties = objectAt(deployment, 'properties');
      expect(Object.keys(objectAt(properties, 'parameters'))).toEqual(
        Object.keys(objectAt(objectAt(properties, 'template'), 'parameters')),
      );
    }
  });
});

describe('the web app', () => {
  test('is closed to all but HTTPS with TLS 1.2, and tells Azure how to start it and whether it is well', () => {
    const properties = objectAt(resource(botApp, 'Microsoft.Web/sites'), 'properties');
    expect(properties).toMatchObject({
      httpsOnly: true,
      siteConfig: {
        linuxFxVersion: 'NODE|24-lts',
        appCommandLine: 'exec node dist/main.js',
        healthCheckPath: '/healthz',
        webSocketsEnabled: true,
        minTlsVersion: '1.2',
        scmMinTlsVersion: '1.2',
        ftpsState: 'Disabled',
      },
    });
  });

  test('starts as start:built does, without npm between, which would keep the signal to stop from the bot', () => {
    const scripts = objectAt(JSON.parse(readFileSync(new URL('../package.json', ROOT), 'utf8')), 'scripts');
    const properties = objectAt(resource(botApp, 'Microsoft.Web/sites'), 'properties');
    expect(objectAt(properties, 'siteConfig')['appCommandLine']).toBe(`exec ${String(scripts['start:built'])}`);
  });

  test('takes no publishing password, by FTP or by SCM', () => {
    const policies = resourcesOf(botApp).filter(({ type }) => type === 'Microsoft.Web/sites/basicPublishingCredentialsPolicies');
    expect(policies.map((policy) => objectAt(policy, 'properties')['allow'])).toEqual([false, false]);
  });

  test('makes no Azure Cache for Redis, which is being closed', () => {
    expect(resourcesOf(botApp).map(({ type }) => type)).not.toContain('Microsoft.Cache/redis');
  });
});

test('the Azure Bot opens Web Chat, Direct Line and Teams', () => {
  const channels = resourcesOf(read(AZURE_BOT)).filter(({ type }) => type === 'Microsoft.BotService/botServices/channels');
  expect(channels.map((channel) => objectAt(channel, 'properties')['channelName'])).toEqual([
    'WebChatChannel',
    'DirectLineChannel',
    'MsTeamsChannel',
  ]);
});

describe.each(Object.entries(PARAMETER_FILES))('%s', (file, templateName) => {
  const given = objectAt(read(file), 'parameters');
  const declared = objectAt(read(templateName), 'parameters');

  test('names only parameters of its template, and all that have no default', () => {
    const required = Object.keys(declared).filter((name) => !('defaultValue' in objectAt(declared, name)));
    expect(Object.keys(given).filter((name) => !(name in declared))).toEqual([]);
    expect(required.filter((name) => !(name in given))).toEqual([]);
  });

  test('holds no secret', () => {
    expect(Object.keys(given).filter((name) => objectAt(declared, name)['type'] === 'securestring')).toEqual([]);
  });

  test('gives allowed values, or placeholders that Azure would refuse as a name', () => {
    const wrong = Object.keys(given).filter((name) => {
      const value = objectAt(given, name)['value'];
      const { allowedValues, type } = objectAt(declared, name);
      if (typeof value === 'string' && value.startsWith('<')) return !/^<REPLACE: [^<>]+>$/.test(value);
      if (Array.isArray(allowedValues)) return !allowedValues.includes(value);
      return type === 'bool' ? typeof value !== 'boolean' : typeof value !== 'string';
    });
    expect(wrong).toEqual([]);
  });
});

describe('the way to Azure in the README', () => {
  const commands = [...readFileSync(new URL('README.md', ROOT), 'utf8').matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(
    ([, text]) => text ?? '',
  );

  test('names by each variable one folder only, and in it files that exist', () => {
    const set = [...commands.join('').matchAll(/^(\w+)=deploymentTemplates\/(\w+)/gm)].map(([, name, folder]) => [name, folder]);
    expect(set.map(([name]) => name)).toEqual(['T', 'NEW']);
    const folders = Object.fromEntries(set);
    const used = [...commands.join('').matchAll(/\$(\w+)\/([\w-]+\.json)/g)];
    expect(used.length).toBeGreaterThan(5);
    for (const [, name, file] of used) expect(readdirSync(new URL(String(folders[name ?? '']), ROOT))).toContain(file);
  });

  test('gives the web app only parameters that its template has', () => {
    const declared = Object.keys(objectAt(botApp, 'parameters'));
    const deployments = commands
      .join('')
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.includes('$T/template-BotApp'));
    const given = deployments.flatMap((line) => [...line.matchAll(/(?<= )([a-zA-Z]+)=/g)].map(([, name]) => name ?? ''));
    expect(given).toContain('directLineSecret');
    expect(given.filter((name) => !declared.includes(name))).toEqual([]);
  });
});
