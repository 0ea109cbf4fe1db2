import './require-node.js';
import { fileURLToPath } from 'node:url';
import type { Answerer } from './answers/answerer.js';
import { createLiveAnswerer } from './answers/live-answerer.js';
import { createLoadAnswerer } from './answers/load-answerer.js';
import { createReceiveActivity } from './bot/receive-activity.js';
import { createSeenActivities } from './bot/seen-activities.js';
import { CHANNEL_HOSTS } from './bot/service-url.js';
import { describeError } from './bot/turn-error.js';
import { composeBot } from './compose-bot.js';
import { composeLimits } from './compose-limits.js';
import { composeLine } from './compose-line.js';
import { ConfigError, readConfig } from './config.js';
import { AZURE_HOST } from './direct-line/azure-token.js';
import { lineBodyTypes } from './direct-line/direct-line.js';
import { readEnvFile } from './env-file.js';
import { findClinicFile, readClinicForStart } from './knowledge/clinic-file.js';
import { formatProblem, KnowledgeError } from './knowledge/problem.js';
import { isLoopback } from './loopback.js';
import type { OtlpSettings } from './otlp-settings.js';
import { legalTextsOf, shownOf } from './server/clinic-words.js';
import { createServer } from './server/create-server.js';
import { mountDirectLine } from './server/direct-line-routes.js';
import { onlyHosts } from './server/guards.js';
import { mountLegalPages } from './server/legal-pages.js';
import { listen } from './server/listen.js';
import { createLog, type Log, muteConsole } from './server/log.js';
import { mountMessages } from './server/messages-route.js';
import { createMetrics } from './server/metrics.js';
import { metricsReaders, mountMetrics } from './server/metrics-route.js';
import { mountWebsite } from './server/mount-website.js';
import type { OtlpMetrics } from './server/otlp-metrics.js';
import { readStamp } from './server/read-stamp.js';
import { handleEndOfProcess } from './server/shutdown.js';
import { describeStart } from './server/start-line.js';
import { watch } from './server/watch.js';
import { createStorage } from './storage/create-storage.js';
import { forgetEachMinute } from './storage/forget-each-minute.js';

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(readEnvFile('.env', process.env));
  const log = createLog(config.logLevel);
  muteConsole(log);

  const otlp = config.otlp ? await startOtlp(config.otlp, log) : undefined;
  const metrics = createMetrics(otlp);
  let isReady = false;
  // Set once the pages are mounted, which wait for the first load.
  let showClinic: ((answerer: Answerer) => void) | undefined;

  // The knowledge: compiled on another thread, begun now, waited for by the first turn.
  const folder = config.knowledgeDir ?? shipped('knowledge/');
  const clinicFile = findClinicFile(folder, config.clinicFile);
  const today = () => new Date().toISOString().slice(0, 10);
  const { clinic } = readClinicForStart(clinicFile, folder, today());
  const live = createLiveAnswerer({
    load: createLoadAnswerer({
      folder,
      clinicFile,
      today,
      publicUrl: config.publicUrl,
      onClinicProblems: (problems) => {
        for (const problem of problems) log.warn({ event: 'clinic-warning', problem: formatProblem(problem) });
      },
    }),
    onLoaded: (answerer) => {
      const { version, entries, warnings } = answerer;
      showClinic?.(answerer);
      metrics.onKnowledgeLoaded({ version, entries });
      if (warnings.length > 0) log.warn({ event: 'knowledge-warning', problems: warnings.map(formatProblem) });
      // The first load is told by the start line.
      if (isReady) log.info({ event: 'knowledge-loaded', knowledge: version, entries });
    },
    onRefused: (error) => {
      metrics.onKnowledgeRefused();
      const problems = error instanceof KnowledgeError ? error.problems.map(formatProblem) : [describeError(error)];
      log.error({ event: 'knowledge-refused', problems, say: 'The new knowledge is not used; the one before it goes on answering.' });
    },
  });
  // From now on, not from when it is ready: what is saved while the first load runs must not be passed over.
  watch(
    () => readStamp(folder, [clinicFile]),
    () => void live.reload(),
  );

  // Where conversations live.
  const state = await createStorage(config.storage, {
    now: Date.now,
    onError: (work, error) => {
      metrics.onStorageError(work);
      log.warn({ event: 'storage-error', work, error: describeError(error) });
    },
    onChange: (reachable, error) => {
      metrics.onStorageChange(reachable);
      log.warn(reachable ? { event: 'storage-back' } : { event: 'storage-down', error: describeError(error) });
    },
  });
  // Asked now, so that the log and the metrics tell of a storage that is away before the first visitor meets it.
  void state.isReachable();

  // The bot and its adapter, and the gate before it.
  const bot = composeBot(config, { live, storage: state.storage, metrics, log });
  const { adapter, logic } = bot;
  const isDevelopment = config.mode === 'development';
  const limits = composeLimits(config);
  const seen = createSeenActivities(Date.now, state.claim);
  const receive = createReceiveActivity({
    adapter,
    ...(config.credentials ? { tokenRules: { channelIssuer: 'https://api.botframework.com', ...config.credentials } } : {}),
    serviceHosts: isDevelopment ? 'loopback' : [...CHANNEL_HOSTS, ...config.serviceHosts],
    seen,
    takeForConversation: limits.takeForConversation,
    takeForAddress: limits.takeForAddress,
    logic,
  });

  const line = composeLine(config, { adapter, logic, redis: state.redis, limits, log });
  forgetEachMinute([state, seen, limits, bot]);

  // The server.
  const server = createServer({
    log,
    isReady: () => isReady,
    isStorageReachable: state.isReachable,
    onRequest: metrics.onRequest,
    guards: isDevelopment ? [onlyHosts(isLoopback)] : [],
    bodyTypes: lineBodyTypes,
  });
  if (config.mode !== 'web') mountMessages(server, receive, config.trustProxy);
  mountDirectLine(server, line, config.trustProxy);
  const { allowedOrigins, directLineSecret } = config.webChat;
  const website = {
    folder: shipped('dist/website'),
    allowedOrigins: isDevelopment && allowedOrigins.length === 0 ? undefined : allowedOrigins,
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    ...(directLineSecret ? { directLineHost: AZURE_HOST } : {}),
  };
  // Before the knowledge is compiled: a page with the numbers is worth having at once.
  const showOnWebsite = mountWebsite(server, website, shownOf(clinic));
  mountMetrics(server, metrics, metricsReaders(config), state.isReachable);
  handleEndOfProcess({
    log,
    server: server.server,
    onDraining: () => {
      isReady = false;
      void line.close();
    },
    onClosed: async () => {
      await Promise.all([state.close(), otlp?.close()]);
    },
  });
  await listen(server.server, config.port, config.host);
  for (const warning of config.warnings) log.warn({ event: 'configuration-warning', warning });
  if (!showOnWebsite) log.warn({ event: 'no-website', remedy: 'npm ci && npm run build' });
  await live.loaded;
  const pageFolders = [...(config.knowledgeDir ? [config.knowledgeDir] : []), shipped('knowledge'), shipped('dist')];
  const showInLegalPages = mountLegalPages(server, pageFolders, legalTextsOf(live.current()));
  showClinic = (answerer) => {
    showInLegalPages(legalTextsOf(answerer));
    showOnWebsite?.(shownOf(answerer.clinic));
  };
  isReady = true;
  log.info(describeStart(config, server.server.address(), live.current().version));
  process.on('SIGHUP', () => void live.reload());
}

/** The OpenTelemetry packages are loaded here, and only for who names a collector. */
async function startOtlp(settings: OtlpSettings, log: Log): Promise<OtlpMetrics> {
  const { startOtlpMetrics } = await import('./server/otlp-metrics.js');
  return startOtlpMetrics({
    ...settings,
    onChange: ({ isTaken, error }) =>
      isTaken ? log.info({ event: 'otlp-back' }) : log.warn({ event: 'otlp-down', error: describeError(error) }),
  });
}

function shipped(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
