import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { startBot } from '../fixtures/running-bot.js';

const website = fileURLToPath(new URL('../../dist/website/', import.meta.url));
const build = fileURLToPath(new URL('../../dist/cli/build.js', import.meta.url));
const SECRETS = {
  DIRECT_LINE_SECRET: 'direct.line-secret_0123456789abcdef',
  WEBCHAT_TOKEN_SECRET: 'token-secret-0123456789abcdef0123456789',
  METRICS_TOKEN: 'metrics-token-0123456789abcdef',
};

const built = readdirSync(website, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('no built file names a secret, a variable of the environment or a place on the machine that built it', () => {
  expect(built.length).toBeGreaterThan(10);
  const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
  const wrong = built.filter((file) => {
    const text = plain(file);
    return /DIRECT_LINE_SECRET|WEBCHAT_TOKEN_SECRET|MicrosoftAppPassword|BEGIN (RSA |EC )?PRIVATE KEY/.test(text) || text.includes(root);
  });
  expect(wrong).toEqual([]);
});

test('the launcher stays below 10 kB and the chat below 500 kB, compressed', () => {
  const chat = built.filter((file) => /chat-[0-9a-f]+\.js\.br$/.test(file)).map((file) => readFileSync(file).length);
  // gzip, the larger of the two forms.
  expect(gzipSync(readFileSync(join(website, 'widget.js'))).length).toBeLessThan(10_000);
  expect(chat).toHaveLength(1);
  expect(chat[0]).toBeLessThan(500_000);
});

test('a bot that has secrets serves none of them on any page', async () => {
  const bot = await startBot(SECRETS);
  const assets = readdirSync(join(website, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const pages = ['/', '/widget.js', '/chat', '/privacy', '/terms', '/healthz', '/readyz', ...assets.map((name) => `/assets/${name}`)];
  for (const path of pages) {
    const response = await fetch(`${bot.url}${path}`);
    expect({ path, status: response.status, leaks: leaksIn(response.headers, await response.text()) }).toEqual({
      path,
      status: 200,
      leaks: [],
    });
  }
  // What is refused tells nothing, either.
  for (const path of ['/metrics', '/nowhere', '/api/messages', '/.env', '/knowledge/clinic.yaml']) {
    const response = await fetch(`${bot.url}${path}`);
    expect({ path, isRefused: response.status >= 400, leaks: leaksIn(response.headers, await response.text()) }).toEqual({
      path,
      isRefused: true,
      leaks: [],
    });
  }
  await bot.stop();
});

test('the build refuses to end well where a file that is served holds a secret, and does not repeat it', () => {
  // Any piece of the widget will do for a secret that got in.
  const secret = readFileSync(join(website, 'widget.js'), 'utf8').slice(100, 140);
  const { status, stderr } = spawnSync(process.execPath, [build], {
    env: { PATH: process.env['PATH'], DIRECT_LINE_SECRET: secret },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/widget\.js holds the value of DIRECT_LINE_SECRET/);
  expect(stderr).not.toContain(secret);
});

test('the build ends well with secrets that are in no file', () => {
  expect(spawnSync(process.execPath, [build], { env: { PATH: process.env['PATH'], ...SECRETS }, encoding: 'utf8' }).status).toBe(0);
});

function leaksIn(headers: Headers, body: string): readonly string[] {
  const all = JSON.stringify([...headers]) + body;
  return Object.entries(SECRETS).flatMap(([name, value]) => (all.includes(value) ? [name] : []));
}

function plain(file: string): string {
  const content = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(content).toString();
  return (file.endsWith('.gz') ? gunzipSync(content) : content).toString();
}
