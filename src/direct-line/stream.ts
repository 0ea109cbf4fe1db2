import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { LINE_PATH, urlOf } from './addresses.js';
import type { ConversationStore } from './conversation-store.js';
import { findConversation } from './find-conversation.js';
import { isOriginAllowed, type OriginRule } from './origins.js';
import { isReply, type Reply, rawRefusal, refuse } from './reply.js';
import type { Tokens } from './tokens.js';
import { setToJson, watermarkIn } from './watermark.js';

export interface StreamParts {
  readonly store: ConversationStore;
  readonly tokens: Tokens;
  readonly origins: OriginRule;
  /** False where Azure runs the line: every upgrade is refused then. */
  readonly isOffered: boolean;
  readonly keepAliveMilliseconds: number | undefined;
}

export interface Stream {
  /** Opens the WebSocket, or refuses. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, requestId: string) => Promise<void>;
  readonly close: () => void;
}

/** Proxies commonly cut a silent connection after 30 or 60 seconds. */
const KEEP_ALIVE_MILLISECONDS = 15_000;
/** Two tabs and a socket that has not noticed its end; the oldest makes room. */
const SOCKETS_PER_CONVERSATION = 4;
/** A client sends nothing but empty pings. */
const MESSAGE_BYTES = 4096;
/** Who lets so much wait is no longer reading; it is all there when he comes back. */
const UNREAD_BYTES = 1024 * 1024;

/** Builds the WebSocket side: activity sets as they come. */
export function createStream(parts: StreamParts): Stream {
  const sockets = new Map<string, Set<WebSocket>>();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES,
    perMessageDeflate: false,
  });

  const serve = async (socket: WebSocket, conversation: string, watermark: string | undefined) => {
    const stopKeepAlive = keepAlive(socket, parts.keepAliveMilliseconds ?? KEEP_ALIVE_MILLISECONDS);
    let closed = false;
    let unsubscribe: (() => void) | undefined;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      closed = true;
      stopKeepAlive();
      unsubscribe?.();
      leave(sockets, conversation, socket);
    });
    join(sockets, conversation, socket);
    unsubscribe = await parts.store.subscribe(conversation, watermark, (set) => {
      if (socket.bufferedAmount > UNREAD_BYTES) socket.terminate();
      else if (socket.readyState === WebSocket.OPEN) socket.send(setToJson(set));
    });
    if (!unsubscribe) socket.close(1011, 'The conversation has ended.');
    else if (closed) unsubscribe();
  };

  return {
    async upgrade(request, socket, head, requestId) {
      socket.on('error', () => socket.destroy());
      const wanted = await readWish(parts, request);
      if (isReply(wanted)) socket.end(rawRefusal(wanted, requestId));
      else
        server.handleUpgrade(
          request,
          socket,
          head,
          (opened) =>
            void serve(opened, wanted.conversation, wanted.watermark).catch(() => opened.close(1011, 'Something went wrong here.')),
        );
    },
    close() {
      for (const set of sockets.values()) for (const socket of set) socket.close(1001, 'The server is restarting.');
      server.close();
    },
  };
}

interface Wish {
  readonly conversation: string;
  readonly watermark: string | undefined;
}

async function readWish({ store, tokens, origins, isOffered }: StreamParts, request: IncomingMessage): Promise<Wish | Reply> {
  const url = urlOf(request);
  const conversation = new RegExp(`^${LINE_PATH}/conversations/([\\w-]+)/stream$`).exec(url?.pathname ?? '')?.[1];
  if (!isOffered || !url || !conversation) return refuse(404, 'There is no WebSocket at this address.');
  if (!isOriginAllowed(request, origins)) return refuse(403, 'This website may not use the chat.');
  const token = url.searchParams.get('t');
  if (!token) return refuse(401, 'This address needs a token: ?t=TOKEN.');
  const pass = tokens.read(token);
  if (!pass) return refuse(403, 'The token has expired or is not valid. Ask for a new one.');
  if (pass.conversation !== conversation) return refuse(403, 'The token belongs to another conversation.');
  const watermark = watermarkIn(url);
  if (watermark === 'wrong') return refuse(400, 'The watermark is none that was given out.');
  const found = await findConversation(store, conversation, { id: conversation, user: pass.user });
  return isReply(found) ? found : { conversation, watermark };
}

// The protocol's keep-alive is an empty message; the ping beside it finds out who is gone without a word.
function keepAlive(socket: WebSocket, milliseconds: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
    socket.send('');
  }, milliseconds);
  return () => clearInterval(timer);
}

function join(sockets: Map<string, Set<WebSocket>>, conversation: string, socket: WebSocket): void {
  const here = sockets.get(conversation) ?? new Set();
  sockets.set(conversation, here.add(socket));
  const [oldest] = here;
  if (!oldest || here.size <= SOCKETS_PER_CONVERSATION) return;
  // At once, since its end takes a round trip, or half a minute where nobody answers: until then the next one would find it again, and close nobody.
  here.delete(oldest);
  oldest.close(1008, 'Too many windows in one conversation.');
}

function leave(sockets: Map<string, Set<WebSocket>>, conversation: string, socket: WebSocket): void {
  const here = sockets.get(conversation);
  here?.delete(socket);
  if (here?.size === 0) sockets.delete(conversation);
}
