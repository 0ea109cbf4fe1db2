import type { Entry } from './knowledge.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yaml-file.js';

/** An entry as it stands in its file, with where it stands. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly file: YamlFile;
  readonly path: readonly (string | number)[];
}

/** A problem at a field of an entry. */
export function at(
  { entry, file, path }: PlacedEntry,
  field: readonly (string | number)[],
  message: string,
  remedy: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: file.file, ...file.locate([...path, ...field]), entry: entry.id, message, remedy, severity };
}
