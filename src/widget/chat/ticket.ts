import type { Failure } from '../messages.js';

/** What lets this visitor into one conversation. */
export interface Ticket {
  readonly token: string;
  readonly conversationId: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Where Direct Line is, without a slash at the end. */
  readonly domain: string;
  /** Whether the conversation has begun, so that it is joined again and not started. */
  readonly isStarted: boolean;
}

/** Thrown where no token was given. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(`no token: ${reason}`);
    this.reason = reason;
  }
}

const OWN_LINE = '/v3/directline';

/** A token for a new conversation. Throws TokenError. */
export function fetchTicket(): Promise<Ticket> {
  return postForTicket('/api/directline/token', {}, { domain: new URL(OWN_LINE, location.origin).href, isStarted: false });
}

/** A later token for the same conversation. Throws TokenError. */
export function refreshTicket({ token, domain }: Ticket): Promise<Ticket> {
  return postForTicket(`${domain}/tokens/refresh`, { authorization: `Bearer ${token}` }, { domain, isStarted: true });
}

interface TokenReply {
  readonly token: string;
  readonly conversationId: string;
  readonly expires_in: number;
  readonly domain?: string;
}

async function postForTicket(
  url: string,
  headers: Readonly<Record<string, string>>,
  rest: Pick<Ticket, 'domain' | 'isStarted'>,
): Promise<Ticket> {
  const asked = Date.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' }).catch(
    () => undefined,
  );
  if (!response?.ok) throw new TokenError(reasonFor(response?.status));
  const { token, conversationId, expires_in, domain } = (await response.json()) as TokenReply;
  const ticket = { ...rest, token, conversationId, expires: asked + expires_in * 1000 };
  return domain ? { ...ticket, domain: new URL(domain, location.origin).href.replace(/\/$/, '') } : ticket;
}

function reasonFor(status: number | undefined): Failure {
  if (status === 401 || status === 403) return 'refused';
  return status === 429 || status === 503 ? 'busy' : 'unreachable';
}
