import type { Answerer } from '../answers/answerer.js';
import type { ReceiveActivity } from '../bot/receive-activity.js';
import type { Config } from '../config/config.js';
import { isLoopback } from '../config/loopback.js';
import { shipped } from '../config/shipped.js';
import { AZURE_HOST } from '../direct-line/azure-token.js';
import { type DirectLine, lineBodyTypes } from '../direct-line/direct-line.js';
import type { Clinic } from '../knowledge/clinic.js';
import { legalTextsOf, shownOf } from '../server/clinic-words.js';
import { createServer } from '../server/create-server.js';
import { mountDirectLine } from '../server/direct-line-routes.js';
import { onlyHosts } from '../server/guards.js';
import { mountLegalPages } from '../server/legal-pages.js';
import { MOST_CONNECTIONS_OF_ONE } from '../server/limits.js';
import type { Log } from '../server/log.js';
import { mountMessages } from '../server/messages-route.js';
import type { Metrics } from '../server/metrics.js';
import { metricsReaders, mountMetrics } from '../server/metrics-route.js';
import { mountWebsite } from '../server/mount-website.js';

type Server = ReturnType<typeof createServer>;

export interface ServerParts {
  readonly receive: ReceiveActivity;
  /** Undefined where the website's chat is not served: then its pages are not, either. */
  readonly line: DirectLine | undefined;
  /** As its file has it at the start: a page with the numbers is worth having before the knowledge is compiled. */
  readonly clinic: Clinic;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly isReady: () => boolean;
  readonly isStorageReachable: () => Promise<boolean>;
}

/** A browser that was here by https once takes no other way for a year: what is written here is nobody else's to read. Of this host only. */
const STRICT_TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' };

/** All that is served over HTTP, before it listens. `mountPages` adds what needs the knowledge; it gives what shows the pages as another answerer has them. */
export function composeServer(
  config: Config,
  { receive, line, clinic, metrics, log, isReady, isStorageReachable }: ServerParts,
): { readonly server: Server; readonly mountPages: (answerer: Answerer) => (answerer: Answerer) => void } {
  const isDevelopment = config.mode === 'development';
  const server = createServer({
    log,
    isReady,
    isStorageReachable,
    onRequest: metrics.onRequest,
    headers: config.publicUrl?.startsWith('https:') ? STRICT_TRANSPORT : {},
    guards: isDevelopment ? [onlyHosts(isLoopback)] : [],
    bodyTypes: lineBodyTypes,
    ...(config.rateLimits && config.trustProxy === 0 ? { connections: { mostOfOne: MOST_CONNECTIONS_OF_ONE } } : {}),
  });
  if (config.mode !== 'web') mountMessages(server, receive, config.trustProxy);
  if (line) mountDirectLine(server, line, config.trustProxy);
  const showOnWebsite = line && mountPagesOfChat(server, config, clinic, log);
  mountMetrics(server, metrics, metricsReaders(config), isStorageReachable);
  return {
    server,
    mountPages: (answerer) => {
      const folders = [...(config.knowledgeDir ? [config.knowledgeDir] : []), shipped('knowledge'), shipped('dist')];
      const showInLegalPages = mountLegalPages(server, folders, legalTextsOf(answerer));
      return (next) => {
        showInLegalPages(legalTextsOf(next));
        showOnWebsite?.(shownOf(next.clinic));
      };
    },
  };
}

function mountPagesOfChat(server: Server, { mode, publicUrl, webChat }: Config, clinic: Clinic, log: Log) {
  const { allowedOrigins, directLineSecret } = webChat;
  const website = {
    folder: shipped('dist/website'),
    allowedOrigins: mode === 'development' && allowedOrigins.length === 0 ? undefined : allowedOrigins,
    ...(publicUrl ? { publicUrl } : {}),
    ...(directLineSecret ? { directLineHost: AZURE_HOST } : {}),
  };
  const show = mountWebsite(server, website, shownOf(clinic));
  if (!show) log.warn({ event: 'no-website', remedy: 'npm ci && npm run build' });
  return show;
}
