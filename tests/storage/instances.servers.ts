import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, type Started, startRedis, until } from './servers.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

interface Instance {
  readonly url: string;
  readonly process: ChildProcess;
}

let redis: Started;
const instances: Instance[] = [];

/** One instance of the built bot on the shared Redis. */
async function startInstance(): Promise<Instance> {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    RATE_LIMITS: 'false',
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    WEBCHAT_TOKEN_SECRET: 'x'.repeat(32),
  };
  const child = spawn(process.execPath, [MAIN], { cwd: tmpdir(), env, stdio: 'ignore' });
  const instance = { url: `http://127.0.0.1:${port}`, process: child };
  instances.push(instance);
  await until(
    () =>
      fetch(`${instance.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    50_000,
  );
  return instance;
}

beforeAll(async () => {
  redis = await startRedis();
}, 60_000);
afterAll(async () => {
  for (const { process: child } of instances) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await redis.stop();
});

let count = 0;

/** Sends a message as a channel does; gives the texts of the replies. Rejects where the instance is gone. */
async function send(url: string, conversation: string, text: string, id = `a${++count}`): Promise<readonly string[]> {
  const body = {
    type: 'message',
    id,
    channelId: 'webchat',
    serviceUrl: 'http://localhost:9',
    conversation: { id: conversation },
    from: { id: 'user' },
    recipient: { id: 'bot' },
    text,
    deliveryMode: 'expectReplies',
  };
  const reply = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { activities } = (await reply.json()) as { readonly activities: readonly { readonly type: string; readonly text?: string }[] };
  return activities.filter(({ type }) => type === 'message').map((activity) => activity.text ?? '');
}

describe('two instances behind one Redis', () => {
  let one: Instance;
  let two: Instance;
  beforeAll(async () => {
    [one, two] = await Promise.all([startInstance(), startInstance()]);
  }, 120_000);

  it('answer a conversation that alternates between them as one instance would', async () => {
    const talk = ['how long does a session take', 'what about the side effects', 'tell me more', 'how much does it cost'];
    const alone: (readonly string[])[] = [];
    const alternating: (readonly string[])[] = [];
    const fresh: (readonly string[])[] = [];
    for (const [i, text] of talk.entries()) {
      alone.push(await send(one.url, 'alone', text));
      alternating.push(await send((i % 2 ? two : one).url, 'alternating', text));
      fresh.push(await send(two.url, `fresh-${i}`, text));
    }
    expect(alternating).toEqual(alone);
    // Or the talk would not need its context, and this test could not fail.
    expect(fresh).not.toEqual(alone);
  });

  it('answer an activity once, whichever of them it comes to again', async () => {
    expect(await send(one.url, 'twice', 'does it work for anxiety', 'same-id')).toHaveLength(1);
    expect(await send(two.url, 'twice', 'does it work for anxiety', 'same-id')).toEqual([]);
  });

  it('remember a crisis that comes to one while the other answers, in new conversations and in old ones', async () => {
    const reminded: boolean[] = [];
    for (let i = 0; i < 20; i++) {
      const name = `crisis-${i}`;
      if (i % 2) await send(one.url, name, 'is it legal');
      await Promise.all([send(one.url, name, 'i want to kill myself'), send(two.url, name, 'how much does it cost')]);
      reminded.push((await send(two.url, name, 'how long does a session take')).join().includes('988'));
    }
    expect(reminded).not.toContain(false);
  }, 60_000);

  it('one goes on with the website conversation that the other began', async () => {
    const opened = await fetch(`${one.url}/api/directline/token`, { method: 'POST' });
    const { token } = (await opened.json()) as { readonly token: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const started = (await (await fetch(`${one.url}/v3/directline/conversations`, { method: 'POST', headers })).json()) as {
      readonly conversationId: string;
    };
    const activities = `/v3/directline/conversations/${started.conversationId}/activities`;
    const post = (url: string, text: string) =>
      fetch(`${url}${activities}`, { method: 'POST', headers, body: JSON.stringify({ type: 'message', from: { id: 'x' }, text }) });
    const textsAt = async (url: string) => {
      const set = (await (await fetch(`${url}${activities}`, { headers })).json()) as {
        readonly activities: readonly { readonly type: string; readonly from: { readonly id: string } }[];
      };
      return set.activities.filter(({ type, from }) => type === 'message' && from.id === 'bot').length;
    };
    await until(async () => (await textsAt(two.url)) === 1);
    expect((await post(two.url, 'what is ketamine therapy')).status).toBe(200);
    await until(async () => (await textsAt(one.url)) === 2);
  });

  it('lose and double nothing beyond the turns in flight when one is killed under load', async () => {
    const third = await startInstance();
    const seen = new Map<string, number>();
    let lost = 0;
    let left = 150;
    const visitor = async (name: string) => {
      while (left-- > 0) {
        const id = `k${++count}`;
        const ask = (url: string) => send(url, name, 'how long does a session take', id);
        // A balancer: every other one to the instance that will die, and once more to the other where that fails.
        const first = count % 2 ? third : one;
        const replies = await ask(first.url).catch(() => ask(two.url));
        if (replies.length === 0) lost++;
        seen.set(id, (seen.get(id) ?? 0) + replies.length);
        if (left === 75) third.process.kill('SIGKILL');
      }
    };
    const visitors = Array.from({ length: 6 }, (_, i) => visitor(`visitor-${i}`));
    await Promise.all(visitors);
    expect(third.process.signalCode).toBe('SIGKILL');
    expect(lost).toBeLessThanOrEqual(visitors.length);
    expect([...seen.values()].filter((replies) => replies > 1)).toEqual([]);
    expect(seen.size).toBe(150);
  }, 120_000);
});

describe('an instance whose Redis dies', () => {
  it('answers on without context, says so on /readyz, and is whole again when Redis is back', async () => {
    const instance = instances.find(({ process: child }) => child.exitCode === null && child.signalCode === null) as Instance;
    const readiness = () => fetch(`${instance.url}/readyz`).then(({ status }) => status);
    const { port } = redis;
    await redis.stop();
    expect(await send(instance.url, 'down', 'how long does a session take')).toHaveLength(1);
    expect(await readiness()).toBe(503);
    redis = await startRedis(port);
    await until(async () => (await readiness()) === 200, 20_000);
    expect(await send(instance.url, 'down', 'how long does a session take')).toHaveLength(1);
  }, 60_000);
});
