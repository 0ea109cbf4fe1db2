import type { IncomingMessage } from 'node:http';
import { readJsonBody } from '../direct-line/read-json-body.js';
import { HttpError } from './http-error.js';
import { LARGEST_BODY } from './limits.js';

/** Reads and parses a JSON body of at most LARGEST_BODY bytes, which must hold something. Throws HttpError 400 and 413. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readJsonBody(request, LARGEST_BODY);
  if (body === 'too-large') throw tooLarge();
  if (body === 'broken') throw new HttpError(400, 'The request broke off.');
  if (body === 'no-json' || body.value === undefined) throw new HttpError(400, 'The body is not valid JSON.');
  return body.value;
}

export function tooLarge(): HttpError {
  return new HttpError(413, `The body is larger than ${LARGEST_BODY / 1024} KiB.`);
}
