import type { Activity } from 'botbuilder';
import { readPress } from '../channels/button-press.js';
import { stripHtml } from '../channels/strip-html.js';
import { stripMentions } from '../channels/strip-mentions.js';
import { holdsFile } from './holds-file.js';

/** What a person sent: words (perhaps none), with or without a file beside them; or a file, picture or voice message alone. */
export type ReadMessage =
  | { readonly kind: 'utterance'; readonly utterance: string; readonly besideFile: boolean }
  | { readonly kind: 'attachment-only' };

/** Reads a message as channels really send it: text, a pressed button without text, a number, null, files. */
export function readMessage(activity: Activity): ReadMessage {
  const besideFile = holdsFile(activity.attachments);
  const utterance = textOf(activity);
  if (utterance.trim() !== '') return { kind: 'utterance', utterance, besideFile };
  const pressed = readPress(activity.value);
  if (pressed !== undefined) return { kind: 'utterance', utterance: pressed, besideFile };
  return besideFile ? { kind: 'attachment-only' } : { kind: 'utterance', utterance: '', besideFile };
}

function textOf({ text, textFormat, entities, channelId }: Activity): string {
  const raw: unknown = text;
  const written = typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
  const words = stripMentions(written, entities);
  return channelId === 'msteams' || textFormat === 'xml' ? stripHtml(words) : words;
}
