import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted. Channels, outcomes and entry ids are labels; texts, people and conversations never are. */
export interface Metrics extends TurnMetrics {
  readonly onRequest: (route: string, status: number) => void;
  readonly onStorageChange: (reachable: boolean) => void;
  readonly onKnowledgeLoaded: (knowledge: { readonly version: string; readonly entries: number }) => void;
  readonly onKnowledgeRefused: () => void;
  readonly onFeedback: (entry: string, vote: 'helpful' | 'not-helpful') => void;
  /** The text form that Prometheus reads. */
  readonly render: () => Promise<string>;
  readonly contentType: string;
}

/** The part that also goes to an OpenTelemetry collector, where one is named. */
export interface TurnMetrics {
  readonly onTurn: (turn: Turn) => void;
  readonly onTurnFailed: (channel: string) => void;
  readonly onStorageError: (work: string) => void;
}

interface Turn {
  readonly channel: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly confidence?: number | undefined;
}

/** Seconds. A turn takes a few milliseconds; a storage that hangs adds one and a half seconds. */
export const DURATIONS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];
export const CONFIDENCES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];
const CRISES = ['crisis', 'medical-emergency'];
/** The channels that the templates and the website open. */
const CHANNELS = ['directline', 'webchat', 'msteams'];
/** What is tried with the storage (storage/create-storage.ts, direct-line/forgiving-store.ts). */
const STORAGE_WORK = ['read', 'write', 'delete', 'ping', 'claim', 'line'];

/** Turns that wait to be counted: half a millisecond's work, and a scrape counts what is left. */
const MOST_UNCOUNTED = 500;

/** Metrics of this process in a registry of their own, with those of Node (event-loop lag, memory, CPU) beside them. `also` is told of turns, too. */
export function createMetrics(also?: TurnMetrics): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'kat_turns_total',
    help: 'Answered turns by outcome and channel',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const failed = new Counter({
    name: 'kat_turns_failed_total',
    help: 'Turns that failed and were answered with an apology',
    labelNames: ['channel'],
    registers,
  });
  const crises = new Counter({
    name: 'kat_crisis_replies_total',
    help: 'Replies to a person who may be in danger, by kind',
    labelNames: ['kind'],
    registers,
  });
  const durations = new Histogram({
    name: 'kat_turn_duration_seconds',
    help: 'Time from the message to its last reply',
    buckets: DURATIONS,
    registers,
  });
  const confidences = new Histogram({
    name: 'kat_match_confidence',
    help: 'Confidence of the best match, by outcome',
    labelNames: ['outcome'],
    buckets: CONFIDENCES,
    registers,
  });
  const requests = new Counter({
    name: 'kat_http_requests_total',
    help: 'HTTP requests by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  const storageErrors = new Counter({
    name: 'kat_storage_errors_total',
    help: 'Failures of the storage, by what was tried',
    labelNames: ['work'],
    registers,
  });
  const storage = new Gauge({
    name: 'kat_storage_reachable',
    help: '1 while the storage answers, 0 while turns go on without it',
    registers,
  });
  const knowledge = new Gauge({
    name: 'kat_knowledge_info',
    help: 'Always 1; the version is the label',
    labelNames: ['version'],
    registers,
  });
  const entries = new Gauge({ name: 'kat_knowledge_entries', help: 'Entries that can be answered', registers });
  const loads = new Counter({
    name: 'kat_knowledge_loads_total',
    help: 'Loads of the knowledge by result',
    labelNames: ['result'],
    registers,
  });
  const feedback = new Counter({
    name: 'kat_feedback_total',
    help: 'Votes on answers, by entry',
    labelNames: ['entry', 'vote'],
    registers,
  });
  storage.set(1);
  // A series that is there from the start shows its first increase; one that appears with it does not.
  for (const kind of CRISES) crises.inc({ kind }, 0);
  for (const channel of CHANNELS) failed.inc({ channel }, 0);
  for (const work of STORAGE_WORK) storageErrors.inc({ work }, 0);
  for (const result of ['loaded', 'refused']) loads.inc({ result }, 0);
  // Counted some hundred at a time: one by one, prom-client's code has left the processor's cache when its turn comes again (11 µs of a turn).
  let uncounted: Turn[] = [];
  const countTurns = () => {
    const counted = uncounted;
    uncounted = [];
    for (const { channel, outcome, seconds, confidence } of counted) {
      turns.inc({ channel, outcome });
      durations.observe(seconds);
      if (CRISES.includes(outcome)) crises.inc({ kind: outcome });
      if (confidence !== undefined) confidences.observe({ outcome }, confidence);
    }
  };
  return {
    onTurn: (turn) => {
      also?.onTurn(turn);
      if (uncounted.push(turn) >= MOST_UNCOUNTED) countTurns();
    },
    onTurnFailed: (channel) => {
      also?.onTurnFailed(channel);
      failed.inc({ channel });
    },
    onRequest: (route, status) => requests.inc({ route, status }),
    onStorageError: (work) => {
      also?.onStorageError(work);
      storageErrors.inc({ work });
    },
    onStorageChange: (reachable) => storage.set(reachable ? 1 : 0),
    onKnowledgeLoaded: ({ version, entries: count }) => {
      knowledge.reset();
      knowledge.set({ version }, 1);
      entries.set(count);
      loads.inc({ result: 'loaded' });
    },
    onKnowledgeRefused: () => loads.inc({ result: 'refused' }),
    onFeedback: (entry, vote) => feedback.inc({ entry, vote }),
    render: () => {
      countTurns();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
