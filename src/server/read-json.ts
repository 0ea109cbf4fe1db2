import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';
import { LARGEST_BODY } from './limits.js';

/**
 * Reads and parses a JSON body of at most LARGEST_BODY bytes. Our own reader, since restify's counts compressed bytes, ends
 * the process on a broken gzip stream and keeps reading what is too large. Throws HttpError 400 and 413.
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(req);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, 'The body is not valid JSON.');
  }
}

function readBytes(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(tooLarge());
      }
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', () => reject(new HttpError(400, 'The request broke off.')));
    // Every request closes; an error with its stack is made only for one that is not complete.
    req.on('close', () => {
      if (!req.complete) reject(new HttpError(400, 'The request broke off.'));
    });
  });
}

/** The rest of the body is read and dropped, for REQUEST_MS at most: closing at once would keep many clients from seeing the answer. */
export function tooLarge(): HttpError {
  return new HttpError(413, `The body is larger than ${LARGEST_BODY / 1024} KiB.`);
}
