import { isRecord } from '../language/is-record.js';

/** What is known about good tokens before any key is looked up. */
export interface TokenRules {
  /** Who may have signed for the channels: https://api.botframework.com. */
  readonly channelIssuer: string;
  /** The directory of the bot's own registration. */
  readonly tenantId?: string;
}

/** The algorithms that the SDK accepts; "none" and the HS family make it fail with an internal error. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/**
 * Directories of the Bot Framework itself, already in the SDK's list of issuers. That has those of the cloud for the US Government, too: their tokens are
 * signed by keys that the SDK does not look up in the public cloud, which is the only one that this bot runs in.
 */
const KNOWN_TENANTS = [
  'd6d49420-f39b-4df7-a1dc-d59a935871db',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
];
const DIRECTORY_ISSUERS = [
  (tenant: string) => `https://sts.windows.net/${tenant}/`,
  (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`,
];
/** Real ones have about 1,500 characters. */
const LONGEST_TOKEN = 16_384;

/**
 * Whether an Authorization header could be good: its shape, algorithm, issuer and tenant. It proves nothing; the SDK checks
 * the signature after it. It stands before the SDK because that adds the tenant of any token it sees, forged ones too, to a
 * list of issuers that the whole process shares.
 */
export function couldBeGoodToken(authorization: string, rules: TokenRules): boolean {
  const parts = authorization.split(' ');
  const token = parts[1] ?? '';
  if (parts.length !== 2 || parts[0] !== 'Bearer' || token.length > LONGEST_TOKEN) return false;
  const segments = token.split('.');
  if (segments.length !== 3 || !segments.every((segment) => /^[\w-]+$/.test(segment))) return false;
  const header = decode(segments[0]);
  const claims = decode(segments[1]);
  if (!header || !claims || !ALGORITHMS.includes(header['alg'] as string) || typeof header['kid'] !== 'string') return false;
  const tenants = rules.tenantId ? [...KNOWN_TENANTS, rules.tenantId] : KNOWN_TENANTS;
  const tenant = claims['tid'];
  if (tenant !== undefined && !tenants.includes(tenant as string)) return false;
  const issuers = [rules.channelIssuer, ...tenants.flatMap((id) => DIRECTORY_ISSUERS.map((issuer) => issuer(id)))];
  return issuers.includes(claims['iss'] as string);
}

function decode(segment: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(segment ?? '', 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
