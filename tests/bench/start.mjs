// npm run bench -- --start [--large]: from starting the built bot to its first "ready", cold (compiled knowledge removed) and from its cache;
// with --large for a knowledge of a hundred times the entries. Figures, no test.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSyntheticEntries } from './synthetic.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PORT = 3990;
const GIVE_UP_MS = 180_000;

/** Prints the table; `entries` of the shipped knowledge decides how many are a hundred times. */
export async function measureStart(entries, large) {
  console.log('\n| start of the built bot | entries | cold, s | from its cache, s |\n| --- | --- | --- | --- |');
  await report('shipped', join(ROOT, 'knowledge'), entries);
  if (!large) return;
  const folder = writeLarge(entries * 99);
  await report('a hundred times', folder, entries * 100);
  rmSync(folder, { recursive: true });
}

async function report(name, folder, entries) {
  rmSync(join(ROOT, 'dist/compiled'), { recursive: true, force: true });
  const cold = await secondsToReady(folder);
  const cached = await secondsToReady(folder);
  console.log(`| ${name} | ${entries} | ${cold.toFixed(1)} | ${cached.toFixed(1)} |`);
}

async function secondsToReady(folder) {
  const started = performance.now();
  const bot = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: String(PORT), KNOWLEDGE_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise((resolve) => bot.once('exit', resolve));
  try {
    while (performance.now() - started < GIVE_UP_MS) {
      const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`)
        .then(({ status }) => status === 200)
        .catch(() => false);
      if (ready) return (performance.now() - started) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Number.NaN;
  } finally {
    bot.kill('SIGTERM');
    await gone;
  }
}

/** A knowledge folder: the shipped one and that many synthetic entries, a file for each five hundred. */
function writeLarge(count) {
  const folder = mkdtempSync(join(tmpdir(), 'large-knowledge-'));
  cpSync(join(ROOT, 'knowledge'), folder, { recursive: true });
  const entries = createSyntheticEntries(count, 20);
  for (let from = 0; from < entries.length; from += 500) {
    const part = entries.slice(from, from + 500);
    const yaml = part.map(
      ({ id, question, answer }) => `  - { id: ${id}, kind: small-talk, question: "${question.slice(0, 60)}", answer: "${answer}" }\n`,
    );
    writeFileSync(join(folder, 'en', `synthetic-${from}.yaml`), `entries:\n${yaml.join('')}`);
    for (const { id, question, phrasings } of part) {
      const lines = phrasings.filter((phrasing) => phrasing !== question).map((phrasing) => `  - "${phrasing}"\n`);
      writeFileSync(join(folder, 'en/phrasings', `${id}.yaml`), `phrasings:\n${lines.join('')}`);
    }
  }
  return folder;
}
