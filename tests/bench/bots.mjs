import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { sumMetric } from './figures.mjs';
import { createRandom } from './synthetic.mjs';
import { createTypos } from './typos.mjs';

const ROOT = new URL('../../', import.meta.url);
// On SIGUSR2 a bot collects its garbage and writes what is left: the heap at rest can be read from outside in no other way.
const MEMORY =
  'data:text/javascript,process.on("SIGUSR2",()=>{gc();gc();process.stderr.write("memory "+JSON.stringify(process.memoryUsage())+"\\n")})';

/** Starts the built bot, or the bare echo bot, on a free loopback port, and waits until it is ready. */
export async function startBot(kind, env = {}) {
  const file = fileURLToPath(kind === 'echo' ? new URL('tests/bench/echo-bot.mjs', ROOT) : new URL('dist/main.js', ROOT));
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', '--import', MEMORY, file], {
    env: { PATH: process.env.PATH, PORT: String(port), RATE_LIMITS: 'false', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk) => {
    written = (written + chunk).slice(-4_000);
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${kind} ended: ${written}`);
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await sleep(10);
  }
  return {
    url,
    child,
    readyMs: performance.now() - started,
    /** Memory after a forced collection, in MB. */
    memory: async () => {
      written = '';
      child.kill('SIGUSR2');
      while (!/memory .*\n/.test(written)) await sleep(20);
      const { heapUsed, rss, external } = JSON.parse(/memory (.*)\n/.exec(written)[1]);
      return { heap: heapUsed / 1e6, rss: rss / 1e6, external: external / 1e6 };
    },
    /** A metric of the bot, by its whole name with labels. */
    metric: async (name) =>
      Number(
        (await (await fetch(`${url}/metrics`)).text())
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      ),
    /** CPU seconds so far, of all its threads. */
    cpu: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

/** The utterances of an author who did not write the knowledge, more than 300, every fifth with typos. */
export function readUtterances() {
  const typos = createTypos(5);
  const lines = readFileSync(new URL('tests/questions/second-author.jsonl', ROOT), 'utf8').trim().split('\n');
  const questions = [...new Set(lines.map((line) => JSON.parse(line).q))];
  if (questions.length < 300) throw new Error(`only ${questions.length} utterances`);
  return questions.map((question, i) => (i % 5 === 0 ? typos(question) : question));
}

let count = 0;
/** An activity as Web Chat sends it; every one has an id of its own, or it would be a repetition. */
export function createActivity(text, conversation, extra = {}) {
  const id = `${process.pid}-${++count}`;
  return {
    type: 'message',
    id,
    channelId: 'webchat',
    serviceUrl: 'http://localhost:9',
    conversation: { id: conversation },
    from: { id: 'dl_user', name: '' },
    recipient: { id: 'bot', name: 'Bot' },
    text,
    textFormat: 'plain',
    locale: 'en-US',
    deliveryMode: 'expectReplies',
    channelData: { clientActivityID: id },
    ...extra,
  };
}

/**
 * As `load`, where a turn that ended in an apology is a failed one, too: it comes with status 200, and /metrics alone tells of it. With the lag of
 * the event loop meanwhile: the bot begins to measure it anew each time that it is asked, so it is asked twice and no more.
 */
export async function loadCounted(url, options) {
  const before = await readMetrics(url);
  const result = await load(url, options);
  const after = await readMetrics(url);
  const apologies = sumMetric(after, 'kat_turns_failed_total') - sumMetric(before, 'kat_turns_failed_total');
  return { ...result, failed: result.failed + apologies, lagMs: sumMetric(after, 'nodejs_eventloop_lag_p99_seconds') * 1_000 };
}

async function readMetrics(url) {
  const response = await fetch(`${url}/metrics`);
  if (!response.ok) throw new Error(`/metrics answers ${response.status}: failed turns cannot be counted`);
  return response.text();
}

/** Loads a bot: `connections` at once, each with the next utterance in a conversation of `conversations`. */
export async function load(urls, { connections, seconds, amount, utterances, conversations = 1_000, rate }) {
  const random = createRandom(17);
  let next = 0;
  const setupRequest = (request) => {
    const body = createActivity(utterances[next++ % utterances.length], `c${random(conversations)}`);
    return {
      ...request,
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  };
  const result = await autocannon({
    url: urls,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    ...(rate ? { overallRate: rate } : {}),
    requests: [{ setupRequest }],
  });
  return {
    turns: result['2xx'],
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

export async function ask(url, text) {
  const reply = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(createActivity(text, `ask-${++count}`)),
  });
  return (await reply.json()).activities;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
