import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { DESKTOP, PHONE, visit } from './visitor.js';

const at = withBrowserAndBot();
const folder = fileURLToPath(new URL('../../.screenshots/', import.meta.url));
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

/** A phone as most people have it; the narrow one is PHONE. */
const COMMON_PHONE: BrowserContextOptions = { ...PHONE, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desktop', DESKTOP],
  ['desktop-dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone', COMMON_PHONE],
  ['phone-dark', { ...COMMON_PHONE, colorScheme: 'dark' }],
  ['phone-320', PHONE],
];

/** For a person to look at: .screenshots/ after the run. The README's pictures (.github/images) are two of them: desktop-answer, phone-answer. */
test.each(LOOKS)('the page and the chat are pictured: %s', async (name, options) => {
  const visitor = await visit(at.browser, at.bot.url, { ...options, reducedMotion: 'reduce' });
  const take = async (what: string, fullPage = false) => {
    const path = `${folder}${name}-${what}.png`;
    await visitor.page.screenshot({ path, fullPage });
    expect(statSync(path).size).toBeGreaterThan(5000);
  };
  await take('page', true);
  await visitor.open();
  await visitor.page.waitForTimeout(1500);
  await take('welcome');
  await visitor.ask('how does ketamine work?');
  await visitor.replies.nth(1).waitFor();
  await visitor.page.waitForTimeout(1500);
  await take('answer');
  await visitor.ask('i want to kill myself');
  await visitor.replies.nth(2).waitFor();
  await visitor.page.waitForTimeout(1500);
  await take('crisis');
  await visitor.leave();
});
