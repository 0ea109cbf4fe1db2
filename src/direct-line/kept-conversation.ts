import type { ActivitySet, Conversation, Listener } from './conversation-store.js';
import type { LineLimits } from './line-limits.js';

/** One conversation in this process's memory. */
export interface KeptConversation {
  readonly conversation: Conversation;
  readonly opened: number;
  readonly activities: string[];
  readonly listeners: Set<Listener>;
  /** How many activities were dropped from the front. */
  first: number;
  /** Of its activities, in UTF-8. */
  bytes: number;
  /** Bytes of memory that it takes. */
  held: number;
  lastUsed: number;
}

export function createKept(conversation: Conversation, now: number): KeptConversation {
  return { conversation, opened: now, activities: [], listeners: new Set(), first: 0, bytes: 0, held: EMPTY_BYTES, lastUsed: now };
}

/** Adds an activity; what is then too much is dropped from the front first. */
export function keep(into: KeptConversation, activity: string, { activitiesEach, bytesEach }: LineLimits): void {
  const bytes = Buffer.byteLength(activity);
  dropWhile(into, () => into.activities.length >= activitiesEach || into.bytes + bytes > bytesEach);
  into.activities.push(activity);
  into.bytes += bytes;
  into.held += heldBy(activity);
}

/** Drops the oldest activities as long as it is too much. */
export function dropWhile(from: KeptConversation, isTooMuch: () => boolean): void {
  while (from.activities.length > 0 && isTooMuch()) {
    const dropped = from.activities.shift() ?? '';
    from.bytes -= Buffer.byteLength(dropped);
    from.held -= heldBy(dropped);
    from.first += 1;
  }
}

/** Bytes of memory: V8 gives every letter two where one of them is beyond Latin-1. */
export function heldBy(text: string): number {
  return HEADER + text.length * (/[\u0100-\uffff]/.test(text) ? 2 : 1);
}

// A watermark is when the conversation was opened and the number of activities so far. One from another life of it (before a restart, from another
// store) begins otherwise and means nothing here: then everything is new.
export function endOf({ opened, first, activities }: KeptConversation): string {
  return `${opened}-${first + activities.length}`;
}

export function since(from: KeptConversation, after: string | undefined): ActivitySet {
  const [opened, count = '0'] = (after ?? '').split('-');
  const seen = opened === String(from.opened) ? Math.max(0, Number(count) - from.first) : 0;
  return { activities: from.activities.slice(seen), watermark: endOf(from) };
}

/** A conversation without activities (measured: 1.5 kB), and what a string takes beside its letters. */
const EMPTY_BYTES = 1_500;
const HEADER = 24;
