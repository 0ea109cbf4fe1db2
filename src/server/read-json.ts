import { isUtf8 } from 'node:buffer';
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
    if (isUtf8(bytes)) return JSON.parse(withoutMark(bytes.toString('utf8')));
  } catch {
    // The same as other bytes that are no JSON.
  }
  throw new HttpError(400, 'The body is not valid JSON.');
}

/** Some write a byte-order mark before JSON, which it must not have. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
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
    req.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
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
