import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { type RunningBot, startBot, startWebsite } from './running-bot.js';
import { DESKTOP, PHONE, visit } from './visitor.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A clinic's page with rude styles of its own, that the widget must not catch. */
const page = (
  bot: string,
  attributes = '',
) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clinic</title>
<style>button{all:unset;background:red!important;text-transform:uppercase}a{display:none!important}*{letter-spacing:9px}</style>
<p>Welcome to our clinic.</p>${'<p>More about us.</p>'.repeat(60)}<p id="last">The last line.</p>
<script src="${bot}/widget.js" defer ${attributes}></script>`;

describe('on a website of another origin', () => {
  test('that is allowed, one line gives the chat, with a strict policy of the website too', async () => {
    const website = await startWebsite('');
    await website.stop();
    const bot = await startBot({ ALLOWED_ORIGINS: website.url });
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${bot.url}; frame-src ${bot.url}`;
    const clinic = await startWebsite(
      page(bot.url, 'data-title="Ask us" data-clinic="Green Street" data-color="#7a3e9d" data-position="left"'),
      { 'Content-Security-Policy': policy },
      website.url,
    );
    const visitor = await visit(browser, clinic.url);
    expect(await visitor.launcher.innerText()).toBe('Ask us');
    expect((await visitor.launcher.boundingBox())?.x).toBeLessThan(100);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    expect(await visitor.panel.locator('a[href="tel:988"]').isVisible()).toBe(true);
    expect(await visitor.page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await visitor.page.context().cookies()).toEqual([]);
    expect(visitor.complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await visitor.page.reload();
    await visitor.open();
    await visitor.replies.nth(1).waitFor();
    await visitor.leave();
    await Promise.all([clinic.stop(), bot.stop()]);
  });

  test('that is not allowed, nothing of the chat is loaded, and the visitor reads whom to call', async () => {
    const bot = await startBot({ ALLOWED_ORIGINS: 'https://clinic.example' });
    const stranger = await startWebsite(page(bot.url));
    const visitor = await visit(browser, stranger.url);
    await visitor.launcher.click();
    await visitor.notice.getByText('not set up to show the chat').waitFor();
    expect(await visitor.panel.locator('a[href="tel:911"]').isVisible()).toBe(true);
    expect(visitor.requests.filter((url) => url.includes('/chat') || url.includes('directline'))).toEqual([]);
    await visitor.leave();
    await Promise.all([stranger.stop(), bot.stop()]);
  });

  test('that is not allowed, the browser itself refuses the frame and the token route the request', async () => {
    const bot = await startBot({ ALLOWED_ORIGINS: 'https://clinic.example' });
    const stranger = await startWebsite(`<!doctype html><title>Stranger</title><iframe src="${bot.url}/chat"></iframe>`);
    const visitor = await visit(browser, stranger.url);
    await visitor.page.waitForTimeout(1500);
    expect(visitor.complaints.join('\n')).toMatch(/frame-ancestors/);
    expect(visitor.requests.filter((url) => url.includes('directline'))).toEqual([]);
    const refused = await fetch(`${bot.url}/api/directline/token`, { method: 'POST', headers: { origin: stranger.url } });
    expect(refused.status).toBe(403);
    await visitor.leave();
    await Promise.all([stranger.stop(), bot.stop()]);
  });
});

describe('rules of the website’s own', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot?.stop());

  test.each([
    ['hide what is empty', 'div:empty{display:none}'],
    ['hide what the theme does not know', 'body>div:not(.site){display:none!important}'],
    ['paint everything', 'body{background:#123}*{color:#fff;font:9px/3 cursive}'],
    ['dress every div', 'div{color:#eee;font-size:11px;text-transform:uppercase;letter-spacing:5px;direction:rtl}'],
    ['place every part of the body', 'body>div{opacity:.5;max-width:300px;position:relative;overflow:hidden;transform:translateX(9px)}'],
  ])('that %s leave the launcher and the help as they are', async (_what, css) => {
    const look = async (style: string) => {
      const clinic =
        await startWebsite(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clinic</title>
        <style>${style}</style><p>Welcome to our clinic.</p><script src="${bot.url}/widget.js" defer></script>`);
      const visitor = await visit(browser, clinic.url, { ...DESKTOP, reducedMotion: 'reduce' });
      await visitor.launcher.click({ timeout: 5000 });
      const help = visitor.panel.locator('.help');
      const [place, text] = [await help.boundingBox(), await help.innerText()];
      const font = await help.evaluate((section) => {
        const { color, fontFamily, fontSize, letterSpacing, direction } = getComputedStyle(section);
        return { color, fontFamily, fontSize, letterSpacing, direction };
      });
      const opacity = await visitor.page.locator('#kat-faq-bot').evaluate((host) => getComputedStyle(host).opacity);
      await visitor.leave();
      await clinic.stop();
      return { place, text, font, opacity };
    };
    expect(await look(css)).toEqual(await look(''));
  });
});

describe('beside the website', () => {
  let bot: RunningBot;
  let clinic: RunningBot;
  beforeAll(async () => {
    bot = await startBot();
    clinic = await startWebsite(page(bot.url));
  });
  afterAll(() => Promise.all([bot?.stop(), clinic?.stop()]));

  test('the launcher hides no last line of it on a phone', async () => {
    const visitor = await visit(browser, clinic.url, PHONE);
    await visitor.launcher.waitFor();
    await visitor.page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await visitor.page.waitForTimeout(300);
    const last = await visitor.page.locator('#last').boundingBox();
    const launcher = await visitor.launcher.boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(launcher?.y ?? 0);
    await visitor.leave();
  });

  test('the open panel fills a phone, and the page behind it is out of reach', async () => {
    const visitor = await visit(browser, clinic.url, PHONE);
    await visitor.open();
    expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    expect(await visitor.page.locator('#last').evaluate((line) => (line as HTMLElement).inert)).toBe(true);
    await visitor.panel.getByRole('button', { name: 'Close chat' }).click();
    expect(await visitor.page.locator('#last').evaluate((line) => (line as HTMLElement).inert)).toBe(false);
    await visitor.leave();
  });

  test('the page has no sideways scroll at 320 pixels', async () => {
    const visitor = await visit(browser, bot.url, PHONE);
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await visitor.leave();
  });

  test('twice in a page it still is one button', async () => {
    const twice = await startWebsite(page(bot.url) + page(bot.url));
    const visitor = await visit(browser, twice.url, DESKTOP);
    await visitor.launcher.first().waitFor();
    expect(await visitor.launcher.count()).toBe(1);
    await visitor.leave();
    await twice.stop();
  });
});
