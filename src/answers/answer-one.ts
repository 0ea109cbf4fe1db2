import type { Match } from '../matching/find-matches.js';
import { decide, THRESHOLDS } from './decide.js';
import { giveChoices, giveEntry, giveFallback } from './give.js';
import type { Reply, Turn } from './turn.js';

const MOST_OFFERED = 3;
/** It says that the guide is silent: a true answer, and no topic to offer to someone who was not understood. */
const CATCH_ALL = 'other-uncovered';

/** Answers an utterance that stands on its own: one entry, two or three to choose from, or none. */
export function answerOne(turn: Turn): Omit<Reply, 'stage'> {
  const finding = turn.findMatches(turn.utterance);
  const decision = decide(finding);
  const entry = decision.kind === 'entry' ? turn.wording.entries.get(decision.entry) : undefined;
  if (entry) return { ...giveEntry(entry, turn), finding };
  // "Did you mean: This chat is no help?" is no help: greetings and commands are not offered, and what is left must be likely by itself.
  const medical = finding.matches.filter((match) => isMedicalMatch(match, turn));
  const isOffered = decision.kind === 'offer' && decide({ ...finding, matches: medical }).kind !== 'nothing' && medical.length > 1;
  if (isOffered) return { ...giveChoices(idsOf(medical), turn), finding };
  return { ...giveFallback(nearest(medical, turn), turn), finding };
}

function isMedicalMatch({ entry }: Match, { wording }: Turn): boolean {
  const kind = wording.entries.get(entry)?.kind;
  return kind !== undefined && kind !== 'small-talk' && entry !== CATCH_ALL;
}

/** Topics to offer beside "I did not understand": the near ones, made up to three with those of the welcome. None where none is near. */
function nearest(medical: readonly Match[], { wording }: Turn): readonly string[] {
  const near = medical.filter(({ confidence }) => confidence >= THRESHOLDS.near);
  return near.length === 0 ? [] : [...new Set([...idsOf(near), ...wording.messages.welcomeStarters])].slice(0, MOST_OFFERED);
}

function idsOf(matches: readonly Match[]): readonly string[] {
  return matches.slice(0, MOST_OFFERED).map(({ entry }) => entry);
}
