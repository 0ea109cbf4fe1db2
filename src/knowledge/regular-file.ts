import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The largest file that ships has 33 KB. */
export const LARGEST_MB = 8;

/**
 * The bytes of an ordinary file, links followed. Throws, with a `code`, where it is another thing or too large: a pipe that nobody writes to and a device without
 * end would hold the thread that reads them for ever.
 */
export function readRegularFile(path: string): Buffer {
  // To open a pipe waits for its other end, unless it is told not to. Windows knows no such flag.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(descriptor);
    if (found.isDirectory()) throw withCode('EISDIR');
    if (!found.isFile()) throw withCode('ENOTREG');
    if (found.size > LARGEST_MB * 1_000_000) throw withCode('EFBIG');
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function withCode(code: string): Error {
  return Object.assign(new Error('This is no file to read.'), { code });
}
