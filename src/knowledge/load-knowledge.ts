import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crossCheck } from './cross-check.js';
import type { Claim, Concept, Entry, Knowledge, Messages } from './knowledge.js';
import { lintEntry } from './lint.js';
import type { PlacedEntry } from './placed-entry.js';
import { KnowledgeError, type Problem } from './problem.js';
import { createShapeCheck } from './validate-shape.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** A phrasing bank as it stands in its file phrasings/<entry-id>.yaml. */
export interface PlacedBank {
  readonly id: string;
  readonly phrasings: readonly string[];
  readonly file: YamlFile;
}

/** What was read: the knowledge where there are no errors, and every problem found (warnings too). */
export interface Reading {
  readonly knowledge?: Knowledge;
  readonly problems: readonly Problem[];
}

/** Reads and checks a knowledge folder. `today` (ISO day) dates the reviews. Throws KnowledgeError with all errors of all files. */
export function loadKnowledge(folder: string, today: string): Knowledge {
  const { knowledge, problems } = readKnowledge(folder, today);
  if (!knowledge) throw new KnowledgeError(problems.filter((problem) => problem.severity === 'error'));
  return knowledge;
}

/** As loadKnowledge, but gives the problems, warnings included, instead of throwing. */
export function readKnowledge(folder: string, today: string): Reading {
  const files = listFiles(folder);
  if (!Array.isArray(files)) return { problems: [files as Problem] };
  const problems: Problem[] = [];
  const read = (path: string, schema: SchemaName): YamlFile | undefined => {
    const file = readYamlFile(join(folder, path), path);
    if (Array.isArray(file)) problems.push(...file);
    else {
      const found = shapeOf(schema)(file as YamlFile);
      problems.push(...found);
      if (found.length === 0) return file as YamlFile;
    }
    return undefined;
  };
  const parts = readParts(files, read);
  problems.push(...crossCheck(parts), ...parts.entries.flatMap((placed) => lintEntry(placed, today)));
  if (!parts.messages) problems.push(missing(folder, 'en/messages.yaml'));
  if (!parts.messages || problems.some((problem) => problem.severity === 'error')) return { problems };
  return { knowledge: assemble(parts, parts.messages, hashFiles(folder, files)), problems };
}

/** SHA-256 over the names and bytes of all knowledge files, 16 hexadecimal digits; undefined where the folder cannot be listed. */
export function readVersion(folder: string): string | undefined {
  const files = listFiles(folder);
  return Array.isArray(files) ? hashFiles(folder, files) : undefined;
}

export interface Parts {
  readonly entries: readonly PlacedEntry[];
  readonly banks: readonly PlacedBank[];
  readonly claims: readonly Claim[];
  readonly claimsFile?: YamlFile;
  readonly concepts: readonly Concept[];
  readonly subject: readonly string[];
  readonly messages?: Messages;
  readonly messagesFile?: YamlFile;
  readonly offTopic: readonly string[];
}

type SchemaName = 'entries' | 'phrasings' | 'claims' | 'messages' | 'synonyms' | 'off-topic';
type ReadFile = (path: string, schema: SchemaName) => YamlFile | undefined;

function readParts(files: readonly string[], read: ReadFile): Parts {
  const entries: PlacedEntry[] = [];
  const banks: PlacedBank[] = [];
  const singles = new Map<SchemaName, YamlFile>();
  for (const path of files) {
    const schema = schemaFor(path);
    const file = read(path, schema);
    if (!file) continue;
    if (schema === 'entries') entries.push(...placeEntries(file));
    else if (schema === 'phrasings') banks.push({ id: stem(path), phrasings: list(file, 'phrasings'), file });
    else singles.set(schema, file);
  }
  const claimsFile = singles.get('claims');
  return {
    entries,
    banks,
    claims: claimsFile ? list<Claim>(claimsFile, 'claims') : [],
    ...(claimsFile ? { claimsFile } : {}),
    concepts: Object.entries(field<Record<string, readonly string[]>>(singles.get('synonyms'), 'concepts') ?? {}).map(([name, forms]) => ({
      name,
      forms,
    })),
    subject: field<readonly string[]>(singles.get('synonyms'), 'subject') ?? [],
    ...readMessages(singles.get('messages')),
    offTopic: field<readonly string[]>(singles.get('off-topic'), 'phrasings') ?? [],
  };
}

function readMessages(file: YamlFile | undefined): Pick<Parts, 'messages' | 'messagesFile'> {
  const messages = field<Messages>(file, 'messages');
  return file && messages ? { messages, messagesFile: file } : {};
}

function missing(folder: string, file: string): Problem {
  return {
    file: `${folder}/${file}`,
    message: 'the file is missing or has problems',
    remedy: 'Take it from the shipped knowledge folder',
    severity: 'error',
  };
}

function placeEntries(file: YamlFile): PlacedEntry[] {
  return list<Partial<Entry> & Pick<Entry, 'id' | 'kind' | 'question' | 'answer'>>(file, 'entries').map((raw, index) => ({
    entry: {
      phrasings: [],
      claims: [],
      related: [],
      crisisLine: false,
      ...raw,
      answer: raw.answer.trim(),
      ...(raw.more ? { more: raw.more.trim() } : {}),
    },
    file,
    path: ['entries', index],
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

const FIXED_NAMES: ReadonlyMap<string, SchemaName> = new Map([
  ['claims', 'claims'],
  ['messages', 'messages'],
  ['synonyms', 'synonyms'],
  ['off-topic', 'off-topic'],
]);

function schemaFor(path: string): SchemaName {
  if (path.includes('/phrasings/')) return 'phrasings';
  return FIXED_NAMES.get(stem(path)) ?? 'entries';
}

// The schemas ship with the bot, not with the knowledge: a clinic's own knowledge folder is held to the same rules.
const SCHEMA_FOLDER = new URL('../../knowledge/schema/', import.meta.url);
const checks = new Map<SchemaName, ReturnType<typeof createShapeCheck>>();

function shapeOf(name: SchemaName) {
  const known = checks.get(name);
  if (known) return known;
  const schema: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMA_FOLDER), 'utf8'));
  const check = createShapeCheck(schema as object);
  checks.set(name, check);
  return check;
}

/** Relative paths of all knowledge files, sorted, or the problem with the folder. clinic.yaml is read apart (clinic.ts). */
function listFiles(folder: string): readonly string[] | Problem {
  const problem = (message: string): Problem => ({
    file: folder,
    message,
    remedy: 'Point KNOWLEDGE_DIR at a folder that holds claims.yaml and en/*.yaml',
    severity: 'error',
  });
  if (!existsSync(folder)) return problem('the knowledge folder does not exist');
  if (!statSync(folder).isDirectory()) return problem('the knowledge folder is a file');
  const yamlIn = (sub: string) => {
    const path = join(folder, sub);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => /\.ya?ml$/.test(name))
          .sort()
          .map((name) => (sub ? `${sub}/${name}` : name))
      : [];
  };
  const files = [...yamlIn('').filter((name) => stem(name) === 'claims'), ...yamlIn('en'), ...yamlIn('en/phrasings')];
  return files.length > 0 ? files : problem('the knowledge folder holds no .yaml file');
}

function hashFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '');
}

function list<T = string>(file: YamlFile, name: string): readonly T[] {
  return field<readonly T[]>(file, name) ?? [];
}

// The shape check has passed by now, so the types hold.
function field<T>(file: YamlFile | undefined, name: string): T | undefined {
  return (file?.value as Readonly<Record<string, T>> | undefined)?.[name];
}
