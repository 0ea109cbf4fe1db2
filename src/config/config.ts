import type { StorageChoice } from '../storage/create-storage.js';
import { type Credentials, readCredentials } from './credentials.js';
import { type OtlpSettings, readOtlp } from './otlp-settings.js';
import { readPublicUrl } from './public-url.js';
import { createSettings, type Settings } from './settings.js';
import { readStorage } from './storage-settings.js';
import { warnOf } from './warnings.js';

/** development: no credentials, loopback only. channels: Azure Bot Service with credentials. web: the website's own line only. */
export type Mode = 'development' | 'channels' | 'web';

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that the environment decides, checked. */
export interface Config {
  readonly mode: Mode;
  readonly port: number;
  /** Undefined: all addresses. */
  readonly host: string | undefined;
  readonly credentials?: Credentials;
  /** Hosts that replies may go to, beside those of the Bot Framework. */
  readonly serviceHosts: readonly string[];
  readonly webChat: { readonly tokenSecret?: string; readonly directLineSecret?: string; readonly allowedOrigins: readonly string[] };
  /** The address that visitors see, where it is known: an origin, with no slash at the end. None in development, where it would be refused. */
  readonly publicUrl?: string;
  /** How many proxies of ours stand before the bot; 0: none, and X-Forwarded-For is ignored. */
  readonly trustProxy: number;
  readonly rateLimits: boolean;
  /** Undefined: what ships with the bot. */
  readonly knowledgeDir?: string;
  readonly clinicFile?: string;
  readonly storage: StorageChoice;
  readonly logLevel: LogLevel;
  /** What /metrics asks for; without one nobody may read it, in development this machine alone. */
  readonly metricsToken?: string;
  /** Set where an OpenTelemetry collector is named. */
  readonly otlp?: OtlpSettings;
  /** Worth saying at the start, no reason to stop. */
  readonly warnings: readonly string[];
}

/** Thrown by readConfig and readEnvFile: everything that is wrong, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEFAULT_PORT = 3978;
/** A token secret shorter than this can be guessed offline from one token; 32 characters of hexadecimal are 128 bits. */
const SECRET_LENGTH = 32;
/** Can only be guessed online, one request a try. */
const METRICS_TOKEN_LENGTH = 16;

/** Reads the environment. `lowestPort` 0 lets tests take any free port. Throws ConfigError with every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv, lowestPort: 0 | 1 = 1): Config {
  const settings = createSettings(env);
  const production = settings.oneOf('NODE_ENV', ['production', 'development', 'test'], 'development') === 'production';
  const channels = settings.oneOf('CHANNELS', ['all', 'web'], 'all');
  const credentials = readCredentials(settings);
  const mode: Mode = channels === 'web' ? 'web' : credentials ? 'channels' : 'development';
  if (mode === 'development' && production) refuseOpenProduction(settings);
  if (mode === 'web' && settings.text('MicrosoftAppId'))
    settings.warn('MicrosoftAppId', 'is not used, since CHANNELS is web', 'remove it, or set CHANNELS=all');
  const otlp = readOtlp(settings, env);
  const publicUrl = readPublicUrl(settings);
  const config: Omit<Config, 'warnings'> = {
    mode,
    port: settings.wholeNumber('PORT', DEFAULT_PORT, lowestPort, 65_535),
    host: mode === 'development' ? '127.0.0.1' : undefined,
    ...(credentials && mode === 'channels' ? { credentials } : {}),
    serviceHosts: settings.hosts('SERVICE_HOSTS'),
    webChat: readWebChat(settings, mode),
    ...settings.optional('publicUrl', mode === 'development' ? undefined : publicUrl),
    trustProxy: settings.wholeNumber('TRUST_PROXY', 0, 0, 10),
    rateLimits: readRateLimits(settings, production),
    ...settings.optional('knowledgeDir', settings.text('KNOWLEDGE_DIR')),
    ...settings.optional('clinicFile', settings.text('CLINIC_FILE')),
    storage: readStorage(settings),
    logLevel: settings.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    ...settings.optional('metricsToken', settings.secret('METRICS_TOKEN', METRICS_TOKEN_LENGTH)),
    ...(otlp ? { otlp } : {}),
  };
  warnOf(settings, { ...config, production });
  if (settings.problems.length > 0) throw new ConfigError(settings.problems);
  return { ...config, warnings: settings.warnings };
}

// Without an app id the SDK accepts any caller and any token, so this must never happen by forgetting a variable.
function refuseOpenProduction(settings: Settings): void {
  if (settings.hasProblem('MicrosoftAppId')) return;
  settings.fail(
    'MicrosoftAppId',
    'is missing and NODE_ENV is production: anyone could speak as any channel',
    'set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId, or CHANNELS=web for the website only',
  );
}

function readWebChat(settings: Settings, mode: Mode): Config['webChat'] {
  const tokenSecret = settings.secret('WEBCHAT_TOKEN_SECRET', SECRET_LENGTH);
  const allowedOrigins = settings.origins('ALLOWED_ORIGINS');
  if (mode === 'web' && !settings.isSet('WEBCHAT_TOKEN_SECRET')) {
    settings.fail(
      'WEBCHAT_TOKEN_SECRET',
      'is missing although CHANNELS is web',
      `set ${SECRET_LENGTH} or more random characters, e.g. from: openssl rand -hex 32`,
    );
  }
  if (mode === 'web' && !settings.isSet('ALLOWED_ORIGINS')) {
    settings.fail(
      'ALLOWED_ORIGINS',
      'is missing although CHANNELS is web',
      'list the websites that show the widget, e.g. https://www.example.org',
    );
  }
  return {
    ...settings.optional('tokenSecret', tokenSecret),
    ...settings.optional('directLineSecret', settings.text('DIRECT_LINE_SECRET')),
    allowedOrigins,
  };
}

function readRateLimits(settings: Settings, production: boolean): boolean {
  const on = settings.flag('RATE_LIMITS', true);
  if (!on && production)
    settings.fail('RATE_LIMITS', 'cannot be off while NODE_ENV is production', 'remove it; load tests run without NODE_ENV=production');
  return on;
}
