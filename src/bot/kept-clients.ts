import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, type ClaimsIdentity } from 'botframework-connector';
import type { Authenticated } from './adapter.js';

type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;

/** A channel has a handful of addresses. One that a caller makes up costs another one its place, and no more. */
const MOST_KEPT = 100;

/**
 * Keeps the client of each channel's address, for the next turn from there. The SDK makes one for every turn, with a pipeline of a dozen parts:
 * a third of what a bare echo bot costs. A client has no state but its pipeline and its credentials, which renew themselves. `prepare` is called for each new one.
 */
export function createKeepConnectors(
  prepare: (connector: Awaited<Connector>) => Awaited<Connector> = (connector) => connector,
  most = MOST_KEPT,
): (authenticated: Authenticated) => Authenticated {
  const kept = new Map<string, Connector>();
  return (authenticated) => {
    const { connectorFactory: factory, claimsIdentity } = authenticated;
    if (!factory) return authenticated;
    const create: ConnectorFactory['create'] = (serviceUrl, audience) => {
      const key = [appOf(claimsIdentity), audience, serviceUrl].join('\n');
      const connector = kept.get(key) ?? factory.create(serviceUrl, audience).then(prepare);
      // The one that was used last stands last.
      kept.delete(key);
      kept.set(key, connector);
      for (const [oldest] of kept) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      connector.catch(() => kept.delete(key));
      return connector;
    };
    return { ...authenticated, connectorFactory: { create } };
  };
}

/** The same for the client that would sign people in: the SDK makes it for every turn, and this bot signs nobody in. */
export class KeptTokenClientAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #kept = new Map<string, ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>();

  override createUserTokenClient(identity: ClaimsIdentity): ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> {
    const app = appOf(identity);
    const client = this.#kept.get(app) ?? super.createUserTokenClient(identity);
    this.#kept.set(app, client);
    client.catch(() => this.#kept.delete(app));
    return client;
  }
}

/** The app that a proven identity speaks to, as the SDK reads it; it is this bot's own, or none in development. */
function appOf(identity: ClaimsIdentity): string {
  const { AudienceClaim, AppIdClaim } = AuthenticationConstants;
  return identity.getClaimValue(AudienceClaim) ?? identity.getClaimValue(AppIdClaim) ?? '';
}
