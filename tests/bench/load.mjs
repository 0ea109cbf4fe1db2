// npm run bench:load: turns per second of this bot beside a bare echo bot that sends the same activities, on loopback, in turns, in the same run.
// --soak[=minutes]: ten minutes at 200 turns a second, with a reload of the knowledge every half minute. --quick: a look whether it works, no figures.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, load, loadCounted, readUtterances, sleep, startBot } from './bots.mjs';
import { growthOf, median } from './figures.mjs';

const LEAST_RATIO = 0.45;
const MOST_READY_MS = 3_000;
const MOST_HEAP_MB = 150;
const MOST_LATER_MS = 15;
const MOST_LAG_MS = 50;
const SOAK_RATE = 200;
const LEAST_SOAK_RATE = 195;
/** Of the heap after forced collections, from the second minute to the last: by then every bounded store is full. */
const MOST_GROWTH_MB = 5;
/** So few that each is spoken to in the first minute: conversations are kept for two hours, and must not grow in number. */
const SOAK_CONVERSATIONS = 1_000;
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 5;
const SECONDS = quick ? 1 : 4;
const WARM_UP = quick ? 400 : 4_000;

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
  const folder = mkdtempSync(join(tmpdir(), 'kat-echo-'));
  const file = join(folder, 'replies.json');
  writeFileSync(file, JSON.stringify(await collectReplies(ours.url)));
  const echo = await startBot('echo', { REPLIES_FILE: file });
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
  rmSync(folder, { recursive: true });
}

/** What this bot sends for each utterance, so that the echo bot sends as much: replies differ tenfold in length. */
async function collectReplies(url) {
  const replies = {};
  for (const utterance of utterances) replies[utterance] = (await ask(url, utterance)).map(sendable);
  return replies;
}

function sendable({ type, text, textFormat, speak, suggestedActions, inputHint, entities, attachments, channelData }) {
  return { type, text, textFormat, speak, suggestedActions, inputHint, entities, attachments, channelData };
}

/** Rounds of one after the other, so that whatever else the machine does weighs on both. */
async function compareAt(connections, ours, echo) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({ ours: await measure(ours, connections, loadCounted), echo: await measure(echo, connections, load) });
  }
  const of = (who, what) => median(rounds.map((round) => round[who][what]));
  const ratio = median(rounds.map((round) => round.ours.perSecond / round.echo.perSecond));
  const failedOf = (who) => rounds.reduce((sum, round) => sum + round[who].failed, 0);
  const cells = [connections, of('ours', 'perSecond').toFixed(0), of('echo', 'perSecond').toFixed(0), ratio.toFixed(2)];
  for (const who of ['ours', 'echo']) cells.push(`${of(who, 'p50')} / ${of(who, 'p99')}`);
  for (const who of ['ours', 'echo']) cells.push(of(who, 'cpuMs').toFixed(2));
  console.log(`| ${cells.join(' | ')} |`);
  judge(`ratio at ${connections} connections ${ratio.toFixed(2)} >= ${LEAST_RATIO}`, ratio >= LEAST_RATIO);
  judge(`failed turns at ${connections} connections: ${failedOf('ours')}, apologies among them`, failedOf('ours') === 0);
  judge(`failed turns of the echo bot: ${failedOf('echo')}`, failedOf('echo') === 0);
  if (connections === 1)
    judge(
      `p99 at 1 connection is later by ${of('ours', 'p99') - of('echo', 'p99')} ms <= ${MOST_LATER_MS}`,
      of('ours', 'p99') - of('echo', 'p99') <= MOST_LATER_MS,
    );
}

async function measure(bot, connections, loadIt) {
  const before = bot.cpu();
  const result = await loadIt(bot.url, { connections, seconds: SECONDS, utterances });
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
    const result = await loadCounted(bot.url, {
      connections: 20,
      seconds: 60,
      utterances,
      rate: SOAK_RATE,
      conversations: SOAK_CONVERSATIONS,
    });
    failed += result.failed;
    const { heap, rss } = await bot.memory();
    rows.push({ heap, lag: result.lagMs, perSecond: result.perSecond });
    console.log(
      `minute ${minute}: ${result.perSecond.toFixed(0)} turns/s, p50 ${result.p50}, p99 ${result.p99} ms, loop lag p99 ${result.lagMs.toFixed(0)} ms, heap ${heap.toFixed(0)} MB, RSS ${rss.toFixed(0)} MB`,
    );
  }
  clearInterval(reloading);
  const loads = await bot.metric('kat_knowledge_loads_total{result="loaded"}');
  const slowest = Math.min(...rows.map(({ perSecond }) => perSecond));
  const lag = Math.max(...rows.map((row) => row.lag));
  judge(`turns a second in the slowest minute ${slowest.toFixed(0)} >= ${LEAST_SOAK_RATE}`, slowest >= LEAST_SOAK_RATE);
  judge(`failed turns: ${failed}, apologies among them`, failed === 0);
  judge(`reloads seen: ${loads - 1} of ${reloads}`, loads - 1 >= reloads - 1);
  judge(`event-loop lag p99 ${lag.toFixed(0)} ms <= ${MOST_LAG_MS}`, lag <= MOST_LAG_MS);
  judgeGrowth(rows.slice(1).map(({ heap }) => heap));
  await bot.stop();
  rmSync(folder, { recursive: true });
}

function judgeGrowth(heaps) {
  if (heaps.length < 3) return void verdicts.push('        the growth of the heap is not judged: that takes four minutes');
  const growth = growthOf(heaps);
  judge(`heap grew by ${growth.toFixed(1)} MB from minute 2 to ${heaps.length + 1} <= ${MOST_GROWTH_MB}`, growth <= MOST_GROWTH_MB);
}
