import { decide } from './decide.js';
import { giveChoices, giveEntry, giveFallback } from './give.js';
import type { Reply, Turn } from './turn.js';

/** Answers an utterance that stands on its own: one entry, a few to choose from, or none. */
export function answerOne(turn: Turn): Omit<Reply, 'stage'> {
  const finding = turn.findMatches(turn.utterance);
  const decision = decide(finding);
  const entry = decision.kind === 'entry' ? turn.wording.entries.get(decision.entry) : undefined;
  if (entry) return { ...giveEntry(entry, turn), finding };
  const choices = decision.kind === 'offer' ? medicalOnly(decision.choices, turn) : [];
  if (choices.length > 0) return { ...giveChoices(choices, turn), finding };
  return { ...giveFallback(decision.kind === 'nothing' ? decision.nearest : [], turn), finding };
}

/** "Did you mean: This chat is no help?" is no help: greetings and commands are not offered. */
function medicalOnly(choices: readonly string[], { wording }: Turn): readonly string[] {
  return choices.filter((id) => wording.entries.get(id)?.kind !== 'small-talk');
}
