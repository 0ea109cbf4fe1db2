import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { createPress } from '../../src/channels/button-press.js';
import { startBot } from '../fixtures/running-bot.js';
import { arrive, ask, listen } from './visitor.js';

const CLINIC = 'https://www.example.org';
const WEB = { NODE_ENV: 'production', CHANNELS: 'web', WEBCHAT_TOKEN_SECRET: 'secret-marker'.repeat(3), ALLOWED_ORIGINS: CLINIC };

describe('the whole bot, serving the website only', () => {
  test("talks with a visitor of the clinic's pages, and logs neither words nor tokens nor who it was", async () => {
    const bot = await startBot(WEB);
    const token = `${bot.url}/api/directline/token`;
    const statuses = [CLINIC, 'https://evil.example', 'http://localhost:8080'].map(async (origin) => (await ask(token, { origin })).status);
    expect(await Promise.all(statuses)).toEqual([200, 403, 403]);

    const visitor = await arrive(bot.url);
    const listening = await listen(visitor.started.body.streamUrl, CLINIC);
    await listening.hearTexts(1);
    await visitor.say('Is it painful? PHI-7f3a');
    const texts = await listening.hearTexts(4);
    expect(texts[0]).toMatch(/ketamine/);
    expect(texts.at(-1)).toMatch(/\w{4}/);

    const closed = once(listening.socket, 'close');
    await bot.stop();
    expect((await closed)[0]).toBe(1001);
    expect(bot.output()).toMatch(/"channel":"directline"/);
    expect(bot.output()).not.toMatch(/PHI-7f3a|secret-marker|dl_|eyJ/);
    expect(bot.output()).not.toContain(visitor.conversation);
  }, 30_000);

  test('a pressed "Get help now" is answered over the limit of its conversation, as a crisis is', async () => {
    const bot = await startBot();
    const visitor = await arrive(bot.url);
    await visitor.hearTexts(1);
    const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await visitor.say('hello')).status));
    expect(statuses).toContain(429);
    expect((await visitor.say('i want to die')).status).toBe(200);
    expect((await visitor.say('', { value: createPress('help now') })).status).toBe(200);
    await bot.stop();
  }, 30_000);

  test('a picture after a crisis is not read, and the bot says so with the reminder', async () => {
    const bot = await startBot();
    const visitor = await arrive(bot.url);
    await visitor.hearTexts(1);
    await visitor.say('i want to die');
    await visitor.hearTexts(4);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(1000)]), 'scan.png');
    const headers = { authorization: `Bearer ${visitor.token}` };
    expect((await fetch(`${visitor.here}/upload?userId=me`, { method: 'POST', headers, body: form })).status).toBe(415);
    const texts = await visitor.hearTexts(6);
    expect(texts.at(-1)).toMatch(/was not read/);
    expect(texts.at(-1)).toMatch(/Help is still here: call or text 988/);
    await bot.stop();
  }, 30_000);
});
