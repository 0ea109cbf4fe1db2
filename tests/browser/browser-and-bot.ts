import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { type RunningBot, startBot } from './running-bot.js';

/** A browser and a bot for all tests of a file, started before the first and stopped after the last one. `env` is for the bot. */
export function withBrowserAndBot(env: Readonly<Record<string, string>> = {}): { readonly browser: Browser; readonly bot: RunningBot } {
  const at: { browser?: Browser; bot?: RunningBot } = {};
  beforeAll(async () => {
    [at.browser, at.bot] = await Promise.all([launchBrowser(), startBot(env)]);
  });
  afterAll(async () => {
    await at.browser?.close();
    await at.bot?.stop();
  });
  // There once the tests run.
  return at as { browser: Browser; bot: RunningBot };
}
