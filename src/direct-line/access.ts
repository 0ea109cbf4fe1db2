import type { IncomingMessage } from 'node:http';
import { type Reply, refuse } from './reply.js';
import type { Tokens } from './tokens.js';

/** Who asks: a visitor with the token of one conversation, or a server of the clinic's own that knows the secret. */
export type Caller = { readonly kind: 'visitor'; readonly conversation: string; readonly user: string } | { readonly kind: 'secret' };

/** Reads the Authorization header; a visitor gets no further than the conversation of the token. */
export function authorise(request: IncomingMessage, tokens: Tokens, conversation?: string): Caller | Reply {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!bearer) return refuse(401, 'This address needs a token: Authorization: Bearer TOKEN.', { 'WWW-Authenticate': 'Bearer' });
  if (tokens.isSecret(bearer)) return { kind: 'secret' };
  const pass = tokens.read(bearer);
  if (pass?.use !== 'talk') return refuse(403, 'The token has expired or is not valid. Ask for a new one.');
  if (conversation !== undefined && conversation !== pass.conversation) return refuse(403, 'The token belongs to another conversation.');
  return { kind: 'visitor', conversation: pass.conversation, user: pass.user };
}
