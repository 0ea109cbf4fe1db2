import type { TurnContext } from 'botbuilder';
import { NOT_STORED, type StateStorage, StorageConflict } from '../storage/state-storage.js';
import { mergeNotes, type Note } from './note.js';

/** The notes of all conversations. */
export interface Notes {
  /** Empty but for its mark where nothing was kept. */
  readonly read: (turn: TurnContext) => Promise<Note>;
  readonly write: (turn: TurnContext, note: Note) => Promise<void>;
}

/** Each try loses to another turn of the same conversation, and there are never many of those at once. */
const MOST_TRIES = 5;

/**
 * Keeps a conversation's note under the key that the SDK's ConversationState gives it, without that one's accessors, cache and hashes, which took a tenth
 * of a turn: a turn reads its note once, and who changes it writes it. Turns of one conversation are at once where several instances share the storage, or
 * one is stuck: then the note is read again, and both are merged.
 */
export function createNotes(storage: Pick<StateStorage, 'read' | 'write'>): Notes {
  const read = async (key: string): Promise<Note> => {
    const { context, rated, welcomed, eTag = NOT_STORED } = (await storage.read([key]))[key] ?? {};
    return { context, rated, welcomed, eTag };
  };
  const write = async (key: string, note: Note): Promise<void> => {
    let kept = note;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      try {
        return await storage.write({ [key]: { ...kept } });
      } catch (error) {
        if (!(error instanceof StorageConflict)) throw error;
        const theirs = await read(key);
        kept = { ...mergeNotes(note, theirs), eTag: theirs.eTag ?? NOT_STORED };
      }
    }
    await storage.write({ [key]: { ...kept, eTag: '*' } });
  };
  return {
    read: ({ activity }) => read(keyOf(activity)),
    write: ({ activity }, note) => write(keyOf(activity), note),
  };
}

function keyOf({ channelId, conversation }: TurnContext['activity']): string {
  return `${channelId}/conversations/${conversation.id}/`;
}
