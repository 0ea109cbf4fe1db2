import type { Activity } from 'botbuilder';
import { isRecord } from '../language/is-record.js';
import { readAddress } from './service-url.js';

/** An activity whose shape was checked: what the SDK and the bot read has the type that they expect. */
export type ParsedActivity = { readonly activity: Activity } | { readonly problem: string };

/** Fields that are kept, each with what happens to a value of the wrong type: `drop` it, or `refuse` the activity. */
const STRINGS = ['id', 'name', 'replyToId', 'code', 'deliveryMode', 'action', 'valueType', 'label', 'topicName'] as const;
const LISTS = ['attachments', 'entities', 'membersAdded', 'membersRemoved', 'reactionsAdded', 'reactionsRemoved'] as const;
const TIMES = ['timestamp', 'localTimestamp', 'expiration'] as const;
/** Teams sends an edited message as messageUpdate. */
const WITH_TEXT: readonly string[] = ['message', 'messageUpdate'];
const TEXT_FORMATS = ['plain', 'markdown', 'xml'];
/** BCP 47, loosely: "en", "en-US", "zh-Hant-TW". */
const LOCALE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;
/** What is kept of a conversation and of whoever takes part in it; a reply repeats it, and cannot be written where it is nested deeply. */
const PARTY_STRINGS = ['id', 'name', 'role', 'conversationType', 'tenantId', 'aadObjectId'] as const;
/** Ids become storage keys, which are limited; the longest that channels were seen to use have about 250 characters. */
const LONGEST_ID = 1024;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks a parsed JSON body and copies what is known of it, so that nothing else (prototype keys, say) travels on.
 * `value` and `channelData` are passed as they are and must never be cloned or stringified: they may be nested very deeply.
 */
export function parseActivity(body: unknown): ParsedActivity {
  if (!isRecord(body)) return { problem: 'The body must be an activity: a JSON object.' };
  const problem = findProblem(body);
  if (problem) return { problem };
  return { activity: Object.assign(copyOptional(body), copyRequired(body)) as unknown as Activity };
}

function findProblem(raw: Raw): string | undefined {
  for (const field of ['type', 'channelId', 'serviceUrl']) {
    if (!isId(raw[field])) return `${field} must be a non-empty string.`;
  }
  if (!readAddress(raw['serviceUrl'] as string)) return 'serviceUrl must be a URL.';
  if (!isRecord(raw['conversation']) || !isId(raw['conversation']['id'])) return 'conversation.id must be a non-empty string.';
  for (const field of ['from', 'recipient']) {
    const account = raw[field];
    if (account !== undefined && account !== null && !isAccount(account)) return `${field} must be an object with a string id.`;
  }
  for (const field of ['membersAdded', 'membersRemoved']) {
    const members = raw[field];
    if (members !== undefined && members !== null && !(Array.isArray(members) && members.every(isAccount)))
      return `${field} must be a list of members.`;
  }
  return findInvokeProblem(raw);
}

// The SDK reads these before any handler of ours and fails where they are of another shape.
function findInvokeProblem({ type, name, value }: Raw): string | undefined {
  if (type !== 'invoke') return undefined;
  if (name === 'application/search' && !isRecord(value)) return 'value must be an object.';
  if (name === 'adaptiveCard/action' && !(isRecord(value) && isRecord(value['action']))) return 'value.action must be an object.';
  return undefined;
}

function copyRequired(raw: Raw) {
  return {
    type: raw['type'],
    channelId: raw['channelId'],
    serviceUrl: raw['serviceUrl'],
    conversation: copyParty(raw['conversation'] as Raw),
    ...(WITH_TEXT.includes(raw['type'] as string) ? { text: readText(raw['text']) } : {}),
  };
}

function copyOptional(raw: Raw): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const take = (fields: readonly string[], isFine: (value: unknown) => boolean) => {
    for (const field of fields) if (Object.hasOwn(raw, field) && isFine(raw[field])) copy[field] = raw[field];
  };
  take(STRINGS, isString);
  take(LISTS, Array.isArray);
  for (const field of ['from', 'recipient']) if (isRecord(raw[field])) copy[field] = copyParty(raw[field]);
  take(['channelData', 'value'], () => true);
  take(['textFormat'], (value) => TEXT_FORMATS.includes(value as string));
  take(['locale'], (value) => typeof value === 'string' && LOCALE.test(value));
  for (const field of TIMES) {
    const time = typeof raw[field] === 'string' ? new Date(raw[field]) : undefined;
    // As in the SDK: a Date in the field, the original beside it (rawTimestamp).
    if (time && !Number.isNaN(time.getTime())) {
      copy[field] = time;
      copy[`raw${field.charAt(0).toUpperCase()}${field.slice(1)}`] = raw[field];
    }
  }
  return copy;
}

function copyParty(raw: Raw): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const field of PARTY_STRINGS) if (isString(raw[field])) copy[field] = raw[field];
  if (typeof raw['isGroup'] === 'boolean') copy['isGroup'] = raw['isGroup'];
  return copy;
}

/** Text stays text, a number becomes its digits, anything else was no text. */
export function readText(text: unknown): string {
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
}

function isString(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ID;
}

function isId(value: unknown): value is string {
  return isString(value) && value.trim() !== '';
}

function isAccount(value: unknown): boolean {
  return isRecord(value) && (value['id'] === undefined || typeof value['id'] === 'string');
}
