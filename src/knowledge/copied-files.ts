import type { Parts } from './parts.js';
import type { PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';

/**
 * Takes out the files of entries whose ids all stand in other files: copies, as "wellness - Copy.yaml" is one. Each is one problem, instead of
 * one for each of its ids and phrasings, told of the original.
 */
export function withoutCopies(parts: Parts): { readonly parts: Parts; readonly problems: readonly Problem[] } {
  const files = new Map<string, PlacedEntry[]>();
  for (const placed of parts.entries) {
    const others = files.get(placed.file.file);
    if (others) others.push(placed);
    else files.set(placed.file.file, [placed]);
  }
  const problems: Problem[] = [];
  // What makes a copy adds to the name.
  for (const name of [...files.keys()].sort((a, b) => b.length - a.length || (a < b ? 1 : -1))) {
    const ids = new Set(files.get(name)?.map(({ entry }) => entry.id));
    const others = [...files].filter(([other, entries]) => other !== name && entries.some(({ entry }) => ids.has(entry.id)));
    const taken = new Set(others.flatMap(([, entries]) => entries.map(({ entry }) => entry.id)));
    // One entry alone is told better by its id.
    if (ids.size < 2 || [...ids].some((id) => !taken.has(id))) continue;
    files.delete(name);
    problems.push(
      copyProblem(
        name,
        ids.size,
        others.map(([other]) => other),
      ),
    );
  }
  return { parts: { ...parts, entries: parts.entries.filter(({ file }) => files.has(file.file)) }, problems };
}

function copyProblem(file: string, count: number, others: readonly string[]): Problem {
  return {
    file,
    line: 1,
    column: 1,
    message: `all of its ${count} entries stand in ${others.join(' and ')} already`,
    remedy: 'Delete the file if it is a copy; else give its entries ids and phrasings of their own',
    severity: 'error',
  };
}
