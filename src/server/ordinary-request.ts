import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What asks for another protocol, and what holds for one connection only. */
const LEFT_OUT = ['upgrade', 'connection', 'http2-settings'];

/**
 * Has an upgrade request read once more, as the ordinary one that it also is: who offers HTTP/2 on the way (Java's client with every first request,
 * `curl --http2`) takes the answer in HTTP/1.1. Node gives such a request up with its body unread as soon as anybody listens to upgrades.
 */
export function readAsOrdinary(server: Server, request: IncomingMessage, socket: Duplex, rest: Buffer): void {
  socket.unshift(Buffer.concat([Buffer.from(headOf(request), 'latin1'), rest]));
  // Node listens to it no more, and an error that nobody hears ends the process.
  const giveUp = () => socket.destroy();
  socket.on('error', giveUp);
  afterAnswers(socket, () => {
    server.emit('connection', socket);
    socket.off('error', giveUp);
  });
}

function headOf({ method, url, httpVersion, headers, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!LEFT_OUT.includes(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  if (/\bclose\b/i.test(headers.connection ?? '')) lines.push('Connection: close');
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Requests that were sent before it on the same connection may still be in work; Node keeps the one whose answer is written with the socket. */
function afterAnswers(socket: Duplex & { readonly _httpMessage?: ServerResponse | null }, go: () => void): void {
  if (socket.destroyed) return;
  if (socket._httpMessage) socket._httpMessage.once('close', () => setImmediate(afterAnswers, socket, go));
  else go();
}
