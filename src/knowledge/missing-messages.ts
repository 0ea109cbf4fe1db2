import { SHIPPED_MESSAGES } from './knowledge-files.js';
import type { Problem } from './problem.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/**
 * Gives a file of messages those that it lacks from the file that comes with the bot, and warns of each: a clinic's own copy was made for an
 * earlier version, and a text of ours serves its patients better than a bot that does not start.
 */
export function withShippedMessages(file: YamlFile): { readonly file: YamlFile; readonly problems: readonly Problem[] } {
  const own = messagesOf(file.value);
  const shipped = readYamlFile(SHIPPED_MESSAGES, SHIPPED_MESSAGES);
  const ours = 'value' in shipped ? messagesOf(shipped.value) : undefined;
  if (!own || !ours) return { file, problems: [] };
  const missing = Object.keys(ours).filter((name) => !Object.hasOwn(own, name));
  const filled = { ...own, ...Object.fromEntries(missing.map((name) => [name, ours[name]])) };
  return {
    file: { ...file, value: { ...(file.value as object), messages: filled } },
    problems: missing.map((name) => ({
      file: file.file,
      ...file.locate(['messages']),
      message: `the text "${name}" is missing, so the one that comes with the bot is used`,
      remedy: `Copy its line from the bot's own knowledge/en/messages.yaml, and word it as you like`,
      severity: 'warning',
    })),
  };
}

type Texts = Readonly<Record<string, unknown>>;

function messagesOf(value: unknown): Texts | undefined {
  if (typeof value !== 'object' || value === null || !('messages' in value)) return undefined;
  const { messages } = value;
  return typeof messages === 'object' && messages !== null && !Array.isArray(messages) ? (messages as Texts) : undefined;
}
