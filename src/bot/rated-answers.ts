import { type Answer, answeredEntries } from '../answers/answer.js';

/** The messages of the bot that can still be rated in a conversation: message ids and entry ids, the newest last. */
export type RatedAnswers = readonly { readonly id: string; readonly entries: readonly string[] }[];

/** People rate what they just read; older messages are forgotten. */
const MOST_KEPT = 8;

/**
 * Teams names the rated message by its id alone, so the last few are remembered with the conversation. Only medical answers can be rated, a reply to a
 * person in danger never.
 */
export function rememberAnswer(kept: unknown, id: string | undefined, answer: Answer): RatedAnswers {
  const entries = 'passages' in answer ? answeredEntries(answer) : [];
  if (!id || entries.length === 0) return listOf(kept);
  return [...listOf(kept), { id, entries }].slice(-MOST_KEPT);
}

/** What both kept, each message once. */
export function joinRated(kept: unknown, more: unknown): RatedAnswers {
  const known = new Set(listOf(kept).map(({ id }) => id));
  return [...listOf(kept), ...listOf(more).filter(({ id }) => !known.has(id))].slice(-MOST_KEPT);
}

/** The entries of a message, if it is still remembered. */
export function findAnswer(kept: unknown, id: string | undefined): readonly string[] {
  return listOf(kept).find((answer) => answer.id === id)?.entries ?? [];
}

function listOf(kept: unknown): RatedAnswers {
  return Array.isArray(kept) ? kept : [];
}
