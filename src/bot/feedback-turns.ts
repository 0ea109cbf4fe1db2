import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Wording } from '../answers/wording.js';
import { type Feedback, type FeedbackTally, readFeedback } from './feedback.js';
import type { Notes } from './notes.js';
import { findAnswer } from './rated-answers.js';

/** What it takes to count thumbs. */
export interface FeedbackParts {
  readonly notes: Notes;
  readonly wording: Wording;
  readonly feedback?: FeedbackTally;
}

/** The turns that have to do with thumbs. */
export interface FeedbackTurns {
  /** 200 with an empty body for a thumb (Teams refuses a filled one and thanks people itself); undefined for another invoke. */
  readonly answerInvoke: (turn: TurnContext) => Promise<InvokeResponse | undefined>;
  /** Counts the thumb of an event, if it is one. Web Chat shows what was pressed: no reply. */
  readonly countEvent: (turn: TurnContext) => Promise<void>;
}

/** One handler for both channels: counts each known entry that the rated answer was about. */
export function createFeedbackTurns(parts: FeedbackParts): FeedbackTurns {
  const { notes, feedback } = parts;
  const count = async (turn: TurnContext, { vote, entries }: Feedback): Promise<void> => {
    const named = entries ?? findAnswer((await notes.read(turn)).rated, turn.activity.replyToId);
    // The id of a thumb comes back from the page, so it may hold anything.
    for (const entry of new Set(named)) if (parts.wording.entries.has(entry)) feedback?.add(entry, vote);
  };
  return {
    answerInvoke: async (turn) => {
      const given = readFeedback(turn.activity);
      if (given) await count(turn, given);
      return given && { status: 200 };
    },
    countEvent: async (turn) => {
      const given = readFeedback(turn.activity);
      if (given) await count(turn, given);
    },
  };
}
