import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';

const { entries } = loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)), '2026-11-25');

/** The entries whose answer, in either form, stands in a reply, in the order in which they stand there. */
export function entriesSaid(text: string): readonly string[] {
  return entries
    .map(({ id, answer, more }) => ({ id, at: Math.max(text.indexOf(answer), more === undefined ? -1 : text.indexOf(more)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
