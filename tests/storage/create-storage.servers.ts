import { describe, expect, it } from '@jest/globals';
import { createStorage, type StatePlace, type StorageChoice } from '../../src/storage/create-storage.js';
import { azuriteConnection, freePort, type Started, startAzurite, startRedis, until } from './servers.js';

const PLACES: readonly {
  readonly name: string;
  readonly start: (port?: number) => Promise<Started>;
  readonly choice: (port: number) => StorageChoice;
}[] = [
  { name: 'Redis', start: startRedis, choice: (port) => ({ kind: 'redis', url: `redis://127.0.0.1:${port}` }) },
  {
    name: 'Blob',
    start: startAzurite,
    choice: (port) => ({ kind: 'blob', connectionString: azuriteConnection(port), container: 'conversations' }),
  },
];

async function open(choice: StorageChoice) {
  const events: string[] = [];
  const place = await createStorage(choice, {
    now: Date.now,
    onError: (work) => events.push(`error ${work}`),
    onChange: (reachable) => events.push(reachable ? 'back' : 'down'),
    pauseMs: 100,
  });
  return { place, events };
}

const canKeep = async ({ storage }: StatePlace) => {
  await storage.write({ a: { n: 1 } });
  return 'a' in (await storage.read(['a']));
};

describe.each(PLACES)('the place of state on $name', ({ start, choice }) => {
  it('starts without its server, says so once, and is found when the server comes', async () => {
    const port = await freePort();
    const { place, events } = await open(choice(port));
    expect(await place.isReachable()).toBe(false);
    expect(await place.storage.read(['a'])).toEqual({});
    expect(events.filter((event) => event === 'down')).toHaveLength(1);
    const server = await start(port);
    await until(() => canKeep(place));
    expect(await place.isReachable()).toBe(true);
    expect(events.filter((event) => event === 'back')).toHaveLength(1);
    await place.close();
    await server.stop();
  });

  it('goes on without answers from a server that is killed, and finds back to the next one', async () => {
    const server = await start();
    const { place, events } = await open(choice(server.port));
    expect(await canKeep(place)).toBe(true);
    await server.stop();
    expect(await canKeep(place)).toBe(false);
    expect(await place.isReachable()).toBe(false);
    const next = await start(server.port);
    await until(() => canKeep(place));
    expect(events.filter((event) => event === 'down')).toHaveLength(1);
    expect(events.at(-1)).toBe('back');
    await place.close();
    await next.stop();
  });

  it('does not wait long for a server that hangs', async () => {
    const server = await start();
    const { place } = await open(choice(server.port));
    expect(await canKeep(place)).toBe(true);
    server.process.kill('SIGSTOP');
    const started = performance.now();
    expect(await canKeep(place)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_500);
    server.process.kill('SIGCONT');
    await until(() => canKeep(place));
    await place.close();
    await server.stop();
  });
});

describe('claims while Redis is down', () => {
  it('are given: a message answered twice is better than one not answered', async () => {
    const { place } = await open({ kind: 'redis', url: `redis://127.0.0.1:${await freePort()}` });
    expect(await place.claim?.('k')).toBe(true);
    expect(await place.claim?.('k')).toBe(true);
    await place.close();
  });
});

describe('what is told of a Redis that refuses', () => {
  it('is the code of its answer, and of the connection where there is none', async () => {
    const { describeError } = await import('../../src/bot/describe-error.js');
    const server = await startRedis();
    const told = async (url: string) => {
      const errors: string[] = [];
      const onError = (_work: string, error: unknown) => errors.push(describeError(error));
      const place = await createStorage({ kind: 'redis', url }, { now: Date.now, onError, onChange: () => undefined });
      await place.isReachable();
      await place.close();
      return errors;
    };
    expect(await told(`redis://nobody:wrong@127.0.0.1:${server.port}`)).toEqual([expect.stringMatching(/WRONGPASS$/)]);
    await server.stop();
    expect(await told(`redis://127.0.0.1:${server.port}`)).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('is the code of a shortage of memory', async () => {
    const { describeError } = await import('../../src/bot/describe-error.js');
    const server = await startRedis();
    const errors: string[] = [];
    const onError = (_work: string, error: unknown) => errors.push(describeError(error));
    const url = `redis://127.0.0.1:${server.port}`;
    const place = await createStorage({ kind: 'redis', url }, { now: Date.now, onError, onChange: () => undefined });
    await place.redis?.client.sendCommand(['CONFIG', 'SET', 'maxmemory', '1']);
    await place.storage.write({ a: { n: 1 } });
    expect(errors).toEqual([expect.stringMatching(/OOM$/)]);
    await place.close();
    await server.stop();
  });
});
