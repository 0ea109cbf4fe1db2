/**
 * What a conversation remembers: one small plain value, kept in its note (bot/notes.ts). Entry ids and counters only:
 * nothing that the person wrote, nothing that says who they are.
 */
export interface ConversationContext {
  /** Changes with the shape of this value; another version is forgotten, not guessed at. */
  readonly version: 1;
  /** When it was last touched, in milliseconds since 1970; the bot forgets it after EXPIRY_MS. */
  readonly touched: number;
  /** The entry answered last. */
  readonly lastEntry?: string;
  /** The form in which it was answered: after the longer one there is nothing to add. */
  readonly lastForm: 'short' | 'long';
  /** What was offered last, in the order shown: entries, and other buttons by what they say (offer-item.ts). */
  readonly offered: readonly string[];
  /** The offer that the last answer was picked from by its place: "and the first" is still of that. */
  readonly pickedFrom?: readonly string[];
  /** What the bot waits for: which of the offered entries was meant, what is asked of the way to a person that it just named, or nothing. */
  readonly awaiting: 'choice' | 'person' | 'nothing';
  /** Utterances in a row that were not understood. */
  readonly misunderstandings: number;
  /** How many of the next replies still carry the reminder after a crisis. */
  readonly reminders: number;
  /** The line for a crisis stood below a reply: a life or a low mood was spoken of, and short words may still be of that. */
  readonly lineShown?: true;
  /** The reply before was an answer of the treatment and of nothing else, so that a short "i want to do it" is of that. */
  readonly isOfTreatment?: true;
  /** What was told has been taken or done (an overdose, a cut, a beating): that somebody feels fine takes none of it back. */
  readonly isDone?: true;
  /** The region where the person said to be after numbers to call, where that is not the clinic's. */
  readonly place?: string;
}

/** An hour: a patient who comes back after lunch goes on, one who comes back tomorrow starts fresh. */
export const EXPIRY_MS = 60 * 60 * 1000;

/** A conversation in which nothing was said yet. */
export function createContext(now: number): ConversationContext {
  return { version: 1, touched: now, lastForm: 'short', offered: [], awaiting: 'nothing', misunderstandings: 0, reminders: 0 };
}

/** The entry that a follow-up leans on: the one answered last; where none was, the likeliest of those just asked back about. */
export function lastSpokenOf({ awaiting, offered, lastEntry }: ConversationContext): string | undefined {
  return lastEntry ?? (awaiting === 'choice' ? offered[0] : undefined);
}

/** Reads a stored value back: what is expired, of another version or damaged counts as nothing. `now` in milliseconds since 1970. */
export function restoreContext(stored: unknown, now: number): ConversationContext {
  const fresh = createContext(now);
  if (typeof stored !== 'object' || stored === null) return fresh;
  const value = stored as Partial<Record<keyof ConversationContext, unknown>>;
  if (value.version !== 1 || typeof value.touched !== 'number' || now - value.touched > EXPIRY_MS) return fresh;
  return {
    version: 1,
    touched: now,
    lastForm: value.lastForm === 'long' ? 'long' : 'short',
    offered: strings(value.offered),
    ...(Array.isArray(value.pickedFrom) ? { pickedFrom: strings(value.pickedFrom) } : {}),
    awaiting: value.awaiting === 'choice' || value.awaiting === 'person' ? value.awaiting : 'nothing',
    misunderstandings: count(value.misunderstandings),
    reminders: count(value.reminders),
    ...(typeof value.lastEntry === 'string' ? { lastEntry: value.lastEntry } : {}),
    ...(value.lineShown === true ? { lineShown: true } : {}),
    ...(value.isOfTreatment === true ? { isOfTreatment: true } : {}),
    ...(value.isDone === true ? { isDone: true } : {}),
    ...(typeof value.place === 'string' ? { place: value.place } : {}),
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
