import { fileURLToPath } from 'node:url';
import { KnowledgeError } from '../knowledge/problem.js';
import { compileKnowledge } from '../matching/compile.js';

// Compiles the shipped knowledge, so that the bot is ready at once when it starts. Quiet when there is nothing to do.
try {
  compileKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)), new Date().toISOString().slice(0, 10));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
