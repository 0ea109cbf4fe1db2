import type { StoreAction } from './store.js';

export interface Outbox {
  /** Shown every action of the transcript. */
  readonly look: (action: StoreAction) => void;
  /** What was written and did not arrive, to be put back into the box; from then on it is the visitor's again. */
  readonly takeUnsent: () => string;
}

/** An answer may be slow; a message that has not even arrived by then is as good as lost. */
const STUCK_MS = 8000;
const POST = 'DIRECT_LINE/POST_ACTIVITY';

/** Knows which of the visitor's messages have not arrived. They are kept here, in the frame's memory, and nowhere else. */
export function createOutbox(parts: { readonly onStuck: () => void; readonly onFree: () => void }): Outbox {
  const unsent = new Map<string, string>();
  let isStuck = false;

  const giveUpOn = (id: string) => {
    if (!unsent.has(id) || isStuck) return;
    isStuck = true;
    parts.onStuck();
  };
  const add = (id: string, text: string) => {
    // Sent once more, by Web Chat's own "retry".
    for (const [earlier, same] of unsent) if (same === text) unsent.delete(earlier);
    unsent.set(id, text);
    setTimeout(() => giveUpOn(id), STUCK_MS);
  };
  const remove = (id: string) => {
    if (!unsent.delete(id) || !isStuck || unsent.size > 0) return;
    isStuck = false;
    parts.onFree();
  };
  return {
    look({ type, meta, payload }) {
      const id = meta?.clientActivityID;
      if (id === undefined) return;
      if (type === `${POST}_PENDING` && payload?.activity?.type === 'message') add(id, payload.activity.text ?? '');
      if (type === `${POST}_REJECTED`) giveUpOn(id);
      if (type === `${POST}_FULFILLED`) remove(id);
    },
    takeUnsent() {
      const text = [...unsent.values()].join('\n');
      unsent.clear();
      isStuck = false;
      return text;
    },
  };
}
