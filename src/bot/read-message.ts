import { type Activity, ActivityTypes } from 'botbuilder';
import { readPress } from '../channels/button-press.js';
import { stripHtml } from '../channels/strip-html.js';
import { stripMentions } from '../channels/strip-mentions.js';
import { holdsFile } from './holds-file.js';
import { readText } from './parse-activity.js';

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

/** What was said in an activity that the bot answers; undefined in all others. Whoever judges what a person says reads it by this, as the bot does. */
export function readSpoken(activity: Activity): ReadMessage | undefined {
  if (activity.type === ActivityTypes.Message) return readMessage(activity);
  return activity.type === ActivityTypes.MessageUpdate ? readEdit(activity) : undefined;
}

/** Teams also reports that a deleted message came back, and edits that leave no words; neither asks anything. */
function readEdit(activity: Activity): ReadMessage | undefined {
  const { eventType } = (activity.channelData ?? {}) as { readonly eventType?: unknown };
  if (eventType === 'undeleteMessage') return undefined;
  const message = readMessage(activity);
  return message.kind === 'utterance' && message.utterance !== '' ? message : undefined;
}

function textOf({ text, textFormat, entities, channelId }: Activity): string {
  const words = stripMentions(readText(text), entities);
  return channelId === 'msteams' || textFormat === 'xml' ? stripHtml(words) : words;
}
