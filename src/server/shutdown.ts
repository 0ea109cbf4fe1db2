import type { Server } from 'node:http';
import { describeError, whereOf } from '../bot/describe-error.js';
import { DRAIN_MS } from './limits.js';
import type { Log } from './log.js';

/** Stops accepting, lets requests in flight finish, closes idle connections, then resolves; after DRAIN_MS it cuts off the rest. */
export function drain(server: Server, milliseconds = DRAIN_MS): Promise<'finished' | 'cut-off'> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only when its answer is sent, so this is looked at again and again.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    const end = (outcome: 'finished' | 'cut-off') => {
      clearInterval(idle);
      clearTimeout(late);
      resolve(outcome);
    };
    const late = setTimeout(() => {
      server.closeAllConnections();
      end('cut-off');
    }, milliseconds);
    server.close(() => end('finished'));
    server.closeIdleConnections();
  });
}

const IDLE_CHECK_MS = 50;

export interface EndParts {
  readonly log: Log;
  readonly server: Server;
  /** Called at once: from here on /readyz says no. */
  readonly onDraining: () => void;
  /** Called last, e.g. to close a storage. */
  readonly onClosed?: () => Promise<void>;
}

/** SIGTERM and SIGINT end the process in good order with 0; an error that nobody caught is logged in one line and ends it with 1. */
export function handleEndOfProcess({ log, server, onDraining, onClosed }: EndParts): void {
  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    onDraining();
    log.info({ event: 'stopping', signal });
    const outcome = await drain(server);
    await onClosed?.();
    log.info({ event: 'stopped', outcome });
    process.exit(0);
  };
  process.on('SIGTERM', () => void end('SIGTERM'));
  process.on('SIGINT', () => void end('SIGINT'));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({
        event: event === 'uncaughtException' ? 'uncaught-exception' : 'unhandled-rejection',
        error: describeError(error),
        at: whereOf(error),
      });
      process.exit(1);
    });
  }
}
