import type { Handler, Request } from 'restify';
import { readAddress } from '../bot/service-url.js';
import { errorBody, HttpError } from './http-error.js';
import { LARGEST_BODY } from './limits.js';
import { tooLarge } from './read-json.js';

/** CORS needs OPTIONS; nothing here needs more. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const BODY_TYPES = ['application/json'];

/** A check of a request before it is routed or its body read: an error, or nothing. */
export type Guard = (req: Request) => HttpError | undefined;

/** Methods that nothing here uses, TRACE first: it would echo headers. */
export const onlyKnownMethods: Guard = ({ method = '' }) =>
  METHODS.includes(method) ? undefined : new HttpError(405, 'This method is not offered here.', { Allow: METHODS.join(', ') });

/** A name or an address, and a port; nothing that would be read as the beginning of a path. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * HTTP/1.1 asks for a Host, and a request without one is often a forged one. It must name a host and the target must be a path: restify makes an address of both,
 * throws where nobody catches when that is none, which ends the process, and takes the route from a Host that holds a path.
 */
export const onlyWithHost: Guard = ({ headers: { host }, httpVersion, url = '' }) => {
  if (host === undefined && httpVersion === '1.1') return new HttpError(400, 'The Host header is missing.');
  if (host !== undefined && !namesHost(host)) return new HttpError(400, 'The Host header names no host.');
  return url.startsWith('/') || url === '*' ? undefined : new HttpError(400, 'The request must name a path.');
};

/** The last good one is nearly always the next one, too. */
let lastGood: string | undefined;

function namesHost(host: string): boolean {
  if (host === lastGood) return true;
  if (!HOST.test(host) || !URL.canParse(`http://${host}`)) return false;
  lastGood = host;
  return true;
}

/** What a caller may expect is that he may go on. */
export const noOtherExpectation: Guard = ({ headers }) =>
  headers.expect === undefined || headers.expect.toLowerCase() === '100-continue'
    ? undefined
    : new HttpError(417, errorBody(417, '').message);

/** No compressed bodies: restify's reader dies of a broken one, and a small one may grow without bound. */
export const noContentEncoding: Guard = ({ headers }) => {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return undefined;
  return new HttpError(415, 'Compressed bodies are not accepted. Send the body as it is.');
};

/** Bodies are JSON. Forms above all are not: a web page may post one anywhere without asking. */
export function onlyTheseTypes(types: (path: string) => readonly string[] = () => BODY_TYPES): Guard {
  return (req) => {
    if (req.method !== 'POST') return undefined;
    const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const accepted = types(req.path());
    if (accepted.includes(type) || (type === '' && isEmpty(req) && accepted.includes(''))) return undefined;
    return new HttpError(415, `The Content-Type must be ${accepted.filter((name) => name !== '').join(' or ')}.`);
  };
}

/** A body that says itself that it is too large is not read at all. */
export const notTooLarge: Guard = ({ headers }) => (Number(headers['content-length'] ?? 0) > LARGEST_BODY ? tooLarge() : undefined);

/** In development only: a foreign page whose name was pointed at 127.0.0.1 sends that name in Host. */
export function onlyHosts(isAllowed: (hostname: string) => boolean): Guard {
  return ({ headers }) => {
    const url = readAddress(`http://${headers.host ?? ''}`);
    return url && isAllowed(url.hostname) ? undefined : new HttpError(403, 'In development the bot is reached as localhost only.');
  };
}

/** A guard as a restify handler for `server.pre`. */
export function createGuardHandler(guards: readonly Guard[]): Handler {
  return (req, _res, next) => {
    for (const guard of guards) {
      const error = guard(req);
      if (error) return next(error);
    }
    return next();
  };
}

function isEmpty({ headers }: Request): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
}
