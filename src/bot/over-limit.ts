import type { Activity } from 'botbuilder';
import { isUrgent } from './is-urgent.js';
import { readSpoken } from './read-message.js';

/**
 * What of an activity that is over a limit is taken all the same: itself where it is urgent, a call for help where nobody has the time to read it, or nothing.
 */
export type TakeOverLimit = (activity: Activity) => Activity | undefined;

export interface OverLimitParts {
  readonly isUrgent: (activity: Activity) => boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/** So many characters are judged in a millisecond or two, as long as a turn takes: they are always judged. */
const SHORT = 1_000;
/** Milliseconds of judging longer texts, at once and each second, in the whole process: what is over a limit may use a tenth of it. */
const BURST_MS = 200;
const MS_PER_SECOND = 50;
/** What is urgent is judged once more in its turn. */
const JUDGED = 2;

/**
 * A person in danger is answered over any limit. But to judge a text takes time by its length, and a script that sends long ones would keep everybody else
 * waiting: 100 texts of 60 KB held the bot up for 7.5 seconds. So there is a second, wider limit, in milliseconds of judging. What is over that one too
 * is not refused unread, and not judged by a part of it, which may not be the one that matters: it is answered as "help now" is, with the numbers to call. No person comes
 * there, who would have to send many pages within a second; if one does, in the flood of another, that is the answer that cannot harm.
 */
export function createTakeOverLimit(parts: OverLimitParts = { isUrgent, now: () => performance.now() }): TakeOverLimit {
  let left = BURST_MS;
  let since = parts.now();
  return (activity) => {
    if ((activity.text?.length ?? 0) <= SHORT) return parts.isUrgent(activity) ? activity : undefined;
    const start = parts.now();
    left = Math.min(BURST_MS, left + ((start - since) / 1000) * MS_PER_SECOND);
    since = start;
    if (left <= 0) return readSpoken(activity) ? asCallForHelp(activity) : undefined;
    const urgent = parts.isUrgent(activity);
    left -= (parts.now() - start) * JUDGED;
    return urgent ? activity : undefined;
  };
}

function asCallForHelp({ attachments: _, entities: __, value: ___, ...activity }: Activity): Activity {
  return { ...activity, text: 'help now' } as Activity;
}
