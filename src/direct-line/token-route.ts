import type { IncomingMessage } from 'node:http';
import { type AzureParts, fetchAzureToken } from './azure-token.js';
import { addressOf, type RateLimit } from './rate-limit.js';
import { type Reply, refuse } from './reply.js';
import type { Tokens } from './tokens.js';
import { newVisitorToken } from './visitor-token.js';

/** The one address that the widget asks, whoever runs the line. */
export const TOKEN_PATH = '/api/directline/token';

export interface TokenRouteParts {
  readonly tokens: Tokens;
  /** Set where Azure runs the line. */
  readonly azure: AzureParts | undefined;
  readonly rateLimit: RateLimit;
  readonly trustProxy: boolean;
}

/** Gives a visitor a token. What the request says of users or conversations is not read: both are made here. */
export async function answerTokenRoute(
  { tokens, azure, rateLimit, trustProxy }: TokenRouteParts,
  request: IncomingMessage,
): Promise<Reply> {
  if (request.method !== 'POST')
    return refuse(405, 'MethodNotAllowed', 'This address takes POST only.', {
      Allow: 'POST',
    });
  const wait = rateLimit.count(addressOf(request, trustProxy));
  if (wait !== undefined)
    return refuse(429, 'TooManyRequests', 'Too many chats were started from here. Please try again in a minute.', {
      'Retry-After': String(wait),
    });
  return azure ? fetchAzureToken(azure) : { status: 200, body: newVisitorToken(tokens) };
}
