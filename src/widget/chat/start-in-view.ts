import { hooks } from 'botframework-webchat-component';
import { useEffect } from 'react';
import { isReply } from './replies.js';
import type { SeenActivity } from './store.js';

const { useActivities, useScrollTo } = hooks;

/**
 * Keeps the welcome's first line in view, which says that nobody reads along. Web Chat shows the end of what is there when it opens, and
 * an answer from its first line on only after the visitor has asked.
 */
export function StartInView(): null {
  const [activities] = useActivities() as unknown as readonly [readonly SeenActivity[]];
  const scrollTo = useScrollTo();
  const isWelcome = activities.length > 0 && activities.every(isReply);
  useEffect(() => {
    if (!isWelcome) return;
    const timer = setTimeout(() => scrollTo({ scrollTop: 0 }, { behavior: 'auto' }), AFTER_LAYOUT_MS);
    return () => clearTimeout(timer);
  }, [isWelcome, scrollTo]);
  return null;
}

/** Web Chat begins to scroll to the end once it has laid the first message out; this comes after that, and ends it. */
const AFTER_LAYOUT_MS = 50;
