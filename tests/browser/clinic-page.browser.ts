import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { startWebsite } from './running-bot.js';
import { DESKTOP, PHONE, type Visitor, visit } from './visitor.js';

// The widget on pages of many kinds: in another language and direction, on paper, without script, under a reader's thumb.

const at = withBrowserAndBot({ RATE_LIMITS: 'off' });

const arabicPage = (attributes = '') => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>عيادة</title><p>أهلاً بكم في عيادتنا.</p>
<script src="${at.bot.url}/widget.js" defer ${attributes}></script>`;

describe('on a page that runs from right to left', () => {
  test('the launcher stands at the left, and the English answer runs from left to right', async () => {
    const clinic = await startWebsite(arabicPage());
    const visitor = await visit(at.browser, clinic.url, DESKTOP);
    expect((await visitor.launcher.boundingBox())?.x).toBeLessThan(100);
    await visitor.open();
    expect((await visitor.panel.boundingBox())?.x).toBeLessThan(100);
    await visitor.ask('what is kat');
    const answer = visitor.replies.nth(1);
    await answer.waitFor();
    expect(await answer.evaluate((bubble) => getComputedStyle(bubble).direction)).toBe('ltr');
    expect(await visitor.panel.evaluate((panel) => getComputedStyle(panel).direction)).toBe('ltr');
    expect(await answer.evaluate((bubble) => bubble.closest('[lang]')?.getAttribute('lang'))).toMatch(/^en/);
    await visitor.page.screenshot({ path: '.screenshots/desktop-rtl-answer.png' });
    await visitor.leave();
    await clinic.stop();
  });

  test('the words around the answers are English, as the answers are', async () => {
    const clinic = await startWebsite(arabicPage());
    const visitor = await visit(at.browser, clinic.url, DESKTOP);
    await visitor.open();
    expect(await visitor.chat.getByRole('button', { name: 'Send' }).count()).toBe(1);
    await visitor.leave();
    await clinic.stop();
  });
});

describe('with data-locale', () => {
  test.each([
    ['es-ES', 'Enviar'],
    ['de-DE', 'Senden'],
  ])('%s, the button to send is called "%s"', async (locale, name) => {
    const clinic = await startWebsite(`<!doctype html><html lang="en"><title>Clinic</title>
      <script src="${at.bot.url}/widget.js" defer data-locale="${locale}"></script>`);
    const visitor = await visit(at.browser, clinic.url, DESKTOP);
    await visitor.open();
    expect(await visitor.chat.getByRole('button', { name, exact: true }).count()).toBe(1);
    await visitor.leave();
    await clinic.stop();
  });
});

test('on paper there are the words of the page and its phone numbers, no launcher and no buttons', async () => {
  const visitor = await visit(at.browser, at.bot.url, DESKTOP);
  await visitor.launcher.waitFor();
  await visitor.page.emulateMedia({ media: 'print' });
  expect(await visitor.launcher.isVisible()).toBe(false);
  for (const name of ['Ask a question', 'Copy']) expect(await visitor.page.getByRole('button', { name }).isVisible()).toBe(false);
  expect(await visitor.page.getByRole('link', { name: 'Call 988' }).isVisible()).toBe(true);
  await visitor.leave();
});

describe('without script', () => {
  test.each([
    ['the page', '/'],
    ['the chat', '/chat'],
  ])('%s shows whom to call, and not below an empty screen', async (_which, path) => {
    const visitor = await visit(at.browser, `${at.bot.url}${path}`, { ...DESKTOP, javaScriptEnabled: false });
    const call = visitor.page.locator('a[href="tel:988"]').first();
    expect(await call.isVisible()).toBe(true);
    // The page tells of itself first; the chat has nothing else to say.
    if (path === '/chat') expect((await call.boundingBox())?.y).toBeLessThan(300);
    await visitor.leave();
  });
});

test('the chat gives the focus back to the button of the page that opened it', async () => {
  const visitor = await visit(at.browser, at.bot.url, DESKTOP);
  await visitor.page.getByRole('button', { name: 'Ask a question' }).click();
  await visitor.panel.getByRole('button', { name: 'Close chat' }).click();
  expect(await visitor.page.evaluate('document.activeElement.className')).toBe('ask');
  await visitor.leave();
});

describe('on a phone the launcher', () => {
  const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
    ['320x568', { ...PHONE, viewport: { width: 320, height: 568 } }],
    ['390x844', { ...PHONE, viewport: { width: 390, height: 844 } }],
  ];
  test.each(sizes)(
    'lies over no word and no control of the page, wherever the page is scrolled to: %s',
    async (_size, options) => {
      const visitor = await visit(at.browser, at.bot.url, { ...options, reducedMotion: 'reduce' });
      await visitor.launcher.waitFor();
      const end = Number(await visitor.page.evaluate('document.documentElement.scrollHeight - innerHeight'));
      for (let top = 0; top < end + 90; top += 90) {
        await visitor.page.evaluate(`scrollTo(0, ${top})`);
        await visitor.page.waitForTimeout(20);
        expect(await covered(visitor)).toEqual([]);
        await visitor.page.waitForTimeout(300);
        expect(await covered(visitor)).toEqual([]);
      }
      // At the end the page leaves room for it.
      expect((await visitor.launcher.boundingBox())?.width).toBe(52);
      await visitor.leave();
    },
    60_000,
  );

  test('is a tab at the edge, large enough for a finger, while it would lie over words, and opens the chat from there', async () => {
    const clinic =
      await startWebsite(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clinic</title>
      <style>body{margin:24px}</style>${'<p>Some words about the clinic, and some more of them, to fill a line and another.</p>'.repeat(60)}
      <script src="${at.bot.url}/widget.js" defer></script>`);
    const visitor = await visit(at.browser, clinic.url, PHONE);
    await visitor.page.waitForTimeout(400);
    const tab = await visitor.launcher.boundingBox();
    expect(tab).toMatchObject({ x: 320 - 24, width: 24, height: 52 });
    expect(await covered(visitor)).toEqual([]);
    await visitor.open();
    await visitor.leave();
    await clinic.stop();
  });
});

/** Words and controls of the page under the launcher. */
function covered({ launcher }: Visitor): Promise<readonly string[]> {
  return launcher.evaluate((button) => {
    const place = button.getBoundingClientRect();
    const meets = (box: DOMRect) =>
      box.left < place.right && place.left < box.right && box.top < place.bottom && place.top < box.bottom && box.width > 0;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      if (text.textContent?.trim() && [...range.getClientRects()].some(meets)) found.push(text.textContent.trim());
    }
    for (const control of document.querySelectorAll('a, button')) if (meets(control.getBoundingClientRect())) found.push(control.outerHTML);
    return found;
  });
}
