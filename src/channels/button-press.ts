/** What a card's button sends back. */
export interface Press {
  readonly action: 'say';
  readonly utterance: string;
}

/** Our own buttons say an entry's question or a short message; what is longer is not from us. */
const LONGEST_UTTERANCE = 300;

/**
 * The data of a card's button. In Teams, messageBack shows the words in the chat as if the reader had typed them and works in
 * personal, group and channel scope without a mention; other hosts of cards send back `action` and `utterance` alone.
 */
export function createPress(utterance: string) {
  const press: Press = { action: 'say', utterance };
  return { ...press, msteams: { type: 'messageBack', displayText: utterance, text: utterance } };
}

/** The words behind a pressed button, or undefined where the value is not one of our actions: another bot's card, an old form, a forgery. */
export function readPress(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { action, utterance } = value as Partial<Record<keyof Press, unknown>>;
  if (action !== 'say' || typeof utterance !== 'string' || utterance.length > LONGEST_UTTERANCE) return undefined;
  return utterance;
}
