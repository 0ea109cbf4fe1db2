import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const website = fileURLToPath(new URL('../../dist/website/', import.meta.url));
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const PORT = 38_417;
const SECRETS = {
  DIRECT_LINE_SECRET: 'direct.line-secret_0123456789abcdef',
  WEBCHAT_TOKEN_SECRET: 'token-secret-0123456789abcdef0123456789',
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

test('a bot that has secrets serves none of them', async () => {
  const bot = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: String(PORT), LOG_LEVEL: 'info', ...SECRETS },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      bot.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
      bot.stdout.on('data', (chunk: Buffer) => String(chunk).includes('"event":"started"') && resolve());
    });
    const assets = readdirSync(join(website, 'assets')).filter((name) => /\.(js|css)$/.test(name));
    const paths = ['/', '/widget.js', '/chat', ...assets.map((name) => `/assets/${name}`)];
    for (const path of paths) {
      const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
      const all = JSON.stringify([...response.headers]) + (await response.text());
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      for (const secret of Object.values(SECRETS)) expect(all.includes(secret)).toBe(false);
    }
  } finally {
    bot.kill();
  }
});

function plain(file: string): string {
  const content = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(content).toString();
  return (file.endsWith('.gz') ? gunzipSync(content) : content).toString();
}
