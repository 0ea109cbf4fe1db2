import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server that a test started. */
export interface Started {
  readonly port: number;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** A redis-server of its own on a free port, that keeps nothing on disk. `options`: more of its command line. */
export async function startRedis(port?: number, options: readonly string[] = []): Promise<Started> {
  const at = port ?? (await freePort());
  return start(at, 'redis-server', ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options]);
}

const AZURITE = fileURLToPath(new URL('../../.cache/azurite/node_modules/azurite/dist/src/blob/main.js', import.meta.url));

/** Azurite's blob service on a free port, that keeps nothing on disk. The skipped check: it is older than the API version that the client names. */
export async function startAzurite(port?: number): Promise<Started> {
  const at = port ?? (await freePort());
  const options = ['--inMemoryPersistence', '--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  return start(at, process.execPath, [AZURITE, '--blobHost', '127.0.0.1', '--blobPort', String(at), ...options]);
}

// The account and key that every Azurite has; no secret.
const AZURITE_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export function azuriteConnection(port: number): string {
  return `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${AZURITE_KEY};BlobEndpoint=http://127.0.0.1:${port}/devstoreaccount1;`;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tries until it is true, or throws after the time. */
export async function until(isTrue: () => boolean | Promise<boolean>, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('it did not become true in time');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function start(port: number, command: string, args: readonly string[]): Promise<Started> {
  const child = spawn(command, args, { stdio: 'ignore' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await until(() => accepts(port));
  return {
    port,
    process: child,
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.destroy() && resolve(true));
    socket.once('error', () => resolve(false));
  });
}
