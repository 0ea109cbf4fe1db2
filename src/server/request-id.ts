import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ids = new WeakMap<IncomingMessage, string>();

/** A caller's id is taken over only in this form: it stands in headers and logs. */
const ACCEPTED = /^[A-Za-z0-9-]{1,64}$/;

/** The id of a request: the caller's X-Request-Id where it is harmless, else a new one. The same for the life of the request. */
export function requestId(req: IncomingMessage): string {
  const known = ids.get(req);
  if (known) return known;
  const sent = req.headers['x-request-id'];
  const id = typeof sent === 'string' && ACCEPTED.test(sent) ? sent : randomUUID();
  ids.set(req, id);
  return id;
}
