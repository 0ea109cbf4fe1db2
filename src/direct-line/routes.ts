import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { authorise, type Caller, isReply } from './access.js';
import { isRecord, readVisitorActivity } from './activity.js';
import { LINE_PATH, streamAddress } from './addresses.js';
import type { Conversation, ConversationStore } from './conversation-store.js';
import type { Conversations } from './conversations.js';
import { type Reply, readJson, refuse } from './reply.js';
import { STREAM_SECONDS, type Tokens } from './tokens.js';
import { newUser, newVisitorToken } from './visitor-token.js';
import { setToJson, watermarkIn } from './watermark.js';

export interface RoutesParts {
  readonly conversations: Conversations;
  readonly store: ConversationStore;
  readonly tokens: Tokens;
  /** The largest body that is read. */
  readonly bodyBytes: number;
  /** What the bot says to someone who sends a file. */
  readonly noFiles: string;
}

type Handler = (parts: RoutesParts, call: Call) => Promise<Reply>;

interface Call {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  /** The conversation in the path; empty where there is none. */
  readonly conversation: string;
  readonly caller: Caller;
}

const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['POST', /^\/tokens\/generate$/, generateToken],
  ['POST', /^\/tokens\/refresh$/, refreshToken],
  ['POST', /^\/conversations$/, startConversation],
  ['GET', /^\/conversations\/([\w-]+)$/, reconnect],
  ['GET', /^\/conversations\/([\w-]+)\/activities$/, readActivities],
  ['POST', /^\/conversations\/([\w-]+)\/activities$/, postActivity],
  ['POST', /^\/conversations\/([\w-]+)\/upload$/, refuseUpload],
];

/** Answers a request under LINE_PATH. */
export async function answerLine(parts: RoutesParts, request: IncomingMessage, url: URL): Promise<Reply> {
  const path = url.pathname.slice(LINE_PATH.length);
  const here = ROUTES.filter(([, pattern]) => pattern.test(path));
  if (here.length === 0) return refuse(404, 'NotFound', 'There is nothing at this address.');
  const route = here.find(([method]) => method === request.method);
  if (!route)
    return refuse(405, 'MethodNotAllowed', 'This address does not take this method.', { Allow: here.map(([method]) => method).join(', ') });
  const [, pattern, handler] = route;
  const conversation = pattern.exec(path)?.[1];
  const caller = authorise(request, parts.tokens, conversation);
  if (isReply(caller)) return caller;
  return handler(parts, {
    request,
    query: url.searchParams,
    conversation: conversation ?? '',
    caller,
  });
}

async function generateToken({ tokens, bodyBytes }: RoutesParts, { request, caller }: Call): Promise<Reply> {
  if (caller.kind !== 'secret') return refuse(403, 'SecretNeeded', 'A new token is given for the secret, not for a token.');
  const body = await readJson(request, bodyBytes);
  if (isReply(body)) return body;
  const user = userIn(body.value);
  if (user !== undefined && !user.startsWith('dl_')) return refuse(400, 'BadArgument', 'The user id must begin with dl_.');
  return { status: 200, body: newVisitorToken(tokens, user) };
}

async function refreshToken({ tokens, store }: RoutesParts, { caller }: Call): Promise<Reply> {
  if (caller.kind !== 'visitor') return refuse(403, 'TokenNeeded', 'A token is refreshed, the secret is not.');
  await store.find(caller.conversation);
  return {
    status: 200,
    body: newVisitorToken(tokens, caller.user, caller.conversation),
  };
}

async function startConversation(parts: RoutesParts, { request, caller }: Call): Promise<Reply> {
  const body = await readJson(request, parts.bodyBytes);
  if (isReply(body)) return body;
  const locale = isRecord(body.value) && typeof body.value['locale'] === 'string' ? body.value['locale'].slice(0, 35) : undefined;
  const conversation: Conversation =
    caller.kind === 'visitor'
      ? { id: caller.conversation, user: caller.user }
      : { id: randomUUID(), user: userIn(body.value) ?? newUser() };
  const outcome = await parts.conversations.start(conversation, locale);
  if (outcome === 'full')
    return refuse(503, 'TooManyConversations', 'Too many people are chatting just now. Please try again in a minute.', {
      'Retry-After': '60',
    });
  return connection(parts, request, conversation, undefined, outcome === 'created' ? 201 : 200);
}

async function reconnect(parts: RoutesParts, { request, conversation, query }: Call): Promise<Reply> {
  const watermark = watermarkIn(query);
  if (watermark === 'wrong') return wrongWatermark();
  const found = await parts.store.find(conversation);
  return found ? connection(parts, request, found, watermark, 200) : gone();
}

async function readActivities({ store }: RoutesParts, { conversation, query }: Call): Promise<Reply> {
  const watermark = watermarkIn(query);
  if (watermark === 'wrong') return wrongWatermark();
  const set = await store.read(conversation, watermark);
  return set ? { status: 200, json: setToJson(set) } : gone();
}

async function postActivity({ conversations, store, bodyBytes }: RoutesParts, { request, conversation }: Call): Promise<Reply> {
  const body = await readJson(request, bodyBytes);
  if (isReply(body)) return body;
  const activity = readVisitorActivity(body.value);
  if (typeof activity === 'string') return refuse(400, 'BadArgument', activity);
  const found = await store.find(conversation);
  const outcome = found ? await conversations.post(found, activity) : 'gone';
  if (outcome === 'gone') return gone();
  if (outcome === 'busy')
    return refuse(429, 'TooManyMessages', 'Please wait for the answer before you write more.', { 'Retry-After': '5' });
  return { status: 200, body: { id: outcome } };
}

// The refusal goes to the program, the sentence into the conversation: the person must not think that the message was read.
async function refuseUpload({ conversations, store, noFiles }: RoutesParts, { conversation }: Call): Promise<Reply> {
  const found = await store.find(conversation);
  if (!found) return gone();
  await conversations.say(found, { type: 'message', text: noFiles });
  return refuse(415, 'NoUploads', noFiles);
}

function connection(
  { tokens }: RoutesParts,
  request: IncomingMessage,
  conversation: Conversation,
  watermark: string | undefined,
  status: 200 | 201,
): Reply {
  const { id, user } = conversation;
  const stream = tokens.issue({ conversation: id, user, use: 'stream' }, STREAM_SECONDS);
  const body = {
    ...newVisitorToken(tokens, user, id),
    streamUrl: streamAddress(request, id, stream, watermark),
  };
  return { status, body };
}

function gone(): Reply {
  return refuse(404, 'ConversationNotFound', 'This conversation has ended. Please start a new one.');
}

function wrongWatermark(): Reply {
  return refuse(400, 'BadArgument', 'The watermark is none that was given out.');
}

function userIn(body: unknown): string | undefined {
  const user = isRecord(body) ? body['user'] : undefined;
  const id = isRecord(user) ? user['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : undefined;
}
