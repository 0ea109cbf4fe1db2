/** A word as it is typed. */
export interface Token {
  readonly text: string;
  readonly breakBefore: number;
  /** No white space before it: "s.u.i" and "sui-cide" hang together. */
  readonly glued: boolean;
}

// A word may hold the signs that people mask letters with; the sign at its edge is punctuation, but for a leading $ or @.
const TOKEN = /[$@]?[a-z0-9](?:[a-z0-9'*@$!|+#]*[a-z0-9$@*+])?/g;

/** The tokens of a normalised text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    // Four times the same in a row says no more than three times.
    if ([1, 2, 3].every((back) => tokens[tokens.length - back]?.text === match[0])) continue;
    tokens.push({
      text: match[0],
      breakBefore: tokens.length === 0 ? 2 : breakOf(between),
      glued: between.length > 0 && between.length < 3 && !between.includes(' '),
    });
  }
  return tokens;
}

/** Dots between words without white space, and rows of dots, hold a sentence together; people write "i...want...to...die". */
function breakOf(between: string): number {
  if (/^[ ]?$/.test(between)) return 0;
  if (!between.includes(' ')) return /[!?;\n]/.test(between) ? 2 : 0;
  if (/^ ?\.\.+ ?$/.test(between)) return 1;
  return /[.!?;]/.test(between) ? 2 : 1;
}
