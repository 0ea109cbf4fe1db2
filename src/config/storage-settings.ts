import type { StorageChoice } from '../storage/create-storage.js';
import type { Settings } from './settings.js';

/** Reads where conversations live. What would only fail inside a library, with the secret in its message, is refused here by name. */
export function readStorage(settings: Settings): StorageChoice {
  // An address alone is a choice, too.
  const addressed = settings.isSet('REDIS_URL') ? 'redis' : settings.isSet('BLOB_CONNECTION_STRING') ? 'blob' : 'memory';
  const kind = settings.oneOf('STORAGE', ['memory', 'redis', 'blob'], addressed);
  const url = readRedisUrl(settings);
  const connectionString = readConnectionString(settings);
  if (kind === 'memory') {
    for (const name of ['REDIS_URL', 'BLOB_CONNECTION_STRING']) {
      if (settings.isSet(name)) settings.warn(name, 'is set and not used, since STORAGE is memory', 'unset STORAGE, or remove the address');
    }
    return { kind };
  }
  if (kind === 'redis') {
    if (!settings.isSet('REDIS_URL'))
      settings.fail('REDIS_URL', 'is missing although STORAGE is redis', 'set it, e.g. redis://127.0.0.1:6379');
    return { kind, url: url ?? '' };
  }
  if (!connectionString) {
    settings.fail(
      'BLOB_CONNECTION_STRING',
      'is missing although STORAGE is blob',
      'copy it from the storage account, section "Access keys"',
    );
  }
  return { kind, connectionString: connectionString ?? '', container: settings.text('BLOB_CONTAINER') ?? 'conversations' };
}

function readRedisUrl(settings: Settings): string | undefined {
  const value = settings.url('REDIS_URL', ['redis:', 'rediss:']);
  if (value !== undefined && !settings.hasProblem('REDIS_URL') && !isRedisUrl(value)) {
    settings.fail(
      'REDIS_URL',
      'is not the address of a Redis',
      'write redis://:PASSWORD@HOST:PORT with nothing after the port but the number of a database; special characters of the password percent-encoded',
    );
  }
  return value;
}

function isRedisUrl(value: string): boolean {
  const { hostname, pathname, username, password } = new URL(value);
  return hostname !== '' && /^\/?\d*$/.test(pathname) && [username, password].every(isDecodable);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function readConnectionString(settings: Settings): string | undefined {
  const value = settings.text('BLOB_CONNECTION_STRING');
  if (value !== undefined && !isConnectionString(value)) {
    settings.fail(
      'BLOB_CONNECTION_STRING',
      'is not the connection string of a storage account',
      'copy it as a whole from the storage account, section "Access keys": DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...;EndpointSuffix=...',
    );
  }
  return value;
}

/** What the SDK takes: the emulator, an account with its key, or an address with a shared access signature. */
function isConnectionString(value: string): boolean {
  const parts = new Map(
    value.split(';').map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()]),
  );
  if (parts.get('UseDevelopmentStorage') === 'true') return true;
  const endpoint = parts.get('BlobEndpoint');
  if (endpoint !== undefined && !isWebAddress(endpoint)) return false;
  const protocol = parts.get('DefaultEndpointsProtocol');
  const name = parts.get('AccountName');
  if (protocol === undefined) return endpoint !== undefined && Boolean(parts.get('SharedAccessSignature'));
  const hasKey = /^[A-Za-z0-9+/]+={0,2}$/.test(parts.get('AccountKey') ?? '');
  const address = endpoint ?? `${protocol}://${name}.blob.${parts.get('EndpointSuffix') ?? ''}`;
  return hasKey && Boolean(name) && /^https?$/.test(protocol) && !address.endsWith('.') && isWebAddress(address);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
