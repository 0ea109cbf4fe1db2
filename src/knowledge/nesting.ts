import { Lexer } from 'yaml';

/** Our files are five deep. The parser recurses, and far too deep a file would end the process rather than the reading. */
const MOST_OPEN = 16;
/** In block style a level takes a column at least. */
const MOST_COLUMNS = 60;

/** The offset at which a YAML text nests too deeply, if it does; looks at its tokens alone. */
export function tooDeepAt(text: string): number | undefined {
  let [offset, open, column] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open++;
    if (token === ']' || token === '}') open--;
    column = nextColumn(column, token);
    if (open > MOST_OPEN || column > MOST_COLUMNS) return offset;
    // Three tokens of the lexer stand for no text: the start of a document, a scalar and the end of flow style.
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** How far a line has gone in before its first text: the indentation and the dashes. -1 after that, until the next line. */
function nextColumn(column: number, token: string): number {
  if (/^[\r\n]/.test(token)) return 0;
  if (column >= 0 && /^(?: +|[-?:])$/.test(token)) return column + token.length;
  return token.startsWith('\u0002') ? column : -1;
}
