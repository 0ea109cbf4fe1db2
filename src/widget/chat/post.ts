import type { DirectLine } from 'botframework-directlinejs';
import type { ChatStore, SeenActivity } from './store.js';

const POST = 'DIRECT_LINE/POST_ACTIVITY';

/** The steps of a message's way, as Web Chat's own sender marks them in its store. */
export function markPending(store: ChatStore, activity: SeenActivity): void {
  store.dispatch({ type: `${POST}_PENDING`, meta: metaOf(activity), payload: { activity } });
}

export function markRejected(store: ChatStore, activity: SeenActivity, error: unknown): void {
  store.dispatch({ type: `${POST}_REJECTED`, meta: metaOf(activity), payload: error instanceof Error ? error : new Error('not sent') });
}

export function markArrived(store: ChatStore, activity: SeenActivity): void {
  store.dispatch({ type: `${POST}_FULFILLED`, meta: metaOf(activity), payload: { activity } });
}

/**
 * Sends a message of the transcript once more, under its own id. Web Chat's "retry" would give it another one, and leave two bubbles, the
 * first of them "failed" for ever.
 */
export function postAgain(store: ChatStore, directLine: DirectLine, activity: SeenActivity): void {
  markPending(store, activity);
  type Activity = Parameters<DirectLine['postActivity']>[0];
  directLine.postActivity(activity as Activity).subscribe({ error: (error: unknown) => markRejected(store, activity, error) });
}

function metaOf({ channelData }: SeenActivity): object {
  return { clientActivityID: channelData?.clientActivityID, method: 'keyboard' };
}
