/** bad-token: the caller is to blame. keys-unavailable: the key server is, and the same token may pass later. */
export type AuthenticationFailure = 'bad-token' | 'keys-unavailable';

/** What an error of the SDK's authentication means. Whatever is not known to be the network's fault counts as a bad token. */
export function readAuthenticationFailure(error: unknown): AuthenticationFailure {
  if (!(error instanceof Error)) return 'bad-token';
  const { statusCode, code, type } = error as Error & { statusCode?: unknown; code?: unknown; type?: unknown };
  // "Failed to load openID config" comes as an AuthenticationError with status 500.
  if (typeof statusCode === 'number') return statusCode >= 500 ? 'keys-unavailable' : 'bad-token';
  if (error.name === 'TimeoutError' || error.name === 'FetchError' || typeof type === 'string') return 'keys-unavailable';
  return typeof code === 'string' && /^(E[A-Z]+|UND_ERR_.*|ERR_TLS.*|CERT_.*)$/.test(code) ? 'keys-unavailable' : 'bad-token';
}
