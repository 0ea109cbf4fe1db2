import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.js';

/** Names that a knowledge file has, and the slips in them; a text editor of Windows adds ".txt" and hides it. */
const LOOKS_LIKE_KNOWLEDGE = /\.ya?ml(?:\.txt)?$/i;
/**
 * Names with a leading dot are other programs' own: an editor's, or the folder in which Kubernetes keeps what it mounts. So is the mark "~$" of a
 * file that Word has open.
 */
const IS_ANOTHER_PROGRAMS = /(?:^|\/)(?:\.|~\$|node_modules\/)/;

/** What is read stands in en/phrasings at the deepest; what stands one folder below that is told. A link may lead back, so there must be an end. */
const LEVELS = 3;

/** The paths below a folder that look like knowledge, sorted. Nothing where it cannot be listed. */
export function knowledgeLike(folder: string): readonly string[] {
  const paths = namesIn(folder).flatMap((name) =>
    !IS_ANOTHER_PROGRAMS.test(`${name}/`) && isFolder(join(folder, name)) ? filesBelow(folder, name) : [name],
  );
  return paths.filter((path) => LOOKS_LIKE_KNOWLEDGE.test(path) && !IS_ANOTHER_PROGRAMS.test(path)).sort();
}

/** A file that looks like knowledge and stands where nothing reads it. */
export function strayProblem(file: string): Problem {
  return { file, line: 1, column: 1, message: 'nothing reads this file', remedy: remedyFor(file), severity: 'error' };
}

/** Two files of one name, of which one would be passed over. */
export function twinProblem(file: string, other: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    message: `there are two files of this name, this one and ${other}`,
    remedy: 'Keep one of them',
    severity: 'error',
  };
}

function remedyFor(path: string): string {
  if (/\.txt$/i.test(path)) return 'Take ".txt" away from the end of its name (Windows may hide it), or delete the file';
  if (!/\.ya?ml$/.test(path)) return 'Write the ending of its name in lower case: .yaml';
  if (path === 'clinic.yml') return 'Name it clinic.yaml';
  if (/^en\/(?:clinic|claims)\.ya?ml$/.test(path))
    return 'Move it one folder up, beside the folder en: clinic.yaml stands beside claims.yaml';
  if (/^[a-z]{2}(?:-[A-Za-z]+)?\//.test(path) && !path.startsWith('en/'))
    return 'The bot speaks English, and reads the folder en: delete this one, or move it elsewhere';
  return 'Move it: entries belong in en/, phrasings in en/phrasings/, and other folders are not read';
}

function filesBelow(folder: string, name: string, levels = LEVELS): readonly string[] {
  const paths = namesIn(join(folder, name)).map((below) => `${name}/${below}`);
  const mayHold = (path: string) => levels > 1 && !IS_ANOTHER_PROGRAMS.test(`${path}/`) && isFolder(join(folder, path));
  return paths.flatMap((path) => (mayHold(path) ? [path, ...filesBelow(folder, path, levels - 1)] : [path]));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
