import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from '../../src/server/create-server.js';
import { createLog } from '../../src/server/log.js';

const MOST = 40;
const MOST_OF_ONE = 16;
let open: Socket[] = [];
let written: string[] = [];
let server: ReturnType<typeof createServer>['server'];

afterEach(() => {
  for (const socket of open) socket.destroy();
  server.closeAllConnections();
  server.close();
  open = [];
  written = [];
});

async function start(mostOfOne?: number): Promise<void> {
  const log = createLog('info', { write: (line: string) => void written.push(line) });
  const connections = { most: MOST, ...(mostOfOne === undefined ? {} : { mostOfOne }) };
  ({ server } = createServer({ log, isReady: () => true, connections }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

/** Opens a connection from an address of this machine's own; `bytes` are sent at once. */
function dial(localAddress: string, bytes = ''): Socket & { answer: string } {
  const { port } = server.address() as AddressInfo;
  const socket = Object.assign(connect({ port, host: '127.0.0.1', localAddress }), { answer: '' }).setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    socket.answer += chunk;
  });
  socket.on('error', () => undefined);
  if (bytes) socket.write(bytes);
  open.push(socket);
  return socket;
}

const ASK = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks over a new connection until it is answered, as a browser does; false after a while. */
async function isAnswered(address: string): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    const socket = dial(address, ASK);
    await Promise.race([once(socket, 'data').catch(() => undefined), once(socket, 'close'), pause(500)]);
    if (socket.answer.startsWith('HTTP/1.1 200')) return true;
    await pause(50);
  }
  return false;
}

describe('connections', () => {
  test('that idle make room for whoever comes when there is no more', async () => {
    await start();
    for (let i = 0; i < MOST; i++) dial(`127.0.0.${2 + (i % 9)}`, ASK);
    await pause(300);
    expect(await isAnswered('127.0.0.20')).toBe(true);
  });

  test('are kept idle for a short time only while three quarters are taken', async () => {
    await start();
    const first = dial('127.0.0.2', ASK);
    await pause(100);
    expect(first.answer).toMatch(/Keep-Alive: timeout=65/);
    for (let i = 0; i < MOST * 0.8; i++) dial('127.0.0.2');
    await pause(100);
    const crowded = dial('127.0.0.3', ASK);
    await pause(200);
    expect(crowded.answer).toMatch(/Keep-Alive: timeout=5/);
    for (const socket of open) socket.destroy();
    await pause(200);
    const again = dial('127.0.0.2', ASK);
    await pause(100);
    expect(again.answer).toMatch(/Keep-Alive: timeout=65/);
  });

  test('of one address, silent or busy, do not take those of others', async () => {
    await start(MOST_OF_ONE);
    const silent = Array.from({ length: MOST * 2 }, () => dial('127.0.0.2'));
    await pause(300);
    expect(silent.filter(({ closed }) => !closed)).toHaveLength(MOST_OF_ONE);
    expect(await isAnswered('127.0.0.3')).toBe(true);
    expect(written.filter((line) => line.includes('"event":"connections-refused"'))).toHaveLength(1);
    expect(written.join('')).not.toContain('127.0.0.2');
    for (const socket of silent) socket.destroy();
    await pause(100);
    expect(await isAnswered('127.0.0.2')).toBe(true);
  });

  test('that idle make room for others of the same address', async () => {
    await start(MOST_OF_ONE);
    for (let i = 0; i < MOST_OF_ONE; i++) dial('127.0.0.2', ASK);
    await pause(200);
    const next = dial('127.0.0.2', ASK);
    await pause(200);
    expect(next.answer).toMatch(/^HTTP\/1.1 200/);
    expect(written).toEqual([]);
  });

  test('are not limited by address where a proxy has them all', async () => {
    await start();
    const silent = Array.from({ length: MOST - 4 }, () => dial('127.0.0.2'));
    await pause(200);
    expect(silent.some(({ closed }) => closed)).toBe(false);
  });
});
