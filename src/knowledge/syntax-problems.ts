import type { Document, LineCounter } from 'yaml';
import type { Problem } from './problem.js';
import type { Report } from './yaml-file.js';

/** Where a text is not YAML, each slip once. */
export function syntaxProblems(document: Document.Parsed, lines: LineCounter, report: Report): Problem[] {
  let last = Number.NEGATIVE_INFINITY;
  let isBroken = false;
  return [...document.errors, ...document.warnings].flatMap((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    // One slip makes the parser stumble over its own line and the next, and one broken structure over all that follows: only the first
    // of these tells what to mend.
    const isEcho = line - last <= 1 || (isBroken && !STANDS_ALONE.has(error.code));
    last = line;
    isBroken ||= !STANDS_ALONE.has(error.code);
    if (isEcho) return [];
    const remedy = remedyFor(error.code, error.message);
    return [report(`is not correct YAML: ${sentence(error.message)}`, remedy, line, col)];
  });
}

const STANDS_ALONE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'TAG_RESOLVE_FAILED', 'BLOCK_AS_IMPLICIT_KEY']);

function remedyFor(code: string, message: string): string {
  const known = message.includes('indicator') ? undefined : SYNTAX_REMEDIES.get(code);
  return known ?? 'Compare the line and its indentation with a neighbouring entry';
}

const SYNTAX_REMEDIES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'Keep one of the two fields'],
  ['TAB_AS_INDENT', 'Indent with spaces: tabs are not allowed'],
  ['BLOCK_AS_IMPLICIT_KEY', 'Put a text that holds a colon in quotes'],
  ['MISSING_CHAR', 'Close the quotation mark or bracket'],
  ['TAG_RESOLVE_FAILED', 'Remove the tag (the word that begins with "!"), or put the text in quotes'],
]);

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
}
