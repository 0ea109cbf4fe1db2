import { type Answerer, createAnswerer } from '../answers/answerer.js';
import { readEnvFile } from '../config/env-file.js';
import { shipped } from '../config/shipped.js';
import { findClinicFile, readClinicForStart } from '../knowledge/clinic-file.js';
import { formatProblem } from '../knowledge/problem.js';
import { compileKnowledge } from '../matching/compile.js';
import { progressOnTerminal } from './progress.js';

/** What to answer from. */
export interface Chosen {
  readonly folder: string;
  readonly clinicFile: string;
}

/** The folder that was given, else what the server would take: its environment and .env are read for KNOWLEDGE_DIR and CLINIC_FILE. */
export function chooseKnowledge(given: string | undefined): Chosen {
  const env = readEnvFile('.env', process.env);
  const named = (variable: string) => env[variable]?.trim() || undefined;
  const folder = given ?? named('KNOWLEDGE_DIR') ?? shipped('knowledge/');
  return { folder, clinicFile: findClinicFile(folder, named('CLINIC_FILE')) };
}

/** What answers in the server, without one. Throws KnowledgeError. Warnings go to `warn`. */
export function openAnswerer({ folder, clinicFile }: Chosen, warn: (line: string) => void): Answerer {
  const today = new Date().toISOString().slice(0, 10);
  const { clinic, problems } = readClinicForStart(clinicFile, folder, today);
  const compiled = compileKnowledge(folder, today, progressOnTerminal('Compiling the knowledge'));
  if (compiled.warnings.length > 0)
    warn(`The knowledge has warnings, ${compiled.warnings.length} of them: npm run check:knowledge lists them.`);
  for (const problem of problems) warn(formatProblem(problem));
  return createAnswerer(compiled, clinic);
}
