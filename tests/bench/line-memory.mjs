// How much memory 1,000 idle conversations of the website's line hold: the built bot in a process of its own, each
// conversation welcomed and one question answered, then counted after garbage collection. Run: npm run bench:line
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CONVERSATIONS = 1000;
const QUESTION = 'How long does a ketamine session take?';
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
// In the bot's process: on a signal collect garbage and say what is left.
const PROBE = 'process.on("SIGUSR2",()=>{gc();gc();process.stderr.write(JSON.stringify(process.memoryUsage())+"\\n")})';

const port = 20_000 + (process.pid % 20_000);
const server = `http://127.0.0.1:${port}`;
const bot = spawn(process.execPath, ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(PROBE)}`, MAIN], {
  env: { PATH: process.env.PATH, PORT: String(port), RATE_LIMITS: 'off', LOG_LEVEL: 'info' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
const said = createInterface({ input: bot.stderr })[Symbol.asyncIterator]();
bot.stdout.resume();

try {
  await untilReady();
  for (let i = 0; i < 20; i++) await converse();
  const before = await memory();
  const started = performance.now();
  for (let i = 0; i < CONVERSATIONS; i++) await converse();
  const seconds = (performance.now() - started) / 1000;
  const after = await memory();
  const kib = (name) => `${((after[name] - before[name]) / 1024 / CONVERSATIONS).toFixed(1)} KiB each`;
  process.stdout.write(`${CONVERSATIONS} idle conversations (welcome, question, answer), made in ${seconds.toFixed(1)} s\n`);
  process.stdout.write(`heap: ${kib('heapUsed')}; resident: ${kib('rss')} (${(after.rss / 2 ** 20).toFixed(0)} MiB in all)\n`);
} finally {
  bot.kill();
  await once(bot, 'exit');
}

async function converse() {
  const { token, conversationId } = await ask('POST', '/api/directline/token');
  await ask('POST', '/v3/directline/conversations', token);
  const activities = `/v3/directline/conversations/${conversationId}/activities`;
  await ask('POST', activities, token, { type: 'message', text: QUESTION, from: { id: 'me' } });
  const isSaid = ({ type, from }) => type === 'message' && from.role === 'bot';
  for (let tries = 0; (await ask('GET', activities, token)).activities.filter(isSaid).length < 2; tries++) {
    if (tries > 1000) throw new Error('the answer does not come');
  }
}

async function ask(method, path, token, body) {
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}) };
  const response = await fetch(server + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function memory() {
  bot.kill('SIGUSR2');
  return JSON.parse((await said.next()).value);
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${server}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the bot did not start');
}
