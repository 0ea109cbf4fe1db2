import { isReply } from './replies.js';
import type { StoreAction } from './store.js';

export interface SecondWelcome {
  /** Another line is about to begin. */
  readonly expect: () => void;
  /** Shown every action before it is done. */
  readonly isIn: (action: StoreAction) => boolean;
}

/**
 * Knows the welcome of a conversation that goes on below another one: word for word what the transcript began with, and before the visitor
 * said anything. Shown again, it would push the answer that is waited for below the edge.
 */
export function createSecondWelcome(): SecondWelcome {
  let first: string | undefined;
  let hasAsked = false;
  return {
    expect() {
      hasAsked = false;
    },
    isIn({ type, payload }) {
      const activity = payload?.activity;
      if (type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || activity?.type !== 'message') return false;
      if (!isReply(activity)) hasAsked = true;
      if (first !== undefined) return !hasAsked && activity.text === first;
      first = activity.text ?? '';
      return false;
    },
  };
}
