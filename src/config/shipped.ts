import { fileURLToPath } from 'node:url';

/** The path of a file or folder that ships with the bot, from the project's root. */
export function shipped(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
