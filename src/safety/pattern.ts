/**
 * Patterns over words. They are data for people to read and edit, and they cannot backtrack:
 *
 *   want to [die|be dead]   words in a row; [a|b c] is a choice; a trailing ? makes a word, choice or class optional
 *   kill+                   a verb in all its forms: kill, kills, killed, killing
 *   <kin>                   a class of the vocabulary, itself a choice
 *   ~3                      up to three words of any kind but "not" and "never", within the sentence
 *   ^ and $                 the start and the end of a sentence
 *   $$                      the end of a sentence that is not a comma
 *   //                      the sentence may end here
 *
 * Filler words ("really", "just", "fucking") may stand between any two words without being written.
 * Matching walks a set of positions, kept as bits, through the elements: a fixed cost for each place where a pattern may begin.
 */
export interface WordStream {
  readonly words: readonly string[];
  /** 0 nothing, 1 a comma or the like, 2 the end of a sentence, before word i; one entry more than words. */
  readonly breaks: readonly number[];
  readonly fillers: readonly boolean[];
  /** Words that turn a sentence round; a gap never passes over one. */
  readonly negators: readonly boolean[];
}

export interface Pattern {
  readonly source: string;
  readonly firstWords: ReadonlySet<string>;
  readonly sequence: Sequence;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Sequence = readonly Element[];
export type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string> }
  | {
      readonly kind: 'choice';
      readonly options: readonly Sequence[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'start' | 'end' | 'full-stop' | 'crossing' };

/** A match never spans more words than this: positions are the bits of one integer. */
const WINDOW = 30;
const MAX_FILLERS = 3;

/** Where the pattern ends if it begins at that word, or undefined. */
export function matchAt(pattern: Pattern, stream: WordStream, start: number): Span | undefined {
  const ends = walk(pattern.sequence, stream, start, 1);
  const reached = ends & ~CROSSING;
  if (reached === 0) return undefined;
  return { start, end: start + (31 - Math.clz32(reached)) };
}

function walk(sequence: Sequence, stream: WordStream, start: number, from: number): number {
  let positions = from;
  for (const element of sequence) {
    positions = step(element, stream, start, positions);
    if (positions === 0) return 0;
  }
  return positions;
}

function step(element: Element, stream: WordStream, start: number, positions: number): number {
  switch (element.kind) {
    case 'word':
      return stepWord(element.words, stream, start, positions);
    case 'choice': {
      let next = element.optional ? positions : 0;
      for (const option of element.options) next |= walk(option, stream, start, positions);
      return next;
    }
    case 'gap':
      return stepGap(element.upTo, stream, start, positions);
    case 'crossing':
      return positions | CROSSING;
    case 'start':
      return filterPositions(positions, (offset) => start + offset === 0 || (stream.breaks[start + offset] ?? 2) > 0);
    case 'full-stop':
      return filterPositions(skipFillers(stream, start, positions), (offset) => stream.breaks[start + offset] === 2);
    case 'end':
      return filterPositions(skipFillers(stream, start, positions), (offset) => (stream.breaks[start + offset] ?? 2) > 0);
  }
}

// The topmost bit carries "the next word may stand in the next sentence" from // to the word after it.
const CROSSING = 1 << 30;

function stepWord(words: ReadonlySet<string>, stream: WordStream, start: number, positions: number): number {
  const mayCross = (positions & CROSSING) !== 0;
  const open = mayCross ? positions & ~CROSSING : skipFillers(stream, start, positions);
  let next = 0;
  for (let rest = open; rest !== 0; rest &= rest - 1) {
    const offset = 31 - Math.clz32(rest & -rest);
    const at = start + offset;
    if (offset >= WINDOW - 1 || at >= stream.words.length) continue;
    if (offset > 0 && !mayCross && stream.breaks[at] === 2) continue;
    if (words.has(stream.words[at] as string)) next |= 1 << (offset + 1);
  }
  return next;
}

function skipFillers(stream: WordStream, start: number, positions: number): number {
  if (positions === 1) return positions;
  let all = positions;
  for (let n = 0; n < MAX_FILLERS; n++) {
    let more = 0;
    for (let rest = all & ~CROSSING; rest !== 0; rest &= rest - 1) {
      const at = start + 31 - Math.clz32(rest & -rest);
      if (stream.fillers[at] === true && stream.breaks[at] !== 2) more |= at - start + 1 < WINDOW ? 1 << (at - start + 1) : 0;
    }
    if ((all | more) === all) break;
    all |= more;
  }
  return all;
}

function stepGap(upTo: number, stream: WordStream, start: number, positions: number): number {
  const mayCross = (positions & CROSSING) !== 0;
  let all = positions & ~CROSSING;
  let edge = all;
  for (let n = 0; n < upTo; n++) {
    const passable = (offset: number): boolean =>
      start + offset < stream.words.length &&
      stream.negators[start + offset] !== true &&
      (mayCross || offset === 0 || stream.breaks[start + offset] !== 2);
    edge = (filterPositions(edge, passable) << 1) & (CROSSING - 1);
    if (edge === 0) break;
    all |= edge;
  }
  return mayCross ? all | CROSSING : all;
}

function filterPositions(positions: number, keep: (offset: number) => boolean): number {
  let kept = 0;
  for (let rest = positions & ~CROSSING; rest !== 0; rest &= rest - 1) {
    const offset = 31 - Math.clz32(rest & -rest);
    if (keep(offset)) kept |= 1 << offset;
  }
  return kept;
}
