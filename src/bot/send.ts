import { type Activity, DeliveryModes, TurnContext } from 'botbuilder';

/**
 * Sends one activity in a turn and gives its id, where the channel has one for it. As the SDK's `turn.sendActivity`, for an activity of the bot's own
 * making: nobody else holds it, so it is addressed as it is, without a copy, and without the SDK's generators (each send of theirs is a twentieth of a turn).
 */
export async function send(turn: TurnContext, activity: Partial<Activity>): Promise<string | undefined> {
  const { activity: asked, adapter, bufferedReplyActivities } = turn;
  const addressed = TurnContext.applyConversationReference(activity, TurnContext.getConversationReference(asked));
  if (asked.deliveryMode !== DeliveryModes.ExpectReplies) return (await adapter.sendActivities(turn, [addressed]))[0]?.id;
  bufferedReplyActivities.push(addressed as Activity);
  return undefined;
}
