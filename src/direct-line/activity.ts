import { readText } from '../bot/parse-activity.js';
import { isRecord } from '../language/is-record.js';

/** What travels on the line: the parts of a Bot Framework activity that the line itself reads or writes. */
export interface LineActivity {
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly id?: string; readonly name?: string };
  readonly [property: string]: unknown;
}

/** What a visitor may send. A conversationUpdate is not among them: it would call up a second welcome. */
const VISITOR_TYPES: ReadonlySet<string> = new Set(['message', 'event', 'invoke', 'typing', 'messageReaction', 'endOfConversation']);

/**
 * What is taken over from a visitor's activity, where it has the right type. All else is left behind: who sends, where to and
 * when is the server's to say, and a deliveryMode of "expectReplies" would send the answers nowhere.
 */
const TEXTS = ['textFormat', 'locale', 'localTimestamp', 'localTimezone', 'name', 'replyToId', 'valueType', 'label', 'code'] as const;
const LISTS = ['entities', 'attachments', 'reactionsAdded', 'reactionsRemoved'] as const;
const ANYTHING = ['value', 'channelData'] as const;

/** The visitor's activity, cleaned, or in one sentence why it is refused. */
export function readVisitorActivity(body: unknown): LineActivity | string {
  if (!isRecord(body)) return 'The body must be an activity: a JSON object.';
  const type = body['type'];
  if (typeof type !== 'string' || !VISITOR_TYPES.has(type)) return 'The activity has no type that a visitor can send.';
  const taken: Record<string, unknown> = {};
  for (const name of TEXTS) if (typeof body[name] === 'string') taken[name] = body[name];
  for (const name of LISTS) if (Array.isArray(body[name])) taken[name] = body[name];
  for (const name of ANYTHING) if (body[name] !== undefined) taken[name] = body[name];
  const name = isRecord(body['from']) ? body['from']['name'] : undefined;
  if (typeof name === 'string') taken['from'] = { name: name.slice(0, 100) };
  return { ...taken, type, ...(type === 'message' ? { text: readText(body['text']) } : {}) };
}
