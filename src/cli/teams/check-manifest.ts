import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { NO_ID } from '../../config/settings.js';
import type { PackageProblem } from './problem.js';

/** Both packages are CommonJS; under Node's rules for modules the class and the function stand in `default`. */
const Ajv = Draft4.default;
const formats = addFormats.default;

type Schema = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/** Checks a filled manifest against Microsoft's schema of its own version, and against what the schema leaves to the reader. */
export function checkManifest(manifest: unknown): readonly PackageProblem[] {
  const version = String((manifest as { manifestVersion?: unknown } | null)?.manifestVersion);
  return [
    ...checkSchema('manifest.json', manifest, 'MicrosoftTeams.schema.json', version),
    ...checkVersion(manifest),
    ...checkIds(manifest),
    ...checkAddresses(manifest),
    ...checkCommands(manifest),
  ];
}

/** Checks a file with the texts of another language. */
export function checkLanguage(file: string, texts: unknown, version: string): readonly PackageProblem[] {
  return checkSchema(file, texts, 'MicrosoftTeams.Localization.schema.json', version);
}

function checkSchema(file: string, value: unknown, name: Schema, version: string): readonly PackageProblem[] {
  const path = join(schemaFolder(), `v${version}`, name);
  if (!/^[\d.]+$/.test(version) || !existsSync(path)) {
    return [
      {
        file: 'manifest.json',
        message: `has the manifestVersion ${version}, which has no schema here`,
        remedy: 'write a version that @microsoft/app-manifest ships',
      },
    ];
  }
  const validate = compile(path);
  validate(value);
  return (validate.errors ?? []).map((error) => describeError(file, error, value));
}

/** Compiling takes a second: each schema once. */
const compiled = new Map<string, ValidateFunction>();

function compile(path: string): ValidateFunction {
  const known = compiled.get(path);
  if (known) return known;
  // Without the u flag: some of Microsoft's patterns are none with it.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  formats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  compiled.set(path, validate);
  return validate;
}

function schemaFolder(): string {
  const home = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));
  return join(home, 'build/json-schemas/teams');
}

function describeError(file: string, { instancePath, keyword, message = '', params }: ErrorObject, value: unknown): PackageProblem {
  const where = instancePath.slice(1).replaceAll('/', '.') || 'it';
  const found = instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      value,
    );
  if (keyword === 'maxLength') {
    const allowed = String(params['limit']);
    return { file, message: `${where} has ${String(found).length} characters, and Teams takes ${allowed}`, remedy: 'shorten it' };
  }
  if (keyword === 'additionalProperties')
    return { file, message: `${where} ${message}: ${String(params['additionalProperty'])}`, remedy: 'remove it or correct its name' };
  const shown = typeof found === 'string' ? `, got "${found.slice(0, 60)}"` : '';
  return { file, message: `${where} ${message}${shown}`, remedy: 'correct it' };
}

/** The schema takes any text; Teams compares versions number by number. */
function checkVersion(manifest: unknown): readonly PackageProblem[] {
  const version = (manifest as { version?: unknown } | null)?.version;
  if (typeof version !== 'string' || /^\d+\.\d+\.\d+$/.test(version)) return [];
  return [{ file: 'manifest.json', message: `version is "${version}", and Teams takes three numbers`, remedy: 'write one such as 1.0.0' }];
}

/** The schema takes the id of nothing, which stands in many examples. */
function checkIds(manifest: unknown): readonly PackageProblem[] {
  const { id, bots } = (manifest ?? {}) as { readonly id?: unknown; readonly bots?: unknown };
  const botIds = Array.isArray(bots) ? bots.map((bot: { readonly botId?: unknown } | null) => bot?.botId) : [];
  return [['id', id], ...botIds.map((botId, index) => [`bots.${index}.botId`, botId])].flatMap(([where, value]) =>
    value === NO_ID ? [{ file: 'manifest.json', message: `${where} is all zeros`, remedy: 'write the id of the app registration' }] : [],
  );
}

/** The schema lets http pass; Teams does not. */
function checkAddresses(manifest: unknown): readonly PackageProblem[] {
  const developer = ((manifest as { developer?: unknown } | null)?.developer ?? {}) as Readonly<Record<string, unknown>>;
  return ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].flatMap((key) => {
    const url = developer[key];
    if (typeof url !== 'string' || /^https:\/\/[^/]+\.[^/]+/.test(url)) return [];
    return [
      {
        file: 'manifest.json',
        message: `developer.${key} is "${url}", and Teams takes public https addresses only`,
        remedy: `set ${key === 'websiteUrl' ? 'TEAMS_WEBSITE_URL or ' : ''}PUBLIC_URL to an address such as https://bot.example.org`,
      },
    ];
  });
}

/** Teams shows prompt starters or a welcome, not both, and this bot sends a welcome. */
function checkCommands(manifest: unknown): readonly PackageProblem[] {
  const text = JSON.stringify((manifest as { bots?: unknown } | null)?.bots ?? []);
  if (!/"type":"prompt"/.test(text)) return [];
  return [
    {
      file: 'manifest.json',
      message: 'has a command of the type "prompt"',
      remedy: 'remove its type: Teams would leave out the welcome that the bot sends',
    },
  ];
}
