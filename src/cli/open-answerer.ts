import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answerer, createAnswerer } from '../answers/answerer.js';
import { readClinic } from '../knowledge/clinic.js';
import { formatProblem } from '../knowledge/problem.js';
import { compileKnowledge } from '../matching/compile.js';
import { progressOnTerminal } from './progress.js';

/** The knowledge folder that comes with the bot. */
export const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/**
 * What answers in the server, without one: opens a knowledge folder, with the clinic.yaml in it or else the shipped one. Throws KnowledgeError.
 * Warnings go to `warn`.
 */
export function openAnswerer(folder: string, warn: (line: string) => void): Answerer {
  const compiled = compileKnowledge(folder, new Date().toISOString().slice(0, 10), progressOnTerminal('Compiling the knowledge'));
  if (compiled.warnings.length > 0)
    warn(`The knowledge has warnings, ${compiled.warnings.length} of them: npm run check:knowledge lists them.`);
  const { clinic, problems } = readClinic(clinicFile(folder));
  for (const problem of problems) warn(formatProblem(problem));
  return createAnswerer(compiled, clinic);
}

/** The clinic.yaml of a knowledge folder, or the shipped one where it has none. */
export function clinicFile(folder: string): string {
  const own = join(folder, 'clinic.yaml');
  return existsSync(own) ? own : join(SHIPPED_KNOWLEDGE, 'clinic.yaml');
}
