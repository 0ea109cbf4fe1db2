import { isRecord } from '../language/is-record.js';
import { joinRated } from './rated-answers.js';

/** What is kept of a conversation between turns, as it was stored: each part is checked by who reads it. */
export interface Note {
  /** A ConversationContext. */
  readonly context?: unknown;
  /** The answers that can still be rated: RatedAnswers. */
  readonly rated?: unknown;
  /** Whether the conversation was greeted. */
  readonly welcomed?: unknown;
  /** The storage's mark of what was read: what another turn has written since is not lost. A note without one overwrites whatever is there. */
  readonly eTag?: string;
}

/**
 * The note of a turn that another one overtook: `ours` is what it has to write, `theirs` what was written since it read. Of the contexts the one with more
 * reminders counts, and counts whole: nobody knows which message came first, and after a crisis "tell me more" must not go on about what was talked of
 * before. So a reminder may come once too often, never too seldom. That the line for a crisis was shown by either is not forgotten.
 */
export function mergeNotes(ours: Note, theirs: Note): Note {
  const context = remindersIn(theirs.context) > remindersIn(ours.context) ? theirs.context : ours.context;
  const lineShown = [ours.context, theirs.context].some((one) => isRecord(one) && one['lineShown'] === true);
  return {
    context: lineShown && isRecord(context) ? { ...context, lineShown } : context,
    rated: joinRated(theirs.rated, ours.rated),
    welcomed: ours.welcomed || theirs.welcomed,
  };
}

/** As it was stored: anything may stand there. */
function remindersIn(context: unknown): number {
  const { reminders } = (context ?? {}) as { readonly reminders?: unknown };
  return typeof reminders === 'number' ? reminders : 0;
}
