import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMessage, post } from './fixtures/activity.js';
import { type RunningBot, startBot } from './fixtures/running-bot.js';
import { SHIPPED } from './fixtures/shipped-knowledge.js';

const QUIET = 'Hello there, this is the first wording.';

let folder: string;
let bot: RunningBot;

// Without the bank of phrasings, so that compiling takes a moment rather than seconds.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kat-reload-'));
  cpSync(SHIPPED, folder, { recursive: true, filter: (path) => !path.includes('phrasings') });
  setWording(QUIET);
  bot = await startBot({ RATE_LIMITS: 'off', KNOWLEDGE_DIR: folder, CLINIC_FILE: join(folder, 'clinic.yaml') });
}, 120_000);
afterAll(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true });
});

/** Swaps the file for one with another wording, as an editor saves. */
function setWording(text: string): void {
  const file = join(folder, 'en', 'messages.yaml');
  const lines = readFileSync(file, 'utf8').replace(/^ {2}emptyText:.*$/m, `  emptyText: ${JSON.stringify(text)}`);
  writeFileSync(`${file}.new`, lines);
  renameSync(`${file}.new`, file);
}

let count = 0;
/** What the bot says to nothing but a full stop. */
async function hear(): Promise<string> {
  const reply = await post(bot.url, { ...createMessage('.'), id: `reload-${++count}`, deliveryMode: 'expectReplies' });
  expect(reply.status).toBe(200);
  return reply.replies.join('\n');
}

async function hearUntil(text: string): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await hear()).includes(text)) {
    if (Date.now() > end) throw new Error(`"${text}" was not heard: ${bot.output().slice(-600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const eventsOf = (event: string) => bot.lines().filter((line) => line['event'] === event);

describe('while it runs', () => {
  test('a changed file is taken over, and every turn meanwhile is answered', async () => {
    expect(await hear()).toContain(QUIET);
    setWording('The second wording.');
    await hearUntil('The second wording.');
    expect(eventsOf('knowledge-loaded')).toHaveLength(1);
  }, 60_000);

  test('a bad file changes nothing and is told once, with its place', async () => {
    const file = join(folder, 'en', 'small-talk.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, 'entries: [');
    const end = Date.now() + 40_000;
    while (eventsOf('knowledge-refused').length === 0 && Date.now() < end) expect(await hear()).toContain('The second wording.');
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(eventsOf('knowledge-refused')).toHaveLength(1);
    expect(JSON.stringify(eventsOf('knowledge-refused')[0])).toContain('en/small-talk.yaml:1');
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    writeFileSync(file, good);
    setWording('The third wording.');
    await hearUntil('The third wording.');
  }, 120_000);

  test('a pipe among the files is refused, and what comes after it is taken over', async () => {
    const pipe = join(folder, 'en', 'pipe.yaml');
    const refused = eventsOf('knowledge-refused').length;
    execFileSync('mkfifo', [pipe]);
    const end = Date.now() + 40_000;
    while (eventsOf('knowledge-refused').length === refused && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.stringify(eventsOf('knowledge-refused').at(-1))).toContain('no ordinary file');
    rmSync(pipe);
    setWording('After the pipe.');
    await hearUntil('After the pipe.');
    setWording('The third wording.');
    await hearUntil('The third wording.');
  }, 120_000);

  test("another region changes the numbers of every page, not only the chat's", async () => {
    const PAGES = ['/', '/chat', '/widget.js', '/terms'];
    const read = async (path: string) => (await fetch(bot.url + path)).text();
    for (const path of PAGES) expect(await read(path)).toContain('911');
    const etag = (await fetch(`${bot.url}/widget.js`)).headers.get('etag') ?? '';
    const file = join(folder, 'clinic.yaml');
    const before = readFileSync(file, 'utf8');
    expect(before).toMatch(/^region: US/m);
    writeFileSync(file, before.replace(/^region: US/m, 'region: UK'));
    const end = Date.now() + 40_000;
    while (!(await read('/terms')).includes('999') && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    for (const path of PAGES) {
      const page = await read(path);
      expect(page).toContain('999');
      expect(page).not.toMatch(/\b(?:911|988)\b/);
    }
    expect((await fetch(`${bot.url}/widget.js`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  }, 60_000);

  test('a changed page of the clinic is shown', async () => {
    writeFileSync(join(folder, 'pages/privacy.html'), 'Ours, in {{clinic}}.');
    const end = Date.now() + 40_000;
    const read = async () => (await fetch(`${bot.url}/privacy`)).text();
    while (!(await read()).startsWith('Ours') && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await read()).toMatch(/^Ours, in .+\.$/);
  }, 60_000);

  test('SIGHUP loads without any change', async () => {
    const before = eventsOf('knowledge-loaded').length;
    bot.process.kill('SIGHUP');
    const end = Date.now() + 40_000;
    while (eventsOf('knowledge-loaded').length === before && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(eventsOf('knowledge-loaded')).toHaveLength(before + 1);
    expect(await hear()).toContain('The third wording.');
  }, 60_000);
});
