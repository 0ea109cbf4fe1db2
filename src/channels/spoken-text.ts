/** Text as a screen reader or a notification should have it: no Markdown signs, links by their label, no citation marks. */
export function spokenText(markdown: string): string {
  return markdown
    .replace(/^\[\d+\]:.*$/gm, '')
    .replace(/ ?\[\d+\](?!\()/g, '')
    .replace(/!?\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
