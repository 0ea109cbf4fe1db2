import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { LAST_REVIEW, SHIPPED } from '../fixtures/shipped-knowledge.js';

const { entries } = loadKnowledge(SHIPPED, LAST_REVIEW);

/** The entries whose answer, in either form, stands in a reply, in the order in which they stand there. */
export function entriesSaid(text: string): readonly string[] {
  return entries
    .map(({ id, answer, more }) => ({ id, at: Math.max(text.indexOf(answer), more === undefined ? -1 : text.indexOf(more)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
