import { type Document, isScalar, type LineCounter, visit } from 'yaml';
import { hardSpaces, mergeMark, missingDashes, oddIndent, type Slip } from './line-slips.js';
import type { Problem } from './problem.js';
import type { Report } from './yaml-file.js';

type SyntaxError = Document.Parsed['errors'][number] | Document.Parsed['warnings'][number];

/** Where a text is not YAML, each slip once. */
export function syntaxProblems(document: Document.Parsed, text: string, lines: LineCounter, report: Report): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const rows = text.split(/\r?\n/);
  const merged = mergeMark(rows);
  // What the parser says of a slip that is plain to see misleads ("keep one of the two", of two entries), and of all that follows it, too.
  const plain = merged ? [merged] : [...hardSpaces(rows), ...missingDashes(rows)].sort((a, b) => a.line - b.line);
  const first = plain[0]?.line ?? Number.POSITIVE_INFINITY;
  const slips = slipsOf(errors, (error) => explain(error, document, rows, lines), lines).filter(({ line }) => line < first - 1);
  return [...slips, ...plain].map(({ line, column, message, remedy }) => report(`is not correct YAML: ${message}`, remedy, line, column));
}

const STANDS_ALONE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'TAG_RESOLVE_FAILED', 'BLOCK_AS_IMPLICIT_KEY']);

/** The slips behind the errors of the parser, which stumbles over the line of a slip and the next, and over all that follows a broken structure. */
function slipsOf(
  errors: readonly SyntaxError[],
  explain: (error: SyntaxError) => Slip & { readonly isShift?: boolean },
  lines: LineCounter,
): Slip[] {
  let last = Number.NEGATIVE_INFINITY;
  let isBroken = false;
  let isShifted = false;
  return errors.flatMap((error) => {
    const { line } = lines.linePos(error.pos[0]);
    const standsAlone = STANDS_ALONE.has(error.code) && !(isShifted && error.code === 'BLOCK_AS_IMPLICIT_KEY');
    const isEcho = line - last <= 1 || (isBroken && !standsAlone);
    last = line;
    isBroken ||= !standsAlone;
    if (isEcho) return [];
    const slip = explain(error);
    isShifted ||= slip.isShift ?? false;
    return [slip];
  });
}

function explain(
  error: SyntaxError,
  document: Document.Parsed,
  rows: readonly string[],
  lines: LineCounter,
): Slip & { readonly isShift?: boolean } {
  const { line, col } = lines.linePos(error.pos[0]);
  const slip = { line, column: col, message: PLAIN_WORDS.get(error.code) ?? sentence(error.message) };
  if (error.code === 'MISSING_CHAR' && /closing ["']/.test(error.message)) {
    const opening = lines.linePos(openingQuote(document, error.pos[0]));
    return {
      line: opening.line,
      column: opening.col,
      message: 'the quotation mark that opens here is not closed',
      remedy: 'Close it at the end of the text',
    };
  }
  const row = rows[line - 1] ?? '';
  if (/^ *\t/.test(row)) return { ...slip, message: 'the line begins with a tab', remedy: TABS };
  if (error.code === 'UNEXPECTED_TOKEN' && /["']/.test(row.slice(0, col - 1)))
    return {
      ...slip,
      message: 'text goes on behind a quotation mark',
      remedy: 'That quotation mark ends the text: put the other kind, " or \', around the whole',
    };
  if (error.message.includes('end with a')) return { ...slip, remedy: 'Close the bracket that opens in the line above', isShift: true };
  if (/^ *[–—•]/.test(row))
    return {
      ...slip,
      message: 'the line begins with a long dash or a bullet',
      remedy: 'Begin it with "- ", a plain hyphen',
      isShift: true,
    };
  if (/^ *-[^\s-]/.test(row)) return { ...slip, remedy: 'Write a space after the dash', isShift: true };
  const odd = MAY_BE_INDENT.has(error.code) ? oddIndent(rows, line) : undefined;
  if (odd) return { ...odd, isShift: true };
  const remedy = (error.message.includes('indicator') ? undefined : REMEDIES.get(error.code)) ?? COMPARE;
  return { ...slip, remedy, isShift: error.code === 'MULTILINE_IMPLICIT_KEY' };
}

const MAY_BE_INDENT: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

const TABS = 'Indent with spaces: tabs are not allowed';
const COMPARE = 'Compare the line and its indentation with a neighbouring entry';
/** For what the parser says in words of its own trade. */
const PLAIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'the same field stands here a second time'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a colon in the text begins a field within a field'],
  ['MULTILINE_IMPLICIT_KEY', 'the line is no field'],
]);
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'Keep one of the two fields'],
  ['TAB_AS_INDENT', TABS],
  ['BLOCK_AS_IMPLICIT_KEY', 'Put a text that holds a colon in quotes'],
  [
    'MULTILINE_IMPLICIT_KEY',
    'Write a field as its name, a colon, a space and the text; begin a line that goes on with the text above with as many spaces as that text',
  ],
  ['BAD_SCALAR_START', 'Put the text in quotes'],
  ['MISSING_CHAR', 'Close the quotation mark or bracket'],
  ['TAG_RESOLVE_FAILED', 'Remove the tag (the word that begins with "!"), or put the text in quotes'],
]);

/** Where the text in quotes begins that is still open at `end`. */
function openingQuote(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, (_, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[0] < end) opening = node.range[0];
  });
  return opening;
}

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
}
