// npm run bench:load: turns per second of this bot beside a bare echo bot that sends the same activities, on loopback, in turns, in the same run.
// --soak[=minutes]: ten minutes at 200 turns a second, with a reload of the knowledge every half minute.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, load, median, readUtterances, sleep, startBot } from './bots.mjs';

const LEAST_RATIO = 0.45;
const MOST_READY_MS = 3_000;
const MOST_HEAP_MB = 150;
const MOST_LATER_MS = 15;
const ROUNDS = 5;
const SECONDS = 4;
const WARM_UP = 4_000;

const utterances = readUtterances();
const soak = process.argv.find((argument) => argument.startsWith('--soak'));
const verdicts = [];
const judge = (what, holds) => verdicts.push(`${holds ? 'holds ' : 'BROKEN'}  ${what}`);

console.log(`Node ${process.version}, ${cpus().length} cores, ${utterances.length} utterances, every fifth with typos`);
if (soak) await soakBot(Number(soak.split('=')[1] ?? 10));
else await compare();
console.log(verdicts.join('\n'));
if (verdicts.some((line) => line.startsWith('BROKEN'))) process.exitCode = 1;

async function compare() {
  const starts = [];
  for (let i = 0; i < 3; i++) {
    const bot = await startBot('ours');
    starts.push(bot.readyMs);
    if (i < 2) await bot.stop();
    else await compareWith(bot);
  }
  judge(`start to ready ${Math.round(median(starts))} ms (median of 3) <= ${MOST_READY_MS}`, median(starts) <= MOST_READY_MS);
}

async function compareWith(ours) {
  const replies = await ask(ours.url, utterances[1]);
  const said = replies.map(({ type, text, textFormat, speak, suggestedActions, inputHint, entities, attachments, channelData }) => ({
    type,
    text,
    textFormat,
    speak,
    suggestedActions,
    inputHint,
    entities,
    attachments,
    channelData,
  }));
  const echo = await startBot('echo', { REPLIES: JSON.stringify(said) });
  // The compiler of V8 needs some thousand turns of each before it is done.
  for (const url of [ours.url, echo.url]) await load(url, { connections: 10, amount: WARM_UP, utterances });
  console.log(
    '| connections | this bot, turns/s | echo bot, turns/s | ratio | p50 / p99 ms | echo p50 / p99 ms | CPU ms a turn | echo CPU ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const connections of [1, 10, 100]) await compareAt(connections, ours, echo);
  await sleep(1_000);
  const { heap, rss } = await ours.memory();
  judge(`heap at rest after a forced collection ${heap.toFixed(0)} MB (RSS ${rss.toFixed(0)}) <= ${MOST_HEAP_MB}`, heap <= MOST_HEAP_MB);
  await Promise.all([ours.stop(), echo.stop()]);
}

/** Rounds of one after the other, so that whatever else the machine does weighs on both. */
async function compareAt(connections, ours, echo) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({ ours: await measure(ours, connections), echo: await measure(echo, connections) });
  }
  const of = (who, what) => median(rounds.map((round) => round[who][what]));
  const ratio = median(rounds.map((round) => round.ours.perSecond / round.echo.perSecond));
  const failed = rounds.reduce((sum, round) => sum + round.ours.failed, 0);
  const cells = [connections, of('ours', 'perSecond').toFixed(0), of('echo', 'perSecond').toFixed(0), ratio.toFixed(2)];
  for (const who of ['ours', 'echo']) cells.push(`${of(who, 'p50')} / ${of(who, 'p99')}`);
  for (const who of ['ours', 'echo']) cells.push(of(who, 'cpuMs').toFixed(2));
  console.log(`| ${cells.join(' | ')} |`);
  judge(`ratio at ${connections} connections ${ratio.toFixed(2)} >= ${LEAST_RATIO}`, ratio >= LEAST_RATIO);
  judge(`failed turns at ${connections} connections: ${failed}`, failed === 0);
  if (connections === 1)
    judge(
      `p99 at 1 connection is later by ${of('ours', 'p99') - of('echo', 'p99')} ms <= ${MOST_LATER_MS}`,
      of('ours', 'p99') - of('echo', 'p99') <= MOST_LATER_MS,
    );
}

async function measure(bot, connections) {
  const before = bot.cpu();
  const result = await load(bot.url, { connections, seconds: SECONDS, utterances });
  return { ...result, cpuMs: ((bot.cpu() - before) * 1_000) / result.turns };
}

async function soakBot(minutes) {
  const folder = mkdtempSync(join(tmpdir(), 'kat-soak-'));
  cpSync(new URL('../../knowledge', import.meta.url), folder, { recursive: true });
  const bot = await startBot('ours', { KNOWLEDGE_DIR: folder, CLINIC_FILE: join(folder, 'clinic.yaml') });
  const file = join(folder, 'en', 'messages.yaml');
  const original = readFileSync(file, 'utf8');
  let reloads = 0;
  // Another comment is another version: it is read, compiled and taken over in full.
  const reloading = setInterval(() => writeFileSync(file, `${original}\n# reload ${++reloads}\n`), 30_000);
  const rows = [];
  let failed = 0;
  for (let minute = 1; minute <= minutes; minute++) {
    const result = await load(bot.url, { connections: 20, seconds: 60, utterances, rate: 200, conversations: 20_000 });
    failed += result.failed;
    const lag = await bot.metric('nodejs_eventloop_lag_p99_seconds');
    const { heap, rss } = await bot.memory();
    rows.push({ heap, lag: lag * 1_000 });
    console.log(
      `minute ${minute}: ${result.perSecond.toFixed(0)} turns/s, p50 ${result.p50}, p99 ${result.p99} ms, loop lag p99 ${(lag * 1_000).toFixed(0)} ms, heap ${heap.toFixed(0)} MB, RSS ${rss.toFixed(0)} MB`,
    );
  }
  clearInterval(reloading);
  const loads = await bot.metric('kat_knowledge_loads_total{result="loaded"}');
  judge(`failed turns: ${failed}`, failed === 0);
  judge(`reloads seen: ${loads - 1} of ${reloads}`, loads - 1 >= reloads - 1);
  judge(
    `event-loop lag p99 ${Math.max(...rows.map(({ lag }) => lag)).toFixed(0)} ms <= 50`,
    rows.every(({ lag }) => lag <= 50),
  );
  const growth = median(rows.slice(-3).map(({ heap }) => heap)) - rows[1 % rows.length].heap;
  // Conversations are kept for two hours, so their number grows with the load: 20,000 at half a kilobyte.
  judge(`heap grew by ${growth.toFixed(1)} MB after the first minutes <= 15`, growth <= 15);
  await bot.stop();
  rmSync(folder, { recursive: true });
}
