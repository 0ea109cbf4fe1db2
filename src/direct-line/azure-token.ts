import { isRecord } from '../language/is-record.js';
import { type Reply, refuse } from './reply.js';
import { newUser, type VisitorToken } from './visitor-token.js';

/** Where Azure's Direct Line service answers. */
export const AZURE_HOST = 'https://directline.botframework.com';

export interface AzureParts {
  /** The key to every conversation of the bot: it goes to Azure and nowhere else. */
  readonly secret: string;
  readonly host?: string;
  /** Sites that may use the token; with none Azure lets every site. */
  readonly trustedOrigins: readonly string[];
  readonly timeoutMilliseconds?: number;
  /** Told why there was no token, for the clinic's log. Neither the secret nor Azure's answer is in it. */
  readonly onFailed: (reason: string) => void;
}

const TIMEOUT_MILLISECONDS = 10_000;

/** Exchanges the secret for a visitor's token at Azure. */
export async function fetchAzureToken({
  secret,
  host = AZURE_HOST,
  trustedOrigins,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
  onFailed,
}: AzureParts): Promise<Reply> {
  const domain = `${host}/v3/directline`;
  try {
    const response = await fetch(`${domain}/tokens/generate`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        user: { id: newUser() },
        ...(trustedOrigins.length > 0 ? { trustedOrigins } : {}),
      }),
      // A redirect would carry the secret to another place.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const token = response.ok ? readToken(await response.json()) : undefined;
    if (token) return { status: 200, body: { ...token, domain } };
    onFailed(response.ok ? 'Azure answered without a token' : `Azure answered ${response.status}`);
  } catch (error) {
    onFailed(error instanceof Error ? error.name : 'unknown');
  }
  return refuse(502, 'The chat cannot start at the moment. Please try again later, or call the clinic.');
}

// Only what is known is passed on.
function readToken(body: unknown): VisitorToken | undefined {
  if (!isRecord(body)) return undefined;
  const { conversationId, token, expires_in } = body;
  if (typeof conversationId !== 'string' || typeof token !== 'string' || typeof expires_in !== 'number') return undefined;
  return { conversationId, token, expires_in };
}
