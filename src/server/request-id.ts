import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Kept with the request itself: in a weak map each of them would cost the collector more than the map saves. */
const STAMP = Symbol('stamp');

type Stamped = IncomingMessage & { [STAMP]?: { readonly id: string; readonly started: number } };

/** A caller's id is taken over only in this form: it stands in headers and logs. */
const ACCEPTED = /^[A-Za-z0-9-]{1,64}$/;

/** The id of a request: the caller's X-Request-Id where it is harmless, else a new one. The same for the life of the request. */
export function requestId(req: IncomingMessage): string {
  return stamp(req).id;
}

/** Milliseconds since the request was first asked for its id, which is the first thing that the server does. */
export function ageOf(req: IncomingMessage): number {
  return performance.now() - stamp(req).started;
}

function stamp(req: Stamped) {
  req[STAMP] ??= { id: idFrom(req.headers['x-request-id']), started: performance.now() };
  return req[STAMP];
}

function idFrom(sent: unknown): string {
  return typeof sent === 'string' && ACCEPTED.test(sent) ? sent : randomUUID();
}
