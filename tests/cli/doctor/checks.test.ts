import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type AskWeb, askWeb, type WebReply } from '../../../src/cli/doctor/ask-web.js';
import { checkCredentials } from '../../../src/cli/doctor/check-credentials.js';
import { checkEndpoint } from '../../../src/cli/doctor/check-endpoint.js';
import { checkKnowledge } from '../../../src/cli/doctor/check-knowledge.js';
import { checkLine } from '../../../src/cli/doctor/check-line.js';
import { checkNumbers } from '../../../src/cli/doctor/check-numbers.js';
import { checkStorage } from '../../../src/cli/doctor/check-storage.js';
import { checkTeams } from '../../../src/cli/doctor/check-teams.js';
import { formatFinding, splitRemedy } from '../../../src/cli/doctor/finding.js';
import type { Config } from '../../../src/config/config.js';
import { freePort } from '../../fixtures/running-bot.js';
import { LAST_REVIEW, SHIPPED } from '../../fixtures/shipped-knowledge.js';

const ID = '11111111-2222-3333-4444-555555555555';
const SINGLE = { appType: 'SingleTenant', appId: ID, password: 'secret-marker', tenantId: ID } as const;

/** A web in which addresses that end so answer so; all else cannot be reached. */
function web(replies: Readonly<Record<string, WebReply>>): AskWeb & { readonly asked: { url: string; options: unknown }[] } {
  const asked: { url: string; options: unknown }[] = [];
  const ask = async (url: string, options?: object) => {
    asked.push({ url, options });
    return Object.entries(replies).find(([end]) => url.endsWith(end))?.[1] ?? { failure: 'ENOTFOUND' };
  };
  return Object.assign(ask, { asked });
}

describe('credentials', () => {
  const refused = (code: string) => web({ '/token': { status: 401, body: `{"error_description":"${code}: no"}` } });

  test('are fine where Microsoft gives a token for them', async () => {
    const ask = web({ '/token': { status: 200, body: '{}' } });
    expect((await checkCredentials({ mode: 'channels', credentials: SINGLE }, ask, {})).kind).toBe('fine');
    expect(ask.asked[0]?.url).toBe(`https://login.microsoftonline.com/${ID}/oauth2/v2.0/token`);
  });

  test.each([
    ['AADSTS7000215', /secret to MicrosoftAppPassword/],
    ['AADSTS7000222', /new client secret/],
    ['AADSTS700016', /MicrosoftAppTenantId/],
    ['AADSTS90002', /MicrosoftAppTenantId/],
    ['AADSTS50000', /look that number up/],
  ])('%s leads to a remedy and not to the secret', async (code, remedy) => {
    const finding = await checkCredentials({ mode: 'channels', credentials: SINGLE }, refused(code), {});
    expect(finding).toMatchObject({ kind: 'broken', remedy: expect.stringMatching(remedy) });
    expect(formatFinding(finding)).not.toContain('secret-marker');
  });

  test('are broken where the login cannot be reached', async () => {
    expect(await checkCredentials({ mode: 'channels', credentials: SINGLE }, web({}), {})).toMatchObject({
      kind: 'broken',
      what: expect.stringContaining('ENOTFOUND'),
    });
  });

  test('are not asked for where the website alone is served, and worth a look in development and with a managed identity', async () => {
    const ask = web({});
    expect((await checkCredentials({ mode: 'web' }, ask, {})).kind).toBe('fine');
    expect((await checkCredentials({ mode: 'development' }, ask, {})).kind).toBe('worth-a-look');
    const identity = { appType: 'UserAssignedMSI', appId: ID, tenantId: ID } as const;
    expect((await checkCredentials({ mode: 'channels', credentials: identity }, ask, {})).kind).toBe('worth-a-look');
    expect(ask.asked).toEqual([]);
  });
});

describe('a managed identity', () => {
  const config = { mode: 'channels', credentials: { appType: 'UserAssignedMSI', appId: ID, tenantId: ID } } as const;
  const INSIDE = { WEBSITE_SITE_NAME: 'app', IDENTITY_ENDPOINT: 'http://169.254.1.1/msi/token', IDENTITY_HEADER: 'header-marker' };

  test('is asked for its token inside Azure, and only there', async () => {
    const ask = web({ [`client_id=${ID}`]: { status: 200, body: '{}' } });
    expect((await checkCredentials(config, ask, INSIDE)).kind).toBe('fine');
    expect(ask.asked).toEqual([
      {
        url: expect.stringContaining('http://169.254.1.1/msi/token?resource=https%3A%2F%2Fapi.botframework.com&'),
        options: { headers: { 'X-IDENTITY-HEADER': 'header-marker' } },
      },
    ]);
    const outside = web({});
    expect(await checkCredentials(config, outside, {})).toMatchObject({ remedy: expect.stringContaining('node dist/cli/doctor.js') });
    expect(outside.asked).toEqual([]);
  });

  test('that is not assigned to the web app is broken, whatever Azure says of it', async () => {
    const refused = web({ [`client_id=${ID}`]: { status: 400, body: '' } });
    for (const [ask, env] of [[refused, INSIDE] as const, [web({}), INSIDE] as const, [web({}), { WEBSITE_SITE_NAME: 'app' }] as const]) {
      const finding = await checkCredentials(config, ask, env);
      expect(finding.kind).toBe('broken');
      expect(formatFinding(finding)).not.toMatch(/az webapp ssh|header-marker/);
    }
  });
});

describe('a request of the doctor', () => {
  test('that fails says how, and not just that it was a TypeError', async () => {
    expect(await askWeb('http://127.0.0.1:1/')).toEqual({ failure: 'bad port' });
    expect(await askWeb(`http://127.0.0.1:${await freePort()}/`)).toEqual({ failure: 'ECONNREFUSED' });
  });
});

describe('the endpoint', () => {
  const OK = { status: 200, body: '' };
  const config = { mode: 'channels', publicUrl: 'https://bot.example.org', port: 3978 } as const;
  const kinds = async (of: Pick<Config, 'mode' | 'publicUrl' | 'port'>, ask: AskWeb) =>
    (await checkEndpoint(of, ask)).map(({ kind }) => kind);

  test('is fine where it answers, is ready and asks for a token', async () => {
    const ask = web({ '.org/healthz': OK, '.org/readyz': OK, '.org/api/messages': { status: 401, body: '' } });
    expect(await kinds(config, ask)).toEqual(['fine', 'fine', 'fine']);
  });

  test('is broken where it lets in who has no token', async () => {
    expect(await kinds(config, web({ '/healthz': OK, '/readyz': OK, '/api/messages': OK }))).toEqual(['fine', 'fine', 'broken']);
  });

  test('is broken where it is not ready', async () => {
    expect(await kinds({ ...config, mode: 'web' }, web({ '/healthz': OK, '/readyz': { status: 503, body: '' } }))).toEqual([
      'fine',
      'broken',
    ]);
  });

  test('is broken where the address leads nowhere, and without https', async () => {
    expect(await kinds(config, web({}))).toEqual(['broken']);
    expect(await kinds({ ...config, mode: 'web', publicUrl: 'http://127.0.0.1:3978' }, web({ '/healthz': OK, '/readyz': OK }))).toContain(
      'broken',
    );
  });

  test('is worth a look where no address is known and no bot runs here', async () => {
    expect(await kinds({ mode: 'development', port: 3978 }, web({}))).toEqual(['worth-a-look']);
  });
});

describe('Direct Line', () => {
  const kinds = async (webChat: Config['webChat'], reply: WebReply = { failure: 'ENOTFOUND' }) =>
    (await checkLine({ webChat, mode: 'web', storage: { kind: 'memory' } }, web({ '/tokens/generate': reply }))).map(({ kind }) => kind);
  const allowedOrigins = ['https://www.example.org'];

  test('is fine with pages and a secret of its own', async () => {
    expect(await kinds({ allowedOrigins, tokenSecret: 'x'.repeat(32) })).toEqual(['fine', 'fine']);
  });

  test('is worth a look with no page, and with a secret that ends with the process', async () => {
    expect(await kinds({ allowedOrigins: [] })).toEqual(['worth-a-look', 'worth-a-look']);
  });

  test('is off beside the channels where nothing of it is set', async () => {
    const findings = await checkLine({ webChat: { allowedOrigins: [] }, mode: 'channels', storage: { kind: 'memory' } }, web({}));
    expect(findings).toMatchObject([{ kind: 'fine', what: expect.stringMatching(/^off/) }]);
  });

  test("is what Azure says of Azure's secret", async () => {
    const secret = { allowedOrigins, directLineSecret: 'secret-marker' };
    expect(await kinds(secret, { status: 200, body: '{}' })).toEqual(['fine', 'fine']);
    expect(await kinds(secret, { status: 403, body: '' })).toEqual(['fine', 'broken']);
    expect(await kinds(secret)).toEqual(['fine', 'broken']);
  });

  test("is asked for at Azure's own address, with the secret in a header", async () => {
    const ask = web({});
    await checkLine({ webChat: { allowedOrigins, directLineSecret: 'secret-marker' }, mode: 'web', storage: { kind: 'memory' } }, ask);
    expect(ask.asked).toEqual([
      {
        url: 'https://directline.botframework.com/v3/directline/tokens/generate',
        options: { method: 'POST', headers: { authorization: 'Bearer secret-marker' } },
      },
    ]);
  });
});

describe('storage and knowledge', () => {
  test('memory is worth a look', async () => {
    expect((await checkStorage({ kind: 'memory' })).kind).toBe('worth-a-look');
  });

  test('a Redis that is not there is broken, with the variable to look at', async () => {
    expect(await checkStorage({ kind: 'redis', url: 'redis://127.0.0.1:1' })).toMatchObject({
      kind: 'broken',
      what: expect.stringContaining('ECONNREFUSED'),
      remedy: expect.stringContaining('REDIS_URL'),
    });
  });

  test('the shipped knowledge is not broken', () => {
    const findings = checkKnowledge(SHIPPED, `${SHIPPED}clinic.yaml`, LAST_REVIEW);
    expect(findings.filter(({ kind }) => kind === 'broken')).toEqual([]);
    expect(findings.some(({ subject, what }) => subject === 'Knowledge' && /\d+ entries/.test(what))).toBe(true);
  });

  test('a folder with no knowledge is broken', () => {
    const nowhere = fileURLToPath(new URL('./', import.meta.url));
    expect(checkKnowledge(nowhere, `${SHIPPED}clinic.yaml`, LAST_REVIEW)).toContainEqual(
      expect.objectContaining({ kind: 'broken', subject: 'Knowledge' }),
    );
  });
});

describe('what to do is said once', () => {
  test('where the problem brings its remedy', () => {
    expect(splitRemedy('X is missing. What to do: set it.')).toEqual(['X is missing', 'set it']);
    expect(splitRemedy('X is odd')).toEqual(['X is odd', 'correct it']);
  });

  test('in findings about Teams', () => {
    const clinicFile = `${SHIPPED}clinic.yaml`;
    const folder = fileURLToPath(new URL('../../../deploymentTemplates/teams', import.meta.url));
    const findings = checkTeams({
      env: { MicrosoftAppId: ID, TEAMS_DEVELOPER_NAME: 'x'.repeat(40) },
      clinicFile,
      folder,
      version: '1.0.0',
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['broken', 'broken']);
    for (const finding of findings) expect(formatFinding(finding).match(/What to do/g)).toHaveLength(1);
  });
});

describe('the numbers', () => {
  test('are fine within 400 days of their review, and worth a look after them', () => {
    expect(checkNumbers({ clinic: { region: 'US' }, region: 'right' }, '2026-11-30')).toMatchObject([{ kind: 'fine' }]);
    expect(checkNumbers({ clinic: { region: 'UK' }, region: 'right' }, '2099-01-15')).toMatchObject([
      { kind: 'worth-a-look', what: expect.stringMatching(/400 days: .*UK: Samaritans/) },
    ]);
  });

  test.each(['missing', 'wrong'] as const)('of no country are broken: the region is %s', (region) => {
    expect(checkNumbers({ clinic: { region: 'US' }, region }, '2026-11-30')).toMatchObject([
      { kind: 'broken', remedy: expect.stringContaining('region') },
    ]);
  });
});
