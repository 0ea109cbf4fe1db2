import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Kept with the request itself: in a weak map each of them would cost the collector more than the map saves. */
const STAMP = Symbol('stamp');

type Stamped = IncomingMessage & { [STAMP]?: { readonly id: string; readonly started: number } };

/** A caller's id is taken over only in the forms that proxies make: it stands in headers and logs, and any other could be a name or a telephone number. */
const ACCEPTED = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32})$/i;

/** The id of a request: the caller's X-Request-Id where it is one, else a new one. The same for the life of the request. */
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
