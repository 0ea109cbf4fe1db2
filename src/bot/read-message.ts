import type { Activity } from 'botbuilder';
import { readPress } from '../channels/button-press.js';
import { stripHtml } from '../channels/strip-html.js';
import { stripMentions } from '../channels/strip-mentions.js';

/** What a person sent: words (perhaps none), or a file, picture or voice message without words. */
export type ReadMessage = { readonly kind: 'utterance'; readonly utterance: string } | { readonly kind: 'attachment-only' };

/** Reads a message as channels really send it: text, a pressed button without text, a number, null, files. */
export function readMessage(activity: Activity): ReadMessage {
  const utterance = textOf(activity);
  if (utterance.trim() !== '') return { kind: 'utterance', utterance };
  const pressed = readPress(activity.value);
  if (pressed !== undefined) return { kind: 'utterance', utterance: pressed };
  return holdsFile(activity.attachments) ? { kind: 'attachment-only' } : { kind: 'utterance', utterance: '' };
}

function textOf({ text, textFormat, entities, channelId }: Activity): string {
  const raw: unknown = text;
  const written = typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
  const words = stripMentions(written, entities);
  return channelId === 'msteams' || textFormat === 'xml' ? stripHtml(words) : words;
}

/** Teams attaches the message itself once more, as HTML: that is no file, unless it holds a picture. */
function holdsFile(attachments: unknown): boolean {
  if (!Array.isArray(attachments)) return false;
  return attachments.some((attachment: unknown) => {
    const { contentType, content } = (attachment ?? {}) as Readonly<Record<string, unknown>>;
    return contentType !== 'text/html' || (typeof content === 'string' && /<(img|attachment)\b/i.test(content));
  });
}
