import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Problem } from './problem.js';

/** A parsed file that can say where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` stands; with `key`, where that key of the mapping at `path` stands. */
  locate(path: readonly (string | number)[], key?: string): { readonly line: number; readonly column: number };
}

/**
 * Reads one YAML file strictly: valid UTF-8, one document, no anchors, aliases or tags, no control characters, no duplicate keys.
 * `shownAs` is the name used in problems. Gives the file, or all that is wrong with it.
 */
export function readYamlFile(path: string, shownAs: string): YamlFile | readonly Problem[] {
  const report = (message: string, remedy: string, line?: number, column?: number): Problem => ({
    file: shownAs,
    message,
    remedy,
    severity: 'error',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return [report(`cannot be read (${describeReadError(error)})`, 'Check that the file exists and that the bot may read it')];
  }
  const text = decode(bytes);
  if (typeof text === 'number') {
    return [report('is not valid UTF-8', 'Save the file as UTF-8 (in most editors: "Save with encoding")', lineOfByte(bytes, text))];
  }
  return parse(text, shownAs, report);
}

type Report = (message: string, remedy: string, line?: number, column?: number) => Problem;

function parse(text: string, file: string, report: Report): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  let documents: readonly Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core', merge: false });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    // The parser recurses: thousands of open brackets end here.
    if (error instanceof RangeError) return [report('is nested too deeply', 'An entries file is a list of entries, nothing deeper')];
    throw error;
  }
  const [document, second] = documents;
  if (!document || (document.contents === null && document.errors.length === 0)) {
    return [report('holds nothing but comments or white space', 'Write the list it is meant to hold, or delete the file')];
  }
  const found = [...syntaxProblems(document, lines, report), ...forbidden(document, text, lines, report)];
  if (second) {
    const { line, col } = lines.linePos(second.range[0]);
    found.push(report('holds several YAML documents', 'Remove the line "---" between them', line, col));
  }
  if (found.length > 0) return found;
  return { file, value: document.toJS(), locate: createLocate(document, lines) };
}

function syntaxProblems(document: Document.Parsed, lines: LineCounter, report: Report): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const remedy = SYNTAX_REMEDIES.get(error.code) ?? 'Compare the line and its indentation with a neighbouring entry';
    return report(`is not correct YAML: ${sentence(error.message)}`, remedy, line, col);
  });
}

const SYNTAX_REMEDIES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'Keep one of the two fields'],
  ['TAB_AS_INDENT', 'Indent with spaces: tabs are not allowed'],
  ['MISSING_CHAR', 'Close the quotation mark or bracket'],
  ['TAG_RESOLVE_FAILED', 'Remove the tag (the word that begins with "!"), or put the text in quotes'],
]);

function forbidden(document: Document.Parsed, text: string, lines: LineCounter, report: Report): Problem[] {
  const found: Problem[] = [];
  const add = (offset: number | undefined, message: string, remedy: string) => {
    const { line, col } = lines.linePos(offset ?? 0);
    found.push(report(message, remedy, line, col));
  };
  visit(document, {
    Alias: (_, node) => add(node.range?.[0], 'has an alias', 'Aliases (*name) are not allowed: write the text out'),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) add(node.range?.[0], 'has an anchor', 'Anchors (&name) are not allowed: write the text out');
      if (node.tag?.startsWith('!')) add(node.range?.[0], 'has a tag', 'Tags (!name) are not allowed: put the text in quotes');
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && CONTROL.test(node.value)) {
        add(node.range?.[0], 'has a control character in a text', 'Type the text again by hand: something unseen was pasted with it');
      }
    },
  });
  const raw = CONTROL.exec(text);
  if (raw && found.length === 0)
    add(raw.index, 'has a control character', 'Type the line again by hand: something unseen was pasted with it');
  return found;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function createLocate(document: Document.Parsed, lines: LineCounter): YamlFile['locate'] {
  return (path, key) => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const named =
      key !== undefined && isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined;
    const target = isNode(named) ? named : node;
    const { line, col } = lines.linePos(isNode(target) && target.range ? target.range[0] : 0);
    return { line, column: col };
  };
}

/** The text, or the offset of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return Buffer.byteLength(lenient.slice(0, lenient.indexOf('\ufffd')));
  }
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES') return 'permission denied';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return String(code ?? 'unknown reason');
}

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
}
