import { randomUUID } from 'node:crypto';
import type { LineActivity } from './activity.js';
import type { Conversation, ConversationStore } from './conversation-store.js';
import type { TurnQueue } from './turn-queue.js';

/** Lets the bot take one turn; `say` puts one activity of the bot's on the line and gives its id. */
export type TakeTurn = (activity: LineActivity, say: (activity: LineActivity) => Promise<string>) => Promise<void>;

export interface ConversationsParts {
  readonly store: ConversationStore;
  readonly queue: TurnQueue;
  readonly takeTurn: TakeTurn;
  readonly botName: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Conversations {
  /** Opens the conversation; the bot hears of a new one, once, and says its welcome. */
  readonly start: (conversation: Conversation, locale: string | undefined) => ReturnType<ConversationStore['open']>;
  /** Takes what a visitor sends: everyone on the line sees it, then the bot answers. Gives the activity's id. */
  readonly post: (conversation: Conversation, activity: LineActivity) => Promise<string | 'busy' | 'gone'>;
  /** Says something in the bot's name without a turn. */
  readonly say: (conversation: Conversation, activity: LineActivity) => Promise<string>;
}

/** Bot Framework's name for this channel. */
const CHANNEL = 'directline';
const BOT_ID = 'bot';

/** Builds the part that knows what happens in a conversation, and nothing of HTTP. */
export function createConversations({ store, queue, takeTurn, botName, now }: ConversationsParts): Conversations {
  const bot = { id: BOT_ID, name: botName, role: 'bot' };
  const stamped = (conversation: Conversation) => ({
    id: `${conversation.id}|${randomUUID()}`,
    timestamp: new Date(now()).toISOString(),
    channelId: CHANNEL,
    conversation: { id: conversation.id },
  });
  const say: Conversations['say'] = async (conversation, { serviceUrl: _, ...activity }) => {
    const said = { ...activity, ...stamped(conversation), from: bot };
    if (!(await store.append(conversation.id, JSON.stringify(said)))) throw new Error('The conversation is gone, nobody hears the bot.');
    return said.id;
  };
  const turn = (conversation: Conversation, activity: LineActivity) =>
    queue.add(conversation.id, () =>
      takeTurn({ ...activity, recipient: bot, serviceUrl: 'urn:direct-line:local' }, (said) => say(conversation, said)),
    );

  return {
    say,
    async start(conversation, locale) {
      const outcome = await store.open(conversation);
      const user = { id: conversation.user, role: 'user' };
      const update = {
        type: 'conversationUpdate',
        ...stamped(conversation),
        from: user,
        membersAdded: [bot, user],
        ...(locale ? { locale } : {}),
      };
      if (outcome === 'created') turn(conversation, update);
      return outcome;
    },
    async post(conversation, activity) {
      if (queue.isFull(conversation.id)) return 'busy';
      const from = { ...activity.from, id: conversation.user, role: 'user' };
      const sent = { ...activity, ...stamped(conversation), from };
      // Nobody needs to read later that somebody was typing, and the bot does not listen for it.
      if (activity.type === 'typing') return sent.id;
      if (!(await store.append(conversation.id, JSON.stringify(sent)))) return 'gone';
      turn(conversation, sent);
      return sent.id;
    },
  };
}
