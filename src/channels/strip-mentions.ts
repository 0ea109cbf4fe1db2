/** What a mention entity says, as far as it is usable: channels send null and missing fields, too. */
interface Mention {
  readonly text: string;
  readonly name: string;
}

/**
 * The text of a message without the mentions of people and bots: "<at>FAQ</at> what is KAT" says "what is KAT". Names would
 * count as words when the question is matched. Tags that no mention entity stands behind lose only their brackets.
 */
export function stripMentions(text: string, entities: unknown): string {
  const mentions = mentionsIn(entities);
  const withoutTags = text.replace(AT_TAG, (tag: string, inner: string) =>
    mentions.some((mention) => isTagOf(tag, inner, mention)) ? ' ' : ` ${inner} `,
  );
  // Channels other than Teams put the bare name, "@faq", into the text. One-letter names would eat letters of words.
  return mentions.reduce(
    (rest, mention) => (mention.text.length > 1 && !AT_TAG_ONCE.test(mention.text) ? removeWord(rest, mention.text) : rest),
    withoutTags,
  );
}

const AT_TAG = /<at\b[^>]*>([\s\S]*?)<\/at>/gi;
const AT_TAG_ONCE = /<at\b[^>]*>/i;

function mentionsIn(entities: unknown): readonly Mention[] {
  if (!Array.isArray(entities)) return [];
  return entities.filter(isObject).flatMap((entity) => {
    if (entity['type'] !== 'mention') return [];
    const { mentioned } = entity;
    return [{ text: textIn(entity['text']), name: isObject(mentioned) ? textIn(mentioned['name']) : '' }];
  });
}

/** A mention without text and name (group chats were seen to send null) may be any tag's. */
function isTagOf(tag: string, inner: string, { text, name }: Mention): boolean {
  if (text === '' && name === '') return true;
  return (
    (text !== '' && (flat(tag) === flat(text) || flat(inner) === flat(text.replace(AT_TAG, '$1')))) ||
    (name !== '' && flat(inner) === flat(name))
  );
}

function flat(text: string): string {
  return text
    .replace(/&nbsp;|\s/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function removeWord(text: string, word: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
