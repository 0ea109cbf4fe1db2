import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../direct-line/network-of.js';
import { CROWDED_KEEP_ALIVE_MS, KEEP_ALIVE_MS } from './limits.js';
import type { Log } from './log.js';

export interface ConnectionLimits {
  readonly most: number;
  /** Not given where all come from one proxy. */
  readonly mostOfOne?: number;
  readonly log: Log;
}

/** From here on idle connections are closed sooner: some room stays for who comes next. */
const CROWDED = 0.75;
const CLOSE_IDLE_EVERY_MS = 1_000;
const TELL_EVERY_MS = 60_000;

/**
 * Sees to it that nobody takes all connections and holds them: an idle one makes room where there are many, and one address has its share. Without it 2,000
 * requests of one client kept everybody else out for as long as idle connections are kept.
 */
export function guardConnections(server: Server, { most, mostOfOne = most, log }: ConnectionLimits): void {
  const byNetwork = new Map<string, Set<Socket>>();
  let open = 0;
  const closeIdle = seldom(CLOSE_IDLE_EVERY_MS, () => server.closeIdleConnections());
  const tell = seldom(TELL_EVERY_MS, () => log.warn({ event: 'connections-refused' }));
  const setKeepAlive = () => {
    server.keepAliveTimeout = open > most * CROWDED ? CROWDED_KEEP_ALIVE_MS : KEEP_ALIVE_MS;
  };
  server.maxConnections = most;
  server.on('drop', () => {
    closeIdle();
    tell();
  });
  server.on('connection', (socket) => {
    const network = networkOf(socket.remoteAddress ?? 'unknown');
    const others = byNetwork.get(network) ?? new Set();
    // A request that is read once more brings its connection a second time.
    if (others.has(socket)) return;
    if (others.size >= mostOfOne) closeIdle();
    if (countOpen(others, mostOfOne) >= mostOfOne) {
      socket.destroy();
      tell();
      return;
    }
    byNetwork.set(network, others.add(socket));
    open += 1;
    setKeepAlive();
    if (open > most * CROWDED) closeIdle();
    socket.once('close', () => {
      others.delete(socket);
      if (others.size === 0) byNetwork.delete(network);
      open -= 1;
      setKeepAlive();
    });
  });
}

/** What was closed a moment ago is still among them. Looked through only where it matters. */
function countOpen(sockets: ReadonlySet<Socket>, most: number): number {
  return sockets.size < most ? sockets.size : [...sockets].filter(({ destroyed }) => !destroyed).length;
}

/** Does it at most once in so many milliseconds. */
function seldom(milliseconds: number, work: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    work();
  };
}
