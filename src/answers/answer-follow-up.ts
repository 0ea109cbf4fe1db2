import { readAttribute, SAME } from '../conversation/attribute.js';
import { readBareQuestion } from '../conversation/bare-question.js';
import { lastSpokenOf } from '../conversation/context.js';
import { readEllipsis } from '../conversation/ellipsis.js';
import { asksSeveral, splitQuestions } from '../conversation/split-questions.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { Finding, Match } from '../matching/find-matches.js';
import { isMedical } from './answer.js';
import { decide } from './decide.js';
import { giveChoices, giveEntry, giveMedical } from './give.js';
import type { Stage, Turn } from './turn.js';

/** At or above this confidence an utterance says by itself what it means, however short. */
const CLEAR = 0.75;
/**
 * What leans on an answer is about the treatment, so less is needed than for a question out of the blue. Of leaning utterances that the
 * ordinary thresholds turned into a question back, the first guess was right in five of six.
 */
const LEANING = { answer: 0.3, margin: 0.06 } as const;
/** What is more likely foreign than anything that we know does not lean on an answer of ours: "and the weather". */
const FOREIGN = 0.4;
/** Entries related to the last one are this much likelier to be asked for next. */
const RELATED = 1.25;

/** Follow-ups that lean on the entry answered last: "what about anxiety?", "how long does that last". Where there is none, a bare "how long" is asked back. */
export const answerFollowUp: Stage = (turn) => {
  const { context, wording } = turn;
  const last = wording.entries.get(lastSpokenOf(context) ?? '');
  if (!last) return askBack(turn);
  // Two questions are two, whatever they lean on: the next stage takes them apart.
  if (asksSeveral(splitQuestions(turn.utterance))) return undefined;
  const attribute = readAttribute(turn.plain, last.id);
  if (attribute === SAME) return giveMore(last, turn);
  const asked = wording.entries.get(attribute ?? '');
  if (asked) return giveEntry(asked, turn);
  const readings = readEllipsis(turn.plain, last.id);
  if (!readings) return undefined;
  const alone = turn.findMatches(turn.utterance);
  const best = alone.matches[0]?.confidence ?? 0;
  if (alone.offTopic >= FOREIGN && alone.offTopic > best) return undefined;
  if (best >= CLEAR && decide(alone).kind === 'entry') return undefined;
  const finding = combine(alone, readings.map(turn.findMatches), last.related);
  const entry = wording.entries.get(certainEntry(finding) ?? '');
  // Small talk never leans on an answer.
  return entry && isMedical(entry) ? { ...giveEntry(entry, turn), finding } : undefined;
};

function askBack(turn: Turn) {
  const choices = (readBareQuestion(turn.plain) ?? []).filter((id) => turn.wording.entries.has(id));
  return choices.length > 1 ? giveChoices(choices, turn) : undefined;
}

/** All there is on the entry answered last: what is asked for may stand in either form. Where there is but one form, it was just read. */
function giveMore(entry: Entry, turn: Turn) {
  if (entry.more !== undefined || !isMedical(entry)) return giveEntry(entry, turn, 'full');
  return giveMedical([entry], turn, { form: 'long', text: turn.wording.messages.nothingToAdd });
}

function certainEntry({ matches, offTopic }: Finding): string | undefined {
  const [best, second] = matches;
  const certain = best && best.confidence >= LEANING.answer && best.confidence - (second?.confidence ?? 0) >= LEANING.margin;
  return certain && offTopic < best.confidence ? best.entry : undefined;
}

/** The readings' findings, averaged, with the related entries a little ahead. */
function combine(alone: Finding, others: readonly Finding[], related: readonly string[]): Finding {
  const all = others;
  const sums = new Map<string, number>();
  for (const { matches } of all)
    for (const { entry, confidence } of matches) sums.set(entry, (sums.get(entry) ?? 0) + confidence / all.length);
  const matches = [...sums]
    .map(([entry, confidence]): Match => ({ entry, confidence: Math.min(1, related.includes(entry) ? confidence * RELATED : confidence) }))
    .sort((a, b) => b.confidence - a.confidence);
  return { ...alone, matches, offTopic: all.reduce((sum, { offTopic }) => sum + offTopic / all.length, 0) };
}
