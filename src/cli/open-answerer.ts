import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnswerQuestion, createAnswerQuestion } from '../answers/answer-question.js';
import { createWording, type Wording } from '../answers/wording.js';
import { readClinic } from '../knowledge/clinic.js';
import { formatProblem } from '../knowledge/problem.js';
import { compileKnowledge } from '../matching/compile.js';
import { createFindMatches, type FindMatches } from '../matching/find-matches.js';
import type { MatchingModel } from '../matching/model.js';

/** The same answers as the server's, without one. */
export interface Answerer {
  readonly answerQuestion: AnswerQuestion;
  readonly findMatches: FindMatches;
  readonly wording: Wording;
  readonly model: MatchingModel;
}

/** The knowledge folder that comes with the bot. */
export const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/** Opens a knowledge folder, with the clinic.yaml in it or else the shipped one. Throws KnowledgeError. Complaints about the clinic go to `warn`. */
export function openAnswerer(folder: string, warn: (line: string) => void): Answerer {
  const { knowledge, model } = compileKnowledge(folder, new Date().toISOString().slice(0, 10));
  const { clinic, problems } = readClinic(clinicFile(folder));
  for (const problem of problems) warn(formatProblem(problem));
  const wording = createWording(knowledge, clinic);
  const findMatches = createFindMatches(model, knowledge);
  return { answerQuestion: createAnswerQuestion({ wording, findMatches, region: clinic.region }), findMatches, wording, model };
}

/** The clinic.yaml of a knowledge folder, or the shipped one where it has none. */
export function clinicFile(folder: string): string {
  const own = join(folder, 'clinic.yaml');
  return existsSync(own) ? own : join(SHIPPED_KNOWLEDGE, 'clinic.yaml');
}
