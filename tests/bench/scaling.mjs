// npm run bench:scaling: how the cost of a turn grows with entries, conversations and instances on one Redis. Prints tables and draws a plot.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../dist/answers/answerer.js';
import { createContext } from '../../dist/conversation/context.js';
import { readKnowledge } from '../../dist/knowledge/load-knowledge.js';
import { readEnglishWords } from '../../dist/language/english-words.js';
import { createModel, MOST_CLASSIFIED } from '../../dist/matching/model.js';
import { createMemoryStorage } from '../../dist/storage/memory-storage.js';
import { load, readUtterances, sleep, startBot } from './bots.mjs';
import { drawPlot } from './draw-plot.mjs';
import { median } from './figures.mjs';
import { createSyntheticEntries } from './synthetic.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SELF = fileURLToPath(import.meta.url);
const FACTORS = [1, 10, 100];
/** How many, and how many answers of each can be rated: one, as on the website after a question, or as many as are kept. */
const CONVERSATIONS = [
  [1_000, 1],
  [100_000, 1],
  [100_000, 8],
];
const INSTANCES = [1, 2, 3, 4];
const PHRASINGS_EACH = 20;

const [part, ...sizes] = process.argv.slice(2);
if (part === 'entries') measureEntries(Number(sizes[0]));
else if (part === 'conversations') await measureConversations(Number(sizes[0]), Number(sizes[1]));
else await measureAll();

async function measureAll() {
  const entries = FACTORS.map((factor) => inOwnProcess('entries', factor));
  table('Entries', ['entries', 'phrasings', 'compile s', 'answer CPU ms, mean', 'p50 ms', 'p99 ms', 'heap MB', 'arrays MB'], entries);
  console.log(
    `\nAbove ${MOST_CLASSIFIED} entries the classifier is off, so these rows are not one curve; and synthetic entries have a vocabulary of their own, so real ones that share words would cost more.`,
  );
  const conversations = CONVERSATIONS.map((counts) => inOwnProcess('conversations', ...counts));
  table(
    'Conversations in memory',
    ['conversations', 'answers that can be rated', 'heap MB', 'bytes each', 'read and write, µs'],
    conversations,
  );
  const instances = await measureInstances();
  table(
    'Instances on one Redis',
    ['instances', 'turns/s, two cores in all', 'CPU ms a turn', 'Redis CPU ms a turn', 'p50 ms', 'p99 ms', 'failed'],
    instances,
  );
  writeFileSync(
    `${ROOT}deploymentTemplates/scaling.svg`,
    drawPlot([
      { title: 'CPU ms to answer, by entries', points: entries.map((row) => [String(row[0]), Number(row[3])]) },
      {
        title: 'µs to read and write state, by conversations and answers',
        points: conversations.map((row) => [`${row[0]}, ${row[1]}`, Number(row[4])]),
      },
      { title: 'CPU ms a turn, by instances on one Redis', points: instances.map((row) => [String(row[0]), Number(row[2])]) },
    ]),
  );
}

/** Each size in a process of its own, so that the heap is its own, too. */
function inOwnProcess(what, ...sizes) {
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', SELF, what, ...sizes.map(String)], { encoding: 'utf8' }),
  );
}

function measureEntries(factor) {
  const { knowledge: shipped } = readKnowledge(`${ROOT}knowledge/`, new Date().toISOString().slice(0, 10));
  const synthetic = factor === 1 ? [] : createSyntheticEntries(shipped.entries.length * (factor - 1), PHRASINGS_EACH);
  const knowledge = { ...shipped, entries: [...shipped.entries, ...synthetic] };
  const started = performance.now();
  const model = createModel(knowledge, readEnglishWords());
  const seconds = (performance.now() - started) / 1_000;
  const { answerQuestion } = createAnswerer({ knowledge, model, warnings: [] }, { region: 'US' });
  const utterances = readUtterances();
  for (const utterance of utterances) answerQuestion(utterance, createContext(0));
  const before = process.cpuUsage();
  const times = utterances.map((utterance) => {
    const start = performance.now();
    answerQuestion(utterance, createContext(0));
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const phrasings = knowledge.entries.reduce((sum, entry) => sum + entry.phrasings.length + 1, 0);
  const p99 = times[Math.floor(times.length * 0.99)];
  say([
    knowledge.entries.length,
    phrasings,
    seconds.toFixed(1),
    ((user + system) / 1_000 / times.length).toFixed(2),
    median(times).toFixed(2),
    p99.toFixed(1),
    mb(heapUsed),
    mb(arrayBuffers),
  ]);
}

/** `rateable`: how many answers of a conversation can still be rated. */
async function measureConversations(count, rateable) {
  const noteOf = () => ({
    context: { ...createContext(Date.now()), lastEntry: 'session-length', offered: ['side-effects', 'results-timing', 'cost'] },
    welcomed: true,
    rated: Array.from({ length: rateable }, () => ({ id: idOfReply(), entries: ['session-length'] })),
  });
  const storage = createMemoryStorage(Date.now, { entries: 1e6, bytes: 1e9, milliseconds: 1e9 });
  gc();
  const before = process.memoryUsage().heapUsed;
  const key = (i) => `webchat/conversations/${String(i).padStart(8, '0')}-7f3a-4c52-9d1e-aabbccddeeff/`;
  for (let i = 0; i < count; i++) await storage.write({ [key(i)]: noteOf() });
  gc();
  const grown = process.memoryUsage().heapUsed - before;
  const turns = 20_000;
  const started = performance.now();
  for (let i = 0; i < turns; i++) {
    const k = key((i * 7_919) % count);
    await storage.write({ [k]: { ...(await storage.read([k]))[k], eTag: '*' } });
  }
  say([count, rateable, mb(grown), Math.round(grown / count), (((performance.now() - started) * 1_000) / turns).toFixed(1)]);
}

/** As a channel's answer in JSON has it: a string in one piece, where randomUUID gives a tree of its parts, 16 times as large. */
function idOfReply() {
  return JSON.parse(JSON.stringify(randomUUID()));
}

async function measureInstances() {
  const redis = await startRedis();
  const utterances = readUtterances();
  const rows = [];
  for (const count of INSTANCES) {
    const bots = [];
    for (let i = 0; i < count; i++) bots.push(await startBot('ours', { REDIS_URL: redis.url, LOG_LEVEL: 'error' }));
    const urls = bots.map(({ url }) => url);
    // Every instance gets warm, then the same load goes to all in turn.
    for (const url of urls) await load(url, { connections: 5, amount: 2_500, utterances });
    const cpu = () => bots.reduce((sum, bot) => sum + bot.cpu(), 0);
    const [before, redisBefore] = [cpu(), redis.cpu()];
    const loads = await Promise.all(urls.map((url) => load(url, { connections: 8, seconds: 8, utterances, conversations: 5_000 })));
    const turns = loads.reduce((sum, result) => sum + result.turns, 0);
    const of = (what) => Math.max(...loads.map((result) => result[what]));
    rows.push([
      count,
      Math.round(loads.reduce((sum, { perSecond }) => sum + perSecond, 0)),
      (((cpu() - before) * 1_000) / turns).toFixed(2),
      (((redis.cpu() - redisBefore) * 1_000) / turns).toFixed(3),
      of('p50'),
      of('p99'),
      loads.reduce((sum, { failed }) => sum + failed, 0),
    ]);
    await Promise.all(bots.map((bot) => bot.stop()));
  }
  redis.stop();
  return rows;
}

async function startRedis() {
  const server = createServer().listen(0, '127.0.0.1');
  await sleep(50);
  const { port } = server.address();
  server.close();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: 'ignore' });
  await sleep(1_000);
  const info = () => execFileSync('redis-cli', ['-p', String(port), 'info', 'cpu'], { encoding: 'utf8' });
  return {
    url: `redis://127.0.0.1:${port}`,
    cpu: () => ['used_cpu_user', 'used_cpu_sys'].reduce((sum, name) => sum + Number(new RegExp(`^${name}:(\\S+)`, 'm').exec(info())[1]), 0),
    stop: () => child.kill('SIGKILL'),
  };
}

function table(title, heads, rows) {
  console.log(`\n${title}\n\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function say(row) {
  console.log(JSON.stringify(row));
}

function mb(bytes) {
  return (bytes / 1e6).toFixed(1);
}
