import type { SeenActivity, StoreAction } from './store.js';

export interface Outbox {
  /** Shown every action of the transcript. */
  readonly look: (action: StoreAction) => void;
  /** What will not arrive by itself any more, oldest first. */
  readonly failed: () => readonly SeenActivity[];
  readonly clear: () => void;
}

export interface OutboxParts {
  /** A message has not arrived, and others may follow it. */
  readonly onStuck: () => void;
  /** Everything has arrived after all. */
  readonly onFree: () => void;
  /** The server's own copy of a message: the proof that it arrived, whatever became of the request. */
  readonly onArrived: (activity: SeenActivity) => void;
}

/** An answer may be slow; a message that has not even arrived by then is as good as lost. */
const STUCK_MS = 8000;
const POST = 'DIRECT_LINE/POST_ACTIVITY';

/** Knows which of the visitor's messages have not arrived. They are kept here, in the frame's memory, and nowhere else. */
export function createOutbox(parts: OutboxParts): Outbox {
  const unsent = new Map<string, { readonly activity: SeenActivity; readonly hasFailed: boolean }>();
  let isStuck = false;

  const giveUp = () => {
    if (isStuck) return;
    isStuck = true;
    parts.onStuck();
  };
  const add = (id: string, activity: SeenActivity) => {
    const message = { activity, hasFailed: false };
    unsent.set(id, message);
    setTimeout(() => unsent.get(id) === message && giveUp(), STUCK_MS);
  };
  const fail = (id: string) => {
    const message = unsent.get(id);
    if (!message) return;
    unsent.set(id, { ...message, hasFailed: true });
    giveUp();
  };
  const freeWhenEmpty = () => {
    if (!isStuck || unsent.size > 0) return;
    isStuck = false;
    parts.onFree();
  };
  return {
    look({ type, meta, payload }) {
      const activity = payload?.activity;
      const id = meta?.clientActivityID ?? activity?.channelData?.clientActivityID;
      if (id === undefined) return;
      if (type === `${POST}_PENDING` && activity?.type === 'message') add(id, activity);
      if (type === `${POST}_REJECTED`) fail(id);
      if (type === `${POST}_FULFILLED` && unsent.delete(id)) freeWhenEmpty();
      if (type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity && unsent.has(id)) parts.onArrived(activity);
    },
    failed: () => [...unsent.values()].filter(({ hasFailed }) => hasFailed).map(({ activity }) => activity),
    clear() {
      unsent.clear();
      freeWhenEmpty();
    },
  };
}
