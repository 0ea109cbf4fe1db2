/** More marks in a row stand on no letter of any language. */
const FLOOD = /([\p{M}\uff9e\uff9f]{8})[\p{M}\uff9e\uff9f]+/gu;

/**
 * The text without its floods of combining marks, to be done before any normalisation: that sorts the marks of a letter by class, at the cost of the square of
 * their number (258 KB took 44 s). U+FF9E and U+FF9F are no marks before it and are after; a mark that begins another letter's parts ends its row. Linear.
 */
export function withFewMarks(text: string): string {
  return text.replace(FLOOD, '$1');
}
