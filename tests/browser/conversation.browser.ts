import { describe, expect, test } from '@jest/globals';
import { withBrowserAndBot } from './browser-and-bot.js';
import { DESKTOP, PHONE, visit, WELCOME } from './visitor.js';

const at = withBrowserAndBot();

describe('a first visit', () => {
  test('loads the launcher alone until it is pressed, then welcomes once', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.launcher.waitFor();
    expect(visitor.requests.filter((url) => /chat|directline/.test(url))).toEqual([]);
    await visitor.open();
    await visitor.page.waitForTimeout(1000);
    expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
    await visitor.leave();
  });

  test('asks no other host, keeps no cookie, nothing in localStorage, and breaks no rule of the page', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    const { host } = new URL(at.bot.url);
    expect(visitor.requests.filter((url) => /^(http|ws)/.test(url) && new URL(url).host !== host)).toEqual([]);
    expect(await visitor.page.context().cookies()).toEqual([]);
    const [page, frame] = visitor.page.frames();
    expect(await page?.evaluate('localStorage.length')).toBe(0);
    expect(await frame?.evaluate('localStorage.length')).toBe(0);
    const kept = await frame?.evaluate('({ ...sessionStorage })');
    expect(Object.keys(JSON.parse((kept as Record<string, string>)['kat-faq-bot'] ?? '{}')).sort()).toEqual([
      'conversationId',
      'domain',
      'expires',
      'isStarted',
      'token',
    ]);
    expect(Object.keys(kept as object)).toEqual(['kat-faq-bot']);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});

describe('a question', () => {
  test('with typing errors is answered, with its source and the advice to see a doctor', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.ask('waht is ketamin asisted therpy');
    const answer = await visitor.replies.nth(1).innerText();
    expect(answer).toMatch(/KAT is short for ketamine-assisted therapy/);
    expect(answer).toMatch(/Source: patient guide/);
    expect(answer).toMatch(/qualified doctor/);
    await visitor.leave();
  });

  test('is answered from its first line on, also on a small phone', async () => {
    const visitor = await visit(at.browser, at.bot.url, PHONE);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.page.waitForTimeout(1000);
    const answer = await visitor.replies.nth(1).boundingBox();
    const stage = await visitor.page.locator('#kat-faq-bot .stage').boundingBox();
    expect(answer?.y).toBeGreaterThanOrEqual(stage?.y ?? Number.NaN);
    expect(answer?.y).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0) / 2);
    await visitor.leave();
  });

  test('sent with two taps in a row leaves the box open for the next one', async () => {
    const visitor = await visit(at.browser, at.bot.url, PHONE);
    await visitor.open();
    await visitor.question.fill('i feel so scared');
    const box = await visitor.chat.getByRole('button', { name: 'Send' }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
    await Promise.all([visitor.page.touchscreen.tap(x, y), visitor.page.touchscreen.tap(x, y)]);
    await visitor.replies.nth(1).waitFor();
    await visitor.page.waitForTimeout(500);
    expect(await visitor.question.getAttribute('readonly')).toBeNull();
    await visitor.leave();
  });

  test('can be asked with a button', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.chat.getByRole('toolbar').getByRole('button', { name: 'What is ketamine-assisted therapy?' }).click();
    await visitor.replies.nth(1).waitFor();
    expect(await visitor.replies.nth(1).innerText()).toMatch(/KAT is short for/);
    await visitor.leave();
  });
});

describe('the thumbs below an answer', () => {
  test.each([
    ['Like', 'LikeAction'],
    ['Dislike', 'DislikeAction'],
  ])('"%s" tells the bot %s and is thanked for at most', async (name, action) => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    const sent = visitor.page.waitForRequest(
      (request) => request.url().endsWith('/activities') && (request.postData() ?? '').includes(action),
    );
    await visitor.chat.getByRole('button', { name, exact: true }).click();
    expect((await sent).postDataJSON()).toMatchObject({ type: 'event', name: 'webchat:activity-status/feedback' });
    expect((await (await sent).response())?.status()).toBe(200);
    await visitor.leave();
  });
});

describe('a person in danger', () => {
  test('reads who to call, and taps the number in the reply', async () => {
    const visitor = await visit(at.browser, at.bot.url, PHONE);
    await visitor.open();
    await visitor.ask('i want to kill myself');
    const reply = visitor.replies.nth(1);
    await reply.getByText('988').first().waitFor();
    expect(await reply.locator('a[href="tel:988"]').count()).toBeGreaterThan(0);
    expect(await reply.innerText()).not.toMatch(/Source:/);
    await visitor.leave();
  });

  test.each(['i took too many pills', 'my partner hit me', 'i want to kill myself'])(
    '%j: each number can be tapped, and is not broken',
    async (said) => {
      const visitor = await visit(at.browser, at.bot.url, PHONE);
      await visitor.open();
      await visitor.ask(said);
      const reply = visitor.replies.nth(1);
      await reply.waitFor();
      const plain = await reply.evaluate((bubble) => {
        const copy = bubble.cloneNode(true) as HTMLElement;
        for (const link of copy.querySelectorAll('a')) link.remove();
        return copy.textContent ?? '';
      });
      // To write to a number there is a link below; in the words it stands with what to write.
      for (const number of plain.match(/\d[\d -]{1,}\d/g) ?? []) expect(await reply.locator(`a[href^="sms:${number}"]`).count()).toBe(1);
      for (const link of await reply.locator('a[href^="tel:"], a[href^="sms:"]').all())
        expect(await link.evaluate((element) => element.getClientRects().length)).toBe(1);
      const ways = reply.locator('li > a');
      expect(await ways.count()).toBeGreaterThan(2);
      for (const way of await ways.all()) expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await visitor.leave();
    },
  );

  test('has the numbers in view in every moment, to call and to text', async () => {
    const visitor = await visit(at.browser, at.bot.url, PHONE);
    await visitor.launcher.click();
    for (const url of ['tel:911', 'tel:988', 'sms:988']) expect(await visitor.panel.locator(`a[href="${url}"]`).isVisible()).toBe(true);
    await visitor.leave();
  });
});

describe('after a reload', () => {
  test('the conversation goes on, with one welcome', async () => {
    const visitor = await visit(at.browser, at.bot.url);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.page.reload();
    await visitor.open();
    await visitor.replies.nth(1).waitFor();
    expect(await visitor.replies.filter({ hasText: WELCOME }).count()).toBe(1);
    expect(await visitor.chat.getByText('what is kat', { exact: true }).count()).toBeGreaterThan(0);
    expect(await visitor.replies.count()).toBe(2);
    await visitor.leave();
  });

  test('"start over" leaves an empty conversation', async () => {
    const visitor = await visit(at.browser, at.bot.url, DESKTOP);
    await visitor.open();
    await visitor.ask('what is kat');
    await visitor.replies.nth(1).waitFor();
    await visitor.startOver();
    await visitor.chat.getByText('what is kat', { exact: true }).first().waitFor({ state: 'detached' });
    await visitor.chat.getByText(WELCOME).first().waitFor();
    expect(await visitor.replies.count()).toBe(1);
    await visitor.page.reload();
    await visitor.open();
    expect(await visitor.replies.count()).toBe(1);
    await visitor.leave();
  });
});
