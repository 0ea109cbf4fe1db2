import type { TurnContext } from 'botbuilder';

/** What is kept of a conversation between turns, as it was stored: each part is checked by who reads it. */
export interface Note {
  /** A ConversationContext. */
  readonly context?: unknown;
  /** The answers that can still be rated: RatedAnswers. */
  readonly rated?: unknown;
  /** Whether the conversation was greeted. */
  readonly welcomed?: unknown;
}

/** Where notes are kept: of a StateStorage, what is asked of it. */
export interface NoteStorage {
  readonly read: (keys: readonly string[]) => Promise<Items>;
  readonly write: (changes: Items) => Promise<void>;
}

type Items = Readonly<Record<string, { readonly [property: string]: unknown }>>;

/** The notes of all conversations. */
export interface Notes {
  /** Empty where nothing was kept. */
  readonly read: (turn: TurnContext) => Promise<Note>;
  readonly write: (turn: TurnContext, note: Note) => Promise<void>;
}

/**
 * Keeps a conversation's note under the key that the SDK's ConversationState gives it, without that one's accessors, cache and hashes, which took a tenth
 * of a turn: a turn reads its note once, and who changes it writes it.
 */
export function createNotes(storage: NoteStorage): Notes {
  return {
    read: async ({ activity }) => {
      const key = keyOf(activity);
      const { context, rated, welcomed } = (await storage.read([key]))[key] ?? {};
      return { context, rated, welcomed };
    },
    // Without an eTag: of two turns at once the later one counts.
    write: ({ activity }, { context, rated, welcomed }) => storage.write({ [keyOf(activity)]: { context, rated, welcomed } }),
  };
}

function keyOf({ channelId, conversation }: TurnContext['activity']): string {
  return `${channelId}/conversations/${conversation.id}/`;
}
