import { afterEach, describe, expect, test } from '@jest/globals';
import { startOtlpMetrics } from '../../src/server/otlp-metrics.js';
import { createMessage, post } from '../fixtures/activity.js';
import { type Collector, startCollector } from '../fixtures/collector.js';
import { freePort, spawnBot, startBot } from '../fixtures/running-bot.js';

const open: Collector[] = [];
const collect = async (options?: Parameters<typeof startCollector>[0]) => {
  const collector = await startCollector(options);
  open.push(collector);
  return collector;
};
afterEach(() => {
  for (const collector of open.splice(0)) collector.close();
});

/** What a process says at its end of the OpenTelemetry packages that it has loaded. */
const TELL_LOADED = `--import data:text/javascript,${encodeURIComponent(
  'import{createRequire}from"node:module";const{cache}=createRequire("/");process.on("exit",()=>process.stderr.write("loaded:"+/sdk-metrics/.test(Object.keys(cache))))',
)}`;

describe('metrics by OpenTelemetry', () => {
  test('are counts, durations and confidences of turns, failures and storage errors, sent when it is closed at the latest', async () => {
    const collector = await collect();
    const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const metrics = startOtlpMetrics({ variables, intervalMs: 60_000, timeoutMs: 30_000, onChange: () => undefined });
    metrics.onTurn({ channel: 'webchat', outcome: 'answer', seconds: 0.003, confidence: 0.92 });
    metrics.onTurn({ channel: 'msteams', outcome: 'fallback', seconds: 0.3 });
    metrics.onTurnFailed('webchat');
    metrics.onStorageError('read');
    expect(collector.exports).toEqual([]);
    await metrics.close();
    expect(collector.points()).toEqual({
      'kat.turns channel=webchat outcome=answer': 1,
      'kat.turns channel=msteams outcome=fallback': 1,
      'kat.turns.failed channel=webchat': 1,
      'kat.turn.duration': 2,
      'kat.match.confidence outcome=answer': 1,
      'kat.storage.errors work=read': 1,
    });
  });
});

describe('the running bot', () => {
  test('sends them as the standard variables say, the last ones at its end, and nothing of what was said or where', async () => {
    const collector = await collect();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const bot = spawnBot({
      PORT: String(port),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=key-marker',
      OTEL_SERVICE_NAME: 'clinic-a',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_METRIC_EXPORT_INTERVAL: '200',
      REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
      NODE_OPTIONS: TELL_LOADED,
    });
    // Not /readyz, which waits for the storage.
    while (!bot.output().includes('"event":"started"')) await new Promise((resolve) => setTimeout(resolve, 20));
    const conversation = { id: 'conversation-marker' };
    await post(url, createMessage('hows it given??', { conversation }));
    while (collector.exports.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await post(url, createMessage('my name is PHI-7f3a qwertz', { conversation }));
    // The reply goes to a port where nobody listens.
    const serviceUrl = `http://127.0.0.1:${await freePort()}`;
    await post(url, createMessage('what does it cost', { conversation, serviceUrl, deliveryMode: 'normal' }));
    expect(await bot.stop()).toBe(0);
    const points = collector.points();
    expect(points).toMatchObject({
      'kat.turns channel=emulator outcome=answer': 1,
      'kat.turns channel=emulator outcome=fallback': 1,
      'kat.turns.failed channel=emulator': 1,
      'kat.match.confidence outcome=answer': 1,
    });
    expect(Object.entries(points).some(([name, count]) => name.startsWith('kat.storage.errors') && count > 0)).toBe(true);
    expect(collector.resource()).toMatchObject({ 'service.name': 'clinic-a', 'deployment.environment.name': 'test' });
    expect(collector.exports[0]).toMatchObject({ path: '/v1/metrics', headers: { 'api-key': 'key-marker' } });
    const sent = collector.exports.map(({ body }) => body).join('\n');
    expect(sent).not.toMatch(/marker|PHI|qwertz|given|Robin|activity-/);
    expect(bot.output()).not.toMatch(/marker/);
    expect(bot.output()).toContain('loaded:true');
  });

  test('loads none of it where no collector is named', async () => {
    const bot = await startBot({ OTEL_SERVICE_NAME: 'clinic-a', NODE_OPTIONS: TELL_LOADED });
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toContain('loaded:false');
  });

  test('answers without the collector, says once that it is gone and once that it is back', async () => {
    const port = await freePort();
    const bot = await startBot({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_METRIC_EXPORT_INTERVAL: '100',
      OTEL_EXPORTER_OTLP_TIMEOUT: '100',
      RATE_LIMITS: 'off',
    });
    const events = (name: string) => bot.lines().filter(({ event }) => event === name);
    const end = Date.now() + 3_000;
    while (Date.now() < end) expect((await post(bot.url, createMessage('what is ketamine'))).replies).toHaveLength(1);
    expect(events('otlp-down')).toHaveLength(1);
    const collector = await collect({ port });
    while (events('otlp-back').length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Object.keys(collector.points())).toContain('kat.turns channel=emulator outcome=answer');
    await bot.stop();
    expect(events('otlp-down')).toHaveLength(1);
  });

  test('ends in time where the collector takes what it is sent and never answers', async () => {
    const collector = await collect({ hangs: true });
    const bot = await startBot({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_METRIC_EXPORT_INTERVAL: '50' });
    expect((await post(bot.url, createMessage('what is ketamine'))).replies).toHaveLength(1);
    const started = performance.now();
    expect(await bot.stop()).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(bot.lines().at(-1)).toMatchObject({ event: 'stopped', outcome: 'finished' });
  });
});
