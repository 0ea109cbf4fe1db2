import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask, loadCounted, startBot } from './bots.mjs';
import { growthOf, sumMetric } from './figures.mjs';

describe('failed turns', () => {
  test('are summed over all channels, and 0 where none failed', () => {
    const text = '# HELP kat_failed of_turns\nkat_failed{channel="a"} 2\nkat_failed{channel="b"} 1\nkat_failed_not{channel="a"} 7\n';
    expect(sumMetric(text, 'kat_failed')).toBe(3);
    expect(sumMetric(text, 'kat_other')).toBe(0);
  });

  test('are also those that end in an apology, with status 200, and only those of this load; the lag is of all of it', async () => {
    let apologies = 5;
    let lag = 0;
    const server = createServer(async (req, res) => {
      for await (const _chunk of req);
      if (req.url === '/metrics') {
        res.end(`kat_turns_failed_total{channel="webchat"} ${apologies}\nnodejs_eventloop_lag_p99_seconds ${lag}\n`);
        // As the real one: measured anew from here on.
        lag = 0;
        return;
      }
      apologies += 1;
      lag = 0.07;
      res.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await loadCounted(url, { connections: 1, amount: 4, utterances: ['hello'] })).toMatchObject({ turns: 4, failed: 4, lagMs: 70 });
    server.closeAllConnections();
    server.close();
  });
});

test('the echo bot sends for each utterance what it was given for that one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'echo-'));
  const file = join(folder, 'replies.json');
  const message = (text: string) => ({ type: 'message', text });
  writeFileSync(file, JSON.stringify({ short: [message('s')], long: [message('l'.repeat(500)), message('and more')] }));
  const echo = await startBot('echo', { REPLIES_FILE: file });
  expect((await ask(echo.url, 'short')).map(({ text }) => text)).toEqual(['s']);
  expect((await ask(echo.url, 'long')).map(({ text }) => text)).toEqual(['l'.repeat(500), 'and more']);
  await echo.stop();
  rmSync(folder, { recursive: true });
});

describe('growth', () => {
  test('is what the line through all values rises', () => {
    expect(growthOf([10, 11, 12, 13, 14])).toBeCloseTo(4);
    expect(growthOf([10, 10, 10])).toBe(0);
    expect(growthOf([14, 13, 12])).toBeCloseTo(-2);
  });

  test('is not hidden by a high first value, nor made by one high value in the middle', () => {
    expect(growthOf([14, 11, 12, 13, 14, 15, 16, 17, 18])).toBeGreaterThan(5);
    expect(growthOf([50, 50, 50, 50, 80, 50, 50, 50, 50])).toBeCloseTo(0);
  });
});
