import type { Server } from 'node:http';
import { ConfigError } from '../config/config.js';

/** Resolves when the server listens. Throws ConfigError where the port cannot be had. */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code ?? error.name})`;
      reject(new ConfigError([`PORT ${port} ${why}. What to do: set PORT to a free one, or stop the other program.`]));
    });
    server.listen({ port, ...(host ? { host } : {}) }, resolve);
  });
}
