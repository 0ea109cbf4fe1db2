import { WELLNESS } from '../conversation/attributes/attribute-words.js';
import { type Direction, readDirections } from '../conversation/direction.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { FindMatches, Match } from '../matching/find-matches.js';
import { CATCH_ALL } from './give.js';
import type { FindHeard, Turn } from './turn.js';

/**
 * A question that asks for harm names the same things as one that asks for help, and matching goes by what is named. The guide tells what helps, so
 * where a question is put the other way, an answer of the guide's goes out of the way for one that says what the guide is silent on: how likely the one
 * was, the other is.
 */
export function hearDirection(findMatches: FindMatches, entries: ReadonlyMap<string, Entry>): FindHeard {
  return (utterance) => {
    const finding = findMatches(utterance);
    const directions = readDirections(finding.analysis.clauses);
    const matches = directions.length === 0 ? finding.matches : turnMatches(finding.matches, directions, entries);
    return { ...finding, matches, directions };
  };
}

/** The entry that a question leans on: the one answered last, or where it is put against that ("could it make it worse"), the one that answers so. */
export function leanOn(last: Entry, { utterance, findMatches, wording }: Pick<Turn, 'utterance' | 'findMatches' | 'wording'>): Entry {
  return wording.entries.get(entryMeant(last, findMatches(utterance).directions)) ?? last;
}

function turnMatches(matches: readonly Match[], directions: readonly Direction[], entries: ReadonlyMap<string, Entry>): readonly Match[] {
  const meantBy = ({ entry }: Match) => {
    const known = entries.get(entry);
    return known ? entryMeant(known, directions) : entry;
  };
  const [best] = matches;
  // Where what is likeliest says already that the guide is silent, the guide's answers only stand in its way.
  const isTurned = best !== undefined && meantBy(best) !== best.entry;
  const turned = new Map<string, number>();
  for (const match of matches) {
    const meant = meantBy(match);
    if (!entries.has(meant) || (meant !== match.entry && !isTurned)) continue;
    turned.set(meant, Math.min(1, (turned.get(meant) ?? 0) + match.confidence));
  }
  const ranked = [...turned].map(([entry, confidence]) => ({ entry, confidence })).sort((a, b) => b.confidence - a.confidence);
  return directions.includes('either') ? withRisks(ranked, entries) : ranked;
}

/** Asked both ways, so the risks are as likely meant as what is likeliest: both are offered. */
function withRisks(matches: readonly Match[], entries: ReadonlyMap<string, Entry>): readonly Match[] {
  const [best, ...others] = matches.filter(({ entry }) => entry !== RISKS);
  return best && entries.has(RISKS) ? [best, { entry: RISKS, confidence: best.confidence }, ...others] : matches;
}

/** The entry that answers truly where a question that is put so names what an entry is about. */
export function entryMeant({ id, kind }: Pick<Entry, 'id' | 'kind'>, directions: readonly Direction[]): string {
  if (kind !== 'covered' || STANDS.includes(id) || directions.includes('either')) return id;
  const meant = MEANT.find(({ direction, ...of }) => directions.includes(direction) && (WELLNESS.includes(id) ? of.habits : of.others));
  return (WELLNESS.includes(id) ? meant?.habits : meant?.others) ?? id;
}

const RISKS = 'risks-safety';
/**
 * Whom to ask instead of a benefit, by what was named: a habit beside the treatment, or anything else. The first that fits counts. The guide names
 * habits and says nothing of what they may harm, or of which does more.
 */
const MEANT: readonly { readonly direction: Direction; readonly habits?: string; readonly others?: string }[] = [
  { direction: 'harm-to-some', habits: CATCH_ALL, others: 'contraindications' },
  { direction: 'harm', habits: CATCH_ALL, others: RISKS },
  { direction: 'effect', habits: CATCH_ALL, others: 'side-effects' },
  { direction: 'addiction', habits: CATCH_ALL, others: 'addiction' },
  { direction: 'comparison', habits: CATCH_ALL },
  // It says that no habit is a must, and none is known to stand in for the treatment.
  { direction: 'place', habits: 'holistic' },
];

/** Of the guide's answers, those that do not tell of a benefit: they say where it ends, who watches, and who decides. */
const STANDS: readonly string[] = ['not-for-everyone', 'monitoring', 'right-for-me', 'personalised-plan', 'get-started'];
