/** Marks what is rated in an action's @id: Web Chat sends that id back, and nothing else that would say which answer was meant. */
const PREFIX = 'feedback:';

/** The id of a thumb under an answer about these entries. */
export function createFeedbackId(vote: 'like' | 'dislike', entries: readonly string[]): string {
  return `${PREFIX}${vote}:${entries.join('+')}`;
}

/** The entries that such an id names; undefined for any other value. Entry ids as they came: strangers can write them. */
export function readFeedbackId(id: unknown): readonly string[] | undefined {
  if (typeof id !== 'string' || id.length > LONGEST || !id.startsWith(PREFIX)) return undefined;
  return id
    .slice(id.indexOf(':', PREFIX.length) + 1)
    .split('+')
    .filter((entry) => entry !== '');
}

const LONGEST = 200;
