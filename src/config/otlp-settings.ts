import type { Settings } from './settings.js';

/** How metrics go to an OpenTelemetry collector. */
export interface OtlpSettings {
  /** Every OTEL_* variable, for the library, which knows more of them than are named here. May hold keys: never to be logged. */
  readonly variables: Readonly<Record<string, string>>;
  readonly intervalMs: number;
  readonly timeoutMs: number;
}

// The defaults of the OpenTelemetry specification.
const INTERVAL_MS = 60_000;
const TIMEOUT_MS = 30_000;
const DAY_MS = 86_400_000;

/** Undefined unless OTEL_EXPORTER_OTLP_ENDPOINT is set: then nothing of OpenTelemetry is even loaded. */
export function readOtlp(settings: Settings, env: NodeJS.ProcessEnv): OtlpSettings | undefined {
  const endpoint = settings.url('OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:']);
  const isDisabled = settings.flag('OTEL_SDK_DISABLED', false);
  if (endpoint === undefined || isDisabled) return undefined;
  const protocol = settings.text('OTEL_EXPORTER_OTLP_METRICS_PROTOCOL') ?? settings.text('OTEL_EXPORTER_OTLP_PROTOCOL') ?? 'http/json';
  if (protocol !== 'http/json')
    settings.warn(
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      'is not followed: metrics are sent as http/json',
      'let the collector take that (port 4318), or remove the variable',
    );
  const intervalMs = settings.wholeNumber('OTEL_METRIC_EXPORT_INTERVAL', INTERVAL_MS, 10, DAY_MS);
  const timeoutMs = settings.wholeNumber('OTEL_METRIC_EXPORT_TIMEOUT', TIMEOUT_MS, 10, DAY_MS);
  return { variables: Object.fromEntries(namedOtel(env)), intervalMs, timeoutMs: Math.min(timeoutMs, intervalMs) };
}

function namedOtel(env: NodeJS.ProcessEnv): readonly (readonly [string, string])[] {
  return Object.entries(env).flatMap(([name, value]) => (name.startsWith('OTEL_') && value?.trim() ? [[name, value.trim()] as const] : []));
}
