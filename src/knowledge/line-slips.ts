/** Something that was slipped in the writing of a line, and what to do about it. Lines and columns count from 1. */
export interface Slip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** The first mark that git leaves between two versions of a text. */
export function mergeMark(rows: readonly string[]): Slip | undefined {
  const row = rows.findIndex((text) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(text));
  if (row < 0) return undefined;
  return {
    line: row + 1,
    column: 1,
    message: 'two versions of this place were merged, and both are still there',
    remedy: 'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
  };
}

/** Lines that begin with what only looks like spaces: text that was copied from a web page or a word processor. */
export function hardSpaces(rows: readonly string[]): readonly Slip[] {
  return rows.flatMap((text, row) => {
    const found = /^( *)[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/.exec(text);
    if (!found) return [];
    const remedy = `Delete all that stands before the text of line ${row + 1}, and type spaces there`;
    return [
      {
        line: row + 1,
        column: (found[1] ?? '').length + 1,
        message: 'the line begins with signs that look like spaces and are not spaces',
        remedy,
      },
    ];
  });
}

/** The fields with which an entry or a claim may begin; a phrasing such as "Note: ..." begins none. */
const BEGINS_ITEM = /^( *)- +(id|kind|question|answer|section|claim):(?:\s|$)/;

/** Where an entry begins without its dash: an id that stands second in an item, or in none, or where the dashes stand. */
export function missingDashes(rows: readonly string[]): readonly Slip[] {
  let item: { readonly dash: number; hasId: boolean } | undefined;
  return rows.flatMap((text, row) => {
    const [, dashIndent, first] = BEGINS_ITEM.exec(text) ?? [];
    if (dashIndent !== undefined) {
      item = { dash: dashIndent.length, hasId: first === 'id' };
      return [];
    }
    const indent = /^( *)id:(?:\s|$)/.exec(text)?.[1]?.length;
    if (indent === undefined) return [];
    const isFirst = item !== undefined && !item.hasId && indent > item.dash;
    if (item && isFirst) item.hasId = true;
    if (isFirst) return [];
    const message = `a "- " is missing: every entry begins with one`;
    return [{ line: row + 1, column: indent + 1, message, remedy: `Write "- " before "id", line ${row + 1}, as other entries have it` }];
  });
}

/** The line at or beside `line` that is indented unlike all others of its kind. */
export function oddIndent(rows: readonly string[], line: number): Slip | undefined {
  for (const at of [line - 1, line, line + 1]) {
    const kind = kindOf(rows[at - 1]);
    const usual = kind && usualIndent(rows, at - 1, kind);
    if (kind && usual !== undefined) {
      const message = `the line begins with ${spaces(kind.indent)}, unlike others of its kind`;
      return { line: at, column: 1, message, remedy: `Begin line ${at} with ${spaces(usual)}` };
    }
  }
  return undefined;
}

interface LineKind {
  readonly indent: number;
  /** The field that the line begins with, if it does. */
  readonly field: string | undefined;
  readonly hasDash: boolean;
}

function kindOf(row: string | undefined): LineKind | undefined {
  const [, indent, dash, field] = /^( *)(- +)?(?:([A-Za-z]\w*):(?:\s|$))?/.exec(row ?? '') ?? [];
  if (indent === undefined || (dash === undefined && field === undefined)) return undefined;
  return { indent: indent.length, field, hasDash: dash !== undefined };
}

/** Of the lines with the same field, else of those that look alike and stand in: only where no other is indented as this one is. */
function usualIndent(rows: readonly string[], self: number, kind: LineKind): number | undefined {
  const others = rows.flatMap((row, i) => (i === self ? [] : [kindOf(row)])).filter((other) => other?.hasDash === kind.hasDash);
  const named = others.filter((other) => other?.field === kind.field);
  // At the margin stands the field that holds all others: nothing is unlike it.
  if (named.length === 0 && kind.indent === 0) return undefined;
  const alike =
    kind.field !== undefined && named.length > 0
      ? named
      : others.filter((other) => (other?.field === undefined) === (kind.field === undefined));
  const counts = new Map<number, number>();
  for (const other of alike) if (other) counts.set(other.indent, (counts.get(other.indent) ?? 0) + 1);
  if (counts.has(kind.indent)) return undefined;
  return [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)[0]?.[0];
}

function spaces(count: number): string {
  if (count === 0) return 'no space';
  return count === 1 ? '1 space' : `${count} spaces`;
}
