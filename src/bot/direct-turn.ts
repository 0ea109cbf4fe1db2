import type { Activity, ActivityHandler, CloudAdapter } from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';

/** An activity as it comes from, or goes to, a line in this process. */
interface PlainActivity {
  readonly type: string;
  readonly [property: string]: unknown;
}

type Say = (activity: PlainActivity) => Promise<string>;
type Authority = Exclude<Parameters<CloudAdapter['processActivityDirect']>[0], string>;

/**
 * Lets the bot take a turn with somebody in this very process: no HTTP, no Bot Framework service, and what the bot sends
 * goes to `say` one by one, as it is sent. Works with and without an app id.
 */
export function createDirectTurn(adapter: CloudAdapter, bot: ActivityHandler, appId: string | undefined) {
  // With an app id configured the SDK looks for it in the claims, and without one it must not find any.
  const claims = appId ? [{ type: 'aud', value: appId }] : [];
  return async (activity: PlainActivity, say: Say): Promise<void> => {
    const authority = {
      audience: '',
      claimsIdentity: new ClaimsIdentity(claims, 'anonymous'),
      connectorFactory: { create: async () => connectorFor(say) },
    };
    await adapter.processActivityDirect(authority as unknown as Authority, datesIn(activity), (turn) => bot.run(turn));
  };
}

// Of the SDK's connector, what a turn uses. The line cannot take back or change what was said, as Azure's cannot.
function connectorFor(say: Say) {
  const send = async (activity: PlainActivity) => ({ id: await say(activity) });
  const no = async () => {
    throw new Error('This channel does not change or delete what was sent.');
  };
  return {
    conversations: {
      sendToConversation: (_conversation: string, activity: PlainActivity) => send(activity),
      replyToActivity: (_conversation: string, replyToId: string, activity: PlainActivity) => send({ ...activity, replyToId }),
      updateActivity: no,
      deleteActivity: no,
    },
  };
}

// Over HTTP the adapter reads dates out of the JSON; here nobody does.
function datesIn(activity: PlainActivity): Activity {
  const date = (value: unknown) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined);
  const { timestamp, localTimestamp, ...rest } = activity;
  return {
    ...rest,
    timestamp: date(timestamp) ?? new Date(),
    ...(date(localTimestamp) ? { localTimestamp: date(localTimestamp) } : {}),
  } as unknown as Activity;
}
