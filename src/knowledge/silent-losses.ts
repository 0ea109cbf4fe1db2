import { type Document, isSeq, type LineCounter, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { Problem } from './problem.js';
import type { Report } from './yaml-file.js';

/** Texts without quotes of which YAML takes a part away, or that it joins, without an error. Warnings: it may be meant. */
export function silentLosses(document: Document.Parsed, text: string, lines: LineCounter, report: Report): readonly Problem[] {
  const found: Problem[] = [];
  const warn = (offset: number, message: string, remedy: string) => {
    const { line, col } = lines.linePos(offset);
    found.push({ ...report(message, remedy, line, col), severity: 'warning' });
  };
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const remark = remarkBehind(node, restOfLine(text, end));
      if (remark)
        warn(
          end + remark.gap,
          `"${remark.text}" is left out: "#" begins a remark`,
          'Put the whole text in quotes, or the remark on a line of its own',
        );
      const second = /\n\s*/.exec(text.slice(start, end));
      if (second && isListItem(path)) {
        const next = start + second.index + second[0].length;
        warn(next, 'two lines make one text here', `Write "- " before "${restOfLine(text, next)}", or all of it on one line`);
      }
      if (CURLY.test(text.slice(start, end)))
        warn(
          start,
          'the text begins with a curly quotation mark, which patients will see',
          'Use straight quotation marks, " or \', or none',
        );
    },
  });
  return found;
}

/** As word processors write them at the beginning of a text. */
const CURLY = /^[“”„‟‘‚«]/;

/**
 * What stands behind a text on its line and was hardly meant as a remark: a number ("Suite #200"), or anything that one space parts from more
 * than a word. A remark after one word, or two spaces away, is one.
 */
function remarkBehind({ source = '' }: Scalar, rest: string): { readonly gap: number; readonly text: string } | undefined {
  const [, gap = '', text] = /^([ \t]+)(#.*)$/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  const isMeant = !/^#[\p{L}\p{N}]/u.test(text) && (gap.length > 1 || !source.includes(' '));
  return isMeant ? undefined : { gap: gap.length, text };
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end).trimEnd();
}

function isListItem(path: readonly (Document | Node | Pair)[]): boolean {
  const parent = path.at(-1);
  return isSeq(parent) && !parent.flow;
}
