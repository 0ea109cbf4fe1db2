/** So many characters of a text are looked at; with more, patterns have more openings than it pays to read. */
const LENGTH = 3;

/**
 * Finds the rules whose pattern may match a text, in their order, by how the text begins: a few of many, so that only they are tried. How the texts of a
 * pattern begin is read from the pattern, once.
 */
export function createFindByOpening<T>(rules: readonly T[], patternOf: (rule: T) => RegExp): (text: string) => readonly T[] {
  const openings = rules.map((rule) => readOpenings(patternOf(rule)));
  const rulesFor = (opening: string) => rules.filter((_, i) => openings[i]?.has(opening) ?? true);
  const all = new Set(openings.flatMap((some) => [...(some ?? [])]));
  const byOpening = new Map([...all].map((opening) => [opening, rulesFor(opening)]));
  const always = rules.filter((_, i) => openings[i] === undefined);
  return (text) => byOpening.get(text.slice(0, LENGTH)) ?? always;
}

type Openings = ReadonlySet<string>;
const NONE: Openings = new Set();
/** The opening of a pattern that has not said "^" yet: anything may stand before what it says. */
const ANYWHERE = '^';
const REPEATED = /[?*+]|\{(\d+)[\d,]*\}/y;

/** How the texts begin that a pattern matches, shorter ones whole; undefined where that cannot be said. What lookarounds forbid is among them. */
function readOpenings({ source: pattern, flags }: RegExp): Openings | undefined {
  if (flags !== '') return undefined;
  let at = 0;
  let isKnown = true;
  const ended = new Set<string>();
  // Each of these reads one part of the pattern, and gives what it makes of the openings before it.
  const readChoice = (before: Openings): Openings => {
    const after = new Set<string>();
    do {
      let now = before;
      while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
        if (isFull(now)) at = endOfAlternative(pattern, at);
        else now = readRepeated(now);
      }
      for (const opening of now) after.add(opening);
    } while (pattern[at++] === '|');
    return after;
  };
  const readRepeated = (before: Openings): Openings => {
    const start = at;
    let now = readPart(before);
    REPEATED.lastIndex = at;
    const repeated = REPEATED.exec(pattern);
    if (!repeated) return now;
    const [sign, least] = repeated;
    if (sign !== '+' && !(Number(least) > 0)) now = new Set([...before, ...now]);
    for (let size = 0; sign !== '?' && size < now.size; ) {
      size = now.size;
      at = start;
      now = new Set([...now, ...readPart(now)]);
    }
    at = repeated.index + sign.length;
    return now;
  };
  const readPart = (before: Openings): Openings => {
    const char = pattern[at++] as string;
    if (char === '(') {
      const isGroup = pattern.startsWith('?:', at);
      if (isGroup) at += 2;
      const inside = readChoice(isGroup ? before : NONE);
      return isGroup ? inside : before;
    }
    if (char === '^') return new Set([...before].map((opening) => (opening === ANYWHERE ? '' : opening)));
    if (char === '$') {
      for (const opening of before) ended.add(opening);
      return NONE;
    }
    if (char === '[') at = pattern.indexOf(']', at) + 1;
    if (char === '\\' && pattern[at++] === 'b') return before;
    return new Set([...before].map((opening) => (opening.length === LENGTH ? opening : grow(opening, char))));
  };
  const grow = (opening: string, char: string): string => {
    isKnown &&= opening !== ANYWHERE && /[\w -]/.test(char);
    return opening + char;
  };
  const left = readChoice(new Set([ANYWHERE]));
  return isKnown && isFull(left) ? new Set([...left, ...ended]) : undefined;
}

function isFull(openings: Openings): boolean {
  for (const opening of openings) if (opening.length < LENGTH) return false;
  return true;
}

/** Where the alternative ends that a place is in: at its "|", its ")" or the end of the pattern. */
function endOfAlternative(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const char = pattern[at] as string;
    if (char === '\\') at++;
    else if (char === '[') at = pattern.indexOf(']', at);
    else if (depth === 0 && (char === '|' || char === ')')) return at;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
  }
  return pattern.length;
}
