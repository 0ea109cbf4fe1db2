import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const known = new WeakMap<IncomingMessage, { readonly id: string; readonly started: number }>();

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

function stamp(req: IncomingMessage) {
  const earlier = known.get(req);
  if (earlier) return earlier;
  const sent = req.headers['x-request-id'];
  const fresh = { id: typeof sent === 'string' && ACCEPTED.test(sent) ? sent : randomUUID(), started: performance.now() };
  known.set(req, fresh);
  return fresh;
}
