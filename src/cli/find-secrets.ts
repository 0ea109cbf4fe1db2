import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variables whose values nobody but the bot may read. */
export const SECRET_VARIABLES = [
  'MicrosoftAppPassword',
  'WEBCHAT_TOKEN_SECRET',
  'DIRECT_LINE_SECRET',
  'METRICS_TOKEN',
  'REDIS_URL',
  'BLOB_CONNECTION_STRING',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_METRICS_HEADERS',
] as const;

/** A shorter text may stand in a script by chance, and no secret is that short. */
const SHORTEST = 8;

/** Where a secret stands in a file that everybody can load. */
export interface Leak {
  readonly variable: string;
  readonly file: string;
}

/** Looks in all files below the folders for the values of the secret variables, and for the keys within those values. */
export function findSecrets(folders: readonly string[], env: NodeJS.ProcessEnv): readonly Leak[] {
  const secrets = SECRET_VARIABLES.flatMap((variable) => keysIn(env[variable]?.trim() ?? '').map((value) => ({ variable, value })));
  if (secrets.length === 0) return [];
  return folders.flatMap(filesBelow).flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    const found = secrets.filter(({ value }) => content.includes(value)).map(({ variable }) => variable);
    return [...new Set(found)].map((variable) => ({ variable, file }));
  });
}

/** The value itself; the password of an address; what follows an "=" in a list such as AccountName=a;AccountKey=b. */
function keysIn(value: string): readonly string[] {
  const password = URL.canParse(value) ? decode(new URL(value).password) : '';
  const parts = value.split(/[;,]/).map((part) => part.slice(part.indexOf('=') + 1).trim());
  const keys = parts.filter((part) => part.length >= 2 * SHORTEST && !/^https?:/.test(part));
  return [...new Set([value, password, ...keys])].filter((key) => key.length >= SHORTEST);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  // Compressed files stand beside the same file as it is.
  return entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
}
