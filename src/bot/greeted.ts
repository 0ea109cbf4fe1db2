import type { Activity } from 'botbuilder';
import { createShortMemory, type ShortMemory } from './short-memory.js';

/** Conversations whose greeting is under way or was just sent, in this process. */
export interface Greeted extends Pick<ShortMemory<number>, 'forgetOld' | 'size'> {
  /** True the first time for a conversation, at once, so that two activities that arrive together greet once. */
  readonly claim: (activity: Activity) => boolean;
  readonly forget: (activity: Activity) => void;
}

/** Two arrivals of one conversation come within seconds, and what is sent again within minutes; the stored flag knows the rest. */
const REMEMBERED_MS = 10 * 60_000;
const REMEMBERED_COUNT = 1000;

/** `now`: milliseconds. */
export function createGreeted(now: () => number): Greeted {
  const greeted = createShortMemory<number>({ milliseconds: REMEMBERED_MS, most: REMEMBERED_COUNT, since: (time) => time, now });
  const keyOf = ({ channelId, conversation }: Activity) => `${channelId}\n${conversation?.id ?? ''}`;
  return {
    claim: (activity) => {
      const key = keyOf(activity);
      if (greeted.get(key) !== undefined) return false;
      greeted.set(key, now());
      return true;
    },
    forget: (activity) => greeted.delete(keyOf(activity)),
    forgetOld: greeted.forgetOld,
    size: greeted.size,
  };
}
