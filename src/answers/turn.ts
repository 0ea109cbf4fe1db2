import type { ConversationContext } from '../conversation/context.js';
import type { Direction } from '../conversation/direction.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { Finding } from '../matching/find-matches.js';
import type { Answer } from './answer.js';
import type { Wording } from './wording.js';

/** A finding, and which ways the question is put. */
export interface Heard extends Finding {
  readonly directions: readonly Direction[];
}

export type FindHeard = (utterance: string) => Heard;

/** One utterance on its way through the stages. Nobody is in danger: triage has been here. */
export interface Turn {
  readonly utterance: string;
  /** The utterance in plain words (conversation/plain-words): commands, choices and remarks are read on it. */
  readonly plain: string;
  readonly context: ConversationContext;
  readonly wording: Wording;
  readonly findMatches: FindHeard;
  /** The entry whose own wording this is, word for word: a button, a command. */
  readonly findExact: (plain: string) => Entry | undefined;
}

/** An answer, and what the conversation remembers from now on. */
export interface Reply {
  readonly answer: Answer;
  readonly context: ConversationContext;
  /** Which stage answered; absent where there was no utterance to answer. */
  readonly stage?: StageName;
  /** What the matcher thought; absent where it was not asked. */
  readonly finding?: Finding;
}

export type StageName =
  | 'triage'
  | 'take-back'
  | 'empty'
  | 'foreign'
  | 'feeling'
  | 'person'
  | 'choice'
  | 'command'
  | 'courtesy'
  | 'remark'
  | 'put-right'
  | 'follow-up'
  | 'several'
  | 'scene'
  | 'leaning'
  | 'matching';

/** A stage answers or passes the turn on. */
export type Stage = (turn: Turn) => Omit<Reply, 'stage'> | undefined;
