import { tagPattern } from '../language/tags.js';

/**
 * The words of a Teams message that came as HTML. Only known tags go: "<3", "a < b" and "<i want to die>" are what a person wrote.
 * Tags that part lines become line breaks, so that two sentences stay two.
 */
export function stripHtml(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(TAG, ' ')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => decode(name.toLowerCase()) ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const LINE_END = tagPattern('br|/(?:p|div|li|h[1-6]|tr)');
const TAG = tagPattern(
  '/?(?:a|attachment|b|blockquote|br|code|codeblock|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|readonly|s|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)',
);

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: '’', lsquo: '‘' };

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
