/** Attachments that are no files: cards (a link's preview, a mention's, another app's) and references to messages that are quoted or passed on. */
const NO_FILE = /^application\/vnd\.microsoft\.(card\.|teams\.card\.)|^(forwardedM|m)essageReference$|^meetingReference$/;
/** Teams writes its emoji and stickers of old as pictures of this kind. */
const EMOJI = /\bitemtype\s*=\s*["']?https?:\/\/schema\.skype\.com\/Emoji/i;

/**
 * Whether a message carries a file, a picture or a voice message. Teams attaches each message once more as HTML: that is no file, unless it
 * shows a picture, or holds the place of an attachment that is a file.
 */
export function holdsFile(attachments: unknown): boolean {
  if (!Array.isArray(attachments)) return false;
  const all = attachments.map((attachment: unknown) => (attachment ?? {}) as Attachment);
  const others = new Set(all.filter(isNoFile).map(({ id }) => id));
  return all.some((attachment) => (attachment.contentType === 'text/html' ? showsFile(attachment.content, others) : !isNoFile(attachment)));
}

type Attachment = Readonly<Partial<Record<'contentType' | 'content' | 'id', unknown>>>;

function isNoFile({ contentType }: Attachment): boolean {
  return typeof contentType === 'string' && NO_FILE.test(contentType);
}

function showsFile(html: unknown, others: ReadonlySet<unknown>): boolean {
  if (typeof html !== 'string') return false;
  if ([...html.matchAll(/<img\b[^<>]*>/gi)].some(([tag]) => !EMOJI.test(tag))) return true;
  return [...html.matchAll(/<attachment\b(?:[^<>]*?\bid\s*=\s*["']([^"']*)["'])?/gi)].some(([, id]) => id === undefined || !others.has(id));
}
