import { isLoopback } from '../config/loopback.js';
import { remember } from '../language/remember.js';

/** Where replies may go: only to this machine, or to named hosts by https. */
export type ServiceHosts = 'loopback' | readonly string[];

/**
 * Hosts that the Bot Framework's channels answer on; each covers the names below it. Sources: the service URLs in
 * Microsoft's channel and Teams (public and GCC) documentation. Not those of the clouds for the US Government (GCC High, DoD) and China: their
 * tokens have other issuers, which the bot does not take (`channelIssuer`). SERVICE_HOSTS adds others.
 */
export const CHANNEL_HOSTS: readonly string[] = ['botframework.com', 'smba.trafficmanager.net', 'teams.microsoft.com'];

/** Channels have a handful of addresses, which come with every activity, as this machine has names: each is read once. Undefined where it is no URL. */
export const readAddress = remember((text) => (URL.canParse(text) ? new URL(text) : undefined), 1_000);

/** Whether replies may be posted to this address. The caller of /api/messages chooses it, so it must not reach internal hosts. */
export function isAllowedServiceUrl(serviceUrl: string, hosts: ServiceHosts): boolean {
  const url = readAddress(serviceUrl);
  if (!url) return false;
  const { protocol, hostname, username, password } = url;
  if (username || password) return false;
  if (hosts === 'loopback') return ['http:', 'https:'].includes(protocol) && isLoopback(hostname);
  return protocol === 'https:' && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
