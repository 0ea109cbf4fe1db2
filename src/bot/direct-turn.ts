import { ClaimsIdentity } from 'botframework-connector';
import type { Authenticated, BotAdapter, TurnLogic } from './adapter.js';
import { parseActivity } from './parse-activity.js';
import { setRequestId } from './request-id.js';

/** An activity as it comes from, or goes to, a line in this process. */
interface PlainActivity {
  readonly type: string;
  readonly [property: string]: unknown;
}

interface DirectTurn {
  readonly activity: PlainActivity;
  readonly say: (activity: PlainActivity) => Promise<string>;
  readonly requestId: string;
}

/**
 * Lets the bot take turns with somebody in this very process: no HTTP, no Bot Framework service, and what the bot sends goes
 * to `say` one by one, as it is sent. Works with and without an app id. A turn rejects where the adapter's onTurnError does.
 */
export function createDirectTurn(adapter: BotAdapter, logic: TurnLogic, appId: string | undefined): (turn: DirectTurn) => Promise<void> {
  // With an app id configured the SDK looks for it in the claims, and without one it must not find any.
  const claims = appId ? [{ type: 'aud', value: appId }] : [];
  return async ({ activity, say, requestId }) => {
    const parsed = parseActivity(activity);
    if ('problem' in parsed) throw new Error(parsed.problem);
    const authenticated = {
      audience: '',
      claimsIdentity: new ClaimsIdentity(claims, 'anonymous'),
      connectorFactory: { create: async () => connectorFor(say) },
    };
    await adapter.runTurn(authenticated as unknown as Authenticated, parsed.activity, async (turn) => {
      setRequestId(turn, requestId);
      await logic(turn);
    });
  };
}

// Of the SDK's connector, what a turn uses. What was said is neither changed nor taken back, as on Azure's Direct Line.
function connectorFor(say: DirectTurn['say']) {
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
