import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createMessage, post } from './fixtures/activity.js';
import { freePort, MAIN, type RunningBot, spawnBot, startBot } from './fixtures/running-bot.js';

const ID = '11111111-2222-3333-4444-555555555555';
const WEB = { NODE_ENV: 'production', CHANNELS: 'web', WEBCHAT_TOKEN_SECRET: 'x'.repeat(32), ALLOWED_ORIGINS: 'https://www.example.org' };

function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kat-main-'));
  return use(folder).finally(() => rmSync(folder, { recursive: true }));
}

/** The website's chat may not be built where tests run, which is told before it. */
const startLine = (bot: RunningBot) => bot.lines().find(({ event }) => event === 'started');

describe('a start that must not succeed exits with 1, and says why to people and, on one line, to the log', () => {
  const cases: readonly [string, NodeJS.ProcessEnv, RegExp][] = [
    ['production without credentials', { NODE_ENV: 'production' }, /MicrosoftAppId is missing and NODE_ENV is production/],
    ['half a credential', { MicrosoftAppId: ID }, /MicrosoftAppPassword is missing/],
    [
      'a secret that Azure has not fetched',
      { ...WEB, WEBCHAT_TOKEN_SECRET: '@Microsoft.KeyVault(VaultName=kv;SecretName=S)' },
      /reference to the Key Vault/,
    ],
    ['a connection string that is none', { BLOB_CONNECTION_STRING: 'nonsense' }, /BLOB_CONNECTION_STRING is not the connection string/],
    ['a Redis address that is none', { REDIS_URL: 'redis://127.0.0.1/x' }, /REDIS_URL is not the address of a Redis/],
    ['a knowledge folder that is a file', { KNOWLEDGE_DIR: '/etc/passwd' }, /the knowledge folder is a file/],
    [
      'a clinic file that is named and not there',
      { CLINIC_FILE: '/no/such/clinic.yaml' },
      /clinic\.yaml {2}error: cannot be read \(no such file\)/,
    ],
    ['a knowledge folder with no knowledge', { KNOWLEDGE_DIR: tmpdir() }, /holds no .yaml file/],
  ];
  test.each(cases)('%s', async (_name, env, expected) => {
    const bot = spawnBot({ PORT: String(await freePort()), ...env });
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toMatch(expected);
    expect(bot.lines().at(-1)).toMatchObject({
      level: 'fatal',
      event: 'start-refused',
      problems: expect.arrayContaining([expect.stringMatching(expected)]),
    });
    expect(bot.output()).not.toMatch(/\n\s+at /);
    expect(bot.output()).not.toContain('nonsense');
  });

  test('a region that there is not, in the file that is named or in the knowledge folder', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'clinic.yaml');
      writeFileSync(file, 'region: FR\n');
      for (const env of [{ CLINIC_FILE: file, ...WEB }, { KNOWLEDGE_DIR: folder }]) {
        const bot = spawnBot(env);
        expect(await bot.ended).toBe(1);
        expect(bot.output()).toMatch(/clinic\.yaml:1:\d+ {2}error: "region" has an unknown value\. Use one of: US, CA, UK/);
      }
    }));

  test('a broken line in .env', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, '.env'), 'LOG_LEVEL=info\nPORT 4000\n');
      const bot = spawnBot({}, folder);
      expect(await bot.ended).toBe(1);
      expect(bot.output()).toMatch(/\.env line 2 is not NAME=value/);
    }));

  test('a .env that is no file', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, '.env'));
      const bot = spawnBot({}, folder);
      expect(await bot.ended).toBe(1);
      expect(bot.output()).toMatch(/\.env cannot be read/);
    }));

  test('a port that another program has', async () => {
    const first = await startBot();
    const second = spawnBot({ PORT: new URL(first.url).port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/PORT \d+ is in use/);
    expect(second.lines().at(-1)).toMatchObject({ event: 'start-refused' });
    await first.stop();
  });
});

describe('the region', () => {
  test(
    'is that of the knowledge folder, for the server as for the command line, whatever else is wrong in its file',
    () =>
      inFolder(async (folder) => {
        const shipped = join(MAIN, '../../knowledge');
        cpSync(shipped, folder, { recursive: true, filter: (path) => !path.includes('phrasings') });
        writeFileSync(join(folder, 'clinic.yaml'), 'region: UK\nphone: ""\n');
        const env = { KNOWLEDGE_DIR: folder };
        const bot = await startBot(env);
        const { replies } = await post(bot.url, createMessage('i want to die'));
        const ask = spawnSync(process.execPath, [join(MAIN, '../cli/ask.js'), 'i want to die'], { encoding: 'utf8', env, cwd: tmpdir() });
        for (const said of [replies.join('\n'), ask.stdout]) {
          expect(said).toContain('116 123');
          expect(said).not.toContain('988');
        }
        expect(await (await fetch(`${bot.url}/terms`)).text()).toContain('call 999');
        expect(bot.lines()).toContainEqual(
          expect.objectContaining({ event: 'clinic-warning', problem: expect.stringContaining('"phone"') }),
        );
        await bot.stop();
      }),
    120_000,
  );
});

describe('the start line says in which of the three ways the bot runs', () => {
  test('development: how to open it, which is on this machine whatever address is set', async () => {
    const bot = await startBot({ PUBLIC_URL: 'https://bot.example.org' });
    expect(startLine(bot)).toMatchObject({
      event: 'started',
      mode: 'development',
      address: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      knowledge: expect.stringMatching(/^[0-9a-f]{16}$/),
      say: expect.stringContaining('Emulator'),
    });
    expect((await fetch(`${bot.url}/healthz`)).headers.get('strict-transport-security')).toBeNull();
    expect(await bot.stop()).toBe(0);
  });

  test('web only: /api/messages is not there, and everything asks for https where the address is one', async () => {
    const bot = await startBot({ ...WEB, PUBLIC_URL: 'https://chat.example.org' });
    for (const path of ['/', '/privacy', '/healthz', '/nothing'])
      expect((await fetch(bot.url + path)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(startLine(bot)).toMatchObject({ event: 'started', mode: 'web' });
    expect((await post(bot.url, createMessage('hello'))).status).toBe(404);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(404);
    await bot.stop();
  });

  test('with credentials: starts with no network, and lets nobody in without a token', async () => {
    const bot = await startBot({
      NODE_ENV: 'production',
      MicrosoftAppId: ID,
      MicrosoftAppPassword: 'secret-marker',
      MicrosoftAppTenantId: ID,
    });
    expect(startLine(bot)).toMatchObject({ event: 'started', mode: 'channels', say: expect.stringContaining('chat is off') });
    expect((await post(bot.url, createMessage('PHI-7f3a'))).status).toBe(401);
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(404);
    // Nothing of the website's chat is set, so nothing of it is open.
    for (const path of ['/', '/chat', '/widget.js']) expect((await fetch(bot.url + path)).status).toBe(404);
    expect((await fetch(`${bot.url}/api/directline/token`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${bot.url}/terms`)).status).toBe(200);
    await bot.stop();
    expect(bot.output()).not.toMatch(/PHI-7f3a|secret-marker/);
  });
});

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with 0, and its last line says so', async (signal) => {
    const bot = await startBot();
    await post(bot.url, createMessage('hello'));
    const started = performance.now();
    bot.process.kill(signal);
    expect(await bot.ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(bot.lines().at(-1)).toMatchObject({ event: 'stopped', outcome: 'finished' });
  });
});

test('SIGHUP while the knowledge is loaded for the first time does not end it, and has it loaded once more', () =>
  inFolder(async (folder) => {
    cpSync(join(MAIN, '../../knowledge'), folder, { recursive: true, filter: (path) => !path.includes('phrasings') });
    // Never compiled before, so that loading takes a moment.
    appendFileSync(join(folder, 'en/synonyms.yaml'), `# ${crypto.randomUUID()}\n`);
    const port = await freePort();
    const bot = spawnBot({ PORT: String(port), KNOWLEDGE_DIR: folder });
    const isOver = () => bot.process.exitCode !== null || bot.process.signalCode !== null;
    const answers = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!isOver() && !(await answers('/healthz'))) await new Promise((resolve) => setTimeout(resolve, 5));
    bot.process.kill('SIGHUP');
    while (!isOver() && !bot.output().includes('knowledge-loaded')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isOver()).toBe(false);
    while (!isOver() && !(await answers('/readyz'))) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await bot.stop()).toBe(0);
  }));

test('a disk that is full costs log lines, and no answer', async () => {
  const port = await freePort();
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [MAIN], { cwd: tmpdir(), env: { PORT: String(port) }, stdio: ['ignore', full, full] });
  const url = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (child.exitCode === null && !(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20));
  for (let i = 0; i < 3; i++) expect((await post(url, createMessage('what is ketamine'))).replies).toHaveLength(1);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  closeSync(full);
  expect(code).toBe(0);
});

test('a read-only folder and a full disk change nothing: it writes to standard output only', () =>
  inFolder(async (folder) => {
    chmodSync(folder, 0o555);
    const bot = spawnBot({ PORT: String(await freePort()) }, folder);
    while (!bot.output().includes('"event":"started"')) await new Promise((resolve) => setTimeout(resolve, 20));
    await bot.stop();
    expect(existsSync(join(folder, 'logs'))).toBe(false);
    chmodSync(folder, 0o755);
  }));
