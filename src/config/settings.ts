/** Reads single variables of an environment; wrong ones are collected, so that all are told at once. */
export interface Settings {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly isSet: (name: string) => boolean;
  readonly isSpaces: (name: string) => boolean;
  readonly oneOf: <T extends string>(name: string, allowed: readonly T[], otherwise: T) => T;
  readonly flag: (name: string, otherwise: boolean) => boolean;
  readonly wholeNumber: (name: string, otherwise: number, lowest: number, highest: number) => number;
  /** In small letters, however it is written. */
  readonly guid: (name: string) => string | undefined;
  readonly secret: (name: string, length: number) => string | undefined;
  readonly url: (name: string, protocols: readonly string[]) => string | undefined;
  /** In small letters, as browsers send them. */
  readonly origins: (name: string) => readonly string[];
  /** In small letters, as parsed addresses have them. */
  readonly hosts: (name: string) => readonly string[];
  /** `{[key]: value}`, or nothing where there is no value. */
  readonly optional: <K extends string>(key: K, value: string | undefined) => { readonly [P in K]?: string };
  readonly fail: (name: string, what: string, remedy: string) => void;
  readonly hasProblem: (name: string) => boolean;
  readonly warn: (name: string, what: string, remedy: string) => void;
}

const VAULT_REFERENCE = '@Microsoft.KeyVault(';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EXAMPLE_ID = '12345678-90ab-cdef-1234-567890abcdef';
/** A GUID in form, and the id of nothing. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i;

/** A blank variable counts as missing. Values that may be secret are never repeated in a problem. */
export function createSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const warnings: string[] = [];
  // Azure leaves the reference where it could not put the secret; any other problem of that variable follows from this one.
  const unresolved = new Set<string>();
  const fail = (name: string, what: string, remedy: string) => {
    if (!unresolved.has(name)) problems.push(sentence(name, what, remedy));
  };
  const text = (name: string) => {
    const value = env[name]?.trim() || undefined;
    if (value?.startsWith(VAULT_REFERENCE)) {
      fail(
        name,
        'holds a reference to the Key Vault in place of the secret: Azure could not read it',
        "wait some minutes for the app's role assignment to hold, then restart; if it stays, check that the reference names a vault and a secret that exist",
      );
      unresolved.add(name);
    }
    return value;
  };
  const list = (name: string) => (text(name) ?? '').split(/[\s,]+/).filter((part) => part !== '');

  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const value = text(name);
    if (value === undefined) return otherwise;
    const found = allowed.find((choice) => choice.toLowerCase() === value.toLowerCase());
    if (found === undefined)
      fail(name, `must be one of ${allowed.join(', ')}, got ${shown(value)}`, `set one of them, or unset it for ${otherwise}`);
    return found ?? otherwise;
  };

  const wholeNumber = (name: string, otherwise: number, lowest: number, highest: number): number => {
    const value = text(name);
    if (value === undefined) return otherwise;
    const number = /^\d{1,8}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= lowest && number <= highest) return number;
    fail(
      name,
      `must be a whole number from ${lowest} to ${highest}, got ${shown(value)}`,
      `set such a number, or unset it for ${otherwise}`,
    );
    return otherwise;
  };

  const guid = (name: string): string | undefined => {
    const value = text(name);
    // In small letters, as tokens have it: the SDK compares letter by letter, and would refuse every one.
    if (value === undefined || (GUID.test(value) && value !== NO_ID)) return value?.toLowerCase();
    fail(name, value === NO_ID ? 'is all zeros' : `must be a GUID like ${EXAMPLE_ID}`, 'copy it from the Azure portal');
    return undefined;
  };

  const secret = (name: string, length: number): string | undefined => {
    const value = text(name);
    if (value === undefined || value.length >= length) return value;
    fail(name, `must have ${length} characters or more and has ${value.length}`, 'make one with: openssl rand -hex 32');
    return undefined;
  };

  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const value = text(name);
    if (value === undefined || protocols.includes(parse(value)?.protocol ?? '')) return value;
    fail(name, `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`, 'write it in full');
    return undefined;
  };

  const origins = (name: string): readonly string[] =>
    list(name).flatMap((written) => {
      const origin = written.toLowerCase();
      if (/^https?:/.test(origin) && parse(origin)?.origin === origin) return [origin];
      fail(
        name,
        `holds ${shown(written)}, which is not an origin`,
        'write scheme and host only, with no path and no slash at the end: https://www.example.org',
      );
      return [];
    });

  const hosts = (name: string): readonly string[] =>
    list(name).flatMap((written) => {
      if (HOST.test(written)) return [written.toLowerCase()];
      fail(name, `holds ${shown(written)}, which is not a host name`, 'write names such as smba.example.org, parted by commas');
      return [];
    });

  return {
    problems,
    warnings,
    text,
    isSet: (name) => text(name) !== undefined,
    isSpaces: (name) => /^\s+$/.test(env[name] ?? ''),
    oneOf,
    flag: (name, otherwise) =>
      oneOf(name, ['on', 'off', 'true', 'false', '1', '0'], otherwise ? 'on' : 'off').match(/^(on|true|1)$/) !== null,
    wholeNumber,
    guid,
    secret,
    url,
    origins,
    hosts,
    optional: (key, value) => (value === undefined ? {} : { [key]: value }) as { readonly [P in typeof key]?: string },
    fail,
    hasProblem: (name) => problems.some((line) => line.startsWith(`${name} `)),
    warn: (name, what, remedy) => void warnings.push(sentence(name, what, remedy)),
  };
}

function sentence(name: string, what: string, remedy: string): string {
  return `${name} ${what}. What to do: ${remedy}.`;
}

function parse(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

// Long or odd values are cut, so that a secret pasted into the wrong line does not stand in a log as a whole.
function shown(value: string): string {
  const plain = value.replace(/[^\x20-\x7e]/g, '?');
  return plain.length > 40 ? `${plain.slice(0, 12)}…` : plain;
}
