import { Worker } from 'node:worker_threads';
import { KnowledgeError, type Problem } from '../knowledge/problem.js';
import type { Compiled, PackedKnowledge } from './compile.js';
import { unpackModel } from './packed-model.js';

export interface CompileOrder {
  readonly folder: string;
  readonly today: string;
}

export type CompileResult = { readonly compiled: PackedKnowledge } | { readonly problems: readonly Problem[] };

const WORKER = new URL('./compile-worker.js', import.meta.url);
/** It takes seconds, on a slow machine half a minute. A reload that never ended would be the last one. */
const LONGEST_MS = 300_000;

/**
 * Loads or compiles the knowledge on another thread, and unpacks it in small steps: questions are answered meanwhile.
 * Rejects with KnowledgeError, and where it takes too long. The last two are for tests, which run from the sources.
 */
export async function compileInWorker(folder: string, today: string, worker: URL = WORKER, longestMs = LONGEST_MS): Promise<Compiled> {
  const result = await run({ folder, today }, worker, longestMs);
  if ('problems' in result) throw new KnowledgeError(result.problems);
  const { model, ...rest } = result.compiled;
  return { ...rest, model: await finishInSteps(unpackModel(model)) };
}

/** Takes steps until the result is there, and lets others have a turn whenever `milliseconds` have gone by. */
async function finishInSteps<T>(steps: Generator<void, T>, milliseconds = 4): Promise<T> {
  for (;;) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function run(order: CompileOrder, file: URL, milliseconds: number): Promise<CompileResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: order });
    const late = setTimeout(() => {
      reject(new Error('The knowledge was not compiled in time.'));
      void worker.terminate();
    }, milliseconds);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread that compiles the knowledge ended without a result.'));
    });
  });
}
