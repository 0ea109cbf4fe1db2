import { readClinic } from '../knowledge/clinic.js';
import { readClinicForStart } from '../knowledge/clinic-file.js';
import { isError, KnowledgeError, type Problem } from '../knowledge/problem.js';
import { compileInWorker } from '../matching/compile-in-worker.js';
import { type Answerer, createAnswerer } from './answerer.js';

export interface LoadParts {
  readonly folder: string;
  readonly clinicFile: string;
  /** The ISO day, which dates the reviews. */
  readonly today: () => string;
  /** Told what is wrong with the clinic's file at the start where that is no reason to refuse: the rest of it serves. */
  readonly onClinicProblems: (problems: readonly Problem[]) => void;
  /** The bot's address, where it is known. */
  readonly publicUrl?: string | undefined;
  readonly compile?: typeof compileInWorker;
}

/** Reads knowledge and clinic and makes what answers. After the start a bad clinic file is refused like bad knowledge: what was right before is better than half of it. */
export function createLoadAnswerer({
  folder,
  clinicFile,
  today,
  onClinicProblems,
  publicUrl,
  compile = compileInWorker,
}: LoadParts): () => Promise<Answerer> {
  let isFirst = true;
  return async () => {
    const { clinic, problems } = isFirst ? readClinicForStart(clinicFile, folder, today()) : readClinic(clinicFile);
    if (!isFirst && problems.some(isError)) throw new KnowledgeError(problems.filter(isError));
    if (problems.length > 0) onClinicProblems(problems);
    const answerer = createAnswerer(await compile(folder, today()), clinic, publicUrl);
    isFirst = false;
    return answerer;
  };
}
