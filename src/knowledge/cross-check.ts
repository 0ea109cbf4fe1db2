import { normalise } from '../language/normalise.js';
import type { Parts } from './load-knowledge.js';
import { at, type PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yaml-file.js';

// Names that every object has: as ids they would be found in places where nothing was put.
const RESERVED_IDS: ReadonlySet<string> = new Set(['constructor', 'prototype', 'proto', 'tostring', 'valueof', 'hasownproperty']);

/** What no single file can show: duplicate ids and phrasings, links and claims that lead nowhere, banks without an entry. */
export function crossCheck(parts: Parts): readonly Problem[] {
  const ids = new Set(parts.entries.map(({ entry }) => entry.id));
  return [
    ...duplicateIds(parts.entries),
    ...parts.entries.flatMap((placed) => danglingLinks(placed, ids, new Set(parts.claims.map(({ id }) => id)))),
    ...bankProblems(parts, ids),
    ...duplicatePhrasings(parts),
    ...unusedClaims(parts),
    ...starters(parts, ids),
  ];
}

function duplicateIds(entries: readonly PlacedEntry[]): Problem[] {
  const first = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    const { id } = placed.entry;
    const earlier = first.get(id);
    if (RESERVED_IDS.has(id)) return [at(placed, ['id'], `"${id}" is not a legal id`, 'Choose another id')];
    if (!earlier) {
      first.set(id, placed);
      return [];
    }
    return [at(placed, ['id'], `the id is already used in ${earlier.file.file}`, 'Give one of the two entries another id')];
  });
}

function danglingLinks(placed: PlacedEntry, ids: ReadonlySet<string>, claims: ReadonlySet<string>): Problem[] {
  const { entry } = placed;
  const related = entry.related.flatMap((id, i) => {
    if (id === entry.id) return [at(placed, ['related', i], 'the entry names itself as related', 'Name another entry')];
    return ids.has(id) ? [] : [at(placed, ['related', i], `the related entry "${id}" does not exist`, 'Correct the id or remove it')];
  });
  const missing = entry.claims.flatMap((id, i) =>
    claims.has(id) ? [] : [at(placed, ['claims', i], `the claim "${id}" does not exist`, 'Name a claim of claims.yaml')],
  );
  return [...related, ...missing];
}

function bankProblems({ banks }: Parts, ids: ReadonlySet<string>): Problem[] {
  return banks
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => ({
      file: file.file,
      line: 1,
      column: 1,
      message: `there is no entry "${id}"`,
      remedy: 'Name the file after the entry whose phrasings it holds',
      severity: 'error' as const,
    }));
}

function duplicatePhrasings({ entries, banks, offTopic }: Parts): Problem[] {
  const owner = new Map<string, string>();
  const found: Problem[] = [];
  const claim = (phrasing: string, id: string, file: YamlFile, path: readonly (string | number)[]) => {
    const key = normalise(phrasing).replace(/[^\p{L}\p{N} ]/gu, '');
    const other = owner.get(key);
    if (other === undefined) owner.set(key, id);
    else {
      const message =
        other === id ? `the phrasing "${phrasing}" stands here twice` : `the phrasing "${phrasing}" also stands in entry "${other}"`;
      found.push({
        file: file.file,
        ...file.locate(path),
        entry: id,
        message,
        remedy: 'Keep it in one place',
        severity: other === id ? 'warning' : 'error',
      });
    }
  };
  for (const { entry, file, path } of entries) {
    claim(entry.question, entry.id, file, [...path, 'question']);
    for (const [i, phrasing] of entry.phrasings.entries()) claim(phrasing, entry.id, file, [...path, 'phrasings', i]);
  }
  for (const { id, phrasings, file } of banks) {
    for (const [i, phrasing] of phrasings.entries()) claim(phrasing, id, file, ['phrasings', i]);
  }
  for (const phrasing of offTopic) {
    const other = owner.get(normalise(phrasing).replace(/[^\p{L}\p{N} ]/gu, ''));
    if (other !== undefined)
      found.push({
        file: 'en/off-topic.yaml',
        message: `the phrasing "${phrasing}" also stands in entry "${other}"`,
        remedy: 'Keep it in one place',
        severity: 'error',
      });
  }
  return found;
}

function unusedClaims({ entries, claims, claimsFile }: Parts): Problem[] {
  const used = new Set(entries.flatMap(({ entry }) => entry.claims));
  return claims.flatMap(({ id }, i) =>
    used.has(id) || !claimsFile
      ? []
      : [
          {
            file: claimsFile.file,
            ...claimsFile.locate(['claims', i]),
            message: `no entry rests on claim ${id}`,
            remedy: 'Use it in an entry, or remove it',
            severity: 'warning' as const,
          },
        ],
  );
}

function starters({ messages, messagesFile }: Parts, ids: ReadonlySet<string>): Problem[] {
  return (messages?.welcomeStarters ?? []).flatMap((id, i) =>
    ids.has(id) || !messagesFile
      ? []
      : [
          {
            file: messagesFile.file,
            ...messagesFile.locate(['messages', 'welcomeStarters', i]),
            message: `the starter "${id}" is no entry`,
            remedy: 'Correct the id or remove it',
            severity: 'error' as const,
          },
        ],
  );
}
