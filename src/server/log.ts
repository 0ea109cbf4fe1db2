import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config/config.js';

/**
 * What a line may hold beside time, level and event: request id, channel, outcome, entry, confidence, milliseconds, the name of an error.
 * Message text, names, ids of people and conversations, tokens: never.
 */
export type Log = Logger;

/** JSON lines on standard output, one an event, time in UTC. `destination` is for tests. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    // No process id and host name: a line says only what it needs to.
    base: null,
    timestamp,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination ?? createStandardOutput());
}

let [written, time] = [0, ''];
/** Written out once a millisecond: a busy server writes several lines in one. */
function timestamp(): string {
  const now = Date.now();
  if (now !== written) [written, time] = [now, `,"time":"${new Date(now).toISOString()}"`];
  return time;
}

/**
 * Lines to standard output, in order up to process.exit (pino's own writer was seen to turn them round on a busy pipe). A full
 * disk or a closed pipe costs lines, never an answer: a pipe tells of it by an event, a file by throwing.
 */
function createStandardOutput(): DestinationStream {
  process.stdout.on('error', () => undefined);
  return {
    write: (line) => {
      try {
        process.stdout.write(line);
      } catch {
        // There is nowhere to say it.
      }
    },
  };
}

/** The channels that are named in logs and metrics; what else a caller writes there becomes "other". */
const CHANNELS = [
  'webchat',
  'directline',
  'msteams',
  'emulator',
  'email',
  'sms',
  'slack',
  'telegram',
  'facebook',
  'line',
  'cortana',
  'skype',
  'test',
];

/** A channel's name as it may stand in a log: one of a few, never a caller's own text. */
export function channelLabel(channelId: string): string {
  return CHANNELS.includes(channelId) ? channelId : 'other';
}

/**
 * Sends what libraries print on the console through the log as a bare event. The SDK prints whole errors and signing keys
 * there, and an error's message may quote what a person wrote.
 */
export function muteConsole(log: Log): void {
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir'] as const) {
    console[method] = () => log.debug({ event: 'library-output', method });
  }
}
