import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Knowledge } from '../knowledge/knowledge.js';
import { readVersion } from '../knowledge/knowledge-files.js';
import { type Reading, readKnowledge } from '../knowledge/load-knowledge.js';
import { isError, KnowledgeError, type Problem } from '../knowledge/problem.js';
import { reviewState } from '../knowledge/review-dates.js';
import { readEnglishWords } from '../language/english-words.js';
import { createModel, type MatchingModel } from './model.js';
import { finish, type PackedModel, packModel, unpackModel } from './packed-model.js';
import type { OnProgress } from './train-classifier.js';

/** Knowledge with all that was computed from it: ready to answer. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly model: MatchingModel;
  /** What is not as it should be and does not stop the start. */
  readonly warnings: readonly Problem[];
}

/** The same in the form that crosses threads and is kept in a file. */
export interface PackedKnowledge {
  readonly knowledge: Knowledge;
  readonly model: PackedModel;
  readonly warnings: readonly Problem[];
}

// Compiled knowledge lives beside the compiled code and is rebuilt with it.
const CACHE_FOLDER = new URL('../compiled/', import.meta.url);
/** The code that the compiled form depends on: when any of it changes, older files are not read. */
const CODE_FOLDERS = ['../language/', '../knowledge/', './'].map((path) => new URL(path, import.meta.url));
/** Knowledge folders differ by their hash; more than a few files are leftovers. */
const MOST_FILES = 4;

/** As compilePacked, unpacked at once: for the command line, where nobody waits for another answer. Throws KnowledgeError. */
export function compileKnowledge(folder: string, today: string, onProgress?: OnProgress): Compiled {
  const { model, ...rest } = compilePacked(folder, today, onProgress);
  return { ...rest, model: finish(unpackModel(model)) };
}

/**
 * Loads compiled knowledge from the cache, or compiles it (seconds: at build time or in a worker, never on a serving event loop) and caches it
 * where the folder can be written; only compiling has progress to tell. `today` is an ISO day: what was fresh when it was compiled may be overdue now. Throws KnowledgeError.
 */
export function compilePacked(folder: string, today: string, onProgress?: OnProgress): PackedKnowledge {
  const cached = readPacked(folder);
  if (cached && !isWorthReading(cached, today)) return cached;
  // Read even where it is compiled already: only the files say in which line a problem stands.
  const { knowledge, warnings } = sound(readKnowledge(folder, today));
  if (cached?.knowledge.version === knowledge.version) return { ...cached, warnings };
  onProgress?.(0);
  const model = createModel(knowledge, readEnglishWords(), onProgress);
  onProgress?.(1);
  const packed: PackedKnowledge = { knowledge, model: packModel(model), warnings };
  writePacked(packed);
  return packed;
}

function sound({ knowledge, problems }: Reading): { readonly knowledge: Knowledge; readonly warnings: readonly Problem[] } {
  if (!knowledge) throw new KnowledgeError(problems.filter(isError));
  return { knowledge, warnings: problems };
}

function isWorthReading({ knowledge, warnings }: PackedKnowledge, today: string): boolean {
  return warnings.length > 0 || knowledge.entries.some(({ reviewed }) => reviewState(reviewed, today) !== undefined);
}

/** The compiled knowledge of this folder as it is now, if the cache has it. */
export function readPacked(folder: string): PackedKnowledge | undefined {
  const version = readVersion(folder);
  if (!version) return undefined;
  try {
    return deserialize(readFileSync(cacheFile(version))) as PackedKnowledge;
  } catch {
    return undefined;
  }
}

function writePacked(packed: PackedKnowledge): void {
  const file = cacheFile(packed.knowledge.version);
  const draft = `${fileURLToPath(file)}.${process.pid}`;
  try {
    mkdirSync(CACHE_FOLDER, { recursive: true });
    // Written whole, then named: a reader never sees half a file.
    writeFileSync(draft, serialize(packed));
    renameSync(draft, file);
    dropOldest();
  } catch {
    // A read-only file system: the next start compiles again.
  }
}

function dropOldest(): void {
  const files = readdirSync(CACHE_FOLDER)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => new URL(name, CACHE_FOLDER))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of files.slice(MOST_FILES)) rmSync(file, { force: true });
}

function cacheFile(version: string): URL {
  return new URL(`${version}-${readCodeVersion()}-node${process.versions.node.split('.')[0]}.bin`, CACHE_FOLDER);
}

let codeVersion: string | undefined;

/** SHA-256 over the code of CODE_FOLDERS, 8 hexadecimal digits. */
function readCodeVersion(): string {
  if (codeVersion) return codeVersion;
  const hash = createHash('sha256');
  for (const folder of CODE_FOLDERS) {
    for (const name of readdirSync(folder).sort()) if (/\.[jt]s$/.test(name)) hash.update(readFileSync(new URL(name, folder)));
  }
  codeVersion = hash.digest('hex').slice(0, 8);
  return codeVersion;
}
