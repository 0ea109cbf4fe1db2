import { readAttribute, SAME } from '../conversation/attribute.js';
import { lastSpokenOf } from '../conversation/context.js';
import { readPutRight } from '../conversation/put-right.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical } from './answer.js';
import { decide } from './decide.js';
import { giveEntry } from './give.js';
import type { Stage, Turn } from './turn.js';
import { LEANING, weighByContext } from './weigh-by-context.js';

/**
 * "No, I meant the cost": what is meant is heard by itself, and is anything but what was answered last. Where it is nothing that is known, the later
 * stages hear the whole.
 */
export const answerPutRight: Stage = (turn) => {
  if (lastSpokenOf(turn.context) === undefined) return undefined;
  const meant = readPutRight(turn.utterance);
  if (meant === undefined) return undefined;
  const heard: Turn = { ...turn, utterance: meant, plain: meant };
  const entry = attributeOf(heard) ?? certainly(heard) ?? likely(heard);
  return entry && { ...giveEntry(entry, turn), finding: turn.findMatches(meant) };
};

/** What a question such as "how long it lasts" asks for wherever it is asked; after what was misunderstood it does not lean on that. */
function attributeOf({ plain, wording, context }: Turn): Entry | undefined {
  const attribute = readAttribute(plain, '');
  return attribute === SAME || attribute === context.lastEntry ? undefined : wording.entries.get(attribute ?? '');
}

function certainly({ utterance, wording, findMatches, context }: Turn): Entry | undefined {
  const decision = decide(findMatches(utterance));
  const entry = decision.kind === 'entry' && decision.entry !== context.lastEntry ? wording.entries.get(decision.entry) : undefined;
  return entry && isMedical(entry) ? entry : undefined;
}

function likely(turn: Turn): Entry | undefined {
  const last = turn.wording.entries.get(lastSpokenOf(turn.context) ?? '');
  if (!last) return undefined;
  const [best, second] = weighByContext(last, turn).filter(({ entry }) => entry !== turn.context.lastEntry);
  const isLikely = best && best.confidence >= LEANING.answer && best.confidence - (second?.confidence ?? 0) >= LEANING.margin;
  return isLikely ? turn.wording.entries.get(best.entry) : undefined;
}
