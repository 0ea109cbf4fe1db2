import type { Entry, Messages } from '../knowledge/knowledge.js';
import type { SafetyReply } from '../safety/replies.js';

/** What the bot says to one utterance, before a channel gives it a form. Its kinds are the seven outcomes of code, command line, logs and metrics. */
export type Answer = MedicalAnswer | Clarification | SmallTalk | Fallback | SafetyAnswer;

/** What is said about one entry. */
export interface Passage {
  readonly entry: string;
  readonly kind: 'covered' | 'not-covered';
  readonly text: string;
  /** The section of the guide that it rests on. */
  readonly section?: string;
}

/** A button: what it shows and what it says when pressed. */
export interface Suggestion {
  readonly title: string;
  readonly utterance: string;
  /** Kept where a channel has no room for all: the way out of a choice, the way to more. Such a one comes last. */
  readonly kept?: true;
}

interface Closing {
  readonly suggestions: readonly Suggestion[];
  /** The one-line crisis resource or reminder, where this reply carries it. */
  readonly crisisLine?: string;
}

declare const recommended: unique symbol;

/** Only createMedicalAnswer can make one: a medical answer without the recommendation does not exist. */
export interface MedicalAnswer extends Closing {
  readonly kind: 'answer' | 'not-covered';
  readonly passages: readonly [Passage, ...Passage[]];
  /** Said before several passages. */
  readonly intro?: string;
  /** Said after the passages, where a part of the message was not answered. */
  readonly leftOut?: string;
  readonly recommendation: string;
  /** How to reach the clinic, where that is part of the answer; `contactFirst`: it is what was asked for, and stands before the passages. */
  readonly contact?: string;
  readonly contactFirst?: true;
  readonly [recommended]: true;
}

/** Asks which of two or three entries was meant. */
export interface Clarification extends Closing {
  readonly kind: 'clarification';
  readonly text: string;
  readonly choices: readonly string[];
}

/** Greeting, thanks, help, and the bot's commands. */
export interface SmallTalk extends Closing {
  readonly kind: 'small-talk';
  /** The small-talk entry; null for the bot's own commands that have none. */
  readonly entry: string | null;
  readonly text: string;
}

/** It was not understood, or is not about the guide. */
export interface Fallback extends Closing {
  readonly kind: 'fallback';
  readonly text: string;
}

/** Someone may be in danger. Nothing else is in this reply. */
export interface SafetyAnswer {
  readonly kind: 'crisis' | 'medical-emergency';
  readonly reply: SafetyReply;
}

/** What createMedicalAnswer needs. */
export interface MedicalParts extends Closing {
  readonly passages: readonly [Passage, ...Passage[]];
  readonly intro?: string;
  readonly leftOut?: string;
  readonly contact?: string;
  readonly contactFirst?: true;
}

/** The only maker of medical answers: adds the recommendation to see a doctor. Covered if any passage is. */
export function createMedicalAnswer(
  parts: MedicalParts,
  messages: Pick<Messages, 'recommendation' | 'recommendationNotCovered'>,
): MedicalAnswer {
  const covered = parts.passages.some(({ kind }) => kind === 'covered');
  const answer = {
    ...parts,
    kind: covered ? ('answer' as const) : ('not-covered' as const),
    recommendation: covered ? messages.recommendation : messages.recommendationNotCovered,
  };
  return answer as typeof answer & { readonly [recommended]: true };
}

/** The ids of all entries that an answer speaks of, in order. */
export function answeredEntries(answer: Answer): readonly string[] {
  if ('passages' in answer) return answer.passages.map(({ entry }) => entry);
  return answer.kind === 'small-talk' && answer.entry !== null ? [answer.entry] : [];
}

/** An entry whose answer needs the recommendation. */
export type MedicalEntry = Entry & { readonly kind: 'covered' | 'not-covered' };

export function isMedical(entry: Entry): entry is MedicalEntry {
  return entry.kind !== 'small-talk';
}
