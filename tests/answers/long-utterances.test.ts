import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

// One step whose time grows with the square of the length holds everybody up: a message of 258 KB once took 44 seconds.

const { answerQuestion } = createShippedAnswerer();
const SHORT = 6_000;
const TIMES_LONGER = 8;
/** Milliseconds of CPU below which nothing is proven. */
const NOTICED = 400;
/** Four times as many times longer as the text is, since machines are shared; with the square it would be 64. */
const MOST_TIMES = TIMES_LONGER * 4;

// Of each class of characters and words that some step looks for.
const CLASSES: readonly (readonly string[])[] = [
  [...'aix1 \n\t.,!?-*_\'"()[]{};:/\\@#$|%', '..', ', ', '. ', '  '],
  ['<', '</', '<b>', '<b ', 'x="', ' x=y', '<p>', '<br/>', '<at>', '<!--', '>', '&', '&#', '&#x344;', '&amp;', 'http://', 'www.'],
  ['\u0301', '\u0316', '\u0334', '\u0344', '\uff9e', '\u0e33', '\u200b', '\u202e', '\u202c', '\u2019', '\u0000', '\ud800'],
  ['é', 'ß', 'İ', '\ufdfa', 'а', '自杀', 'अ', '👨‍👩‍👧', 'ketamine', ' '],
  'ketamine |i want to |die |kill |myself |not |never |he |my wife |took |pills |mg |last year |if |i am |in 2020 '.split('|'),
  'what is |how much |and |or |because |thanks |hello |dear dr |\nregards|sent from my |hope you are well |the first one |yes '.split('|'),
];

type Shape = readonly [way: 'mixed' | 'shares' | 'numbered', pieces: readonly string[]];
const pieces = fc
  .constantFrom(...CLASSES, CLASSES.flat())
  .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 4 }));
const shapes: fc.Arbitrary<Shape> = fc.tuple(fc.constantFrom('mixed', 'shares', 'numbered'), pieces);

/** The same shape at any length: pieces one after another, each for its share of the text, or with numbers, so that no word comes twice. */
function make([way, pieces]: Shape, length: number): string {
  const row = pieces.join('');
  if (way === 'shares') return pieces.map((piece) => piece.repeat(length / pieces.length / piece.length + 1)).join('');
  if (way === 'mixed') return row.repeat(length / row.length + 1);
  return Array.from({ length: length / (row.length + 4) }, (_, i) => `${row}${i.toString(36)}${pieces[0]}`).join('');
}

/** Of two tries the shorter: the machine may have had to compile or to collect. */
function cpuMsOf(utterance: string): number {
  const tries = [1, 2].map(() => {
    const before = process.cpuUsage();
    answerQuestion(utterance, createContext(0));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

test('takes as many times longer as it is longer, whatever it is made of', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const long = cpuMsOf(make(shape, SHORT * TIMES_LONGER));
      if (long > NOTICED) expect(long).toBeLessThan(Math.max(cpuMsOf(make(shape, SHORT)), NOTICED / TIMES_LONGER) * MOST_TIMES);
    }),
    { numRuns: 60, examples: [[['shares', ['\u0344', '\u0334']]]] },
  );
});
