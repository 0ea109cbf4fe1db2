/**
 * Brings Markdown down to what every Teams client shows in a plain message: bold, italic, preformatted, quotes and links.
 * Headings become bold, list items lines with a bullet, table rows lines, images links; rules go.
 */
export function teamsText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !RULE.test(line) && !TABLE_RULE.test(line))
    .map(teamsLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$/;

function teamsLine(line: string): string {
  const plain = line.replace(/!\[([^\]]*)\]\(/g, '[$1](');
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(plain);
  if (heading) return `**${heading[1]?.replace(/\*\*/g, '') ?? ''}**`;
  // Teams joins lines that no blank line parts, so each item becomes a paragraph of its own.
  const item = /^\s*[-*+]\s+(.*)$/.exec(plain);
  if (item) return `\n• ${item[1] ?? ''}\n`;
  const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/.exec(plain);
  if (numbered) return `\n(${numbered[1] ?? ''}) ${numbered[2] ?? ''}\n`;
  const row = /^\s*\|(.+)\|\s*$/.exec(plain);
  return row
    ? `\n${(row[1] ?? '')
        .split('|')
        .map((cell) => cell.trim())
        .join(', ')}\n`
    : plain;
}
