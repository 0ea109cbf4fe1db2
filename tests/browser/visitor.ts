import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** One visitor's browser window, and the parts of the widget by the names that a person would give them. */
export interface Visitor {
  readonly page: Page;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly notice: Locator;
  readonly chat: FrameLocator;
  readonly question: Locator;
  /** The bot's replies, oldest first. */
  readonly replies: Locator;
  /** What the browser complained about: refused by policy, broken scripts. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  readonly open: () => Promise<void>;
  readonly ask: (question: string) => Promise<void>;
  readonly startOver: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

export const WELCOME = 'I answer questions about ketamine-assisted therapy';
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** Goes to a page as a new visitor. `before`: what the network shall do to this one. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = DESKTOP,
  before?: (page: Page) => Promise<unknown>,
): Promise<Visitor> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  await before?.(page);
  await page.goto(url);
  const chat = page.frameLocator('#kat-faq-bot iframe');
  const question = chat.getByRole('textbox');
  const launcher = page.locator('#kat-faq-bot .launcher');
  const panel = page.getByRole('dialog');
  return {
    page,
    launcher,
    panel,
    notice: page.locator('#kat-faq-bot .notice'),
    chat,
    question,
    replies: chat.locator('.webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content'),
    complaints,
    requests,
    async open() {
      await launcher.click();
      await chat.getByText(WELCOME).first().waitFor({ timeout: 60_000 });
    },
    async ask(text) {
      await question.fill(text);
      await question.press('Enter');
    },
    async startOver() {
      await panel.getByRole('button', { name: 'Start over' }).click();
      await panel.getByRole('button', { name: 'Delete' }).click();
    },
    leave: () => context.close(),
  };
}
