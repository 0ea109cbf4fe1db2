export interface Conversation {
  readonly id: string;
  readonly user: string;
}

/**
 * Activities in order, each one's JSON text, and the watermark up to which they go. Text rather than objects: it is
 * counted in bytes, shared with nobody, sent as it stands, and any store can hold it.
 */
export interface ActivitySet {
  readonly activities: readonly string[];
  readonly watermark: string;
}

export type Listener = (set: ActivitySet) => void;
export type Unsubscribe = () => void;

/**
 * Where conversations live. All is asynchronous and no method asks for two steps to be one, so that several processes can
 * share a store: with Redis a stream per conversation (XADD MAXLEN, XRANGE, XREAD BLOCK; watermark = stream id), SET NX for
 * `open`, EXPIRE for the idle ones. A store counts every call for a conversation as use of it.
 */
export interface ConversationStore {
  /** Makes the conversation where there is none. Exactly one caller is told `created`: that one has the bot say its welcome. */
  readonly open: (conversation: Conversation) => Promise<'created' | 'existing' | 'full'>;
  readonly find: (id: string) => Promise<Conversation | undefined>;
  /** Adds one activity and tells every subscriber; false where the conversation is gone, or there is no room. */
  readonly append: (id: string, activity: string) => Promise<boolean>;
  /** What came after the watermark (all that is kept, without one); undefined where the conversation is gone. */
  readonly read: (id: string, after?: string) => Promise<ActivitySet | undefined>;
  /** What came after the watermark, if anything, then everything that comes, with no gap and nothing twice. Until the unsubscribe the conversation is live. */
  readonly subscribe: (id: string, after: string | undefined, listener: Listener) => Promise<Unsubscribe | undefined>;
  readonly close: () => Promise<void>;
}
