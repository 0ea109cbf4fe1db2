import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';
import { type Started, startRedis, until } from '../storage/servers.js';
import { arrive, ask, listen, type Visitor } from './visitor.js';

const CLINIC = 'https://www.example.org';
const METRICS_TOKEN = 'secret-marker-of-the-metrics';
const WEB = {
  NODE_ENV: 'production',
  CHANNELS: 'web',
  WEBCHAT_TOKEN_SECRET: 'secret-marker'.repeat(3),
  ALLOWED_ORIGINS: CLINIC,
  METRICS_TOKEN,
};
const IN_DANGER = 'i want to kill myself';
const HELP = /988/;

let redis: Started;
let bot: RunningBot;
beforeAll(async () => {
  redis = await startRedis();
  bot = await startBot({ ...WEB, REDIS_URL: `redis://127.0.0.1:${redis.port}` });
}, 60_000);
afterAll(async () => {
  await bot.stop();
  await redis.stop();
});

const eventsOf = (event: string) => bot.lines().filter((line) => line['event'] === event);
const ready = () => until(async () => (await fetch(`${bot.url}/readyz`)).ok, 20_000);
/** The sum of a metric over its labels. */
const metric = async (name: string) => {
  const text = await (await fetch(`${bot.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).text();
  return [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\d+)$`, 'gm'))].reduce((sum, [, value]) => sum + Number(value), 0);
};

async function talking() {
  const visitor = await arrive(bot.url);
  const listening = await listen(visitor.started.body.streamUrl, CLINIC);
  await listening.hearTexts(1);
  const hears = (pattern: RegExp, after = 0) =>
    until(() => {
      const activities = listening.heard.slice(after).flatMap((set) => set.activities);
      return activities.some(({ text, from }) => from.id === 'bot' && pattern.test(text ?? ''));
    });
  return { visitor, listening, hears };
}

/** As who has no WebSocket: asks again and again, each time with the watermark of the time before. */
async function pollFor(visitor: Visitor, pattern: RegExp, from?: string): Promise<void> {
  let watermark = from;
  await until(async () => {
    const { body, status } = await visitor.hear(watermark);
    expect(status).toBe(200);
    watermark = body.watermark;
    return body.activities.some(({ text, from: { id } }) => id === 'bot' && pattern.test(text ?? ''));
  });
}

async function kill(): Promise<void> {
  await redis.stop();
}

async function revive(): Promise<void> {
  redis = await startRedis(redis.port);
  await ready();
}

describe('the website line when Redis is killed', () => {
  beforeEach(ready);
  afterEach(async () => {
    if (redis.process.exitCode !== null || redis.process.signalCode !== null) await revive();
  });

  it('answers somebody in danger, on the open socket', async () => {
    const { visitor, hears, listening } = await talking();
    await kill();
    expect((await visitor.say(IN_DANGER)).status).toBe(200);
    await hears(HELP);
    listening.socket.terminate();
  });

  it('answers who polls with a watermark of Redis', async () => {
    const visitor = await arrive(bot.url);
    await visitor.hearTexts(1);
    const { watermark } = (await visitor.hear()).body;
    await kill();
    expect((await visitor.say(IN_DANGER)).status).toBe(200);
    await pollFor(visitor, HELP, watermark);
  });

  it('answers who comes only then, and hears on when Redis is back', async () => {
    await kill();
    const { visitor, hears, listening } = await talking();
    await visitor.say(IN_DANGER);
    await hears(HELP);
    await revive();
    const before = listening.heard.length;
    expect((await visitor.say('what is ketamine therapy')).status).toBe(200);
    await hears(/ketamine/, before);
    listening.socket.terminate();
  });

  it('says so in the log and the metrics, by the code of the error, without a word of anybody', async () => {
    const errors = await metric('kat_storage_errors_total');
    const visitor = await arrive(bot.url);
    await kill();
    await visitor.say(IN_DANGER);
    expect(await metric('kat_storage_errors_total')).toBeGreaterThan(errors);
    expect(await metric('kat_storage_reachable')).toBe(0);
    expect(eventsOf('storage-error').every(({ error }) => /ECONN|SocketClosed/.test(String(error)))).toBe(true);
    expect(eventsOf('storage-down').every(({ error }) => error !== undefined)).toBe(true);
    expect(eventsOf('handler-failed')).toEqual([]);
    expect(bot.output()).not.toMatch(/kill myself|secret-marker|dl_|eyJ/);
  });
});

describe('the website line when Redis hangs', () => {
  it('answers somebody in danger within three seconds', async () => {
    const { visitor, hears, listening } = await talking();
    redis.process.kill('SIGSTOP');
    const started = performance.now();
    expect((await visitor.say(IN_DANGER)).status).toBe(200);
    await hears(HELP);
    expect(performance.now() - started).toBeLessThan(3_000);
    redis.process.kill('SIGCONT');
    await ready();
    const texts = () => listening.heard.flatMap(({ activities }) => activities.map(({ text, from }) => `${from.role} ${text}`));
    expect(texts().filter((text) => text.includes(IN_DANGER))).toHaveLength(1);
    listening.socket.terminate();
  });
});

describe('the website line when Redis is back and empty', () => {
  it('goes on with the open conversation, on the open socket', async () => {
    const { visitor, hears, listening } = await talking();
    await kill();
    await revive();
    expect((await visitor.say(IN_DANGER)).status).toBe(200);
    await hears(HELP);
    listening.socket.terminate();
  });

  it('goes on for who polls, and stays closed to a foreign token', async () => {
    const visitor = await arrive(bot.url);
    await visitor.hearTexts(1);
    const { watermark } = (await visitor.hear()).body;
    await kill();
    await revive();
    const stranger = await ask(`${bot.url}/api/directline/token`);
    const body = { type: 'message', text: 'hello', from: { id: 'me' } };
    expect((await ask(`${visitor.here}/activities`, { token: stranger.body.token, body })).status).toBe(403);
    expect((await visitor.say(IN_DANGER)).status).toBe(200);
    await pollFor(visitor, HELP, watermark);
  });
});

describe('a bot that starts while Redis is away', () => {
  it('says at once that it is, and with which error', async () => {
    const gone = await startRedis();
    await gone.stop();
    const { spawnBot, freePort } = await import('../fixtures/running-bot.js');
    const late = spawnBot({ ...WEB, PORT: String(await freePort()), REDIS_URL: `redis://127.0.0.1:${gone.port}` });
    await until(() => late.lines().some(({ event }) => event === 'started'), 50_000);
    expect(late.lines().find(({ event }) => event === 'storage-down')).toMatchObject({ error: expect.stringContaining('ECONNREFUSED') });
    await late.stop();
  });
});
