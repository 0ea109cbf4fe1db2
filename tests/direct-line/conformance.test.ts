import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Activity, DirectLineOptions } from 'botframework-directlinejs';
import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';
import { type LineServer, SECRET, startLine } from './line-server.js';
import { ask } from './visitor.js';

// Microsoft's own client, as Web Chat uses it in the browser: what it can do with our line is the yardstick.
Object.assign(globalThis, { XMLHttpRequest });

/** Long enough for the client's shortest wait before it reconnects (3 s) on a busy machine. */
const PATIENCE_MILLISECONDS = 20_000;
jest.setTimeout(PATIENCE_MILLISECONDS + 5000);

const TRANSPORTS = [
  ['WebSocket', true],
  ['polling', false],
] as const;

describe.each(TRANSPORTS)('botframework-directlinejs over %s', (_, webSocket) => {
  let server: LineServer;
  const clients: DirectLine[] = [];
  let time = Date.now();
  beforeAll(async () => {
    Object.assign(globalThis, { WebSocket });
    server = await startLine({ now: () => time });
  });
  afterAll(async () => {
    for (const client of clients) client.end();
    await server.close();
  });

  function connect(options: Partial<DirectLineOptions>, userId?: string): Client {
    const line = new DirectLine({
      domain: `${server.url}/v3/directline`,
      webSocket,
      pollingInterval: 200,
      random: () => 0,
      ...options,
    } as DirectLineOptions);
    clients.push(line);
    if (userId) line.setUserId(userId);
    return listenTo(line);
  }
  const newToken = async () => (await ask(`${server.url}/api/directline/token`)).body;

  test('is welcomed once, sees its own message come back, and is answered, in order', async () => {
    const client = connect({ token: (await newToken()).token });
    await client.heard(1);
    const id = await post(client.line, { type: 'message', text: 'one', from: { id: 'anyone' }, channelData: { clientActivityID: 'c1' } });
    await client.heard(3);
    await post(client.line, { type: 'message', text: 'two', from: { id: 'anyone' } });
    const [welcome, own, reply, ...rest] = await client.heard(5);
    expect([welcome, own, reply, ...rest].map(textOf)).toEqual(['Welcome', 'one', 'Echo: one', 'two', 'Echo: two']);
    expect(own).toMatchObject({ id, channelData: { clientActivityID: 'c1' }, from: { id: expect.stringMatching(/^dl_/), role: 'user' } });
    expect(reply).toMatchObject({ replyToId: id, from: { id: 'bot', role: 'bot' } });
  });

  test('after a reload finds its conversation again, with all that was said and no second welcome', async () => {
    const { token, conversationId } = await newToken();
    const before = connect({ token });
    await before.heard(1);
    await post(before.line, { type: 'message', text: 'hello', from: { id: 'x' } });
    await before.heard(3);
    before.line.end();
    const after = connect({ token, conversationId });
    await after.heard(3);
    await post(after.line, { type: 'message', text: 'again', from: { id: 'x' } });
    expect((await after.heard(5)).map(textOf)).toEqual(['Welcome', 'hello', 'Echo: hello', 'again', 'Echo: again']);
  });

  test('with the secret speaks as the user that it names', async () => {
    const client = connect({ secret: SECRET }, 'u_test');
    await client.heard(1);
    await post(client.line, { type: 'message', text: 'hi', from: { id: 'u_test' } });
    expect((await client.heard(3))[1]).toMatchObject({ text: 'hi', from: { id: 'u_test' } });
  });

  test('learns that a message is too long, and goes on', async () => {
    const client = connect({ token: (await newToken()).token });
    await client.heard(1);
    await expect(post(client.line, { type: 'message', text: 'x'.repeat(80_000), from: { id: 'x' } })).rejects.toMatchObject({
      status: 413,
    });
    await post(client.line, { type: 'message', text: 'short', from: { id: 'x' } });
    expect((await client.heard(3)).map(textOf)).toEqual(['Welcome', 'short', 'Echo: short']);
  });

  test('fails to connect with a forged token, with none, and to a conversation of somebody else', async () => {
    const [mine, other] = [await newToken(), await newToken()];
    for (const options of [{ token: `${mine.token}x` }, { token: '' }, { token: mine.token, conversationId: other.conversationId }]) {
      const client = connect(options);
      await client.reached(ConnectionStatus.FailedToConnect);
      expect(client.activities).toEqual([]);
    }
  });

  test('learns that its token has expired', async () => {
    const client = connect({ token: (await newToken()).token });
    await client.heard(1);
    time += 1801_000;
    expect(await post(client.line, { type: 'message', text: 'late', from: { id: 'x' } })).toBe('retry');
    await client.reached(ConnectionStatus.ExpiredToken);
  });
});

test(
  'botframework-directlinejs comes back when its WebSocket is cut, and misses nothing',
  async () => {
    const sockets: WebSocket[] = [];
    class Recorded extends WebSocket {
      constructor(address: string) {
        super(address);
        sockets.push(this);
      }
    }
    Object.assign(globalThis, { WebSocket: Recorded });
    const server = await startLine();
    const line = new DirectLine({
      token: (await ask(`${server.url}/api/directline/token`)).body.token,
      domain: `${server.url}/v3/directline`,
      random: () => 0,
    } as DirectLineOptions);
    const client = listenTo(line);
    await client.heard(1);
    sockets[0]?.terminate();
    await post(line, { type: 'message', text: 'meanwhile', from: { id: 'x' } });
    expect((await client.heard(3)).map(textOf)).toEqual(['Welcome', 'meanwhile', 'Echo: meanwhile']);
    expect(sockets).toHaveLength(2);
    line.end();
    await server.close();
  },
  PATIENCE_MILLISECONDS,
);

interface Client {
  readonly line: DirectLine;
  readonly activities: readonly Activity[];
  /** All activities, as soon as there are so many. */
  readonly heard: (count: number) => Promise<readonly Activity[]>;
  readonly reached: (status: ConnectionStatus) => Promise<void>;
}

function listenTo(line: DirectLine): Client {
  const activities: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  line.connectionStatus$.subscribe((status) => statuses.push(status));
  line.activity$.subscribe(
    (activity) => activities.push(activity),
    () => undefined,
  );
  return {
    line,
    activities,
    async heard(count) {
      await until(() => activities.length >= count);
      return activities;
    },
    reached: (status) => until(() => statuses.includes(status)),
  };
}

function post(line: DirectLine, activity: object): Promise<string> {
  return new Promise((resolve, reject) => line.postActivity(activity as Activity).subscribe(resolve, reject));
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it did not come');
    await new Promise((done) => setTimeout(done, 20));
  }
}

function textOf(activity: Activity | undefined): string | undefined {
  return activity?.type === 'message' ? activity.text : undefined;
}
