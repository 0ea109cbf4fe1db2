import { describe, expect, test } from '@jest/globals';
import { progressOnTerminal, tellOnTerminal } from '../../src/cli/progress.js';

function terminal(isTTY: boolean) {
  let written = '';
  const write = (text: string) => {
    written += text;
    return true;
  };
  return { isTTY, write: write as NodeJS.WriteStream['write'], written: () => written };
}

describe('progress of long work', () => {
  test('is shown on a terminal, on one line that ends with the work', () => {
    const screen = terminal(true);
    for (const share of [0, 0.5, 1]) progressOnTerminal('Compiling', screen)(share);
    expect(screen.written()).toBe('\rCompiling: 0 %\rCompiling: 50 %\rCompiling: 100 %\n');
  });

  test('is not written into files and pipes', () => {
    const pipe = terminal(false);
    progressOnTerminal('Compiling', pipe)(0.5);
    tellOnTerminal('Bundling', pipe);
    expect(pipe.written()).toBe('');
  });
});
