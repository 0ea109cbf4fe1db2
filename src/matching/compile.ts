import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Knowledge } from '../knowledge/knowledge.js';
import { readKnowledge, readVersion } from '../knowledge/load-knowledge.js';
import { KnowledgeError } from '../knowledge/problem.js';
import { readEnglishWords } from '../language/english-words.js';
import { createModel, type MatchingModel } from './model.js';

/** Knowledge with all that was computed from it: ready to answer. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly model: MatchingModel;
}

// Compiled knowledge lives beside the compiled code and is rebuilt with it.
const CACHE_FOLDER = new URL('../compiled/', import.meta.url);
/** Raise when the shape of the model or of the features changes: older files are then not read. */
const FORMAT = 1;
/** Knowledge folders differ by their hash; more than a few files are leftovers. */
const MOST_FILES = 4;

/**
 * Loads compiled knowledge from the cache, or compiles it (seconds: at build time or in a worker, never on a serving event loop) and caches it
 * where the folder can be written. Throws KnowledgeError.
 */
export function compileKnowledge(folder: string, today: string): Compiled {
  const cached = readCompiled(folder);
  if (cached) return cached;
  const { knowledge, problems } = readKnowledge(folder, today);
  if (!knowledge) throw new KnowledgeError(problems.filter(({ severity }) => severity === 'error'));
  const compiled: Compiled = { knowledge, model: createModel(knowledge, readEnglishWords()) };
  writeCompiled(compiled);
  return compiled;
}

/** The compiled knowledge of this folder as it is now, if the cache has it. */
export function readCompiled(folder: string): Compiled | undefined {
  const version = readVersion(folder);
  if (!version) return undefined;
  try {
    return deserialize(readFileSync(cacheFile(version))) as Compiled;
  } catch {
    return undefined;
  }
}

function writeCompiled(compiled: Compiled): void {
  const file = cacheFile(compiled.knowledge.version);
  try {
    mkdirSync(CACHE_FOLDER, { recursive: true });
    // Written whole, then named: a reader never sees half a file.
    writeFileSync(`${fileURLToPath(file)}.${process.pid}`, serialize(compiled));
    renameSync(`${fileURLToPath(file)}.${process.pid}`, file);
    dropOldest();
  } catch {
    // A read-only file system: the next start compiles again.
  }
}

function dropOldest(): void {
  const files = readdirSync(CACHE_FOLDER).filter((name) => name.endsWith('.bin'));
  for (const name of files.slice(0, Math.max(0, files.length - MOST_FILES))) rmSync(new URL(name, CACHE_FOLDER), { force: true });
}

function cacheFile(version: string): URL {
  return new URL(`${version}-${FORMAT}-node${process.versions.node.split('.')[0]}.bin`, CACHE_FOLDER);
}
