import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Server } from 'restify';
import { createServer } from '../../src/server/create-server.js';
import { createLog } from '../../src/server/log.js';
import { createMetrics, type Metrics } from '../../src/server/metrics.js';
import { mountMetrics } from '../../src/server/metrics-route.js';

let server: Server | undefined;
afterEach(() => void server?.server.close());

async function get(
  token: string | undefined,
  headers: Readonly<Record<string, string>> = {},
  probe: (metrics: Metrics) => void = () => undefined,
) {
  const log = createLog('silent', new Writable());
  server = createServer({ log, isReady: () => true });
  const metrics = createMetrics();
  mountMetrics(server, metrics, token, async () => probe(metrics));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/metrics`, { headers });
}

describe('GET /metrics', () => {
  test('gives the metrics as Prometheus reads them, to the machine itself', async () => {
    const reply = await get(undefined);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await reply.text()).toContain('# TYPE kat_turns_total counter');
  });

  test('asks the storage first, so that its gauge is true when nobody talks', async () => {
    const reply = await get(undefined, {}, ({ onStorageChange }) => onStorageChange(false));
    expect(await reply.text()).toMatch(/^kat_storage_reachable 0$/m);
  });

  test('asks it not for a stranger', async () => {
    let asked = 0;
    await get(undefined, { via: 'x' }, () => asked++);
    expect(asked).toBe(0);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-client-ip', 'via'])('gives nothing to what came through a proxy (%s)', async (header) => {
    expect((await get(undefined, { [header]: '203.0.113.7' })).status).toBe(404);
  });

  test('gives the metrics to who brings the token, from anywhere', async () => {
    const reply = await get('0123456789abcdef', { authorization: 'Bearer 0123456789abcdef', 'x-forwarded-for': '203.0.113.7' });
    expect(reply.status).toBe(200);
  });

  test.each(['', 'Bearer ', 'Bearer 0123456789abcdeX', 'Bearer 0123456789abcdef0', '0123456789abcdef'])(
    'gives nothing to a wrong token (%p)',
    async (authorization) => {
      expect((await get('0123456789abcdef', authorization ? { authorization } : {})).status).toBe(404);
    },
  );
});
