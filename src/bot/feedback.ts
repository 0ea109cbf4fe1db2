import type { Activity } from 'botbuilder';
import { readFeedbackId } from '../channels/feedback-id.js';
import { isRecord } from '../language/is-record.js';

export type FeedbackVote = 'helpful' | 'not-helpful';

/** Counts votes by entry: no text, nobody's identity. */
export interface FeedbackTally {
  readonly add: (entry: string, vote: FeedbackVote) => void;
}

/** A thumb that someone pressed, and the entries it names, where it names any. */
export interface Feedback {
  readonly vote: FeedbackVote;
  readonly entries?: readonly string[];
}

const INVOKE = 'message/submitAction';
const EVENT = 'webchat:activity-status/feedback';

/**
 * Reads a thumb in either form: the invoke of Teams and of newer Web Chat, and the event of Web Chat 4.18. Undefined for anything else. What
 * people write beside it may hold health data and is not even looked at.
 */
export function readFeedback({ name, value, entities }: Pick<Activity, 'name' | 'value' | 'entities'>): Feedback | undefined {
  if (name === INVOKE) return readInvoke(value, entities);
  return name === EVENT ? readAction(entities) : undefined;
}

function readInvoke(value: unknown, entities: unknown): Feedback | undefined {
  const { actionName, actionValue } = record(value);
  if (actionName !== 'feedback') return undefined;
  const vote = VOTES.get(record(actionValue)['reaction']);
  const named = readAction(entities)?.entries;
  return vote && { vote, ...(named ? { entries: named } : {}) };
}

function readAction(entities: unknown): Feedback | undefined {
  for (const entity of Array.isArray(entities) ? entities : []) {
    const action = record(entity);
    const vote = VOTES.get(action['@type']);
    const entries = readFeedbackId(action['@id']);
    if (vote) return { vote, ...(entries ? { entries } : {}) };
  }
  return undefined;
}

const VOTES: ReadonlyMap<unknown, FeedbackVote> = new Map([
  ['like', 'helpful'],
  ['dislike', 'not-helpful'],
  ['LikeAction', 'helpful'],
  ['DislikeAction', 'not-helpful'],
]);

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
