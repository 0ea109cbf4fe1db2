import type { PackageProblem } from './problem.js';

/** The keys under which a manifest names a file of its package, beside its icons. */
const NAMES_FILE = /^(file|preview)$|(File|Image)$/;

/** Checks that each file which the manifest names is in the package, which is flat. Teams refuses one that lacks a file, and does not say which. */
export function checkNamedFiles(manifest: unknown, files: readonly string[]): readonly PackageProblem[] {
  return namedIn(manifest, '', false)
    .filter(({ name }) => !files.includes(name))
    .map(({ where, name }) => ({
      file: 'manifest.json',
      message: `${where} names "${name}", which is not in the package`,
      remedy: where.startsWith('icons.')
        ? 'put that icon beside the manifest, or name the one that is there (deploymentTemplates/teams/draw-icons.mjs draws color.png and outline.png)'
        : 'take that line out: the package holds the manifest, its icons and the files of languages/',
    }));
}

function namedIn(value: unknown, path: string, isName: boolean): readonly { readonly where: string; readonly name: string }[] {
  if (typeof value === 'string') return isName ? [{ where: path.slice(1), name: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namedIn(inner, `${path}.${key}`, path === '.icons' || NAMES_FILE.test(key)));
}
