import { isRecord } from '../language/is-record.js';
import { ATTRIBUTES } from '../language/tags.js';

/** What the mention entities of a message say, as far as it is usable: channels send null and missing fields, too. */
interface Mentions {
  /** Whole tags, and what stands in tags, made flat. */
  readonly tags: ReadonlySet<string>;
  /** A mention without text and name (group chats were seen to send null) may be any tag's. */
  readonly anyTag: boolean;
  /** Names as channels other than Teams put them into the text: "@faq". One-letter names would eat letters of words. */
  readonly words: readonly string[];
}

/**
 * The text of a message without the mentions of people and bots: "<at>FAQ</at> what is KAT" says "what is KAT". Names would
 * count as words when the question is matched. Tags that no mention entity stands behind lose only their brackets.
 */
export function stripMentions(text: string, entities: unknown): string {
  const { tags, anyTag, words } = mentionsIn(entities);
  const withoutTags = text.replace(AT_TAG, (tag: string, inner: string) =>
    anyTag || tags.has(flat(tag)) || tags.has(flat(inner)) ? ' ' : ` ${inner} `,
  );
  return words.length > 0 ? removeWords(withoutTags, words) : withoutTags;
}

// Neither the tag nor its content holds another beginning, so that a text of nothing but beginnings is read once.
const AT_TAG = new RegExp(`<at${ATTRIBUTES}>((?:(?!<at\\b)[\\s\\S])*?)</at>`, 'gi');
const AT_TAG_ONCE = new RegExp(`<at${ATTRIBUTES}>`, 'i');
/** More people are not mentioned in one message by hand. */
const MOST_MENTIONS = 100;
/** Each of these is looked for at each place of the text. */
const MOST_WORDS = 10;
const LONGEST_NAME = 100;

function mentionsIn(entities: unknown): Mentions {
  const all = (Array.isArray(entities) ? entities : [])
    .filter(isRecord)
    .filter(({ type }) => type === 'mention')
    .slice(0, MOST_MENTIONS)
    .map(({ text, mentioned }) => ({ text: textIn(text), name: isRecord(mentioned) ? textIn(mentioned['name']) : '' }));
  const tags = all.flatMap(({ text, name }) => [text, text.replace(AT_TAG, '$1'), name].map(flat));
  return {
    tags: new Set(tags.filter((tag) => tag !== '')),
    anyTag: all.some(({ text, name }) => text === '' && name === ''),
    words: all
      .map(({ text }) => text)
      .filter((text) => text.length > 1 && text.length <= LONGEST_NAME && !AT_TAG_ONCE.test(text))
      .slice(0, MOST_WORDS),
  };
}

function flat(text: string): string {
  return text
    .replace(/&nbsp;|\s/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function removeWords(text: string, words: readonly string[]): string {
  // The longest first: "@faq bot" is not "@faq" and a word.
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
