import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClinicReading, readClinic } from './clinic.js';
import { KnowledgeError } from './problem.js';

/** Where the clinic's facts stand. */
export interface ClinicFile {
  readonly path: string;
  /** Somebody set it up: named, or in a knowledge folder of the clinic's own. Not the one that ships. */
  readonly isChosen: boolean;
}

const SHIPPED_FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/**
 * The one rule for server, command line and tools: the file that is named (CLINIC_FILE), else the clinic.yaml of the knowledge folder, else the
 * shipped one.
 */
export function findClinicFile(folder: string, named?: string): ClinicFile {
  if (named !== undefined) return { path: named, isChosen: true };
  const own = join(folder, 'clinic.yaml');
  const isShipped = resolve(folder) === resolve(SHIPPED_FOLDER);
  return existsSync(own) && !isShipped ? { path: own, isChosen: true } : { path: join(SHIPPED_FOLDER, 'clinic.yaml'), isChosen: false };
}

/**
 * Reads the clinic for a start. Throws KnowledgeError where the region would have to be guessed although somebody chose one: numbers of
 * another country are worse for patients than a bot that does not start. The shipped file may be missing or broken: the default serves then.
 */
export function readClinicForStart({ path, isChosen }: ClinicFile): ClinicReading {
  const reading = readClinic(path);
  if (reading.region === 'wrong' || (reading.region === 'missing' && isChosen)) throw new KnowledgeError(reading.problems);
  return reading;
}
