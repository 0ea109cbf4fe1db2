import { randomUUID } from 'node:crypto';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { OtlpSettings } from '../config/otlp-settings.js';
import { CONFIDENCES, DURATIONS, type TurnMetrics } from './metrics.js';

export interface OtlpParts extends OtlpSettings {
  /** Told when the collector stops taking metrics, and when it takes them again; not of each try. */
  readonly onChange: (change: { readonly isTaken: boolean; readonly error?: unknown }) => void;
}

export interface OtlpMetrics extends TurnMetrics {
  /** Sends what is left. Resolves after FLUSH_MS at the latest, and never rejects. */
  readonly close: () => Promise<void>;
}

/** A collector that hangs must not hold up the end of the process: platforms kill soon after they ask. */
const FLUSH_MS = 2_000;

/**
 * Sends what is told of turns to an OpenTelemetry collector, as OTLP over HTTP. Numbers of /metrics, and those of turns only: no instrumentation
 * of HTTP or anything else, since addresses hold conversation ids. Imported only where it is asked for.
 */
export function startOtlpMetrics({ variables, intervalMs, timeoutMs, onChange }: OtlpParts): OtlpMetrics {
  // The library reads its variables here and nowhere else; those of a .env file would not be seen.
  Object.assign(process.env, variables);
  const exporter = tellChanges(new OTLPMetricExporter(), onChange);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: intervalMs, exportTimeoutMillis: timeoutMs });
  // Several instances send the same series: without an id of each they would overwrite each other.
  const own = resourceFromAttributes({ 'service.name': 'kat-faq-bot', 'service.instance.id': randomUUID() });
  const resource = defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new MeterProvider({ resource, readers: [reader] });
  return { ...createInstruments(provider), close: () => atMost(FLUSH_MS, provider.shutdown()) };
}

/** Named so that a collector which writes for Prometheus gives them the names that they have in /metrics. */
function createInstruments(provider: MeterProvider): TurnMetrics {
  const meter = provider.getMeter('kat-faq-bot');
  const turns = meter.createCounter('kat.turns', { description: 'Answered turns by outcome and channel' });
  const failed = meter.createCounter('kat.turns.failed', { description: 'Turns that failed and were answered with an apology' });
  const durations = meter.createHistogram('kat.turn.duration', {
    description: 'Time from the message to its last reply',
    unit: 's',
    advice: { explicitBucketBoundaries: DURATIONS },
  });
  const confidences = meter.createHistogram('kat.match.confidence', {
    description: 'Confidence of the best match, by outcome',
    advice: { explicitBucketBoundaries: CONFIDENCES },
  });
  const storageErrors = meter.createCounter('kat.storage.errors', { description: 'Failures of the storage, by what was tried' });
  return {
    onTurn: ({ channel, outcome, seconds, confidence }) => {
      turns.add(1, { channel, outcome });
      durations.record(seconds);
      if (confidence !== undefined) confidences.record(confidence, { outcome });
    },
    onTurnFailed: (channel) => failed.add(1, { channel }),
    onStorageError: (work) => storageErrors.add(1, { work }),
  };
}

/** The library keeps failures to itself; one line when they begin and one when they end is what a log can bear. */
function tellChanges(exporter: OTLPMetricExporter, onChange: OtlpParts['onChange']): PushMetricExporter {
  let isTaken = true;
  return {
    export: (metrics, done) =>
      exporter.export(metrics, (result) => {
        // The library's code for success.
        const isTakenNow = result.code === 0;
        if (isTakenNow !== isTaken) onChange({ isTaken: isTakenNow, ...(result.error ? { error: result.error } : {}) });
        isTaken = isTakenNow;
        done(result);
      }),
    forceFlush: () => exporter.forceFlush(),
    selectAggregation: (kind) => exporter.selectAggregation(kind),
    selectAggregationTemporality: (kind) => exporter.selectAggregationTemporality(kind),
    shutdown: () => exporter.shutdown(),
  };
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return Promise.race([work.catch(() => undefined), new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())]);
}
