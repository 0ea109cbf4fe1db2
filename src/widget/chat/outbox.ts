import type { StoreAction } from './store.js';

export interface Outbox {
  /** Shown every action of the transcript. */
  readonly look: (action: StoreAction) => void;
  /** What was written and did not arrive, to be put back into the box; from then on it is the visitor's again. */
  readonly takeUnsent: () => string;
}

/** With the line down nothing can arrive; this long a visitor may wonder. */
const STUCK_OFFLINE_MS = 1500;
/** With the line up an answer may be slow, a message that has not even arrived is lost. */
const STUCK_MS = 8000;
const POST = 'DIRECT_LINE/POST_ACTIVITY';

/** Knows which of the visitor's messages have not arrived. They are kept here, in the frame's memory, and nowhere else. */
export function createOutbox(parts: {
  readonly isOnline: () => boolean;
  readonly onStuck: () => void;
  readonly onFree: () => void;
}): Outbox {
  const unsent = new Map<string, string>();
  let isStuck = false;

  const check = (id: string, isStuckNow: boolean) => {
    if (!unsent.has(id) || !isStuckNow || isStuck) return;
    isStuck = true;
    parts.onStuck();
  };
  return {
    look({ type, meta, payload }) {
      const id = meta?.clientActivityID;
      if (id === undefined) return;
      if (type === `${POST}_PENDING` && payload?.activity?.type === 'message') {
        unsent.set(id, payload.activity.text ?? '');
        setTimeout(() => check(id, !parts.isOnline()), STUCK_OFFLINE_MS);
        setTimeout(() => check(id, true), STUCK_MS);
      }
      if (type === `${POST}_REJECTED`) check(id, true);
      if (type === `${POST}_FULFILLED` && unsent.delete(id) && isStuck && unsent.size === 0) {
        isStuck = false;
        parts.onFree();
      }
    },
    takeUnsent() {
      const text = [...unsent.values()].join('\n');
      unsent.clear();
      isStuck = false;
      return text;
    },
  };
}
