import type { Claim, Concept, Entry, Messages } from './knowledge.js';
import { type FileKind, kindOf, nameOf } from './knowledge-files.js';
import type { PlacedEntry } from './placed-entry.js';
import type { YamlFile } from './yaml-file.js';

/** A phrasing bank as it stands in its file phrasings/<entry-id>.yaml. */
export interface PlacedBank {
  readonly id: string;
  readonly phrasings: readonly string[];
  /** Its entry answers many different questions, so it may hold more than others. */
  readonly isCollection: boolean;
  readonly file: YamlFile;
}

/** All that was read of a knowledge folder, before the parts are held against each other. */
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
  readonly offTopicFile?: YamlFile;
  /** Whether a file that could not be read speaks of this id: what it would say of it is not known. */
  readonly isUncertain: (id: string) => boolean;
}

/** What a file gave: itself, or the text of what could not be read. */
export type ReadResult = YamlFile | { readonly unread: string };

/** Reads all files by `read` and sorts what they hold. `passedOver`: the texts of files that nothing reads, for a slip in their names. */
export function readParts(
  paths: readonly string[],
  read: (path: string, kind: FileKind) => ReadResult,
  passedOver: readonly string[] = [],
): Parts {
  const entries: PlacedEntry[] = [];
  const banks: PlacedBank[] = [];
  const unread = [...passedOver];
  const singles = new Map<FileKind, YamlFile>();
  for (const path of paths) {
    const kind = kindOf(path);
    const file = read(path, kind);
    if ('unread' in file) unread.push(file.unread);
    else if (kind === 'entries') entries.push(...placeEntries(file));
    else if (kind === 'phrasings') banks.push(placeBank(path, file));
    else singles.set(kind, file);
  }
  const [claimsFile, messagesFile, offTopicFile] = [singles.get('claims'), singles.get('messages'), singles.get('off-topic')];
  const concepts = field<Record<string, readonly string[]>>(singles.get('synonyms'), 'concepts') ?? {};
  const messages = field<Messages>(messagesFile, 'messages');
  return {
    entries,
    banks,
    claims: claimsFile ? list<Claim>(claimsFile, 'claims') : [],
    ...(claimsFile ? { claimsFile } : {}),
    concepts: Object.entries(concepts).map(([name, forms]) => ({ name, forms })),
    subject: field<readonly string[]>(singles.get('synonyms'), 'subject') ?? [],
    ...(messagesFile && messages ? { messages, messagesFile } : {}),
    offTopic: field<readonly string[]>(offTopicFile, 'phrasings') ?? [],
    ...(offTopicFile ? { offTopicFile } : {}),
    isUncertain: (id) => unread.some((text) => mentions(text, id)),
  };
}

function placeBank(path: string, file: YamlFile): PlacedBank {
  return { id: nameOf(path), phrasings: list(file, 'phrasings'), isCollection: field(file, 'collection') ?? false, file };
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

/** As a whole word: an id is letters, digits and hyphens. */
function mentions(text: string, id: string): boolean {
  return text.split(/[^A-Za-z0-9-]+/).includes(id);
}

function list<T = string>(file: YamlFile, name: string): readonly T[] {
  return field<readonly T[]>(file, name) ?? [];
}

// The shape check has passed by now, so the types hold.
function field<T>(file: YamlFile | undefined, name: string): T | undefined {
  return (file?.value as Readonly<Record<string, T>> | undefined)?.[name];
}
