import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Recorded, readTurns } from '../transcripts/transcript.js';
import { launchBrowser } from './browser.js';

// The messages of a recorded conversation in Teams, their cards drawn by Microsoft's own renderer in colours like those of Teams.

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const folder = fileURLToPath(new URL('../../.screenshots/', import.meta.url));
const messages = readTurns('msteams-personal')
  .flatMap(({ replies }) => replies)
  .filter(({ type }) => type === 'message');
const cards = messages.filter(({ attachments }) => attachments?.length);

const THEMES = {
  light: { page: '#f5f5f5', message: '#ffffff', text: '#242424', subtle: '#616161', accent: '#5b5fc7', emphasis: '#f0f0f0' },
  dark: { page: '#1f1f1f', message: '#292929', text: '#ffffff', subtle: '#adadad', accent: '#9ea2ff', emphasis: '#3d3d3d' },
};

interface Drawn {
  readonly faults: readonly string[];
  readonly buttons: readonly string[];
  readonly cut: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(Object.keys(THEMES) as readonly (keyof typeof THEMES)[])('in the %s theme', (theme) => {
  test.each([
    ['desktop', 640],
    ['phone', 320],
  ])('every card is drawn without a fault and nothing is cut off: %s', async (size, width) => {
    const page = await openPage(theme, width);
    let pressable = 0;
    for (const message of messages) {
      const { faults, buttons, cut } = await draw(page, message);
      expect(faults).toEqual([]);
      expect(cut).toEqual([]);
      expect(buttons.length).toBeLessThanOrEqual(4);
      pressable += buttons.length;
    }
    expect(pressable).toBeGreaterThan(5);
    await page.screenshot({ path: `${folder}teams-${size}-${theme}.png`, fullPage: true });
    await page.close();
  });
});

test('a pressed button sends the words that it shows', async () => {
  const page = await openPage('light', 640);
  const clarification = cards.find(({ label }) => label === 'clarification');
  await draw(page, clarification ?? {});
  await page.getByRole('button', { name: 'None of these' }).click();
  expect(await page.evaluate('window.pressed')).toEqual({ action: 'say', utterance: 'None of these' });
  await page.close();
});

test('by keyboard the buttons are reached one after the other, and pressed', async () => {
  const page = await openPage('light', 320);
  const clarification = cards.find(({ label }) => label === 'clarification');
  const { buttons } = await draw(page, clarification ?? {});
  // The renderer's own first stop is the whole card.
  await page.keyboard.press('Tab');
  for (const button of buttons) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(button);
  }
  await page.keyboard.press('Enter');
  expect(await page.evaluate('window.pressed')).toEqual({ action: 'say', utterance: 'None of these' });
  await page.close();
});

async function openPage(theme: keyof typeof THEMES, width: number): Promise<Page> {
  const { page: ground, message, text, accent } = THEMES[theme];
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(`<!doctype html><html lang="en"><title>Teams</title><style>
    body{margin:0;padding:12px;background:${ground};color:${text};font:14px/20px "Segoe UI",system-ui,sans-serif}
    .message{background:${message};border-radius:6px;padding:8px 12px;margin:0 0 4px;white-space:pre-wrap;overflow-wrap:anywhere}
    .card{background:${message};border-radius:6px;margin:0 0 16px}
    .ac-pushButton{font:600 14px/20px "Segoe UI",system-ui,sans-serif;border:1px solid;border-radius:4px;padding:5px 12px;max-width:100%}
    .ac-selectable{border-radius:4px;cursor:pointer}
    a{color:${accent}}</style><body></body></html>`);
  await page.addScriptTag({ content: readFileSync(RENDERER, 'utf8') });
  await page.evaluate(`window.host = ${JSON.stringify(hostConfig(theme))}; window.drawMessage = ${drawMessage.toString()}`);
  return page;
}

function draw(page: Page, { text, attachments }: Recorded): Promise<Drawn> {
  return page.evaluate(`drawMessage(${JSON.stringify(text ?? '')}, ${JSON.stringify(attachments?.[0]?.content ?? null)})`);
}

function hostConfig(theme: keyof typeof THEMES) {
  const { text, subtle, accent, emphasis } = THEMES[theme];
  const colors = { default: { default: text, subtle }, accent: { default: accent, subtle: accent } };
  return {
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    containerStyles: {
      default: { backgroundColor: 'transparent', foregroundColors: colors },
      emphasis: { backgroundColor: emphasis, foregroundColors: colors },
    },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
    spacing: { small: 4, default: 8, padding: 10 },
    supportsInteractivity: true,
  };
}

/** Runs in the page. */
function drawMessage(text: string, content: object | null): Drawn {
  interface Action {
    readonly data: unknown;
  }
  interface Renderer {
    hostConfig: unknown;
    onExecuteAction: (action: Action) => void;
    parse(content: object, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
    render(): HTMLElement;
  }
  interface Library {
    readonly AdaptiveCard: new () => Renderer;
    readonly HostConfig: new (config: unknown) => unknown;
    readonly SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
  }
  const { AdaptiveCards, host, document } = globalThis as unknown as { AdaptiveCards: Library; host: unknown; document: Document };
  const said = document.createElement('div');
  said.className = 'message';
  said.textContent = text;
  document.body.append(said);
  if (content === null) return { faults: [], buttons: [], cut: [] };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(host);
  card.onExecuteAction = ({ data }) => Object.assign(globalThis, { pressed: data });
  const context = new AdaptiveCards.SerializationContext();
  card.parse(content, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.append(card.render());
  document.body.append(frame);
  const parts = [...frame.querySelectorAll<HTMLElement>('.ac-textBlock, button *, [role=button] *')];
  const cut = parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent ?? '');
  const buttons = [...frame.querySelectorAll<HTMLElement>('button, [role=button]')].map((button) => button.textContent ?? '');
  return { faults: [...faults, ...card.validateProperties().validationEvents.map(({ message }) => message)], buttons, cut };
}
