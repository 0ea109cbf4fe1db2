import { types } from 'node:util';

/** Name and code of an error: "FetchError ECONNREFUSED". Of an error that calls itself just "Error", the name of its class. */
export function describeError(error: unknown): string {
  // An error of another realm (a test's, a worker's) is one, too.
  if (!(error instanceof Error || types.isNativeError(error))) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  // A code is one word; what is longer might quote somebody.
  return typeof code === 'string' && /^[A-Za-z]\w{1,39}$/.test(code) ? `${name} ${code}` : name;
}

/** File and line of the code that failed, from the stack, whose first lines (the message) are left out. */
export function whereOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.stack) return undefined;
  const frames = error.stack.slice(Math.max(0, error.stack.indexOf('\n    at ')));
  return /([\w.-]+\.[cm]?[jt]s:\d+:\d+)/.exec(frames)?.[1];
}
