import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { DESKTOP, PHONE, type Visitor, visit } from './visitor.js';

// The panel around the chat: where it is, what closes it, and what it asks.

const at = withBrowserAndBot({ RATE_LIMITS: 'off' });

const low = (width: number, height: number): BrowserContextOptions => ({ ...PHONE, viewport: { width, height } });

describe('on a screen so low', () => {
  test.each([
    ['320x256, as at 400 % zoom', low(320, 256)],
    ['640x160, on its side above a keyboard', low(640, 160)],
    ['360x320, above a keyboard', low(360, 320)],
    ['640x360, on its side', low(640, 360)],
  ])('there is room for what was said, and the numbers come first: %s', async (size, options) => {
    const visitor = await visit(at.browser, at.bot.url, { ...options, reducedMotion: 'reduce' });
    await visitor.open();
    for (const url of ['tel:911', 'tel:988']) expect(await isInView(visitor, `.help a[href="${url}"]`)).toBe(true);
    await visitor.ask('i want to kill myself');
    await visitor.replies.nth(1).waitFor();
    await visitor.page.waitForTimeout(1500);
    await visitor.page.screenshot({ path: `.screenshots/low-${size.split(',')[0]}.png` });
    const transcript = await visitor.chat.locator('.webchat__basic-transcript').boundingBox();
    expect(transcript?.height).toBeGreaterThanOrEqual(100);
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport?.width);
    await visitor.panel.getByRole('button', { name: 'More' }).click();
    const link = visitor.panel.locator('#more-help a').last();
    await link.scrollIntoViewIfNeeded();
    expect(await isInView(visitor, '#more-help li:last-child a')).toBe(true);
    await visitor.leave();
  });
});

test('above a keyboard on the screen the panel keeps to the part that is left, with the help at its top', async () => {
  const visitor = await visit(at.browser, at.bot.url, PHONE, withKeyboard);
  await visitor.open();
  expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await visitor.page.evaluate('showKeyboard(120, 300)');
  expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 120, width: 320, height: 300 });
  expect((await visitor.panel.locator('.help').boundingBox())?.y).toBeLessThan(170);
  await visitor.page.evaluate('showKeyboard(0, 640)');
  expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await visitor.leave();
});

describe('"back" on a phone, in a browser without CloseWatcher', () => {
  test('closes the chat and stays on the page; closed by its button it leaves no step behind', async () => {
    const visitor = await visit(at.browser, `${at.bot.url}/safety`, PHONE, withoutCloseWatcher);
    await visitor.page.goto(at.bot.url);
    await visitor.open();
    await visitor.page.goBack();
    await visitor.panel.waitFor({ state: 'hidden' });
    expect(new URL(visitor.page.url()).pathname).toBe('/');
    await visitor.launcher.click();
    await visitor.panel.getByRole('button', { name: 'Close chat' }).click();
    await visitor.page.waitForTimeout(300);
    await visitor.page.goBack();
    expect(new URL(visitor.page.url()).pathname).toBe('/safety');
    await visitor.leave();
  });

  test('on a wide screen is the page’s own, as it was', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, withoutCloseWatcher);
    const before = await visitor.page.evaluate('history.length');
    await visitor.open();
    // The frame itself is no step.
    expect(await visitor.page.evaluate('history.length')).toBe(before);
    await visitor.leave();
  });
});

describe('"start over"', () => {
  test('asks once, and keeps the conversation where that was not meant', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    const button = visitor.panel.getByRole('button', { name: 'Start over' });
    await button.click();
    await visitor.notice.getByText(/^Delete this conversation/).waitFor();
    expect(await focused(visitor)).toBe('Keep');
    await visitor.page.keyboard.press('Escape');
    expect(await visitor.panel.isVisible()).toBe(true);
    expect(await focused(visitor)).toBe('Start over');
    await button.click();
    await visitor.panel.getByRole('button', { name: 'Keep' }).click();
    expect(await visitor.replies.count()).toBe(2);
    expect(await visitor.notice.innerText()).toBe('');
    await visitor.leave();
  });
});

test('"try again" leaves the keyboard a place to go on from, while the bot is still away', async () => {
  const visitor = await visit(at.browser, at.bot.url, DESKTOP, (page) => page.route('**/api/directline/token', (route) => route.abort()));
  await visitor.launcher.click();
  const again = visitor.panel.getByRole('button', { name: 'Try again' });
  await again.focus();
  await again.press('Enter');
  await visitor.notice.getByText(/cannot be reached/).waitFor();
  expect(await focused(visitor)).not.toBe('');
  await visitor.leave();
});

/** The name of what has the focus within the widget; empty where nothing has. */
function focused({ page }: Visitor): Promise<unknown> {
  return page.evaluate(
    '(() => { const at = document.activeElement?.shadowRoot?.activeElement; return at?.getAttribute("aria-label") ?? at?.textContent ?? ""; })()',
  );
}

async function isInView({ page }: Visitor, selector: string): Promise<boolean> {
  const box = await page.locator(`#kat-faq-bot ${selector}`).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return box !== null && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height + 1;
}

function withoutCloseWatcher(page: Page): Promise<unknown> {
  return page.addInitScript('delete window.CloseWatcher');
}

/** Headless browsers have no keyboard on the screen: this one says what a browser would say. */
function withKeyboard(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const viewport = Object.assign(new EventTarget(), { offsetTop: 0, height: 640, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: viewport });
    Object.assign(window, {
      showKeyboard(offsetTop: number, height: number) {
        Object.assign(viewport, { offsetTop, height }).dispatchEvent(new Event('resize'));
      },
    });
  });
}
