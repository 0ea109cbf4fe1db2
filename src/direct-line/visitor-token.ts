import { randomUUID } from 'node:crypto';
import { TALK_SECONDS, type Tokens } from './tokens.js';

/** What a browser gets to talk in one conversation. */
export interface VisitorToken {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly [property: string]: unknown;
}

/** A token for the conversation; without one, for a new conversation of an unguessable user. */
export function newVisitorToken(tokens: Tokens, user: string = newUser(), conversation: string = randomUUID()): VisitorToken {
  return {
    conversationId: conversation,
    token: tokens.issue({ conversation, user, use: 'talk' }, TALK_SECONDS),
    expires_in: TALK_SECONDS,
  };
}

/** The prefix is Direct Line's mark of a user id that stands in the token, so that no client can take another's. */
export function newUser(): string {
  return `dl_${randomUUID()}`;
}
