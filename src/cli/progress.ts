import type { OnProgress } from '../matching/train-classifier.js';

/** What of a stream is needed here. */
type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Shows on a terminal how far a long work is; elsewhere says nothing, since only lines of results belong in files and pipes. */
export function progressOnTerminal(work: string, terminal: Terminal = process.stderr): OnProgress {
  return (share) => {
    if (terminal.isTTY) terminal.write(`\r${work}: ${Math.round(share * 100)} %${share === 1 ? '\n' : ''}`);
  };
}

/** Says on a terminal what goes on now. */
export function tellOnTerminal(work: string, terminal: Terminal = process.stderr): void {
  if (terminal.isTTY) terminal.write(`${work}\n`);
}
