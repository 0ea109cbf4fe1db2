import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Headers } from './page-headers.js';

/** A file in memory, in the forms that browsers ask for. */
export interface ServedFile {
  readonly headers: Headers;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Compresses a small file at the start. */
export function createServedFile(plain: Buffer, headers: Headers): ServedFile {
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  return { headers, plain, br, gzip: gzipSync(plain), etag: etagOf(plain) };
}

/** Strong only per form, hence weak: the bytes differ by encoding, the content does not. */
export function etagOf(plain: Buffer): string {
  return `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
}

/** Sends the file, as small as the browser takes it, or 304 where it has it. */
export function sendFile(req: IncomingMessage, res: ServerResponse, file: ServedFile): void {
  const { encoding, body } = choose(req.headers['accept-encoding'] ?? '', file);
  for (const [name, value] of Object.entries(file.headers)) res.setHeader(name, value);
  res.setHeader('ETag', file.etag);
  res.setHeader('Vary', 'Accept-Encoding');
  if (req.headers['if-none-match'] === file.etag) {
    res.statusCode = 304;
    res.end();
    return;
  }
  if (encoding) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', body.length);
  res.statusCode = 200;
  res.end(req.method === 'HEAD' ? undefined : body);
}

function choose(accepted: string, { br, gzip, plain }: ServedFile): { readonly encoding?: string; readonly body: Buffer } {
  const takes = (name: string) => new RegExp(`(^|[,\\s])${name}(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))\\s*([;,]|$)`, 'i').test(accepted);
  if (takes('br')) return { encoding: 'br', body: br };
  return takes('gzip') ? { encoding: 'gzip', body: gzip } : { body: plain };
}
