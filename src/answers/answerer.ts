import type { Clinic } from '../knowledge/clinic.js';
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
  readonly clinic: Clinic;
  readonly wording: Wording;
  readonly model: MatchingModel;
  readonly findMatches: FindMatches;
  readonly answerQuestion: AnswerQuestion;
}

/** `publicUrl` is where people can read the terms, where there is such a place. */
export function createAnswerer({ knowledge, model }: Compiled, clinic: Clinic, publicUrl?: string): Answerer {
  const { region, phone } = clinic;
  const wording = createWording(knowledge, clinic, publicUrl);
  const findMatches = createFindMatches(model, knowledge);
  const answerQuestion = createAnswerQuestion({ wording, findMatches, region, ...(phone ? { phone } : {}) });
  return { version: knowledge.version, entries: knowledge.entries.length, clinic, wording, model, findMatches, answerQuestion };
}
