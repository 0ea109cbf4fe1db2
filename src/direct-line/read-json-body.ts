import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** The JSON of a request (undefined where the body is empty), or why there is none. */
export type JsonBody = { readonly value: unknown } | 'broken' | 'too-large' | 'no-json';

/**
 * Reads and parses a body of at most so many bytes. Our own reader, since restify's counts compressed bytes, ends the process on a broken gzip
 * stream and keeps reading what is too large.
 */
export async function readJsonBody(request: IncomingMessage, bytesAtMost: number): Promise<JsonBody> {
  const bytes = await readBytes(request, bytesAtMost);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length === 0) return { value: undefined };
  try {
    if (isUtf8(bytes)) return { value: JSON.parse(withoutMark(bytes.toString('utf8'))) as unknown };
  } catch {
    // The same as other bytes that are no JSON.
  }
  return 'no-json';
}

/** Some write a byte-order mark before JSON, which it must not have. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

// Past the limit the answer goes out while the rest is read and dropped: what is left unread would block the connection's next request, and
// closing at once would keep many clients from seeing the answer.
function readBytes(request: IncomingMessage, bytesAtMost: number): Promise<Buffer | 'broken' | 'too-large'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bytesAtMost) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve('too-large');
      }
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    // Every request closes; after its end this says nothing more.
    for (const event of ['error', 'close']) request.on(event, () => resolve('broken'));
  });
}
