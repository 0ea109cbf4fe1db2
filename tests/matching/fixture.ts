import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { readEnglishWords } from '../../src/language/english-words.js';
import { createModel } from '../../src/matching/model.js';

/** The shipped knowledge and its model, computed once for a test file. */
export function compileShipped() {
  const knowledge = loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)), '2026-11-24');
  return { knowledge, model: createModel(knowledge, readEnglishWords()) };
}
