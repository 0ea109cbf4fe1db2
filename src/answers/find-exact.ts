import { plainWords } from '../conversation/plain-words.js';
import type { Entry } from '../knowledge/knowledge.js';

/**
 * Finds the entry whose own wording an utterance in plain words is: the question of any entry, since buttons say it, and all wordings of small
 * talk, since those are commands. What two entries share is nobody's.
 */
export function createFindExact(entries: Iterable<Entry>): (plain: string) => Entry | undefined {
  const known = new Map<string, Entry | undefined>();
  for (const entry of entries) {
    for (const text of entry.kind === 'small-talk' ? [entry.question, ...entry.phrasings] : [entry.question]) {
      const plain = plainWords(text);
      known.set(plain, known.has(plain) && known.get(plain) !== entry ? undefined : entry);
    }
  }
  return (plain) => known.get(plain);
}
