import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { startWebsite } from './running-bot.js';
import { DESKTOP, PHONE, type Visitor, visit } from './visitor.js';

const at = withBrowserAndBot();

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

describe('by keyboard alone', () => {
  test('a visitor opens the chat, asks, closes it, and is back where it began', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    const { keyboard } = visitor.page;
    await visitor.launcher.focus();
    await keyboard.press('Enter');
    await visitor.chat.getByText('Hello!').first().waitFor();
    await visitor.page.waitForTimeout(500);
    await keyboard.type('what is kat');
    await keyboard.press('Enter');
    await visitor.replies.nth(1).waitFor();
    await keyboard.press('Escape');
    await visitor.panel.waitFor({ state: 'hidden' });
    expect(await isFocused(visitor, '.launcher')).toBe(true);
    await visitor.leave();
  });

  test('Escape closes the panel also from its own buttons, and the title is where focus goes while the chat loads', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, (page) => page.route('**/chat', () => undefined));
    await visitor.launcher.press('Enter');
    expect(await isFocused(visitor, 'h2')).toBe(true);
    await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Escape');
    expect(await visitor.panel.isHidden()).toBe(true);
    expect(await isFocused(visitor, '.launcher')).toBe(true);
    await visitor.leave();
  });
});

describe('a screen reader', () => {
  test('is told the answer', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    // Web Chat takes what it announced away again after a second, so the page itself takes notes.
    await visitor.page.frames()[1]?.evaluate(takeNotes);
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.page.waitForTimeout(1500);
    expect(await visitor.page.frames()[1]?.evaluate('window.announced')).toMatch(/KAT is short for/);
    await visitor.leave();
  });
});

describe('axe (WCAG 2.2 AA) finds nothing of ours', () => {
  const cases: readonly (readonly [string, BrowserContextOptions])[] = [
    ['320 px', PHONE],
    ['1280 px', DESKTOP],
    ['320 px, dark', { ...PHONE, colorScheme: 'dark' }],
    ['1280 px, dark', { ...DESKTOP, colorScheme: 'dark' }],
  ];
  test.each(cases)('at %s: page, panel and transcript', async (_case, options) => {
    const visitor = await visit(at.browser, at.bot.url, { ...options, reducedMotion: 'reduce' });
    expect(await violations(visitor)).toEqual([]);
    await converse(visitor);
    expect(await violations(visitor)).toEqual([]);
    await visitor.leave();
  });

  test.each(['#ffd400', '#fdfdfb', '#050608'].flatMap((color) => (['light', 'dark'] as const).map((theme) => [color, theme] as const)))(
    'in the clinic’s colour %s, %s',
    async (color, theme) => {
      const clinic = await startWebsite(`<!doctype html><html lang="en"><title>Clinic</title><main><h1>Clinic</h1></main>
      <script src="${at.bot.url}/widget.js" defer data-color="${color}" data-theme="${theme}"></script>`);
      const visitor = await visit(at.browser, clinic.url, { ...DESKTOP, reducedMotion: 'reduce' });
      await converse(visitor);
      await visitor.page.screenshot({ path: `.screenshots/color-${color.slice(1)}-${theme}.png` });
      expect(await violations(visitor)).toEqual([]);
      await visitor.ask('what is kat');
      await visitor.chat.getByRole('toolbar').waitFor();
      await visitor.page.waitForTimeout(1500);
      expect(await violations(visitor)).toEqual([]);
      await visitor.leave();
      await clinic.stop();
    },
  );
});

/** Until every part of the chat has been seen: buttons, an answer, links in a reply, all of the help. */
async function converse(visitor: Visitor): Promise<void> {
  await visitor.open();
  await visitor.ask('what is kat');
  await visitor.replies.nth(1).waitFor();
  await visitor.ask('i want to kill myself');
  await visitor.replies.nth(2).waitFor();
  await visitor.panel.getByRole('button', { name: 'More' }).click();
  await visitor.page.waitForTimeout(1500);
}

async function violations({ page }: Visitor): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}

function isFocused({ page }: Visitor, selector: string): Promise<unknown> {
  return page.evaluate(`document.activeElement?.shadowRoot?.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);
}

function takeNotes(): void {
  const noted = window as unknown as { announced: string };
  noted.announced = '';
  for (const region of document.querySelectorAll('[aria-live=polite], [role=log], [role=status]')) {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) noted.announced += `${node.textContent}\n`;
    }).observe(region, { childList: true, subtree: true });
  }
}
