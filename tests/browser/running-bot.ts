import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface RunningBot {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const STARTS_WITHIN_MS = 30_000;

/** Starts the built bot as `npm start` would, on a free port unless one is named. */
export async function startBot(env: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const bot = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => bot.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the bot did not start')), STARTS_WITHIN_MS);
    bot.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
    bot.stdout.on('data', (chunk: Buffer) => {
      if (!String(chunk).includes('"event":"started"')) return;
      clearTimeout(timer);
      resolve();
    });
  });
  return {
    url: `http://localhost:${port}`,
    stop() {
      bot.kill();
      return ended;
    },
  };
}

/** A website of its own origin that shows one page, with a policy where the clinic has one; at `url` again, where it was before. */
export async function startWebsite(html: string, headers: Readonly<Record<string, string>> = {}, url?: string): Promise<RunningBot> {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(url ? Number(new URL(url).port) : 0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
