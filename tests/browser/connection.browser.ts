import { describe, expect, test } from '@jest/globals';
import type { Page, WebSocketRoute } from 'playwright-core';
import { withBrowserAndBot } from './browser-and-bot.js';
import { DESKTOP, visit, WELCOME } from './visitor.js';

const at = withBrowserAndBot({ RATE_LIMITS: 'off' });

const STREAM = /\/stream\?/;
const TOKEN = '**/api/directline/token';
const REFRESH = '**/tokens/refresh';

describe('the line', () => {
  test('comes back after its socket is killed, and loses no answer', async () => {
    const sockets: WebSocketRoute[] = [];
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, (page) =>
      page.routeWebSocket(STREAM, (socket) => {
        sockets.push(socket);
        socket.connectToServer();
      }),
    );
    await visitor.open();
    await sockets[0]?.close();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor({ timeout: 30_000 });
    expect(sockets.length).toBeGreaterThan(1);
    expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
    await visitor.leave();
  });

  test('works by polling where the network lets no WebSocket through', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, withoutWebSocket);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    expect(await visitor.replies.nth(1).innerText()).toMatch(/KAT is short for/);
    expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
    expect(visitor.requests.some((url) => url.includes('/activities?watermark='))).toBe(true);
    await visitor.leave();
  });

  test('says when the visitor is offline, and stops saying so', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.page.context().setOffline(true);
    await visitor.notice.getByText(/You are offline/).waitFor();
    expect(await visitor.panel.locator('a[href="tel:911"]').isVisible()).toBe(true);
    await visitor.page.context().setOffline(false);
    await visitor.notice.getByText(/You are offline/).waitFor({ state: 'detached' });
    await visitor.leave();
  });
});

describe('a token', () => {
  test('is exchanged before it runs out, and the conversation goes on', async () => {
    let refreshed = 0;
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, async (page) => {
      await shorten(page, TOKEN, 6);
      await page.route(REFRESH, (route) => {
        refreshed += 1;
        return route.continue();
      });
    });
    await visitor.open();
    await waitUntil(() => refreshed > 0);
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.leave();
  });

  test('that ran out leaves what was said in view; the next question begins a new conversation below it', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, runsOut);
    await visitor.open();
    await visitor.ask('i want to kill myself');
    await visitor.notice.getByText(/conversation has ended/).waitFor({ timeout: 30_000 });
    const crisis = visitor.replies.filter({ hasText: 'you do not have to carry this alone' });
    expect(await crisis.isVisible()).toBe(true);
    expect(await visitor.replies.count()).toBe(2);
    await visitor.ask('what is kat');
    await visitor.replies.filter({ hasText: 'KAT is short for' }).waitFor();
    await visitor.notice.getByText(/this is a new one/).waitFor();
    expect(await crisis.count()).toBe(1);
    expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
    await visitor.leave();
  });

  test('that ran out gives way to an empty conversation where the visitor wants one', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, runsOut);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.panel.getByRole('button', { name: 'New conversation' }).click({ timeout: 30_000 });
    await visitor.chat.getByText('what is kat', { exact: true }).first().waitFor({ state: 'detached' });
    await visitor.chat.getByText(WELCOME).first().waitFor();
    await visitor.leave();
  });
});

describe('numbers are in view when', () => {
  const cases: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    ['the chat script does not load', 'cannot be reached', (page) => page.route('**/assets/chat-*.js', (route) => route.abort())],
    ['no page of the bot loads', 'cannot be reached', (page) => page.route('**/chat', (route) => route.abort())],
    ['there is no token', 'cannot be reached', (page) => page.route(TOKEN, (route) => route.fulfill({ status: 502, json: {} }))],
    ['there are too many visitors', 'many visitors', (page) => page.route(TOKEN, (route) => route.fulfill({ status: 429, json: {} }))],
  ];
  test.each(cases)('%s, and the panel says "%s"', async (_case, says, before) => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, before);
    await visitor.launcher.click();
    await visitor.notice.getByText(says).waitFor({ timeout: 30_000 });
    for (const url of ['tel:911', 'tel:988', 'sms:988']) expect(await visitor.panel.locator(`a[href="${url}"]`).isVisible()).toBe(true);
    expect(await visitor.panel.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    await visitor.leave();
  });

  test('the network is slow, and what comes late is not thrown away', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, (page) =>
      page.route('**/assets/chat-*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 18_000));
        await route.continue();
      }),
    );
    await visitor.launcher.click();
    await visitor.notice.getByText(/^Still opening/).waitFor({ timeout: 17_500 });
    expect(await visitor.panel.locator('a[href="tel:911"]').isVisible()).toBe(true);
    await visitor.chat.getByText(WELCOME).first().waitFor({ timeout: 30_000 });
    await visitor.notice.getByText(/^Still opening/).waitFor({ state: 'detached' });
    expect(visitor.requests.filter((url) => /\/assets\/chat-.*\.js/.test(url)).length).toBe(1);
    await visitor.leave();
  });

  test('"try again" opens the chat once the trouble is over', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP, (page) =>
      page.route(TOKEN, (route) => route.fulfill({ status: 502, json: {} }), { times: 1 }),
    );
    await visitor.launcher.click();
    await visitor.panel.getByRole('button', { name: 'Try again' }).click();
    await visitor.chat.getByText(WELCOME).first().waitFor();
    await visitor.leave();
  });
});

function withoutWebSocket(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { WebSocket: Real } = window;
    // To a port where nobody listens, as behind a proxy that refuses the upgrade.
    window.WebSocket = class extends Real {
      constructor() {
        super('ws://127.0.0.1:9');
      }
    } as typeof WebSocket;
  });
}

/** Lets the bot answer, and tells the widget that the token is good for `seconds` only. */
function shorten(page: Page, url: string, seconds: number, times?: number): Promise<unknown> {
  return page.route(
    url,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), expires_in: seconds } });
    },
    times === undefined ? {} : { times },
  );
}

/** The first token is good for six seconds, and none is given for it. */
async function runsOut(page: Page): Promise<void> {
  await shorten(page, TOKEN, 6, 1);
  await page.route(REFRESH, (route) => route.fulfill({ status: 403, json: { error: { code: 'TokenExpired', message: 'expired' } } }));
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
