/** What travels on the line: the parts of a Bot Framework activity that the line itself reads or writes. */
export interface LineActivity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly from?: { readonly id?: string; readonly name?: string };
  readonly replyToId?: string;
  readonly channelData?: unknown;
  readonly [property: string]: unknown;
}

/** What a visitor may send. A conversationUpdate is not among them: it would call up a second welcome. */
const VISITOR_TYPES: ReadonlySet<string> = new Set(['message', 'event', 'invoke', 'typing', 'messageReaction', 'endOfConversation']);

/**
 * What is taken over from a visitor's activity. All else is left behind: who sends, where to and when is the server's to say,
 * and a deliveryMode of "expectReplies" would send the answers nowhere.
 */
const VISITOR_PROPERTIES = [
  'type',
  'text',
  'textFormat',
  'locale',
  'localTimestamp',
  'localTimezone',
  'name',
  'value',
  'valueType',
  'label',
  'code',
  'entities',
  'attachments',
  'channelData',
  'replyToId',
  'reactionsAdded',
  'reactionsRemoved',
] as const;

const TEXT_PROPERTIES = ['text', 'textFormat', 'locale', 'localTimestamp', 'localTimezone', 'name', 'replyToId'] as const;
const LIST_PROPERTIES = ['entities', 'attachments', 'reactionsAdded', 'reactionsRemoved'] as const;

/** The visitor's activity, cleaned, or in one sentence what is wrong with it. */
export function readVisitorActivity(body: unknown): LineActivity | string {
  if (!isRecord(body)) return 'The body must be one activity: a JSON object.';
  if (typeof body['type'] !== 'string' || body['type'] === '') return 'The activity has no type.';
  if (!VISITOR_TYPES.has(body['type'])) return 'A visitor cannot send an activity of this type.';
  const taken = VISITOR_PROPERTIES.filter((name) => body[name] !== undefined && body[name] !== null).map(
    (name) => [name, body[name]] as const,
  );
  const activity: Readonly<Record<string, unknown>> = Object.fromEntries(taken);
  const notText = TEXT_PROPERTIES.find((name) => activity[name] !== undefined && typeof activity[name] !== 'string');
  if (notText) return `The activity's ${notText} must be text.`;
  const notList = LIST_PROPERTIES.find((name) => activity[name] !== undefined && !Array.isArray(activity[name]));
  if (notList) return `The activity's ${notList} must be a list.`;
  const name = isRecord(body['from']) ? body['from']['name'] : undefined;
  return {
    ...activity,
    type: body['type'],
    ...(typeof name === 'string' ? { from: { name: name.slice(0, 100) } } : {}),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
