import { parentPort, workerData } from 'node:worker_threads';
import { KnowledgeError } from '../knowledge/problem.js';
import { compilePacked } from './compile.js';
import type { CompileOrder, CompileResult } from './compile-in-worker.js';
import { buffersOf } from './packed-model.js';

// The thread of compileInWorker: compiles, answers once, ends.
const { folder, today } = workerData as CompileOrder;
const result = compile();
// Handed over, not copied: 17 MB of weights would stop the other thread for a while.
parentPort?.postMessage(result, 'compiled' in result ? buffersOf(result.compiled.model) : []);

function compile(): CompileResult {
  try {
    return { compiled: compilePacked(folder, today) };
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: error.problems };
    throw error;
  }
}
