import { expect, test } from '@jest/globals';
import { compileInWorker } from '../../src/matching/compile-in-worker.js';

const worker = (program: string) => new URL(`data:text/javascript,${encodeURIComponent(program)}`);

test('a thread that never ends is given up, so that the next load has its turn', async () => {
  await expect(compileInWorker('folder', '2026-11-24', worker('for (;;);'), 200)).rejects.toThrow('not compiled in time');
});

test('a thread that ends without a word is told', async () => {
  await expect(compileInWorker('folder', '2026-11-24', worker(''), 60_000)).rejects.toThrow('ended without a result');
});
