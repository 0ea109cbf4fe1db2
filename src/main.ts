import './require-node.js';
import type { Answerer } from './answers/answerer.js';
import { describeError } from './bot/describe-error.js';
import { createSeenActivities } from './bot/seen-activities.js';
import { composeBot } from './compose/bot.js';
import { composeGate } from './compose/gate.js';
import { composeKnowledge } from './compose/knowledge.js';
import { composeLimits } from './compose/limits.js';
import { composeLine } from './compose/line.js';
import { composeServer } from './compose/server.js';
import { composeStorage } from './compose/storage.js';
import { ConfigError, readConfig } from './config/config.js';
import { readEnvFile } from './config/env-file.js';
import type { OtlpSettings } from './config/otlp-settings.js';
import { servesWebsite } from './config/serves-website.js';
import { formatProblem, KnowledgeError } from './knowledge/problem.js';
import { listen } from './server/listen.js';
import { createLog, muteConsole } from './server/log.js';
import { createMetrics } from './server/metrics.js';
import type { OtlpMetrics } from './server/otlp-metrics.js';
import { handleEndOfProcess } from './server/shutdown.js';
import { describeStart } from './server/start-line.js';
import { forgetEachMinute } from './storage/forget-each-minute.js';

// Until the configuration, which may be what is wrong, says how much is written.
const log = createLog('info');
try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof KnowledgeError)) throw error;
  log.fatal({ event: 'start-refused', problems: error instanceof KnowledgeError ? error.problems.map(formatProblem) : error.problems });
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(readEnvFile('.env', process.env));
  log.level = config.logLevel;
  muteConsole(log);

  const otlp = config.otlp ? await startOtlp(config.otlp) : undefined;
  const metrics = createMetrics(otlp);
  let isReady = false;
  // Set once the pages are mounted, which wait for the first load.
  let showClinic: ((answerer: Answerer) => void) | undefined;

  const { live, clinic } = composeKnowledge(config, { metrics, log, onLoaded: (answerer) => showClinic?.(answerer) });
  const state = await composeStorage(config.storage, { metrics, log });

  const bot = composeBot(config, { live, storage: state.storage, metrics, log });
  // What all ways in share.
  const limits = composeLimits(config);
  const seen = createSeenActivities(Date.now, state.claim);
  const receive = composeGate(config, { ...bot, seen, limits });
  const line = servesWebsite(config) ? composeLine(config, { ...bot, redis: state.redis, limits, log }) : undefined;
  forgetEachMinute([state, seen, limits, bot]);

  const isStorageReachable = state.isReachable;
  const parts = { receive, line, clinic, metrics, log, isStorageReachable, isReady: () => isReady };
  const { server, mountPages } = composeServer(config, parts);
  handleEndOfProcess({
    log,
    server: server.server,
    onDraining: () => {
      isReady = false;
      void line?.close();
    },
    onClosed: async () => {
      await Promise.all([state.close(), otlp?.close()]);
    },
  });
  await listen(server.server, config.port, config.host);
  for (const warning of config.warnings) log.warn({ event: 'configuration-warning', warning });
  await live.loaded;
  showClinic = mountPages(live.current());
  isReady = true;
  log.info(describeStart(config, server.server.address(), live.current().version));
}

/** The OpenTelemetry packages are loaded here, and only for who names a collector. */
async function startOtlp(settings: OtlpSettings): Promise<OtlpMetrics> {
  const { startOtlpMetrics } = await import('./server/otlp-metrics.js');
  return startOtlpMetrics({
    ...settings,
    onChange: ({ isTaken, error }) =>
      isTaken ? log.info({ event: 'otlp-back' }) : log.warn({ event: 'otlp-down', error: describeError(error) }),
  });
}
