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
