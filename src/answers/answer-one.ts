import { decide } from './decide.js';
import { giveChoices, giveEntry, giveFallback } from './give.js';
import type { Reply, Turn } from './turn.js';

/** Answers an utterance that stands on its own: one entry, a few to choose from, or none. */
export function answerOne(turn: Turn): Omit<Reply, 'stage'> {
  const finding = turn.findMatches(turn.utterance);
  const decision = decide(finding);
  const entry = decision.kind === 'entry' ? turn.wording.entries.get(decision.entry) : undefined;
  if (entry) return { ...giveEntry(entry, turn), finding };
  if (decision.kind === 'offer') return { ...giveChoices(decision.choices, turn), finding };
  return { ...giveFallback(decision.kind === 'nothing' ? decision.nearest : [], turn), finding };
}
