import { randomUUID } from 'node:crypto';
import type { TurnQueue } from '../bot/turn-queue.js';
import type { LineActivity } from './activity.js';
import type { Conversation, ConversationStore } from './conversation-store.js';

/** One turn of the bot's: what it hears, and how it speaks. */
export interface LineTurn {
  readonly activity: LineActivity;
  /** Puts one activity of the bot's on the line and gives its id. */
  readonly say: (activity: LineActivity) => Promise<string>;
  /** The request that brought the activity. */
  readonly requestId: string;
}

export type TakeTurn = (turn: LineTurn) => Promise<void>;

export interface ConversationsParts {
  readonly store: ConversationStore;
  readonly queue: TurnQueue;
  /** What is heard of it over any limit: a turn for that waits no longer than it must. */
  readonly takeOverLimit: (activity: LineActivity) => LineActivity | undefined;
  /** Told of a turn that could not be taken at all. */
  readonly onTurnFailed: (error: unknown) => void;
  readonly takeTurn: TakeTurn;
  readonly botName: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Conversations {
  /** Opens the conversation; the bot hears of a new one, once, and says its welcome. */
  readonly start: (conversation: Conversation, locale: string | undefined, requestId: string) => ReturnType<ConversationStore['open']>;
  /** Whether so many turns wait in it that only what is taken over any limit is. */
  readonly isFull: (conversation: Conversation) => boolean;
  /** Takes what a visitor sends: everyone on the line sees it, then the bot answers what it heard of it, all where nothing is said. */
  readonly post: (conversation: Conversation, activity: LineActivity, requestId: string, heard?: LineActivity) => Promise<Posted>;
  /** Tells the bot that a file came, which nobody keeps or opens: it says so, as in every channel. False where it is too busy. */
  readonly refuseFile: (conversation: Conversation, requestId: string) => boolean;
}

/** The activity's id, or why it was not taken. */
export type Posted = { readonly id: string } | 'full' | 'too-deep';

/** Bot Framework's name for this channel. */
const CHANNEL = 'directline';
const BOT_ID = 'bot';
const A_FILE = { contentType: 'application/octet-stream' };
/** No address: nothing is ever sent to it. */
const SERVICE_URL = 'urn:direct-line:local';

/** Builds the part that knows what happens in a conversation, and nothing of HTTP. */
export function createConversations(parts: ConversationsParts): Conversations {
  const { store, queue, takeOverLimit, takeTurn, botName, now } = parts;
  const bot = { id: BOT_ID, name: botName, role: 'bot' };
  const stamped = (conversation: Conversation) => ({
    id: `${conversation.id}|${randomUUID()}`,
    timestamp: new Date(now()).toISOString(),
    channelId: CHANNEL,
    conversation: { id: conversation.id },
  });
  // Who holds the conversation may speak in it; a store that has lost it in the meantime opens it again.
  const append = async (conversation: Conversation, json: string): Promise<boolean> =>
    (await store.append(conversation.id, json)) ||
    ((await store.open(conversation)) !== 'full' && (await store.append(conversation.id, json)));
  const say = async (conversation: Conversation, { serviceUrl: _, ...activity }: LineActivity): Promise<string> => {
    const said = { ...activity, ...stamped(conversation), from: bot };
    if (!(await append(conversation, JSON.stringify(said))))
      throw new Error('There is no room for the conversation, nobody hears the bot.');
    return said.id;
  };
  // Nobody waits for it: what was sent is taken, and the replies come on the line.
  const turn = (conversation: Conversation, activity: LineActivity, requestId: string) => {
    const heard = { ...activity, recipient: bot, serviceUrl: SERVICE_URL };
    const take = async () => takeTurn({ activity: heard, say: (said) => say(conversation, said), requestId });
    queue.run(conversation.id, take, () => takeOverLimit(activity) !== undefined).catch(parts.onTurnFailed);
  };

  return {
    refuseFile(conversation, requestId) {
      if (queue.isFull(conversation.id)) return false;
      const from = { id: conversation.user, role: 'user' };
      turn(conversation, { type: 'message', ...stamped(conversation), from, attachments: [A_FILE] }, requestId);
      return true;
    },
    async start(conversation, locale, requestId) {
      const outcome = await store.open(conversation);
      const user = { id: conversation.user, role: 'user' };
      const update = {
        type: 'conversationUpdate',
        ...stamped(conversation),
        from: user,
        membersAdded: [bot, user],
        ...(locale ? { locale } : {}),
      };
      if (outcome === 'created') turn(conversation, update, requestId);
      return outcome;
    },
    isFull: ({ id }) => queue.isFull(id),
    async post(conversation, activity, requestId, heard = activity) {
      const stamps = { ...stamped(conversation), from: { ...activity.from, id: conversation.user, role: 'user' } };
      const sent = { ...activity, ...stamps };
      // Nobody needs to read later that somebody was typing, and the bot does not listen for it.
      if (activity.type === 'typing') return { id: sent.id };
      const json = toJson(sent);
      if (json === undefined) return 'too-deep';
      if (!(await append(conversation, json))) return 'full';
      turn(conversation, { ...heard, ...stamps }, requestId);
      return { id: sent.id };
    },
  };
}

/** Undefined where a value is nested so deeply that it can be read but not written. */
function toJson(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
