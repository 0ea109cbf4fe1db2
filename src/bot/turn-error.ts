import { types } from 'node:util';
import { type Activity, InputHints, type TurnContext } from 'botbuilder';
import { LOCALE } from '../channels/locale.js';
import { readSpoken } from './read-message.js';

/** One line for the log: which turn failed and how, without what was said. */
export interface TurnFailure {
  readonly turn: TurnContext;
  /** The class of the error and its code, never its message: that may quote the person. */
  readonly error: string;
  /** File and line that it came from. */
  readonly at?: string | undefined;
  /** Whether the apology reached the channel. */
  readonly apologised: boolean;
}

/**
 * Builds the adapter's onTurnError: says what `apologise` gives for the person's words (sorry, with the numbers to call),
 * reports once, and never throws itself.
 */
export function createOnTurnError(apologise: (utterance: string) => string, report: (failure: TurnFailure) => void) {
  return async (turn: TurnContext, error: unknown): Promise<void> => {
    let apologised = false;
    try {
      const utterance = utteranceOf(turn.activity);
      if (utterance !== undefined) {
        await turn.sendActivity({
          type: 'message',
          text: apologise(utterance),
          textFormat: 'plain',
          locale: LOCALE,
          inputHint: InputHints.AcceptingInput,
        });
        apologised = true;
      }
    } catch {
      // The channel cannot be reached; the report below says so.
    }
    report({ turn, error: describeError(error), at: whereOf(error), apologised });
  };
}

/** The words that a reply was due to, as the bot reads them; none ('') of a file alone, undefined where no reply was due. */
function utteranceOf(activity: Activity): string | undefined {
  try {
    const spoken = readSpoken(activity);
    return spoken?.kind === 'attachment-only' ? '' : spoken?.utterance;
  } catch {
    // That may be why the turn failed.
    return activity.text;
  }
}

/** Name and code of an error: "FetchError ECONNREFUSED". Of an error that calls itself just "Error", the name of its class. */
export function describeError(error: unknown): string {
  // An error of another realm (a test's, a worker's) is one, too.
  if (!(error instanceof Error || types.isNativeError(error))) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  // A code is one word; what is longer might quote somebody.
  return typeof code === 'string' && /^[A-Za-z]\w{1,39}$/.test(code) ? `${name} ${code}` : name;
}

/** File and line of the code that failed, from the stack, whose first lines (the message) are left out. */
export function whereOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.stack) return undefined;
  const frames = error.stack.slice(Math.max(0, error.stack.indexOf('\n    at ')));
  return /([\w.-]+\.[cm]?[jt]s:\d+:\d+)/.exec(frames)?.[1];
}
