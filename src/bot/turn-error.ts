import { type Activity, InputHints, type TurnContext } from 'botbuilder';
import { LOCALE } from '../channels/locale.js';
import { describeError, whereOf } from './describe-error.js';
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
