import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { decodeText } from './decode-text.js';
import { tooDeepAt } from './nesting.js';
import type { Problem } from './problem.js';
import { LARGEST_MB, readRegularFile } from './regular-file.js';
import { silentLosses } from './silent-losses.js';
import { syntaxProblems } from './syntax-problems.js';

/** A parsed file that can say where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** What was perhaps not meant as YAML reads it. */
  readonly warnings: readonly Problem[];
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
    bytes = readRegularFile(path);
  } catch (error) {
    return [report(`cannot be read (${describeReadError(error)})`, 'Check that the file exists and that the bot may read it')];
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string') {
    return [report('is not valid UTF-8', 'Save the file as UTF-8 (in most editors: "Save with encoding")', text.line, text.column)];
  }
  return parse(text, shownAs, report);
}

/** Makes a problem of the file that is read. */
export type Report = (message: string, remedy: string, line?: number, column?: number) => Problem;

function parse(text: string, file: string, report: Report): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n');
    const remedy = 'Remove the brackets or the indentation: an entries file is a list of entries, nothing deeper';
    return [report('is nested too deeply', remedy, before.length, (before.at(-1) ?? '').length + 1)];
  }
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core', merge: false });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [document, second] = documents;
  if (!document || (document.contents === null && document.errors.length === 0)) {
    return [
      report(
        'holds nothing but comments or white space',
        'Write what it is meant to hold; a file of entries or phrasings may be deleted instead',
        1,
        1,
      ),
    ];
  }
  const found = [...syntaxProblems(document, text, lines, report), ...forbidden(document, text, lines, report)];
  if (second) {
    const { line, col } = lines.linePos(second.range[0]);
    found.push(report('holds several YAML documents', 'Remove the line "---" between them', line, col));
  }
  if (found.length > 0) return found;
  return { file, value: document.toJS(), warnings: silentLosses(document, text, lines, report), locate: createLocate(document, lines) };
}

function forbidden(document: Document.Parsed, text: string, lines: LineCounter, report: Report): Problem[] {
  const found: Problem[] = [];
  const add = (offset: number | undefined, message: string, remedy: string) => {
    const { line, col } = lines.linePos(offset ?? 0);
    found.push(report(message, remedy, line, col));
  };
  const addMarks = (node: Node) => {
    if ('anchor' in node && node.anchor) add(node.range?.[0], 'has an anchor', 'Anchors (&name) are not allowed: write the text out');
    // The parser sets a tag only where one is written, and spells "!!str" out.
    if (node.tag !== undefined) add(node.range?.[0], 'has a tag', 'Tags (!name) are not allowed: put the text in quotes');
  };
  visit(document, {
    Alias: (_, node) => add(node.range?.[0], 'has an alias', 'Aliases (*name) are not allowed: write the text out'),
    Collection: (_, node) => addMarks(node),
    Scalar: (_, node) => {
      addMarks(node);
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

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES') return 'permission denied';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTREG') return 'it is no ordinary file';
  if (code === 'EFBIG') return `it is larger than ${LARGEST_MB} MB`;
  return String(code ?? 'unknown reason');
}
