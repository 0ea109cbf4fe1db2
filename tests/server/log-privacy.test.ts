import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createMessage, post } from '../fixtures/activity.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';

const QUESTIONS = fileURLToPath(new URL('../questions/', import.meta.url));
const KEYS = ['level', 'time', 'event', 'requestId', 'channel', 'outcome', 'entry', 'confidence', 'ms', 'method', 'route', 'status'];

const AT_ONCE = 20;

let bot: RunningBot;
beforeAll(async () => {
  // The loudest that it can be.
  bot = await startBot({ LOG_LEVEL: 'trace', RATE_LIMITS: 'off' });
});
afterAll(() => bot.stop());

function safetyTexts(): readonly string[] {
  return readdirSync(QUESTIONS)
    .filter((name) => /^safety.*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(`${QUESTIONS}${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

test('the whole labelled safety set leaves nothing of itself in the log, at any level', async () => {
  const texts = safetyTexts();
  expect(texts.length).toBeGreaterThan(300);
  const say = (text: string, i: number) =>
    post(
      bot.url,
      createMessage(text, {
        from: { id: `person-id-marker-${i}`, name: `Robin Marker ${i}` },
        conversation: { id: `conversation-marker-${i}` },
      }),
    );
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const replies = await Promise.all(texts.slice(from, from + AT_ONCE).map((text, k) => say(text, from + k)));
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
  }
  // Entry ids are ours: one of them may be what somebody wrote ("help").
  const output = bot.output().replace(/"entry":"[\w-]+"/g, '');
  const turns = bot.lines().filter(({ event }) => event === 'turn');
  expect(turns).toHaveLength(texts.length);
  // Short ones may be words of the log itself ("988" in a time): those are looked for as a JSON string.
  expect(texts.filter((text) => output.includes(text.length > 8 ? text : `"${text}"`))).toEqual([]);
  expect(output).not.toMatch(/marker|Robin/i);
  for (const line of turns) expect(KEYS).toEqual(expect.arrayContaining(Object.keys(line)));
  for (const { outcome, entry } of turns) if (outcome === 'crisis' || outcome === 'medical-emergency') expect(entry).toBeUndefined();
}, 300_000);

test('nor do refused requests, failed replies and odd paths', async () => {
  const secret = 'PHI-7f3a';
  await post(bot.url, createMessage(secret, { serviceUrl: 'http://127.0.0.1:9', deliveryMode: undefined }));
  await post(bot.url, createMessage(secret, { channelId: secret }));
  await post(bot.url, `{"text":"${secret}"`);
  await post(bot.url, { type: secret });
  await post(bot.url, createMessage(secret), { Authorization: `Bearer ${secret}`, 'X-Forwarded-For': secret, 'User-Agent': secret });
  await fetch(`${bot.url}/${secret}?q=${secret}`);
  expect(bot.lines().some(({ event }) => event === 'turn-failed')).toBe(true);
  expect(bot.output()).not.toContain(secret);
});
