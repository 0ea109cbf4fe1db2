import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Server } from 'restify';
import { createServer } from '../../src/server/create-server.js';
import { createLog } from '../../src/server/log.js';
import { createMetrics, type Metrics } from '../../src/server/metrics.js';
import { isThisMachine, type MetricsReaders, metricsReaders, mountMetrics } from '../../src/server/metrics-route.js';

let server: Server | undefined;
afterEach(() => void server?.server.close());

const TOKEN = { token: '0123456789abcdef' } as const;

async function get(
  readers: MetricsReaders,
  headers: Readonly<Record<string, string>> = {},
  probe: (metrics: Metrics) => void = () => undefined,
) {
  const log = createLog('silent', new Writable());
  server = createServer({ log, isReady: () => true });
  const metrics = createMetrics();
  mountMetrics(server, metrics, readers, async () => probe(metrics));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/metrics`, { headers });
}

describe('GET /metrics', () => {
  test('gives the metrics as Prometheus reads them, to the machine itself', async () => {
    const reply = await get('this machine');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await reply.text()).toContain('# TYPE kat_turns_total counter');
  });

  test('asks the storage first, so that its gauge is true when nobody talks', async () => {
    const reply = await get('this machine', {}, ({ onStorageChange }) => onStorageChange(false));
    expect(await reply.text()).toMatch(/^kat_storage_reachable 0$/m);
  });

  test('asks it not for a stranger', async () => {
    let asked = 0;
    await get('this machine', { via: 'x' }, () => asked++);
    expect(asked).toBe(0);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-client-ip', 'via'])('gives nothing to what came through a proxy (%s)', async (header) => {
    expect((await get('this machine', { [header]: '203.0.113.7' })).status).toBe(404);
  });

  // Not even to this machine: a proxy on it may add no header.
  test.each([undefined, 'Bearer ', 'Bearer undefined'])(
    'gives nothing to anybody where nobody may read them (%p)',
    async (authorization) => {
      expect((await get('nobody', authorization ? { authorization } : {})).status).toBe(404);
    },
  );

  test('gives nothing to the network next to it', () => {
    // All of 127.0.0.0/8 is this machine; the address that a container or a neighbour comes from is not.
    const addresses = [
      '127.0.0.1',
      '127.8.8.8',
      '::1',
      '::ffff:127.0.0.1',
      '10.0.0.7',
      '172.17.0.1',
      '192.168.1.9',
      '::ffff:10.0.0.7',
      'fd00::1',
      '8.8.8.8',
      '',
    ];
    expect(addresses.filter(isThisMachine)).toEqual(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']);
  });

  test('gives the metrics to who brings the token, from anywhere', async () => {
    const reply = await get(TOKEN, { authorization: 'Bearer 0123456789abcdef', 'x-forwarded-for': '203.0.113.7' });
    expect(reply.status).toBe(200);
  });

  test.each(['', 'Bearer ', 'Bearer 0123456789abcdeX', 'Bearer 0123456789abcdef0', '0123456789abcdef'])(
    'gives nothing to a wrong token (%p)',
    async (authorization) => {
      expect((await get(TOKEN, authorization ? { authorization } : {})).status).toBe(404);
    },
  );
});

describe('who may read the metrics', () => {
  test.each([
    ['development', undefined, 'this machine'],
    ['channels', undefined, 'nobody'],
    ['web', undefined, 'nobody'],
    ['development', TOKEN.token, TOKEN],
    ['channels', TOKEN.token, TOKEN],
    ['web', TOKEN.token, TOKEN],
  ] as const)('%s, token %p: %p', (mode, metricsToken, expected) => {
    expect(metricsReaders({ mode, ...(metricsToken ? { metricsToken } : {}) })).toEqual(expected);
  });
});
