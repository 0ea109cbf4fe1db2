import type { Clinic } from '../knowledge/clinic.js';
import type { Problem } from '../knowledge/problem.js';
import type { Compiled } from '../matching/compile.js';
import { createFindMatches, type FindMatches } from '../matching/find-matches.js';
import type { MatchingModel } from '../matching/model.js';
import { type AnswerQuestion, createAnswerQuestion } from './answer-question.js';
import { createWording, type Wording } from './wording.js';

/** All that answers, made from one state of the knowledge; the server and the command line use the same. */
export interface Answerer {
  /** Of the knowledge: see readVersion. */
  readonly version: string;
  readonly entries: number;
  /** What is not as it should be in the knowledge, and does not stop it from being used. */
  readonly warnings: readonly Problem[];
  readonly clinic: Clinic;
  readonly wording: Wording;
  readonly model: MatchingModel;
  readonly findMatches: FindMatches;
  readonly answerQuestion: AnswerQuestion;
}

/** `publicUrl` is where people can read the terms, where there is such a place. */
export function createAnswerer({ knowledge, model, warnings }: Compiled, clinic: Clinic, publicUrl?: string): Answerer {
  const { version, entries } = knowledge;
  const { region, phone } = clinic;
  const wording = createWording(knowledge, clinic, publicUrl);
  const findMatches = createFindMatches(model, knowledge);
  const answerQuestion = createAnswerQuestion({ wording, findMatches, region, ...(phone ? { phone } : {}) });
  return { version, entries: entries.length, warnings, clinic, wording, model, findMatches, answerQuestion };
}
