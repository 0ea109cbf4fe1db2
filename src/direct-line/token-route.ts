import { LINE_PATH, TOKEN_PATH } from './addresses.js';
import { type AzureParts, fetchAzureToken } from './azure-token.js';
import { networkOf } from './network-of.js';
import { refuse } from './reply.js';
import type { LineRoute } from './routes.js';
import type { Tokens } from './tokens.js';
import { newVisitorToken } from './visitor-token.js';

export interface TokenRouteParts {
  readonly tokens: Tokens;
  /** Set where Azure runs the line. */
  readonly azure: AzureParts | undefined;
  readonly publicUrl: string | undefined;
  /** Takes one for a network: 0 where it may go on, else the seconds to wait. */
  readonly takeForNetwork: (network: string) => number;
}

/** Gives a visitor a token. What the request says of users or conversations is not read: both are made on this side. */
export function createTokenRoute({ tokens, azure, publicUrl, takeForNetwork }: TokenRouteParts): LineRoute {
  const domain = publicUrl && `${publicUrl}${LINE_PATH}`;
  return {
    method: 'post',
    path: TOKEN_PATH,
    async answer({ address }) {
      const wait = takeForNetwork(networkOf(address));
      if (wait > 0)
        return refuse(429, 'Too many chats were started from here. Please try again in a minute.', { 'Retry-After': String(wait) });
      if (azure) return fetchAzureToken(azure);
      return { status: 200, body: { ...newVisitorToken(tokens), ...(domain ? { domain } : {}) } };
    },
  };
}
