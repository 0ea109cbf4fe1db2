import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { LINE_PATH } from '../direct-line/addresses.js';
import type { DirectLine } from '../direct-line/direct-line.js';
import { PREFLIGHT_HEADERS } from '../direct-line/origins.js';
import { writeReply } from '../direct-line/reply.js';
import { addressOf } from './address-of.js';
import { HttpError } from './http-error.js';
import { readAsOrdinary } from './ordinary-request.js';
import { requestId } from './request-id.js';

/** Mounts the token route, the line and its WebSockets. */
export function mountDirectLine(server: Server, line: DirectLine, trustProxy: number): void {
  // Before restify: what its guards and router refuse must be readable, too, and kept by nobody.
  server.server.prependListener('request', line.setHeaders);
  for (const { method, path, answer } of line.routes) {
    server[method](path, async (request: Request, response: Response) => {
      const id = requestId(request);
      const call = { request, conversation: request.params['conversation'], address: addressOf(request, trustProxy), requestId: id };
      writeReply(response, await answer(call), id);
    });
  }
  for (const path of new Set(line.routes.map(({ path }) => path))) server.opts(path, answerPreflight);
  server.server.on('upgrade', (request, socket, head) => {
    if (isForStream(request)) void line.upgrade(request, socket, head, requestId(request)).catch(() => socket.destroy());
    else readAsOrdinary(server.server, request, socket, head);
  });
}

function isForStream({ headers, url = '' }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket' && url.startsWith(`${LINE_PATH}/`);
}

async function answerPreflight(_request: Request, response: Response): Promise<void> {
  if (!response.getHeader('Access-Control-Allow-Origin')) throw new HttpError(403, 'This website may not use the chat.');
  writeReply(response, { status: 204, headers: PREFLIGHT_HEADERS }, '');
}
