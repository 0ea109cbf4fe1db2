import type { Match } from '../matching/find-matches.js';
import { decide, THRESHOLDS } from './decide.js';
import { findLeader } from './find-leader.js';
import { CATCH_ALL, giveChoices, giveEntry, giveFallback } from './give.js';
import type { Heard, Reply, Turn } from './turn.js';

const MOST_OFFERED = 3;

/**
 * An entry this unlikely is offered only where the best is hardly likelier: "vegan diet ok?" offered other medicines beside nutrition. Of 197 choices
 * with a right entry among them, three had it there.
 */
const FILLER = { below: 0.1, times: 3 } as const;

/** Answers an utterance that stands on its own: one entry, two or three to choose from, or none. */
export function answerOne(turn: Turn): Omit<Reply, 'stage'> {
  const finding = turn.findMatches(turn.utterance);
  const decision = decide(finding);
  const entry = turn.wording.entries.get((decision.kind === 'entry' ? decision.entry : leaderOf(finding, turn)) ?? '');
  if (entry) return { ...giveEntry(entry, turn), finding };
  // "Did you mean: This chat is no help?" is no help: greetings and commands are not offered, and what is left must be likely by itself.
  const medical = finding.matches.filter((match) => isMedicalMatch(match, turn));
  const isOffered = decision.kind === 'offer' && decide({ ...finding, matches: medical }).kind !== 'nothing' && medical.length > 1;
  if (isOffered) return { ...giveChoices(choicesOf(medical, turn), turn), finding };
  return { ...giveFallback(nearest(medical, turn), turn), finding };
}

/** Small talk in passing ("tell me a joke" is near a complaint) is never so clear. */
function leaderOf(finding: Heard, { wording }: Turn): string | undefined {
  const leader = findLeader(finding);
  return leader !== undefined && wording.entries.get(leader)?.kind !== 'small-talk' ? leader : undefined;
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

/** Entries to ask about. Where all but the best are fillers, what stands near the best in the guide takes their place: one choice is none. */
function choicesOf(medical: readonly Match[], { wording }: Turn): readonly string[] {
  const [best] = medical;
  const worth = medical.filter(({ confidence }) => confidence >= Math.min(FILLER.below, (best?.confidence ?? 0) / FILLER.times));
  if (!best || worth.length > 1) return idsOf(worth);
  const confidenceOf = (id: string) => medical.find(({ entry }) => entry === id)?.confidence ?? 0;
  const related = [...(wording.entries.get(best.entry)?.related ?? [])].sort((a, b) => confidenceOf(b) - confidenceOf(a));
  return [best.entry, ...related, ...idsOf(medical.slice(1))].slice(0, 2);
}

function idsOf(matches: readonly Match[]): readonly string[] {
  return matches.slice(0, MOST_OFFERED).map(({ entry }) => entry);
}
