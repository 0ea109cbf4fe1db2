import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { checkIcon, type IconKind } from './check-icon.js';
import { checkLanguage, checkManifest } from './check-manifest.js';
import { checkNamedFiles } from './check-named-files.js';
import type { PackageValues } from './package-values.js';
import { fillPlaceholders } from './placeholders.js';
import type { PackageProblem } from './problem.js';

/** The zip file's bytes and the names in it, or why there is none. */
export type TeamsPackage =
  | { readonly zip: Uint8Array; readonly files: readonly string[] }
  | { readonly problems: readonly PackageProblem[] };

interface Manifest {
  readonly manifestVersion?: string;
  readonly icons?: Readonly<Record<string, unknown>>;
  readonly localizationInfo?: object;
}

/**
 * Fills the manifest, checks it and the icons, and zips them flat, as Teams takes them. `folder` holds appPackage/ and languages/
 * (one <language tag>.json for each translation, named in the manifest by this function). The same input gives the same bytes.
 */
export function createTeamsPackage(folder: string, values: PackageValues): TeamsPackage {
  try {
    return zipPackage(folder, values);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { problems: [error.problem] };
  }
}

function zipPackage(folder: string, values: PackageValues): TeamsPackage {
  const { filled, missing } = fillPlaceholders(readManifest(folder), values);
  const languages = readLanguages(join(folder, 'languages'));
  const manifest = nameLanguages(filled as Manifest, [...languages.keys()]);
  const icons = readIcons(join(folder, 'appPackage'), manifest);
  const files = {
    'manifest.json': jsonBytes(manifest),
    ...Object.fromEntries(icons.map(({ name, bytes }) => [name, new Uint8Array(bytes)])),
    ...Object.fromEntries([...languages].map(([name, texts]) => [name, jsonBytes(texts)])),
  };
  const problems = [
    ...missing.map((name) => ({
      file: 'manifest.json',
      message: `has the placeholder \${{${name}}}, which nothing fills`,
      remedy: 'write a value in its place',
    })),
    ...checkManifest(manifest),
    ...checkNamedFiles(manifest, Object.keys(files)),
    ...[...languages].flatMap(([name, texts]) => checkLanguage(name, texts, manifest.manifestVersion ?? '')),
    ...icons.flatMap(({ kind, name, bytes }) => checkIcon(kind, name, bytes)),
  ];
  if (problems.length > 0) return { problems };
  // Zip files hold the time of day where they are made, without a zone: one fixed local time gives the same bytes everywhere.
  return { zip: zipSync(files, { level: 9, mtime: new Date(2020, 0, 1) }), files: Object.keys(files) };
}

function readManifest(folder: string): object {
  const path = join(folder, 'appPackage/manifest.json');
  if (!existsSync(path))
    throw new UnusableFile('manifest.json', `is missing: there is no ${path}`, 'give the folder that holds appPackage/ after --folder');
  const manifest = readJson(path);
  if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  throw new UnusableFile('manifest.json', 'is no manifest: it must be one JSON object', 'begin anew from the one that was shipped');
}

function readLanguages(folder: string): ReadonlyMap<string, unknown> {
  if (!existsSync(folder)) return new Map();
  const names = read(folder, (path) => readdirSync(path)).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readJson(join(folder, name))]));
}

function nameLanguages(manifest: Manifest, files: readonly string[]): Manifest {
  if (files.length === 0) return manifest;
  const additionalLanguages = files.map((file) => ({ languageTag: basename(file, '.json').toLowerCase(), file }));
  return { ...manifest, localizationInfo: { ...manifest.localizationInfo, additionalLanguages } };
}

/** The icons that the manifest names, as far as they are there; the others are told of with all files that it names in vain. */
function readIcons(folder: string, { icons }: Manifest): readonly { kind: IconKind; name: string; bytes: Buffer }[] {
  return (['color', 'outline', 'color32x32'] as const).flatMap((kind) => {
    const name = icons?.[kind];
    if (typeof name !== 'string' || name !== basename(name) || !existsSync(join(folder, name))) return [];
    return [{ kind, name, bytes: read(join(folder, name), (path) => readFileSync(path)) }];
  });
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

class UnusableFile extends Error {
  readonly problem: PackageProblem;

  constructor(file: string, message: string, remedy: string) {
    super(message);
    this.problem = { file, message, remedy };
  }
}

function readJson(path: string): unknown {
  const text = read(path, (file) => readFileSync(file))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableFile(basename(path), `is not JSON (${(error as Error).message})`, 'correct it there');
  }
}

function read<T>(path: string, how: (path: string) => T): T {
  try {
    return how(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UnusableFile(basename(path), `cannot be read (${code})`, `look at ${path}`);
  }
}
