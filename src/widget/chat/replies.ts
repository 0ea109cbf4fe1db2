import type { SeenActivity, StoreAction } from './store.js';

/** Shown every action of the transcript: looks at what the bot says. */
export function createReplyWatch(onStartedOver: () => void): (action: StoreAction) => void {
  return ({ type, payload }) => {
    const activity = payload?.activity;
    if (type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || !activity || !isReply(activity)) return;
    // A short reply, such as "did you mean one of these?", leaves its buttons room; a long one needs it itself (chat.css).
    document.documentElement.dataset['reply'] = (activity.text ?? '').length <= SHORT ? 'short' : 'long';
    // Written in words it means the same as by the button: what was said is gone, after a reload, too.
    if (activity.channelData?.startedOver) onStartedOver();
  };
}

/** About five lines on a phone. */
const SHORT = 160;

export function isReply({ type, from }: SeenActivity): boolean {
  return type === 'message' && from?.role !== 'user';
}
