/** What a card's button sends back. */
export interface Press {
  readonly action: 'say';
  readonly utterance: string;
}

/** Our own buttons say an entry's question or a short message; what is longer is not from us. */
const LONGEST_UTTERANCE = 300;

/**
 * The data of a card's button. Plain data comes back as the `value` of a message, in personal, group and channel scope and without a mention.
 * (Teams' own messageBack would also show the words in the chat, but the Agents Playground sends nothing when such a button is pressed.)
 */
export function createPress(utterance: string): Press {
  return { action: 'say', utterance };
}

/** The words behind a pressed button, or undefined where the value is not one of our actions: another bot's card, an old form, a forgery. */
export function readPress(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { action, utterance } = value as Partial<Record<keyof Press, unknown>>;
  if (action !== 'say' || typeof utterance !== 'string' || utterance.length > LONGEST_UTTERANCE) return undefined;
  return utterance;
}
