import type { Conversation, ConversationStore } from './conversation-store.js';
import { type Reply, refuse } from './reply.js';

/**
 * The conversation, or why it cannot be had. `holder`: whom a valid token names. A store that was emptied, or that begins anew in memory, knows
 * nothing of it; the token proves that it was given out, so it is opened again: what was said before is gone, and nothing else.
 */
export async function findConversation(
  store: ConversationStore,
  id: string,
  holder: Conversation | undefined,
): Promise<Conversation | Reply> {
  const found = await store.find(id);
  if (found) return found;
  if (!holder) return refuse(404, 'This conversation has ended. Please start a new one.');
  return (await store.open(holder)) === 'full' ? full() : holder;
}

export function full(): Reply {
  return refuse(503, 'Too many people are chatting just now. Please try again in a minute.', { 'Retry-After': '60' });
}
