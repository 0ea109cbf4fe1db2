import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadKnowledge } from '../src/knowledge/load-knowledge.js';
import { spawnBot, startBot } from './fixtures/running-bot.js';

// The shipped knowledge, compiled long ago: what was fresh then is judged again whenever it is loaded.
const knowledge = loadKnowledge(fileURLToPath(new URL('../knowledge/', import.meta.url)), new Date().toISOString().slice(0, 10));
const [oldest = { id: '', reviewed: '' }] = knowledge.entries
  .flatMap(({ id, reviewed }) => (reviewed ? [{ id, reviewed }] : []))
  .sort((a, b) => a.reviewed.localeCompare(b.reviewed));
const oldestIs = (months: number) => `entry "${oldest.id}": the last review is ${months} months old`;
const on = (monthsLater: number): NodeJS.ProcessEnv => {
  const day = new Date(`${oldest.reviewed}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + monthsLater);
  const clock = fileURLToPath(new URL('./fixtures/another-day.mjs', import.meta.url));
  return { PATH: process.env['PATH'], NODE_OPTIONS: `--import=${clock}`, TODAY: day.toISOString().slice(0, 10) };
};
const ask = (env: NodeJS.ProcessEnv) => {
  const file = fileURLToPath(new URL('../dist/cli/ask.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--json', 'does it help with ptsd'], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

// Compiled once, so that what follows finds it in the cache.
beforeAll(() => expect(ask({ PATH: process.env['PATH'] }).status).toBe(0));

describe('knowledge that nobody reviewed', () => {
  test('for 13 months is used, and the command line says that it has warnings', () => {
    const { status, stdout, stderr } = ask(on(13));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ entry: 'ptsd' });
    expect(stderr).toMatch(/has warnings, \d+ of them: npm run check:knowledge/);
  });

  test('for 25 months is refused by the command line', () => {
    const { status, stderr } = ask(on(25));
    expect(status).toBe(1);
    expect(stderr).toContain(oldestIs(25));
    expect(stderr).toContain('clinician');
  });

  test('for 13 months starts the bot, and the log names the entries', async () => {
    const bot = await startBot(on(13));
    const [warning] = bot.lines().filter(({ event }) => event === 'knowledge-warning');
    expect(JSON.stringify(warning)).toContain(JSON.stringify(oldestIs(13)).slice(1, -1));
    await bot.stop();
  });

  test('for 25 months does not start the bot, which says what to do', async () => {
    const bot = spawnBot(on(25));
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain(oldestIs(25));
    expect(bot.output()).toContain('Have a clinician read the entry');
    expect(bot.output()).not.toMatch(/\n\s+at /);
  });
});
