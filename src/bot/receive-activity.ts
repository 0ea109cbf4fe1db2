import { type Activity, ActivityTypes, DeliveryModes } from 'botbuilder';
import type { BotAdapter, TurnLogic } from './adapter.js';
import { readAuthenticationFailure } from './authentication-failure.js';
import { couldBeGoodToken, type TokenRules } from './check-token.js';
import { createTakeOverLimit, type TakeOverLimit } from './over-limit.js';
import { parseActivity } from './parse-activity.js';
import { costOf, type TakeOne } from './rate-limit.js';
import { setRequestId } from './request-id.js';
import type { SeenActivities } from './seen-activities.js';
import { isAllowedServiceUrl, type ServiceHosts } from './service-url.js';
import { createTurnQueue, type TurnQueue } from './turn-queue.js';

/** One activity as it came in. */
export interface Incoming {
  readonly body: unknown;
  readonly authorization: string;
  readonly address: string;
  readonly requestId: string;
}

/** How it went: a status and body for the caller, or a refusal with its reason. */
export type Outcome = { readonly kind: 'done'; readonly status: number; readonly body?: unknown } | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  readonly status: 400 | 401 | 403 | 429 | 503;
  readonly message: string;
  readonly retryAfter?: number;
}

export interface ReceiveParts {
  readonly adapter: BotAdapter;
  /** Undefined in development, where there are no tokens. */
  readonly tokenRules?: TokenRules;
  readonly serviceHosts: ServiceHosts;
  readonly seen: SeenActivities;
  readonly takeForConversation?: TakeOne | undefined;
  readonly takeForAddress?: TakeOne | undefined;
  /** One of its own where nothing is said; all ways in share one. */
  readonly takeOverLimit?: TakeOverLimit;
  readonly logic: TurnLogic;
  /** One of its own where nothing is said. */
  readonly queue?: TurnQueue;
}

export type ReceiveActivity = (incoming: Incoming) => Promise<Outcome>;

/** The key server has this long before the caller is told to try again. */
const AUTHENTICATION_MS = 10_000;

/**
 * Takes an activity through the gate: token, shape, proof of the sender, address for replies, loop, limits, repetition, turn.
 * What is remembered about a conversation comes after the proof, so that a stranger can neither use up its limit nor pass
 * off an id as answered. Turns of one conversation run one after another: each reads the note that the one before it wrote.
 */
export function createReceiveActivity(parts: ReceiveParts): ReceiveActivity {
  const { adapter, tokenRules, seen, takeOverLimit = createTakeOverLimit(), queue = createTurnQueue() } = parts;
  return async ({ body, authorization, address, requestId }) => {
    if (tokenRules && !couldBeGoodToken(authorization, tokenRules)) return UNAUTHORIZED;
    const parsed = parseActivity(body);
    if ('problem' in parsed) return refuse(400, parsed.problem);
    const { activity } = parsed;
    if (tokenRules && activity.channelId === OFFERED_TO_NOBODY) return UNAUTHORIZED;

    const proof = adapter.authenticate(activity, authorization);
    const authenticated = await (tokenRules ? withTimeout(proof) : proof).catch(readAuthenticationFailure);
    if (authenticated === 'bad-token') return UNAUTHORIZED;
    if (authenticated === 'keys-unavailable') return refuse(503, 'The sender cannot be checked just now. Try again later.', 30);
    if (!isAllowedServiceUrl(activity.serviceUrl, parts.serviceHosts)) return refuse(403, forbiddenAddress(parts.serviceHosts));

    if (isLoop(activity)) return nothingToSay(activity);
    const conversation = `${activity.channelId}\n${activity.conversation.id}`;
    const forRoom = queue.isFull(conversation) ? 1 : 0;
    const wait = Math.max(
      parts.takeForAddress?.(address) ?? 0,
      parts.takeForConversation?.(conversation, costOf(activity.text)) ?? 0,
      forRoom,
    );
    const heard = wait > 0 ? takeOverLimit(activity) : activity;
    if (!heard) return refuse(429, 'Too many messages. Wait a moment.', wait);
    // After the limits: what was told to come again later must be answered when it does.
    if (activity.id && !(await seen.isFirst(`${conversation}\n${nameOf(activity)}`))) return nothingToSay(activity);

    const logic: TurnLogic = async (turn) => {
      setRequestId(turn, requestId);
      await parts.logic(turn);
    };
    const takeTurn = () => adapter.runTurn(authenticated, heard, logic);
    const response = await queue.run(conversation, takeTurn, () => takeOverLimit(heard) !== undefined);
    return { kind: 'done', status: response?.status ?? 200, ...(response?.body === undefined ? {} : { body: response.body as unknown }) };
  };
}

const UNAUTHORIZED: Refusal = { kind: 'refused', status: 401, message: 'The token is missing or not valid.' };

/** The App Service extension of Direct Line proves itself by other rules; this bot does not offer it. */
const OFFERED_TO_NOBODY = 'AseChannel';

function refuse(status: Refusal['status'], message: string, retryAfter?: number): Refusal {
  return { kind: 'refused', status, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function forbiddenAddress(hosts: ServiceHosts): string {
  return hosts === 'loopback'
    ? 'Without credentials, serviceUrl must be on this machine (localhost).'
    : 'serviceUrl is not an address of a known channel; SERVICE_HOSTS can add one.';
}

/** What another bot says, or this one, is not answered: two bots would never stop. */
function isLoop({ type, from, recipient }: Activity): boolean {
  if (type !== ActivityTypes.Message) return false;
  return from?.role === 'bot' || from?.role === 'skill' || (from?.id !== undefined && from.id === recipient?.id);
}

function nothingToSay({ deliveryMode }: Activity): Outcome {
  return { kind: 'done', status: 200, ...(deliveryMode === DeliveryModes.ExpectReplies ? { body: { activities: [] } } : {}) };
}

/** An edited message keeps its id: what it says now is another activity, named by its time. */
function nameOf({ type, id, timestamp }: Activity): string {
  return type === ActivityTypes.MessageUpdate ? `${id}\n${timestamp?.getTime() ?? 0}` : `${id}`;
}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('late', 'TimeoutError')), AUTHENTICATION_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
