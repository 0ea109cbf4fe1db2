import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const built = (path: string) => JSON.stringify(new URL(`../../dist/server/${path}`, import.meta.url).href);

/** Runs the built last-resort handlers in a process of their own in which something goes wrong. */
function runWith(mishap: string) {
  const program = `
    import { createServer } from 'node:http';
    import { createLog } from ${built('log.js')};
    import { handleEndOfProcess } from ${built('shutdown.js')};
    const server = createServer().listen(0, '127.0.0.1');
    handleEndOfProcess({ log: createLog('info'), server, onDraining: () => {} });
    ${mishap}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    timeout: 20_000,
  });
}

describe('an error that nobody caught is one line without its message, and exit 1', () => {
  test.each([
    ['thrown in a timer', 'setTimeout(() => { throw new TypeError("PHI-7f3a"); }, 1);', 'uncaught-exception', 'TypeError'],
    ['a promise that nobody awaits', 'Promise.reject(new RangeError("PHI-7f3a"));', 'unhandled-rejection', 'RangeError'],
    [
      'an error with a code',
      'setTimeout(() => { throw Object.assign(new Error("PHI-7f3a"), { code: "EPIPE" }); }, 1);',
      'uncaught-exception',
      'Error EPIPE',
    ],
    ['something that is no error', 'Promise.reject("PHI-7f3a");', 'unhandled-rejection', 'string'],
  ])('%s', (_name, mishap, event, error) => {
    const { status, stdout, stderr } = runWith(mishap);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ level: 'fatal', event, error });
    expect(stdout + stderr).not.toContain('PHI-7f3a');
  });
});
