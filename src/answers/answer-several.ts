import { readAttribute } from '../conversation/attribute.js';
import { readEllipsis } from '../conversation/ellipsis.js';
import { plainWords } from '../conversation/plain-words.js';
import { type QuestionPart, splitQuestions } from '../conversation/split-questions.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical, type MedicalEntry } from './answer.js';
import { decide, decideCertainly, THRESHOLDS } from './decide.js';
import { giveEntry, giveMedical } from './give.js';
import type { Stage, Turn } from './turn.js';

/** More answers than this at once are a wall of text. */
const MOST_ANSWERED = 3;
/** A part that does not ask by itself ("side effects and cost") must be surer than THRESHOLDS.part. */
const FRAGMENT_CERTAIN = 0.8;

/**
 * Two or three questions in one message, answered together. Every part must be certain by itself. A part that is not is left out, and the reply
 * says so, as long as two are certain: an answer to most of a message beats a question back about all of it. With fewer than two it is an
 * ordinary utterance, since the uncertain part may be what the rest is about.
 */
export const answerSeveral: Stage = (turn) => {
  const parts = splitQuestions(turn.utterance);
  if (parts.length < 2) return undefined;
  const read = readParts(parts, turn);
  const medical = read.flatMap((entry) => (entry && isMedical(entry) ? [entry] : []));
  const [first, ...others] = [...new Map(medical.map((entry) => [entry.id, entry])).values()];
  if (!first) return undefined;
  if (others.length === 0) return onlyQuestion(first, read, parts, turn);
  const unread = read.some((entry, i) => entry === undefined && parts[i]?.asks) || others.length >= MOST_ANSWERED;
  return giveMedical(
    [first, ...others.slice(0, MOST_ANSWERED - 1)],
    turn,
    unread ? { leftOut: turn.wording.messages.partNotUnderstood } : {},
  );
};

/**
 * "great, thanks, how long does it last": small talk around a question is no second question, and never the answer. Beside a question that was
 * not understood, the one that was is answered, unless the message as a whole says more than its parts.
 */
function onlyQuestion(entry: MedicalEntry, read: readonly (Entry | undefined)[], parts: readonly QuestionPart[], turn: Turn) {
  const others = read.filter((other) => other !== entry);
  if (others.length === 0) return undefined;
  if (others.every((other) => other?.kind === 'small-talk')) return giveEntry(entry, turn);
  // "Brest feeding and ketamine": the treatment is what the rest is asked of.
  if (NAMES_OF_TREATMENT.includes(entry.id) && parts.every(({ asks }) => !asks)) return undefined;
  const isUnclear = decide(turn.findMatches(turn.utterance)).kind !== 'entry';
  return isUnclear ? giveMedical([entry], turn, { leftOut: turn.wording.messages.partNotUnderstood }) : undefined;
}

/** What a fragment that is but the treatment's name is answered by. */
const NAMES_OF_TREATMENT: readonly string[] = ['what-is-ketamine', 'what-is-kat'];

/** Each part's entry; a part may lean on the one before it ("how is it given and does it hurt"). */
function readParts(parts: readonly QuestionPart[], turn: Turn): readonly (Entry | undefined)[] {
  let last = turn.context.lastEntry ?? '';
  return parts.map(({ text, asks }) => {
    const attribute = turn.wording.entries.get(readAttribute(plainWords(text), last) ?? '');
    const entry = attribute ?? certainEntry(text, asks ? THRESHOLDS.part : FRAGMENT_CERTAIN, turn) ?? fragmentAfter(last, text, asks, turn);
    if (entry && isMedical(entry)) last = entry.id;
    return entry;
  });
}

/** "Eating disorders as well, and autism?": the rest of the list is asked as its first item was. */
function fragmentAfter(last: string, text: string, asks: boolean, turn: Turn): Entry | undefined {
  const plain = plainWords(text);
  if (!asks || plain.split(' ').length > LONGEST_FRAGMENT) return undefined;
  const whole = readEllipsis(plain, last)?.[1];
  return whole === undefined ? undefined : certainEntry(whole, FRAGMENT_CERTAIN, turn);
}

const LONGEST_FRAGMENT = 3;

function certainEntry(text: string, certain: number, { findMatches, wording }: Turn): Entry | undefined {
  return wording.entries.get(decideCertainly(findMatches(text), certain) ?? '');
}
