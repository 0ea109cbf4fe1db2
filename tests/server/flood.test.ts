import { beforeAll, describe, expect, test } from '@jest/globals';
import { arrive } from '../direct-line/visitor.js';
import { createMessage, post } from '../fixtures/activity.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';

// Long texts of danger, as many as a script sends: 100 of 60 KB once held the whole bot up for 7.5 seconds.

const POSTS = 100;
let urgent = 'i want to die ';
for (let i = 0; urgent.length < 60_000; i++) urgent += `not w${i.toString(36)} if `;

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});

/** The longest that /healthz took while something went on. */
async function slowest(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const started = performance.now();
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    longest = Math.max(longest, performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return longest;
}

describe('a flood of long texts of danger is answered, each of them, and holds up nobody', () => {
  test('on the website', async () => {
    const visitor = await arrive(bot.url);
    await visitor.hearTexts(1);
    const all = Promise.all(Array.from({ length: POSTS }, () => visitor.say(urgent)));
    expect(await slowest(all)).toBeLessThan(3_000);
    expect(new Set((await all).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await visitor.hearTexts(5)).join('\n')).toMatch(/988/);
  });

  test('from a channel', async () => {
    const conversation = { id: 'flood' };
    const all = Promise.all(Array.from({ length: POSTS }, () => post(bot.url, createMessage(urgent, { conversation }))));
    expect(await slowest(all)).toBeLessThan(3_000);
    for (const { status, replies } of await all) {
      expect(status).toBe(200);
      expect(replies.join('\n')).toMatch(/988/);
    }
  });
});
