import { join } from 'node:path';
import { type ClinicReading, readClinic } from './clinic.js';
import { readKnowledge } from './load-knowledge.js';
import { isError, KnowledgeError } from './problem.js';

/** The one rule for server, command line and tools: the file that is named (CLINIC_FILE), else the clinic.yaml of the knowledge folder. */
export function findClinicFile(folder: string, named?: string): string {
  return named ?? join(folder, 'clinic.yaml');
}

/**
 * Reads the clinic for a start. Throws KnowledgeError where the region would have to be guessed, in the file that ships as in any other: a
 * clinic fills that one in, and numbers of another country are worse for patients than a bot that does not start. The error tells what is
 * wrong with the knowledge of `folder`, too: whoever mends the one should not meet the other at the next start. `today`: an ISO day.
 */
export function readClinicForStart(path: string, folder: string, today: string): ClinicReading {
  const reading = readClinic(path);
  if (reading.region === 'right') return reading;
  throw new KnowledgeError([...reading.problems, ...readKnowledge(folder, today).problems].filter(isError));
}
