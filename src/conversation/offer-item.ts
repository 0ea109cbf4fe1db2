/** Marks an item of an offer that stands for no entry: "None of these", "Tell me more". No entry id has a space. */
const SAYS = 'says ';

/** The item of a button that stands for no entry, by what it says when it is pressed. */
export function createSaid(utterance: string): string {
  return `${SAYS}${utterance}`;
}

/** What an item says that stands for no entry; undefined for an entry. */
export function readSaid(item: string): string | undefined {
  return item.startsWith(SAYS) ? item.slice(SAYS.length) : undefined;
}
