import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../config/credentials.js';
import { createKeepConnectors, KeptTokenClientAuthentication } from './kept-clients.js';
import { withPatience } from './reply-delivery.js';

/** Addresses of another cloud, or of a test's own key server; empty means the public Azure cloud. */
export interface Cloud {
  readonly ToBotFromChannelTokenIssuer?: string;
  readonly ToBotFromChannelOpenIdMetadataUrl?: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string;
  readonly ToChannelFromBotLoginUrl?: string;
  readonly ToChannelFromBotOAuthScope?: string;
  readonly OAuthUrl?: string;
  readonly CallerId?: string;
}

export type TurnLogic = (turn: TurnContext) => Promise<void>;

/** Proof of who sent an activity, as the SDK gives it. */
export type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/**
 * The SDK's adapter, taken in two steps. Its own `process` checks the token and runs the turn in one, writes errors of both to
 * the response and to the console, and answers bad tokens with 500; between the steps stand our limits and our own replies.
 */
export class BotAdapter extends CloudAdapter {
  readonly #keepConnectors = createKeepConnectors(withPatience);

  /** Rejects where the token is bad or its keys cannot be had. */
  async authenticate(activity: Activity, authorization: string): Promise<Authenticated> {
    return this.#keepConnectors(await this.botFrameworkAuthentication.authenticateRequest(activity, authorization));
  }

  /** As in the SDK, but "is typing" is only a courtesy: where it cannot be delivered, the answer is still tried. */
  override async sendActivities(turn: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const isCourtesy = activities.every(({ type }) => type === ActivityTypes.Typing);
    return super.sendActivities(turn, activities).catch((error: unknown) => {
      if (isCourtesy) return [];
      throw error;
    });
  }

  /**
   * Runs the turn itself: this bot has no middleware. The SDK's own takes it through a generator and a proxy that ends with the turn, and each look at the
   * turn through that proxy; together they are a twentieth of a turn.
   */
  protected override async runMiddleware(turn: TurnContext, logic: TurnLogic): Promise<void> {
    try {
      await logic(turn);
    } catch (error) {
      if (this.onTurnError === undefined) throw error;
      await this.onTurnError(turn, error as Error);
    }
  }

  /** Runs one turn; what the caller of an invoke or of expectReplies gets, or undefined for "nothing but 200". */
  runTurn(authenticated: Authenticated, activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}

/** Without credentials the SDK lets everyone in: then the server listens on loopback only (see config). */
export function createAdapter(credentials: Credentials | undefined, cloud: Cloud = {}): BotAdapter {
  const registration = credentials && {
    MicrosoftAppType: credentials.appType,
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password ?? '',
    MicrosoftAppTenantId: credentials.tenantId ?? '',
  };
  const Authentication = registration ? KeptTokenClientAuthentication : OpenAuthentication;
  return new BotAdapter(new Authentication({ ...cloud, ...registration }, new SettledCredentials(registration)));
}

/** Where no tokens are asked for nothing is proven, and what the SDK says of one caller, in a dozen promises, holds for all: it is asked once. */
class OpenAuthentication extends KeptTokenClientAuthentication {
  #anyone: Promise<Authenticated> | undefined;

  override authenticateRequest(): Promise<Authenticated> {
    this.#anyone ??= super.authenticateRequest({} as Activity, '');
    return this.#anyone;
  }
}

/** Whether tokens are asked for at all is settled with the registration; the SDK works it out anew several times in a turn. */
class SettledCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #isOff = super.isAuthenticationDisabled();

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.#isOff;
  }
}
