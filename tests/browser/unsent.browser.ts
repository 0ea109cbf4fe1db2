import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { type RunningBot, startBot } from './running-bot.js';
import { DESKTOP, visit, WELCOME } from './visitor.js';

// What a visitor wrote, when the bot goes away or the visitor wants it gone.

let browser: Browser;
let bot: RunningBot;
beforeAll(async () => {
  [browser, bot] = await Promise.all([launchBrowser(), startBot({ RATE_LIMITS: 'off' })]);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
});

let isAway = false;
async function stopBot(): Promise<void> {
  isAway = true;
  await bot.stop();
}

/** The bot again, where it was: a restart, which forgets all conversations. */
async function restartBot(): Promise<void> {
  bot = await startBot({ RATE_LIMITS: 'off', PORT: new URL(bot.url).port });
  isAway = false;
}
afterEach(async () => {
  if (isAway) await restartBot();
});

describe('a question that the bot is not there for', () => {
  test('is said to be not sent within three seconds, with a button to try again', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await stopBot();
    await visitor.ask('is it safe for my heart');
    await visitor.notice.getByText(/^Not sent/).waitFor({ timeout: 3000 });
    await visitor.page.screenshot({ path: '.screenshots/desktop-unsent.png' });
    expect(await visitor.panel.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    expect(await visitor.chat.getByText('is it safe for my heart', { exact: true }).first().isVisible()).toBe(true);
    await visitor.leave();
  });

  test('is sent by itself once the bot is back, below what was said before, and answered once', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.ask('i want to die');
    await visitor.replies.nth(1).waitFor();
    await stopBot();
    await visitor.ask('what is kat');
    const again = visitor.panel.getByRole('button', { name: 'Try again' });
    await again.click({ timeout: 10_000 });
    // Still away: nothing is lost by having tried, and it is still said.
    await visitor.notice.getByText(/^Not sent/).waitFor({ timeout: 10_000 });
    await restartBot();
    await again.click();
    await visitor.replies.filter({ hasText: 'KAT is short for' }).waitFor({ timeout: 30_000 });
    await visitor.notice.getByText(/this is a new one/).waitFor();
    await visitor.page.waitForTimeout(1500);
    expect(await visitor.replies.filter({ hasText: 'KAT is short for' }).count()).toBe(1);
    expect(
      await visitor.chat.getByText('what is kat', { exact: true }).and(visitor.chat.locator('.webchat__bubble--from-user *')).count(),
    ).toBe(1);
    expect(await visitor.replies.filter({ hasText: 'you do not have to carry this alone' }).count()).toBe(1);
    await visitor.leave();
  });

  test('and a draft, are gone once the visitor starts over', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.question.fill('a private thought');
    await visitor.startOver();
    await visitor.chat.getByText(WELCOME).first().waitFor();
    await visitor.page.waitForTimeout(500);
    expect(await visitor.question.inputValue()).toBe('');
    await visitor.leave();
  });
});

describe('a message written while the visitor is offline', () => {
  test('is sent by itself once the line is back, and is said to be not sent until then', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.page.context().setOffline(true);
    await visitor.ask('i want to die');
    await visitor.notice.getByText(/^Not sent/).waitFor();
    await visitor.page.context().setOffline(false);
    await visitor.replies.filter({ hasText: '988' }).nth(1).waitFor();
    await visitor.notice.getByText(/^Not sent/).waitFor({ state: 'detached' });
    await visitor.leave();
  });

  test('is still said to be not sent where the bot does not take it, and so is the next one, until "try again" brings both there', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.page.route('**/activities', (route) => route.abort());
    await visitor.page.context().setOffline(true);
    await visitor.ask('i want to die');
    await visitor.notice.getByText(/^Not sent/).waitFor();
    await visitor.page.context().setOffline(false);
    await visitor.page.waitForTimeout(2500);
    expect(await visitor.notice.innerText()).toMatch(/^Not sent/);
    await visitor.ask('what is kat');
    await visitor.page.waitForTimeout(500);
    expect(await visitor.notice.innerText()).toMatch(/^Not sent/);
    await visitor.page.unroute('**/activities');
    await visitor.panel.getByRole('button', { name: 'Try again' }).click();
    await visitor.replies.filter({ hasText: 'you do not have to carry this alone' }).waitFor();
    await visitor.replies.filter({ hasText: 'KAT is short for' }).waitFor();
    await visitor.notice.getByText(/^Not sent/).waitFor({ state: 'detached' });
    expect(await visitor.replies.count()).toBe(3);
    await visitor.leave();
  });
});

describe('"start over" in words', () => {
  test('leaves an empty conversation, as the button does, and a reload brings nothing back', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.ask('start over');
    await visitor.chat.getByText('what is kat', { exact: true }).first().waitFor({ state: 'detached' });
    await visitor.chat.getByText(WELCOME).first().waitFor();
    expect(await visitor.replies.count()).toBe(1);
    await visitor.page.reload();
    await visitor.open();
    await visitor.page.waitForTimeout(1000);
    expect(await visitor.replies.count()).toBe(1);
    expect(await visitor.chat.getByText('what is kat', { exact: true }).count()).toBe(0);
    await visitor.leave();
  });

  test('with the button, while the bot is away, takes what was said out of sight', async () => {
    const visitor = await visit(browser, bot.url, DESKTOP);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await stopBot();
    await visitor.startOver();
    await visitor.notice.getByText(/cannot be reached/).waitFor({ timeout: 10_000 });
    expect(await visitor.chat.getByText('what is kat', { exact: true }).count()).toBe(0);
    await restartBot();
    await visitor.panel.getByRole('button', { name: 'Try again' }).click();
    await visitor.chat.getByText(WELCOME).first().waitFor();
    await visitor.leave();
  });
});
