import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { checkIcon } from './check-icon.js';
import { checkLanguage, checkManifest } from './check-manifest.js';
import type { PackageValues } from './package-values.js';
import { fillPlaceholders } from './placeholders.js';
import type { PackageProblem } from './problem.js';

/** The zip file's bytes and the names in it, or why there is none. */
export type TeamsPackage =
  | { readonly zip: Uint8Array; readonly files: readonly string[] }
  | { readonly problems: readonly PackageProblem[] };

interface Manifest {
  readonly manifestVersion?: string;
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
    if (!(error instanceof UnreadableFile)) throw error;
    return { problems: [error.problem] };
  }
}

function zipPackage(folder: string, values: PackageValues): TeamsPackage {
  const { filled, missing } = fillPlaceholders(readJson(join(folder, 'appPackage/manifest.json')), values);
  const languages = readLanguages(join(folder, 'languages'));
  const manifest = nameLanguages(filled as Manifest, [...languages.keys()]);
  const icons = (['color', 'outline'] as const).map((kind) => ({
    kind,
    name: `${kind}.png`,
    path: join(folder, 'appPackage', `${kind}.png`),
  }));
  const problems = [
    ...missing.map((name) => ({
      file: 'manifest.json',
      message: `has the placeholder \${{${name}}}, which nothing fills`,
      remedy: 'write a value in its place',
    })),
    ...checkManifest(manifest),
    ...[...languages].flatMap(([name, texts]) => checkLanguage(name, texts, manifest.manifestVersion ?? '')),
    ...icons.flatMap(({ kind, name, path }) => (existsSync(path) ? checkIcon(kind, name, readFileSync(path)) : noSuchFile(name))),
  ];
  if (problems.length > 0) return { problems };
  const files = {
    'manifest.json': jsonBytes(manifest),
    ...Object.fromEntries(icons.map(({ name, path }) => [name, new Uint8Array(readFileSync(path))])),
    ...Object.fromEntries([...languages].map(([name, texts]) => [name, jsonBytes(texts)])),
  };
  // Zip files hold the time of day where they are made, without a zone: one fixed local time gives the same bytes everywhere.
  return { zip: zipSync(files, { level: 9, mtime: new Date(2020, 0, 1) }), files: Object.keys(files) };
}

function readLanguages(folder: string): ReadonlyMap<string, unknown> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readJson(join(folder, name))]));
}

function nameLanguages(manifest: Manifest, files: readonly string[]): Manifest {
  if (files.length === 0) return manifest;
  const additionalLanguages = files.map((file) => ({ languageTag: basename(file, '.json').toLowerCase(), file }));
  return { ...manifest, localizationInfo: { ...manifest.localizationInfo, additionalLanguages } };
}

function noSuchFile(file: string): readonly PackageProblem[] {
  return [
    { file, message: 'is missing', remedy: 'run node deploymentTemplates/teams/draw-icons.mjs, or put the icon of the clinic there' },
  ];
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

class UnreadableFile extends Error {
  readonly problem: PackageProblem;

  constructor(path: string, { message }: Error) {
    super(message);
    this.problem = { file: basename(path), message: `cannot be read (${message})`, remedy: 'make it a JSON file' };
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UnreadableFile(path, error as Error);
  }
}
