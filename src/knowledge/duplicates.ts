import { normalise } from '../language/normalise.js';
import type { Parts } from './parts.js';
import { at } from './placed-entry.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yaml-file.js';

// Names that every object has: as ids they would be found in places where nothing was put.
const RESERVED_IDS: ReadonlySet<string> = new Set(['constructor', 'prototype', 'proto', 'tostring', 'valueof', 'hasownproperty']);

/** What stands twice: ids of entries and of claims, phrasings in one entry, in two, and among what is off topic. */
export function duplicates(parts: Parts): readonly Problem[] {
  return [...duplicateIds(parts), ...duplicateClaims(parts), ...duplicatePhrasings(parts)];
}

function duplicateIds({ entries }: Parts): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((placed) => {
    const { id } = placed.entry;
    const earlier = first.get(id);
    if (RESERVED_IDS.has(id)) return [at(placed, ['id'], `"${id}" is not a legal id`, 'Choose another id')];
    if (earlier === undefined) {
      first.set(id, placed.file.file);
      return [];
    }
    return [at(placed, ['id'], `the id is already used in ${earlier}`, 'Give one of the two entries another id')];
  });
}

function duplicateClaims({ claims, claimsFile }: Parts): Problem[] {
  return claims.flatMap(({ id }, i) =>
    !claimsFile || claims.findIndex((other) => other.id === id) === i
      ? []
      : [
          {
            file: claimsFile.file,
            ...claimsFile.locate(['claims', i, 'id']),
            message: `there is a claim ${id} above`,
            remedy: 'Give one of the two claims another id',
            severity: 'error' as const,
          },
        ],
  );
}

/** Whose a phrasing is; off topic has no entry. */
type Owner = { readonly entry?: string };

function duplicatePhrasings({ entries, banks, offTopic, offTopicFile, isUncertain }: Parts): Problem[] {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  const owners = new Map<string, Owner>();
  const found: Problem[] = [];
  const claim = (phrasing: string, owner: Owner, file: YamlFile, path: readonly (string | number)[]) => {
    const key = normalise(phrasing).replace(/[^\p{L}\p{N} ]/gu, '');
    const other = owners.get(key);
    if (other === undefined) owners.set(key, owner);
    else found.push({ file: file.file, ...file.locate(path), ...owner, ...describe(phrasing, owner, other), severity: 'error' });
  };
  for (const { entry, file, path } of entries) {
    claim(entry.question, { entry: entry.id }, file, [...path, 'question']);
    for (const [i, phrasing] of entry.phrasings.entries()) claim(phrasing, { entry: entry.id }, file, [...path, 'phrasings', i]);
  }
  for (const { id, phrasings, file } of banks) {
    // A bank without an entry is told as such: it may be a copy.
    if (!ids.has(id) && !isUncertain(id)) continue;
    for (const [i, phrasing] of phrasings.entries()) claim(phrasing, { entry: id }, file, ['phrasings', i]);
  }
  if (offTopicFile) for (const [i, phrasing] of offTopic.entries()) claim(phrasing, {}, offTopicFile, ['phrasings', i]);
  return found;
}

function describe(phrasing: string, owner: Owner, other: Owner): Pick<Problem, 'message' | 'remedy'> {
  if (owner.entry === other.entry) return { message: `the phrasing "${phrasing}" stands there twice`, remedy: 'Remove this one' };
  return { message: `the phrasing "${phrasing}" also stands in entry "${other.entry}"`, remedy: 'Keep it in one place' };
}
