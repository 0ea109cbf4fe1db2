import './require-node.js';
import { fileURLToPath } from 'node:url';
import { ConversationState, type TurnContext } from 'botbuilder';
import { answeredEntries } from './answers/answer.js';
import { createAnswerQuestion } from './answers/answer-question.js';
import { createWording } from './answers/wording.js';
import { createAdapter } from './bot/adapter.js';
import { createApologise } from './bot/apologise.js';
import { createDirectTurn } from './bot/direct-turn.js';
import { createFaqBot } from './bot/faq-bot.js';
import { ADDRESS_RATE, CONVERSATION_RATE, createRateLimit } from './bot/rate-limit.js';
import { createReceiveActivity } from './bot/receive-activity.js';
import { requestIdOf } from './bot/request-id.js';
import { createSeenActivities } from './bot/seen-activities.js';
import { CHANNEL_HOSTS, isLoopback } from './bot/service-url.js';
import { createOnTurnError, describeError } from './bot/turn-error.js';
import { ConfigError, readConfig } from './config.js';
import { AZURE_HOST } from './direct-line/azure-token.js';
import { createDirectLine, lineBodyTypes, TOKEN_RATE } from './direct-line/direct-line.js';
import { readEnvFile } from './env-file.js';
import { readClinic } from './knowledge/clinic.js';
import { formatProblem, KnowledgeError } from './knowledge/problem.js';
import { compileKnowledge } from './matching/compile.js';
import { createFindMatches } from './matching/find-matches.js';
import { crisisLineText, emergencyNumber, failureReply } from './safety/replies.js';
import { isHelpRequest, triage } from './safety/triage.js';
import { createServer } from './server/create-server.js';
import { mountDirectLine } from './server/direct-line-routes.js';
import { onlyHosts } from './server/guards.js';
import { mountLegalPages } from './server/legal-pages.js';
import { listen } from './server/listen.js';
import { channelLabel, createLog, muteConsole } from './server/log.js';
import { mountMessages } from './server/messages-route.js';
import { mountWebsite } from './server/mount-website.js';
import { handleEndOfProcess } from './server/shutdown.js';
import { describeStart } from './server/start-line.js';
import { createStorage } from './storage/create-storage.js';

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

  // The knowledge.
  const { clinic, problems } = readClinic(config.clinicFile ?? shipped('knowledge/clinic.yaml'));
  const { knowledge, model } = compileKnowledge(config.knowledgeDir ?? shipped('knowledge/'), new Date().toISOString().slice(0, 10));

  // Where conversations live.
  const state = await createStorage(config.storage, {
    now: Date.now,
    onError: (work, error) => log.warn({ event: 'storage-error', work, error: describeError(error) }),
    onChange: (reachable) => log.warn({ event: reachable ? 'storage-back' : 'storage-down' }),
  });

  // The answerer and the bot.
  const wording = createWording(knowledge, clinic);
  const answerQuestion = createAnswerQuestion({ wording, findMatches: createFindMatches(model, knowledge), region: clinic.region });
  const bot = createFaqBot({
    answerQuestion,
    wording,
    conversationState: new ConversationState(state.storage),
    now: Date.now,
    onReply: ({ answer, finding }, turn, ms) =>
      log.info({
        event: 'turn',
        requestId: requestIdOf(turn),
        channel: channelLabel(turn.activity.channelId),
        outcome: answer.kind,
        entry: answeredEntries(answer)[0],
        confidence: answeredEntries(answer)[0] ? finding?.matches[0]?.confidence : undefined,
        ms: Math.round(ms * 10) / 10,
      }),
  });

  // The adapter and the gate before it.
  const adapter = createAdapter(config.credentials);
  adapter.onTurnError = createOnTurnError(createApologise(clinic.region), ({ turn, error, at, apologised }) =>
    log.error({
      event: 'turn-failed',
      requestId: requestIdOf(turn),
      channel: channelLabel(turn.activity.channelId),
      error,
      at,
      apologised,
    }),
  );
  const isDevelopment = config.mode === 'development';
  const takeForConversation = config.rateLimits ? createRateLimit(CONVERSATION_RATE, Date.now) : undefined;
  const isUrgent = (text: string) => triage(text).kind !== 'clear' || isHelpRequest(text);
  const logic = (turn: TurnContext) => bot.run(turn);
  const receive = createReceiveActivity({
    adapter,
    ...(config.credentials ? { tokenRules: { channelIssuer: 'https://api.botframework.com', ...config.credentials } } : {}),
    serviceHosts: isDevelopment ? 'loopback' : [...CHANNEL_HOSTS, ...config.serviceHosts],
    seen: createSeenActivities(Date.now, state.claim),
    ...(takeForConversation ? { takeForConversation } : {}),
    ...(config.rateLimits && isDevelopment ? { takeForAddress: createRateLimit(ADDRESS_RATE, Date.now) } : {}),
    isUrgent,
    logic,
  });

  // The website's own line.
  const { tokenSecret, directLineSecret, allowedOrigins } = config.webChat;
  const line = createDirectLine({
    takeTurn: createDirectTurn(adapter, logic, config.credentials?.appId),
    origins: {
      allowed: allowedOrigins,
      ...(config.publicUrl ? { own: new URL(config.publicUrl).origin } : {}),
      loopback: isDevelopment && allowedOrigins.length === 0,
    },
    tokenSecret,
    azure: directLineSecret ? { secret: directLineSecret } : undefined,
    publicUrl: config.publicUrl?.replace(/\/+$/, ''),
    takeForNetwork: config.rateLimits ? createRateLimit(TOKEN_RATE, Date.now) : undefined,
    waitFor: (conversation, text) => (takeForConversation && !isUrgent(text) ? takeForConversation(`directline\n${conversation}`) : 0),
    onTurnFailed: (error) => log.error({ event: 'line-turn-failed', error: describeError(error) }),
    onAzureFailed: (reason) => log.error({ event: 'no-azure-token', reason }),
  });

  // The server.
  let isReady = false;
  const server = createServer({
    log,
    isReady: () => isReady,
    isStorageReachable: state.isReachable,
    guards: isDevelopment ? [onlyHosts(isLoopback)] : [],
    bodyTypes: lineBodyTypes,
  });
  if (config.mode !== 'web') mountMessages(server, receive, config.trustProxy);
  mountDirectLine(server, line, config.trustProxy);
  mountLegalPages(server, {
    folders: [...(config.knowledgeDir ? [config.knowledgeDir] : []), shipped('knowledge')],
    clinic: clinic.name ?? 'the clinic',
    contact: wording.contact,
    emergency: emergencyNumber(clinic.region),
    crisisLine: crisisLineText(clinic.region),
  });
  const hasWebsite = mountWebsite(server, {
    folder: shipped('dist/website'),
    help: failureReply(clinic.region).links,
    clinic,
    allowedOrigins: isDevelopment && allowedOrigins.length === 0 ? undefined : allowedOrigins,
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    ...(directLineSecret ? { directLineHost: AZURE_HOST } : {}),
  });
  handleEndOfProcess({
    log,
    server: server.server,
    onDraining: () => {
      isReady = false;
      void line.close();
    },
    onClosed: state.close,
  });
  await listen(server.server, config.port, config.host);
  isReady = true;
  for (const warning of config.warnings) log.warn({ event: 'configuration-warning', warning });
  if (!hasWebsite) log.warn({ event: 'no-website', remedy: 'npm ci && npm run build' });
  for (const problem of problems) log.warn({ event: 'clinic-warning', problem: formatProblem(problem) });
  log.info(describeStart(config, server.server.address(), knowledge.version));
}

function shipped(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
