import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { WebSocket } from 'ws';
import { launchBrowser } from './browser.js';
import { type RunningBot, startBot } from './running-bot.js';
import { DESKTOP, visit, WELCOME } from './visitor.js';

// The widget over Azure's Direct Line. Azure is a second bot of ours, whose line speaks the same protocol: the bot under test exchanges its secret
// there, and the visitor's browser asks for Azure's own address, under the policy that the bot sends, and is answered from there.

const AZURE = 'https://directline.botframework.com';
const AZURE_SOCKETS = AZURE.replace('https', 'wss');
const SECRET = 'the-secret-of-an-azure-bot-0123456789';

let browser: Browser;
let azure: RunningBot;
let bot: RunningBot;
beforeAll(async () => {
  [browser, azure] = await Promise.all([launchBrowser(), startBot({ WEBCHAT_TOKEN_SECRET: SECRET, RATE_LIMITS: 'off' })]);
  const standIn = new URL('./azure-stand-in.mjs', import.meta.url).href;
  bot = await startBot({ DIRECT_LINE_SECRET: SECRET, AZURE_STAND_IN: azure.url, NODE_OPTIONS: `--import=${standIn}` });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([azure?.stop(), bot?.stop()]);
});

test('with the secret of an Azure Bot the chat runs over Azure, asks no third host, and no browser sees the secret', async () => {
  const seen: string[] = [];
  const visitor = await visit(browser, bot.url, DESKTOP, async (page) => {
    page.on('response', async (response) => seen.push(response.url(), await response.text().catch(() => '')));
    await answerFromStandIn(page, seen);
  });
  await visitor.open();
  await visitor.ask('what is kat');
  await visitor.replies.filter({ hasText: 'KAT is short for' }).waitFor();
  expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);

  const hosts = new Set(visitor.requests.filter((url) => /^(http|ws)/.test(url)).map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual([new URL(AZURE).host, new URL(bot.url).host].sort());
  expect(seen.some((text) => text.includes(`${AZURE_SOCKETS}/v3/directline/conversations/`))).toBe(true);
  expect(seen.join('\n')).not.toContain(SECRET);
  expect(visitor.complaints).toEqual([]);
  await visitor.leave();
});

test('a reload takes the conversation up again, at Azure', async () => {
  const visitor = await visit(browser, bot.url, DESKTOP, (page) => answerFromStandIn(page, []));
  await visitor.open();
  await visitor.ask('what is kat');
  await visitor.replies.nth(1).waitFor();
  await visitor.page.reload();
  await visitor.open();
  await visitor.replies.nth(1).waitFor();
  expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
  await visitor.leave();
});

test('the policy of the chat names Azure and no other host, for requests and for sockets', async () => {
  const policy = (await fetch(`${bot.url}/chat`)).headers.get('content-security-policy');
  expect(policy).toContain(`connect-src 'self' ${AZURE} ${AZURE_SOCKETS};`);
});

async function answerFromStandIn(page: Page, seen: string[]): Promise<void> {
  await page.route(`${AZURE}/**`, async (route) => {
    const request = route.request();
    const response = await fetch(request.url().replace(AZURE, azure.url), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    const body = (await response.text()).replaceAll(azure.url.replace('http', 'ws'), AZURE_SOCKETS);
    seen.push(JSON.stringify(await request.allHeaders()), body);
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  });
  await page.routeWebSocket(`${AZURE_SOCKETS}/**`, (socket) => joinSockets(socket, azure.url));
}

function joinSockets(visitor: WebSocketRoute, line: string): void {
  const socket = new WebSocket(visitor.url().replace(AZURE_SOCKETS, line.replace('http', 'ws')), { origin: bot.url });
  socket.on('message', (data) => visitor.send(String(data)));
  socket.on('close', () => void visitor.close());
  visitor.onMessage((data) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(data);
  });
  visitor.onClose(() => socket.close());
}
