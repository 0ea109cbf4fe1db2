import type { Failure } from '../messages.js';
import { WORDING } from './wording.js';

/** How far the chat has come: on its way, there, over, or why not. anew: there, after another conversation was over. */
export type Phase = 'opening' | 'slow' | 'connecting' | 'open' | 'anew' | 'ended' | Failure;

export interface ChatState {
  readonly phase: Phase;
  readonly isOnline: boolean;
  /** Something that the visitor sent has not arrived. */
  readonly isUnsent: boolean;
  /** The visitor has pressed "start over" and is asked whether that is meant. */
  readonly isAsking: boolean;
}

export type NoticeAction = 'tryAgain' | 'newConversation' | 'delete' | 'keep';

export interface Notice {
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** What the panel says above the chat; nothing where all is well. That something was not sent is said for as long as it is so. */
export function noticeOf({ phase, isOnline, isUnsent, isAsking }: ChatState): Notice | undefined {
  if (isAsking) return say(WORDING.askStartOver, 'keep', 'delete');
  if (phase === 'refused') return say(WORDING.failed.refused);
  if (!isOnline) return say(isUnsent ? WORDING.unsentOffline : WORDING.offline, ...(isFailure(phase) ? ['tryAgain' as const] : []));
  if (phase === 'opening') return say(WORDING.loading);
  if (phase === 'slow') return say(WORDING.slow, 'tryAgain');
  if (phase === 'connecting') return say(WORDING.connecting);
  if (isUnsent) return say(WORDING.unsent, 'tryAgain');
  if (isFailure(phase)) return say(WORDING.failed[phase], 'tryAgain');
  if (phase === 'ended') return say(WORDING.ended, 'newConversation');
  return phase === 'anew' ? say(WORDING.startedAnew) : undefined;
}

export function isFailure(phase: Phase): phase is Failure {
  return Object.hasOwn(WORDING.failed, phase);
}

function say(text: string, ...actions: readonly NoticeAction[]): Notice {
  return { text, actions };
}
