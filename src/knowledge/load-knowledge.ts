import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCopies } from './copied-files.js';
import { crossCheck } from './cross-check.js';
import type { Knowledge, Messages } from './knowledge.js';
import { type FileKind, hashFiles, listFiles, SINGLE_FILES } from './knowledge-files.js';
import { lintEntry, lintMessages } from './lint.js';
import { withShippedMessages } from './missing-messages.js';
import { type Parts, type ReadResult, readParts } from './parts.js';
import { isError, KnowledgeError, type Problem } from './problem.js';
import { readRegularFile } from './regular-file.js';
import { reviewProblems } from './review-dates.js';
import { createShapeCheck } from './validate-shape.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** What was read: the knowledge where there are no errors, and every problem found (warnings too). */
export interface Reading {
  readonly knowledge?: Knowledge;
  readonly problems: readonly Problem[];
}

/** Reads and checks a knowledge folder. `today` (ISO day) dates the reviews. Throws KnowledgeError with all errors of all files. */
export function loadKnowledge(folder: string, today: string): Knowledge {
  const { knowledge, problems } = readKnowledge(folder, today);
  if (!knowledge) throw new KnowledgeError(problems.filter(isError));
  return knowledge;
}

/** As loadKnowledge, but gives the problems, warnings included, instead of throwing. */
export function readKnowledge(folder: string, today: string): Reading {
  const files = listFiles(folder);
  if (!('paths' in files)) return { problems: [files] };
  const problems: Problem[] = [...files.strays, ...missingFiles(folder, files.paths)];
  const { parts, problems: copies } = withoutCopies(
    readParts(
      files.paths,
      (path, kind) => {
        const { result, found } = readOne(folder, path, kind);
        problems.push(...found);
        return result;
      },
      files.strays.filter(({ file }) => file.startsWith('en/')).map(({ file }) => readRoughly(join(folder, file))),
    ),
  );
  problems.push(
    ...copies,
    ...crossCheck(parts),
    ...parts.entries.flatMap(lintEntry),
    ...lintMessages(parts),
    ...reviewProblems(parts.entries, today),
  );
  if (!parts.messages || problems.some(isError)) return { problems };
  return { knowledge: assemble(parts, parts.messages, hashFiles(folder, files.paths)), problems };
}

function readOne(folder: string, path: string, kind: FileKind): { readonly result: ReadResult; readonly found: readonly Problem[] } {
  const file = readYamlFile(join(folder, path), path);
  const unread = () => ({ unread: readRoughly(join(folder, path)) });
  if (Array.isArray(file)) return { result: unread(), found: file };
  const { file: whole, problems } = kind === 'messages' ? withShippedMessages(file as YamlFile) : { file: file as YamlFile, problems: [] };
  const found = shapeOf(kind)(whole);
  return { result: found.length === 0 ? whole : unread(), found: [...whole.warnings, ...problems, ...found] };
}

/** What a file that cannot be read seems to say. */
function readRoughly(path: string): string {
  try {
    const bytes = readRegularFile(path);
    // "Unicode" is UTF-16 in the Notepad of Windows.
    return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  } catch {
    return '';
  }
}

function missingFiles(folder: string, paths: readonly string[]): readonly Problem[] {
  return Object.values(SINGLE_FILES)
    .filter((file) => !paths.includes(file) && !paths.includes(file.replace(/yaml$/, 'yml')))
    .map((file) => ({
      file: join(folder, file),
      message: 'the file is missing',
      remedy: 'Copy it from the knowledge folder that comes with the bot',
      severity: 'error' as const,
    }));
}

function assemble(parts: Parts, messages: Messages, version: string): Knowledge {
  const bank = new Map(parts.banks.map(({ id, phrasings }) => [id, phrasings]));
  return {
    version,
    entries: parts.entries.map(({ entry }) => ({ ...entry, phrasings: [...entry.phrasings, ...(bank.get(entry.id) ?? [])] })),
    claims: parts.claims,
    concepts: parts.concepts,
    subject: parts.subject,
    messages,
    offTopic: parts.offTopic,
  };
}

// The schemas ship with the bot, not with the knowledge: a clinic's own knowledge folder is held to the same rules.
const SCHEMA_FOLDER = new URL('../../knowledge/schema/', import.meta.url);
const checks = new Map<FileKind, ReturnType<typeof createShapeCheck>>();

function shapeOf(kind: FileKind) {
  const known = checks.get(kind);
  if (known) return known;
  const schema: unknown = JSON.parse(readFileSync(new URL(`${kind}.schema.json`, SCHEMA_FOLDER), 'utf8'));
  const check = createShapeCheck(schema as object);
  checks.set(kind, check);
  return check;
}
