import { duplicates } from './duplicates.js';
import { nearestName } from './nearest-name.js';
import type { Parts } from './parts.js';
import { at, type PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yaml-file.js';

/** What no single file can show: what stands twice, links and claims that lead nowhere, banks without an entry. */
export function crossCheck(parts: Parts): readonly Problem[] {
  const ids = new Set(parts.entries.map(({ entry }) => entry.id));
  // Of an id in a file that could not be read, nothing is known: one complaint about that file is enough.
  const isMissing = (id: string) => !ids.has(id) && !parts.isUncertain(id);
  return [
    ...duplicates(parts),
    ...parts.entries.flatMap((placed) => danglingRelated(placed, isMissing, ids)),
    ...parts.entries.flatMap((placed) => danglingClaims(placed, parts)),
    ...parts.banks.filter(({ id }) => isMissing(id)).map((bank) => bankProblem(bank, ids)),
    ...largeBanks(parts),
    ...unusedClaims(parts),
    ...starters(parts, isMissing),
  ];
}

function danglingRelated({ entry, ...placed }: PlacedEntry, isMissing: (id: string) => boolean, ids: ReadonlySet<string>): Problem[] {
  const problem = (i: number, message: string, remedy: string) => at({ entry, ...placed }, ['related', i], message, remedy);
  return entry.related.flatMap((id, i) => {
    if (id === entry.id) return [problem(i, 'the entry names itself as related', 'Name another entry')];
    return isMissing(id)
      ? [problem(i, `the related entry "${id}" does not exist`, didYouMean(id, ids) ?? 'Correct the id or remove it')]
      : [];
  });
}

function danglingClaims(placed: PlacedEntry, { claims, claimsFile }: Parts): Problem[] {
  if (!claimsFile) return [];
  const known = new Set(claims.map(({ id }) => id));
  return placed.entry.claims.flatMap((id, i) =>
    known.has(id) ? [] : [at(placed, ['claims', i], `the claim "${id}" does not exist`, 'Name a claim of claims.yaml')],
  );
}

function bankProblem({ id, file }: Parts['banks'][number], ids: ReadonlySet<string>): Problem {
  const remedy = didYouMean(id, ids) ?? 'Name the file after the entry whose phrasings it holds, or delete it if that entry is gone';
  return { file: file.file, line: 1, column: 1, message: `there is no entry "${id}"`, remedy, severity: 'error' };
}

/** Beyond these, rows repeat each other: they teach the matcher nothing and nobody reads them any more. */
const MOST_PHRASINGS = 160;

function largeBanks({ entries, banks }: Parts): Problem[] {
  const own = new Map(entries.map(({ entry }) => [entry.id, 1 + entry.phrasings.length]));
  return banks.flatMap(({ id, phrasings, isCollection, file }) => {
    const count = phrasings.length + (own.get(id) ?? 0);
    if (isCollection || count <= MOST_PHRASINGS) return [];
    const message = `there are ${count} phrasings of "${id}" in all, more than ${MOST_PHRASINGS}`;
    return [problemAt(file, ['phrasings'], message, 'Remove those that differ from others by a word or two', 'warning')];
  });
}

function didYouMean(id: string, ids: ReadonlySet<string>): string | undefined {
  const nearest = nearestName(id, ids);
  return nearest && `Did you mean "${nearest}"?`;
}

function unusedClaims({ entries, claims, claimsFile, isUncertain }: Parts): Problem[] {
  const used = new Set(entries.flatMap(({ entry }) => entry.claims));
  return claims.flatMap(({ id }, i) =>
    claimsFile && !used.has(id) && !isUncertain(id)
      ? [problemAt(claimsFile, ['claims', i], `no entry rests on claim ${id}`, 'Use it in an entry, or remove it', 'warning')]
      : [],
  );
}

function starters({ messages, messagesFile }: Parts, isMissing: (id: string) => boolean): Problem[] {
  return (messages?.welcomeStarters ?? []).flatMap((id, i) =>
    messagesFile && isMissing(id)
      ? [problemAt(messagesFile, ['messages', 'welcomeStarters', i], `the starter "${id}" is no entry`, 'Correct the id or remove it')]
      : [],
  );
}

function problemAt(
  file: YamlFile,
  path: readonly (string | number)[],
  message: string,
  remedy: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: file.file, ...file.locate(path), message, remedy, severity };
}
