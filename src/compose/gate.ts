import type { BotAdapter, TurnLogic } from '../bot/adapter.js';
import { createReceiveActivity, type ReceiveActivity } from '../bot/receive-activity.js';
import type { SeenActivities } from '../bot/seen-activities.js';
import { CHANNEL_HOSTS } from '../bot/service-url.js';
import type { Config } from '../config/config.js';
import type { Limits } from './limits.js';

export interface GateParts {
  readonly adapter: BotAdapter;
  readonly logic: TurnLogic;
  readonly seen: SeenActivities;
  readonly limits: Limits;
}

/** Who signs for the channels in Azure's public cloud. */
const CHANNEL_ISSUER = 'https://api.botframework.com';

/** The gate that each activity of a channel passes before it becomes a turn. */
export function composeGate(
  { mode, credentials, serviceHosts }: Pick<Config, 'mode' | 'credentials' | 'serviceHosts'>,
  { adapter, logic, seen, limits: { takeForConversation, takeForAddress, takeOverLimit } }: GateParts,
): ReceiveActivity {
  return createReceiveActivity({
    adapter,
    ...(credentials
      ? { tokenRules: { channelIssuer: CHANNEL_ISSUER, ...(credentials.tenantId ? { tenantId: credentials.tenantId } : {}) } }
      : {}),
    serviceHosts: mode === 'development' ? 'loopback' : [...CHANNEL_HOSTS, ...serviceHosts],
    seen,
    takeForConversation,
    takeForAddress,
    takeOverLimit,
    logic,
  });
}
