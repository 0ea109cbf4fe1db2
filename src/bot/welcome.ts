import { type Activity, ActivityTypes } from 'botbuilder';

/**
 * Whether an activity says that somebody arrived who should be greeted. Teams tells of a personal installation and of a bot added to a
 * team or group chat; members who join a team later are not greeted one by one. Web pages that start a conversation without a
 * user send the event webchat/join.
 */
export function isArrival(activity: Activity): boolean {
  switch (activity.type) {
    case ActivityTypes.InstallationUpdate:
      return activity.action === 'add';
    case ActivityTypes.ConversationUpdate:
      return hasNewcomer(activity);
    case ActivityTypes.Event:
      return activity.name === 'webchat/join';
    default:
      return false;
  }
}

function hasNewcomer({ membersAdded, recipient, channelId, conversation }: Activity): boolean {
  const ids = (membersAdded ?? []).map((member) => member.id);
  if (channelId !== 'msteams') return ids.some((id) => id !== recipient?.id);
  const isPersonal = (conversation?.conversationType ?? 'personal') === 'personal';
  return isPersonal ? ids.length > 0 : ids.includes(recipient?.id ?? '');
}

/** Conversations whose greeting is under way or was just sent, in this process. */
export interface Greeted {
  /** True the first time for a conversation, at once, so that two activities that arrive together greet once. */
  readonly claim: (activity: Activity) => boolean;
  readonly forget: (activity: Activity) => void;
}

/** Two arrivals of one conversation come within seconds; the stored flag knows the rest. */
const REMEMBERED = 1000;

export function createGreeted(): Greeted {
  const keys = new Set<string>();
  const keyOf = ({ channelId, conversation }: Activity) => `${channelId}\n${conversation?.id ?? ''}`;
  return {
    claim: (activity) => {
      const key = keyOf(activity);
      if (keys.has(key)) return false;
      keys.add(key);
      // A Set keeps the order of insertion: the oldest goes first.
      const [oldest] = keys;
      if (keys.size > REMEMBERED && oldest !== undefined) keys.delete(oldest);
      return true;
    },
    forget: (activity) => void keys.delete(keyOf(activity)),
  };
}
