import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** What the line's answers may hold, all in one: the tests read only what they expect there. */
export interface Body {
  readonly id: string;
  readonly token: string;
  readonly conversationId: string;
  readonly expires_in: number;
  readonly streamUrl: string;
  readonly domain?: string;
  readonly watermark: string;
  readonly activities: readonly Heard[];
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role: string };
  readonly replyToId?: string;
  readonly channelId: string;
  readonly channelData?: { readonly clientActivityID?: string };
  readonly [property: string]: unknown;
}

interface Asked {
  readonly method?: string;
  readonly token?: string;
  readonly origin?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request; a body that is text is sent as it stands. */
export async function ask(address: string, { method = 'POST', token, origin, body, headers }: Asked = {}): Promise<Answer> {
  const response = await fetch(address, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(origin ? { origin } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: (text ? JSON.parse(text) : {}) as Body };
}

/** A visitor as the widget makes one: token first, then the conversation. */
export async function arrive(server: string): Promise<Visitor> {
  const { body } = await ask(`${server}/api/directline/token`);
  const line = `${server}/v3/directline`;
  const started = await ask(`${line}/conversations`, { token: body.token });
  const here = `${line}/conversations/${body.conversationId}`;
  return {
    token: body.token,
    conversation: body.conversationId,
    started,
    here,
    say: (text, more) => ask(`${here}/activities`, { token: body.token, body: { type: 'message', text, from: { id: 'me' }, ...more } }),
    hear: (watermark = '') => ask(`${here}/activities?watermark=${watermark}`, { method: 'GET', token: body.token }),
    hearTexts: (count) => hearTexts(here, body.token, count),
  };
}

export interface Visitor {
  readonly token: string;
  readonly conversation: string;
  readonly started: Answer;
  /** The address of the conversation. */
  readonly here: string;
  readonly say: (text: string, more?: object) => Promise<Answer>;
  readonly hear: (watermark?: string) => Promise<Answer>;
  /** The texts of the conversation, as soon as there are so many. */
  readonly hearTexts: (count: number) => Promise<readonly (string | undefined)[]>;
}

async function hearTexts(here: string, token: string, count: number): Promise<readonly (string | undefined)[]> {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await ask(`${here}/activities`, { method: 'GET', token });
    if (body.activities.length >= count) return body.activities.map(({ text }) => text);
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`fewer than ${count} activities after two seconds`);
}

/** An open WebSocket that gathers what it hears. */
export interface Listening {
  readonly socket: WebSocket;
  readonly heard: readonly Body[];
  /** Resolves when so many activities have come. */
  readonly hearTexts: (count: number) => Promise<readonly (string | undefined)[]>;
}

export async function listen(streamUrl: string, origin?: string): Promise<Listening> {
  const socket = new WebSocket(streamUrl, origin ? { origin } : {});
  const heard: Body[] = [];
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    if (text !== '') heard.push(JSON.parse(text) as Body);
  });
  await once(socket, 'open');
  return {
    socket,
    heard,
    async hearTexts(count) {
      const texts = () => heard.flatMap(({ activities }) => activities.map(({ text }) => text));
      while (texts().length < count) await once(socket, 'message', { signal: AbortSignal.timeout(2000) });
      return texts();
    },
  };
}

/** All that comes back for an upgrade that is refused: headers, and the body read. */
export async function refusedUpgrade(streamUrl: string, headers: Readonly<Record<string, string>> = {}) {
  const socket = new WebSocket(streamUrl, { headers });
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  let text = '';
  for await (const part of response) text += part;
  socket.terminate();
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(text) as Body };
}

/** The status with which an upgrade is refused. */
export async function refusal(streamUrl: string, origin?: string): Promise<number | undefined> {
  const socket = new WebSocket(streamUrl, origin ? { origin } : {});
  const answer = await new Promise<number | undefined>((done) => {
    socket.on('unexpected-response', (_, response) => done(response.statusCode));
    socket.on('open', () => done(undefined));
    socket.on('error', () => undefined);
  });
  socket.terminate();
  return answer;
}
