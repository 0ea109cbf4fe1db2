import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from './problem.js';
import { readRegularFile } from './regular-file.js';
import { knowledgeLike, strayProblem, twinProblem } from './stray-files.js';

/** What a file holds; each kind has a JSON Schema of this name. */
export type FileKind = 'entries' | 'phrasings' | 'claims' | 'messages' | 'synonyms' | 'off-topic';

/** The files of which a folder has exactly one each. */
export const SINGLE_FILES = {
  claims: 'claims.yaml',
  messages: 'en/messages.yaml',
  synonyms: 'en/synonyms.yaml',
  'off-topic': 'en/off-topic.yaml',
} as const satisfies Partial<Record<FileKind, string>>;

/** Read apart (clinic.ts). */
const CLINIC_FILE = 'clinic.yaml';

/** The messages that come with the bot: a clinic's own folder may lack some of them. */
export const SHIPPED_MESSAGES = fileURLToPath(new URL('../../knowledge/en/messages.yaml', import.meta.url));

export interface KnowledgeFiles {
  /** Relative paths, sorted. clinic.yaml is none of them. */
  readonly paths: readonly string[];
  /** Files that look like knowledge and that nothing reads. */
  readonly strays: readonly Problem[];
}

/** All knowledge files of a folder, or the problem with the folder. */
export function listFiles(folder: string): KnowledgeFiles | Problem {
  const problem = (message: string): Problem => ({
    file: folder,
    message,
    remedy: 'Point KNOWLEDGE_DIR at a folder that holds claims.yaml and en/*.yaml',
    severity: 'error',
  });
  if (!existsSync(folder)) return problem('the knowledge folder does not exist');
  if (!statSync(folder).isDirectory()) return problem('the knowledge folder is a file');
  const isKnowledge = existsSync(join(folder, SINGLE_FILES.claims)) || existsSync(join(folder, 'en'));
  // A folder that was named by mistake may be a whole disk: it is not walked through.
  const found = isKnowledge ? knowledgeLike(folder) : [];
  const read = found.filter(isRead);
  const twins = read.filter((path) => path.endsWith('.yml') && read.includes(`${withoutEnding(path)}.yaml`));
  const paths = read.filter((path) => !twins.includes(path));
  if (paths.length === 0) return problem('the knowledge folder holds no .yaml file that the bot reads');
  const strays = found.filter((path) => !isRead(path) && path !== CLINIC_FILE).map(strayProblem);
  return { paths, strays: [...strays, ...twins.map((path) => twinProblem(path, `${withoutEnding(path)}.yaml`))] };
}

/**
 * SHA-256 over the names and bytes of all knowledge files, 16 hexadecimal digits; undefined where the folder or one of them cannot be read, and
 * where it holds files that nothing reads: what was computed before one of these came must not hide it.
 */
export function readVersion(folder: string): string | undefined {
  const files = listFiles(folder);
  if (!('paths' in files) || files.strays.length > 0) return undefined;
  try {
    return hashFiles(folder, files.paths);
  } catch {
    return undefined;
  }
}

export function hashFiles(folder: string, paths: readonly string[]): string {
  // A message that the folder lacks is taken from ours, so a change of ours is a change of its knowledge.
  const hash = createHash('sha256').update(existsSync(SHIPPED_MESSAGES) ? readFileSync(SHIPPED_MESSAGES) : '');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readRegularFile(join(folder, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

export function kindOf(path: string): FileKind {
  if (path.startsWith('en/phrasings/')) return 'phrasings';
  const single = Object.entries(SINGLE_FILES).find(([, file]) => withoutEnding(file) === withoutEnding(path));
  return single ? (single[0] as FileKind) : 'entries';
}

/** The name of a file without folder and ending. */
export function nameOf(path: string): string {
  return basename(withoutEnding(path));
}

function withoutEnding(path: string): string {
  return path.replace(/\.ya?ml$/, '');
}

function isRead(path: string): boolean {
  return /^(?:claims|en\/(?!(?:clinic|claims)\.)[^/]+|en\/phrasings\/[^/]+)\.ya?ml$/.test(path);
}
