import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { readJsonBody } from './read-json-body.js';

/** What a route answers, before it is written. */
export interface Reply {
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>>;
  /** JSON that is ready to be sent, in place of a body. */
  readonly json?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal: the status in words for programs, and one plain sentence for people. */
export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: { code: codeOf(status), message }, headers };
}

/** A status in words, for programs: 413 → "PayloadTooLarge". */
export function codeOf(status: number): string {
  return (STATUS_CODES[status] ?? 'Error').replace(/[^A-Za-z]/g, '');
}

export function isReply(value: object): value is Reply {
  return 'status' in value;
}

/** Writes the reply; a refusal carries the request's id, so that a person can quote it. */
export function writeReply(response: ServerResponse, reply: Reply, requestId: string): void {
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  const text = reply.json ?? (reply.body && JSON.stringify(reply.status < 400 ? reply.body : { ...reply.body, requestId }));
  if (text === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

/** A refusal as the bytes of a whole HTTP answer, for a socket that has no response of Node's. */
export function rawRefusal({ status, body }: Reply, requestId: string): string {
  const text = JSON.stringify({ ...body, requestId });
  return (
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\n` +
    `X-Request-Id: ${requestId}\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${text}`
  );
}

/** The request's JSON (undefined where the body is empty), or the refusal. */
export async function readJson(request: IncomingMessage, bytesAtMost: number): Promise<{ readonly value: unknown } | Reply> {
  const body = await readJsonBody(request, bytesAtMost);
  if (body === 'broken') return refuse(400, 'The request broke off.');
  if (body === 'too-large') return refuse(413, `The message is too long: at most ${bytesAtMost / 1024} KiB.`);
  return body === 'no-json' ? refuse(400, 'The body is not valid JSON.') : body;
}
