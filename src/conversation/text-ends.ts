import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** So many characters at either end of a text are looked at; with more, patterns have more ends than it pays to read. */
const LENGTH = 3;

/**
 * Finds the rules whose pattern may match a text, in their order, by how the text begins and ends: a few of many, so that only they are tried. In a busy
 * server each pattern costs six times what it does alone, since its code has left the processor's cache when its turn comes. How the texts of a pattern
 * begin and end is read from the pattern, once.
 */
export function createFindByEnds<T>(rules: readonly T[], patternOf: (rule: T) => RegExp): (text: string) => readonly T[] {
  const wordings = rules.flatMap((rule) => wordingsOf(patternOf(rule)).map((wording) => ({ rule, wording })));
  const byOpening = index(wordings.map(({ wording }) => readEnds(wording, 'openings')));
  const byClosing = index(wordings.map(({ wording }) => readEnds(wording, 'closings')));
  return (text) => {
    const opened = byOpening(text.slice(0, LENGTH));
    const found: T[] = [];
    for (const i of byClosing(text.slice(-LENGTH)).numbers) {
      const { rule } = wordings[i] as { readonly rule: T };
      if (opened.has[i] === 1 && found.at(-1) !== rule) found.push(rule);
    }
    return found;
  };
}

/** Some of the wordings, by their numbers: in a row, and with a mark at each. */
interface Some {
  readonly numbers: readonly number[];
  readonly has: Uint8Array;
}

function index(ends: readonly (Ends | undefined)[]): (end: string) => Some {
  const some = (isIn: (own: Ends | undefined) => boolean): Some => {
    const has = Uint8Array.from(ends, (own) => Number(isIn(own)));
    return { numbers: [...ends.keys()].filter((i) => has[i] === 1), has };
  };
  const all = new Set(ends.flatMap((own) => [...(own ?? [])]));
  const byEnd = new Map([...all].map((end) => [end, some((own) => own?.has(end) ?? true)]));
  const always = some((own) => own === undefined);
  return (end) => byEnd.get(end) ?? always;
}

type Ends = ReadonlySet<string>;
type Side = 'openings' | 'closings';
const NONE: Ends = new Set();
/** The end of a pattern that has not said "^" (or "$") yet: anything may stand beyond what it says. */
const ANYWHERE = '^';

type Wording = readonly AST.Element[];

/** A pattern's alternatives, those of a whole "^(?:a|b)$" too; one that nothing is known of where flags change what it means. */
function wordingsOf({ source, flags }: RegExp): readonly (Wording | undefined)[] {
  if (flags !== '') return [undefined];
  return new RegExpParser().parsePattern(source).alternatives.flatMap(({ elements }): readonly Wording[] => {
    const [opening, group, ...rest] = elements;
    const isWhole = opening?.type === 'Assertion' && group?.type === 'Group' && rest.every(({ type }) => type === 'Assertion');
    return isWhole ? group.alternatives.map((inner) => [opening, ...inner.elements, ...rest]) : [elements];
  });
}

/** A part of a pattern that nothing can be said of. */
class Unreadable extends Error {}

/** How the texts begin (or end) of one wording, shorter ones whole; undefined where that cannot be said. What lookarounds forbid is among them. */
function readEnds(wording: Wording | undefined, side: Side): Ends | undefined {
  if (!wording) return undefined;
  const whole = new Set<string>();
  const isFull = (ends: Ends) => [...ends].every((end) => end.length >= LENGTH);
  // Each of these reads one part of the pattern, from that side on, and gives what it makes of the ends before it.
  const readChoice = (alternatives: readonly AST.Alternative[], before: Ends): Ends =>
    new Set(alternatives.flatMap(({ elements }) => [...readRow(elements, before)]));
  const readRow = (elements: Wording, before: Ends): Ends =>
    (side === 'openings' ? elements : elements.toReversed()).reduce(readElement, before);
  const readElement = (before: Ends, element: AST.Element): Ends => {
    if (isFull(before)) return before;
    if (element.type === 'Group' || element.type === 'CapturingGroup') return readChoice(element.alternatives, before);
    if (element.type === 'Quantifier') return readQuantifier(element, before);
    if (element.type === 'Assertion') return readAssertion(element, before);
    if (element.type !== 'Character' || before.has(ANYWHERE)) throw new Unreadable();
    const char = String.fromCodePoint(element.value);
    return new Set([...before].map((end) => (end.length >= LENGTH ? end : side === 'openings' ? end + char : char + end)));
  };
  const readQuantifier = ({ min, max, element }: AST.Quantifier, before: Ends): Ends => {
    let now = readElement(before, element);
    if (min === 0) now = new Set([...before, ...now]);
    for (let size = 0; max > 1 && size < now.size; ) {
      size = now.size;
      now = new Set([...now, ...readElement(now, element)]);
    }
    return now;
  };
  const readAssertion = ({ kind }: AST.Assertion, before: Ends): Ends => {
    if (kind === 'word' || kind === 'lookahead' || kind === 'lookbehind') return before;
    if ((kind === 'start') === (side === 'openings')) return new Set([...before].map((end) => (end === ANYWHERE ? '' : end)));
    if (before.has(ANYWHERE)) throw new Unreadable();
    // The other end of the text: it is as short as that.
    for (const end of before) whole.add(end);
    return NONE;
  };
  try {
    const left = readRow(wording, new Set([ANYWHERE]));
    return isFull(left) ? new Set([...left, ...whole]) : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
