import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { type Visitor, visit } from './visitor.js';

// What of a reply a visitor sees without scrolling.

const at = withBrowserAndBot({ RATE_LIMITS: 'off' });

const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };
const COMMON: BrowserContextOptions = { ...SMALL, viewport: { width: 375, height: 667 } };
const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };
/** Long enough for every scroll of Web Chat's to end. */
const AT_REST_MS = 1500;

describe('the welcome', () => {
  test.each([
    ['320x568', SMALL],
    ['375x667', COMMON],
    ['1280x720', LAPTOP],
  ])('opens with its first paragraph in view, which says that no clinician answers: %s', async (_size, options) => {
    const visitor = await visit(at.browser, at.bot.url, options);
    await visitor.open();
    await visitor.page.waitForTimeout(AT_REST_MS);
    const first = visitor.replies.first().locator('p').first();
    expect(await first.innerText()).toMatch(/I'm automated, not a clinician/);
    expect(await isWhollyInView(visitor, first)).toBe(true);
    expect(await visitor.chat.getByRole('button', { name: /new message/i }).count()).toBe(0);
    await visitor.leave();
  });
});

describe('an answer with five buttons below it', () => {
  test.each([
    ['375x667', COMMON],
    ['1280x720', LAPTOP],
  ])('is in view with its source, the recommendation and the thumbs: %s', async (_size, options) => {
    const visitor = await visit(at.browser, at.bot.url, options);
    await visitor.open();
    await visitor.ask('how does ketamine work?');
    const answer = visitor.replies.nth(1);
    await answer.waitFor();
    await visitor.page.waitForTimeout(AT_REST_MS);
    expect(await buttons(visitor).count()).toBe(5);
    for (const words of [/Ketamine acts mainly/, /Source: patient guide/, /qualified doctor/])
      expect(await isWhollyInView(visitor, answer.locator('p').filter({ hasText: words }))).toBe(true);
    expect(await isWhollyInView(visitor, visitor.chat.getByRole('button', { name: 'Like', exact: true }))).toBe(true);
    await visitor.leave();
  });

  test.each([
    ['320x568', SMALL],
    ['375x667', COMMON],
    ['1280x720', LAPTOP],
  ])('shows "Tell me more" first, and its buttons take at most 110 pixels: %s', async (_size, options) => {
    const visitor = await visit(at.browser, at.bot.url, options);
    await visitor.open();
    await visitor.ask('how does ketamine work?');
    await visitor.replies.nth(1).waitFor();
    await visitor.page.waitForTimeout(AT_REST_MS);
    expect(await buttons(visitor).first().innerText()).toBe('Tell me more');
    expect(await isWhollyInView(visitor, buttons(visitor).first())).toBe(true);
    expect((await visitor.chat.getByRole('toolbar').boundingBox())?.height).toBeLessThanOrEqual(110);
    await buttons(visitor).last().scrollIntoViewIfNeeded();
    await buttons(visitor).last().click();
    await visitor.replies.nth(2).waitFor();
    await visitor.leave();
  });
});

test.each([
  ['375x667', COMMON],
  ['1280x720', LAPTOP],
])('a question of the bot’s own shows all its choices at once: %s', async (_size, options) => {
  const visitor = await visit(at.browser, at.bot.url, options);
  await visitor.open();
  await visitor.ask('recovery');
  await visitor.replies.nth(1).waitFor();
  await visitor.page.waitForTimeout(AT_REST_MS);
  expect(await visitor.replies.nth(1).innerText()).toMatch(/Did you mean one of these/);
  for (const button of await buttons(visitor).all()) expect(await isWhollyInView(visitor, button)).toBe(true);
  await visitor.leave();
});

function buttons({ chat }: Visitor): Locator {
  return chat.getByRole('toolbar').getByRole('button');
}

/** Between the edges of the part that scrolls, and of the screen. */
async function isWhollyInView({ page }: Visitor, part: Locator): Promise<boolean> {
  const seen = await part.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        new IntersectionObserver(([entry]) => resolve(entry?.intersectionRatio ?? 0)).observe(element);
      }),
  );
  const box = await part.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  // Half a pixel may be lost to rounding.
  return seen > 0.98 && box !== null && box.y >= 0 && box.y + box.height <= height;
}
