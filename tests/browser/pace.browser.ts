import { expect, test } from '@jest/globals';
import { withBrowserAndBot } from './browser-and-bot.js';
import { visit } from './visitor.js';

const at = withBrowserAndBot({ RATE_LIMITS: 'off' });

const VISITS = 10;
/** Far above what is seen on an idle machine (see the printed figures): the shared machines of a CI are slow. */
const SLOWEST_WELCOME_MS = 20_000;
const SLOWEST_ANSWER_MS = 5_000;

test('from the click to the welcome, and from a question to its answer', async () => {
  const welcomes: number[] = [];
  const answers: number[] = [];
  for (let count = 0; count < VISITS; count += 1) {
    const visitor = await visit(at.browser, at.bot.url);
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
