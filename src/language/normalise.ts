import { withFewMarks } from './few-marks.js';
import { rememberLast } from './remember.js';
import { tagPattern } from './tags.js';
import { turnBack } from './turned-text.js';

/**
 * The one normaliser for all who match text (triage, matching, commands): what a person sees, in one plain form.
 *
 * Text that was turned around is turned back, markup and entities are resolved (Teams sends HTML), characters that nobody sees are removed (zero-width, bidirectional marks, controls),
 * compatibility forms and accents are folded, quotes and dashes unified, white space collapsed. Punctuation stays: it separates clauses.
 * Linear in the length of the utterance; never throws, also not on lone surrogates.
 */
export const normalise = rememberLast((utterance) => {
  if (PLAIN.test(utterance)) return collapse(utterance.toLowerCase());
  const seen = withFewMarks(stripMarkup(turnBack(utterance.toWellFormed())))
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(CONTROL, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase();
  return collapse(seen);
});

/** Most messages have nothing but these, of which nothing is to be folded or removed: no accents, no markup, no entities, no grave accents. */
const PLAIN = /^[\t\n\r\x20-\x25\x27-\x3b\x3d-\x5f\x61-\x7e]*$/;

function collapse(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** White space that is not one blank: most messages have none, and replacing each blank by itself costs six times the look. */
const UNEVEN = /\s\s|[^\S ]/;

// \p{M}: accents after NFKD, and floods of combining marks. \p{Cf}: zero-width characters, soft hyphen, bidirectional controls.
const UNSEEN = /[\p{M}\p{Cf}\u{fffd}]/gu;
const CONTROL = /\p{Cc}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

// An inline tag stands inside a word ("ke<b>ta</b>mine"), as a comment without words does; any other tag separates words.
const INLINE_TAG = tagPattern('/?(?:b|i|u|s|em|strong|span|font|a|at)|!--[-\\s]*--');
const OTHER_TAG = tagPattern(
  '/?(?:attachment|audio|blockquote|br|code|codeblock|details|div|emoji|h[1-6]|hr|iframe|img|li|o:p|ol|p|pre|readonly|script|strike|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|tt|ul|video)',
);
/** What only looks like a tag holds a person's words. */
const BRACKETED = /<!?(\/?[a-z-][^<>]*)>/gi;
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['hellip', '...'],
  ['ndash', '-'],
  ['mdash', '-'],
]);

function stripMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text.replace(INLINE_TAG, '').replace(OTHER_TAG, ' ').replace(BRACKETED, ' $1 ').replace(ENTITY, decodeEntity);
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED_ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ' ';
}
