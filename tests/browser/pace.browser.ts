import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { type RunningBot, startBot } from './running-bot.js';
import { visit } from './visitor.js';

let browser: Browser;
let bot: RunningBot;
beforeAll(async () => {
  [browser, bot] = await Promise.all([launchBrowser(), startBot({ RATE_LIMITS: 'off' })]);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
});

const VISITS = 10;
/** Far above what is seen on an idle machine (see the printed figures): the shared machines of a CI are slow. */
const SLOWEST_WELCOME_MS = 20_000;
const SLOWEST_ANSWER_MS = 5_000;

test('from the click to the welcome, and from a question to its answer', async () => {
  const welcomes: number[] = [];
  const answers: number[] = [];
  for (let count = 0; count < VISITS; count += 1) {
    const visitor = await visit(browser, bot.url);
    await visitor.launcher.waitFor();
    welcomes.push(await taken(() => visitor.open()));
    answers.push(
      await taken(async () => {
        await visitor.ask('what is kat');
        await visitor.replies.nth(1).waitFor();
      }),
    );
    await visitor.leave();
  }
  process.stdout.write(`click to welcome ${median(welcomes)} ms, question to answer ${median(answers)} ms (medians of ${VISITS})\n`);
  expect(median(welcomes)).toBeLessThan(SLOWEST_WELCOME_MS);
  expect(median(answers)).toBeLessThan(SLOWEST_ANSWER_MS);
}, 400_000);

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
