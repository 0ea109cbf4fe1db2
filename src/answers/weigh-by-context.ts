import { withoutCourtesy } from '../conversation/courtesy.js';
import { namesOwnTopic, readEllipsis } from '../conversation/ellipsis.js';
import { tellsOfIt } from '../conversation/leaning.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { Match } from '../matching/find-matches.js';
import { isMedical } from './answer.js';
import type { Turn } from './turn.js';

/** What each reading of a leaning utterance counts: as it stands, without its marker ("and", "too"), and made whole by the last answer's question. */
const READINGS = { alone: 0.345, bare: 0.37, whole: 0.285 } as const;
/**
 * What was answered last, and what is near it, is this much likelier to be meant than the words alone say; where the guide is silent, people insist,
 * and what they tell of "it" is of that (this one is not learnt: too few did).
 * Learnt, like the counts of the readings, by a conditional logit on 248 follow-ups of six sets that were not clear by themselves: with each set held
 * back in turn, the first guess was right in 82 %, and in 71 % with what went before it (the average of the readings, related entries a quarter ahead).
 */
const AHEAD = { last: 0.33, silent: 0.11, related: 0.17, told: 0.15 } as const;

/** What leans on an answer is about the treatment, so less is needed than for a question out of the blue. */
export const LEANING = { answer: 0.3, margin: 0.06 } as const;

/** Entries that a follow-up may mean, weighed by what was answered before it; best first. Small talk never leans on an answer. */
export function weighByContext(last: Entry, { utterance, plain, wording, findMatches }: Turn): readonly Match[] {
  const alone = findMatches(utterance).matches;
  const [bare, whole] = readEllipsis(withoutCourtesy(plain), last.id)?.map((reading) => findMatches(reading).matches) ?? [alone, alone];
  const ahead = namesOwnTopic(plain)
    ? 0
    : AHEAD.last + (last.kind === 'not-covered' ? AHEAD.silent : 0) + (tellsOfIt(plain) ? AHEAD.told : 0);
  const sums = new Map([[last.id, ahead]]);
  const add = (matches: readonly Match[] = [], share: number) => {
    for (const { entry, confidence } of matches)
      sums.set(entry, (sums.get(entry) ?? (last.related.includes(entry) ? AHEAD.related : 0)) + share * confidence);
  };
  add(alone, READINGS.alone);
  add(bare, READINGS.bare);
  add(whole, READINGS.whole);
  return [...sums]
    .filter(([id]) => {
      const known = wording.entries.get(id);
      return known !== undefined && isMedical(known);
    })
    .map(([entry, confidence]) => ({ entry, confidence: Math.min(1, confidence) }))
    .sort((a, b) => b.confidence - a.confidence);
}
