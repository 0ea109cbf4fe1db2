import { ClientOfflineError, ErrorReply } from '@redis/client';
import type { RedisClient } from './redis-client.js';

/**
 * Gives, for what a command threw, the error that says most: while the connection is down every command fails by "offline", and why is known from
 * the connection. What Redis itself answered gets its code (OOM, WRONGPASS, READONLY), the first word of the message.
 */
export function createErrorFinder(client: RedisClient): (error: unknown) => unknown {
  let ofConnection: unknown;
  client.on('error', (error: unknown) => {
    ofConnection = error;
  });
  client.on('ready', () => {
    ofConnection = undefined;
  });
  return (error) => withCode(error instanceof ClientOfflineError ? (ofConnection ?? error) : error);
}

function withCode(error: unknown): unknown {
  const code = error instanceof ErrorReply ? /^[A-Z]+\b/.exec(error.message)?.[0] : undefined;
  return code ? Object.assign(error as Error, { code }) : error;
}
