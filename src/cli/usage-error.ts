import { ConfigError } from '../config/config.js';
import { KnowledgeError } from '../knowledge/problem.js';

/** The command was called in a way that it does not know; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Ends a command after an error that people can mend, with its message alone; anything else is our bug and is thrown on with its stack. */
export function failForPeople(error: unknown, ...otherMistakes: readonly (new (message: string) => Error)[]): void {
  if (error instanceof KnowledgeError || error instanceof ConfigError) process.exitCode = 1;
  else if ([UsageError, ...otherMistakes].some((mistake) => error instanceof mistake)) process.exitCode = 2;
  else throw error;
  console.error((error as Error).message);
}
