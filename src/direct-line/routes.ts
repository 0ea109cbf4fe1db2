import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isRecord } from '../language/is-record.js';
import { authorise, type Caller } from './access.js';
import { type LineActivity, readVisitorActivity } from './activity.js';
import { baseOf, LINE_PATH, streamAddress, urlOf } from './addresses.js';
import type { Conversation, ConversationStore } from './conversation-store.js';
import type { Conversations } from './conversations.js';
import { findConversation, full } from './find-conversation.js';
import { isReply, type Reply, readJson, refuse } from './reply.js';
import { STREAM_SECONDS, type Tokens } from './tokens.js';
import { newUser, newVisitorToken } from './visitor-token.js';
import { setToJson, watermarkIn } from './watermark.js';

/** One request, with what the server knows of it. */
export interface Call {
  readonly request: IncomingMessage;
  /** The conversation in the path. */
  readonly conversation: string | undefined;
  readonly address: string;
  readonly requestId: string;
}

export interface LineRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly answer: (call: Call) => Promise<Reply>;
}

export interface RoutesParts {
  readonly conversations: Conversations;
  readonly store: ConversationStore;
  readonly tokens: Tokens;
  /** The largest body that is read. */
  readonly bodyBytes: number;
  /** The bot's address where the configuration knows it; else the one that the asker used. */
  readonly publicUrl: string | undefined;
  /** Seconds that what comes in this conversation must wait before it is taken, 0 for none. */
  readonly waitFor: (conversation: string, activity: LineActivity) => number;
  /** What the bot hears of it over any limit; undefined where it must wait. */
  readonly takeOverLimit: (activity: LineActivity) => LineActivity | undefined;
}

type Handler = (parts: RoutesParts, call: Call & { readonly conversation: string; readonly caller: Caller }) => Promise<Reply>;

const ROUTES: readonly (readonly [method: LineRoute['method'], path: string, handler: Handler])[] = [
  ['post', '/tokens/generate', generateToken],
  ['post', '/tokens/refresh', refreshToken],
  ['post', '/conversations', startConversation],
  ['get', '/conversations/:conversation', reconnect],
  ['get', '/conversations/:conversation/activities', readActivities],
  ['post', '/conversations/:conversation/activities', postActivity],
  ['post', '/conversations/:conversation/upload', refuseUpload],
];

/** Direct Line 3.0 over HTTP. */
export function createLineRoutes(parts: RoutesParts): readonly LineRoute[] {
  return ROUTES.map(([method, path, handler]) => ({
    method,
    path: `${LINE_PATH}${path}`,
    async answer(call) {
      const caller = authorise(call.request, parts.tokens, call.conversation);
      return isReply(caller) ? caller : handler(parts, { ...call, conversation: call.conversation ?? '', caller });
    },
  }));
}

async function generateToken({ tokens, bodyBytes }: RoutesParts, { request, caller }: Parameters<Handler>[1]): Promise<Reply> {
  if (caller.kind !== 'secret') return refuse(403, 'A new token is given for the secret, not for a token.');
  const body = await readJson(request, bodyBytes);
  if (isReply(body)) return body;
  const user = userIn(body.value);
  if (user !== undefined && !user.startsWith('dl_')) return refuse(400, 'The user id must begin with dl_.');
  return { status: 200, body: newVisitorToken(tokens, user) };
}

async function refreshToken({ tokens, store }: RoutesParts, { caller }: Parameters<Handler>[1]): Promise<Reply> {
  if (caller.kind !== 'visitor') return refuse(403, 'A token is refreshed, the secret is not.');
  // Who refreshes is there, even if silent: to the store this is use of the conversation.
  await store.find(caller.conversation);
  return { status: 200, body: newVisitorToken(tokens, caller.user, caller.conversation) };
}

async function startConversation(parts: RoutesParts, { request, caller, requestId }: Parameters<Handler>[1]): Promise<Reply> {
  const body = await readJson(request, parts.bodyBytes);
  if (isReply(body)) return body;
  const locale = isRecord(body.value) && typeof body.value['locale'] === 'string' ? body.value['locale'].slice(0, 35) : undefined;
  const conversation: Conversation =
    caller.kind === 'visitor'
      ? { id: caller.conversation, user: caller.user }
      : { id: randomUUID(), user: userIn(body.value) ?? newUser() };
  const outcome = await parts.conversations.start(conversation, locale, requestId);
  if (outcome === 'full') return full();
  return connection(parts, request, conversation, undefined, outcome === 'created' ? 201 : 200);
}

async function reconnect(parts: RoutesParts, { request, conversation, caller }: Parameters<Handler>[1]): Promise<Reply> {
  const watermark = watermarkIn(urlOf(request));
  if (watermark === 'wrong') return wrongWatermark();
  const found = await findConversation(parts.store, conversation, holderIn(caller));
  return isReply(found) ? found : connection(parts, request, found, watermark, 200);
}

async function readActivities({ store }: RoutesParts, { request, conversation, caller }: Parameters<Handler>[1]): Promise<Reply> {
  const watermark = watermarkIn(urlOf(request));
  if (watermark === 'wrong') return wrongWatermark();
  const found = await findConversation(store, conversation, holderIn(caller));
  if (isReply(found)) return found;
  const set = await store.read(conversation, watermark);
  return set ? { status: 200, json: setToJson(set) } : full();
}

async function postActivity(parts: RoutesParts, { request, conversation, caller, requestId }: Parameters<Handler>[1]): Promise<Reply> {
  const body = await readJson(request, parts.bodyBytes);
  if (isReply(body)) return body;
  const activity = readVisitorActivity(body.value);
  if (typeof activity === 'string') return refuse(400, activity);
  const found = await findConversation(parts.store, conversation, holderIn(caller));
  if (isReply(found)) return found;
  const wait = Math.max(parts.waitFor(conversation, activity), parts.conversations.isFull(found) ? 1 : 0);
  const heard = wait > 0 ? parts.takeOverLimit(activity) : activity;
  if (!heard) return busy(wait);
  const posted = await parts.conversations.post(found, activity, requestId, heard);
  if (posted === 'full') return full();
  if (posted === 'too-deep') return refuse(400, 'The activity is nested too deeply.');
  return { status: 200, body: posted };
}

const A_FILE: LineActivity = { type: 'message' };

// The refusal goes to the program, the bot's own sentence into the conversation: the person must not think that the message was read.
async function refuseUpload(
  { conversations, store, waitFor }: RoutesParts,
  { conversation, caller, requestId }: Parameters<Handler>[1],
): Promise<Reply> {
  const found = await findConversation(store, conversation, holderIn(caller));
  if (isReply(found)) return found;
  const wait = waitFor(conversation, A_FILE);
  if (wait > 0 || !conversations.refuseFile(found, requestId)) return busy(wait);
  return refuse(415, 'Files and pictures are not taken, so this message was not read. Please write in words.');
}

function connection(
  parts: RoutesParts,
  request: IncomingMessage,
  { id, user }: Conversation,
  watermark: string | undefined,
  status: 200 | 201,
): Reply {
  const stream = parts.tokens.issue({ conversation: id, user, use: 'stream' }, STREAM_SECONDS);
  const streamUrl = streamAddress(parts.publicUrl ?? baseOf(request), id, stream, watermark);
  return { status, body: { ...newVisitorToken(parts.tokens, user, id), streamUrl } };
}

function busy(wait: number): Reply {
  return refuse(429, 'Too many messages. Please wait a moment.', { 'Retry-After': String(wait || 1) });
}

/** Whose conversation a token proves; the secret proves none. */
function holderIn(caller: Caller): Conversation | undefined {
  return caller.kind === 'visitor' ? { id: caller.conversation, user: caller.user } : undefined;
}

function wrongWatermark(): Reply {
  return refuse(400, 'The watermark is none that was given out.');
}

function userIn(body: unknown): string | undefined {
  const user = isRecord(body) ? body['user'] : undefined;
  const id = isRecord(user) ? user['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : undefined;
}
