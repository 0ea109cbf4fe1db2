import { describe, expect, test } from '@jest/globals';
import { compilePattern } from '../../src/safety/compile-pattern.js';
import { matchAt, type WordStream } from '../../src/safety/pattern.js';

const VOCABULARY = { die: ['die', 'be dead'] };

/** "." ends a sentence, "~" before a word marks it as a filler. */
function stream(text: string): WordStream {
  const words: string[] = [];
  const breaks: number[] = [];
  const fillers: boolean[] = [];
  let next = 2;
  for (const part of text.split(' ')) {
    if (part === '.') next = 2;
    else {
      words.push(part.replace('~', ''));
      fillers.push(part.startsWith('~'));
      breaks.push(next);
      next = 0;
    }
  }
  return { words, breaks: [...breaks, 2], fillers, negators: words.map((word) => word === 'not') };
}

const matches = (source: string, text: string): boolean => {
  const pattern = compilePattern(source, VOCABULARY);
  const read = stream(text);
  return read.words.some((_, at) => matchAt(pattern, read, at) !== undefined);
};

describe('patterns', () => {
  test.each([
    ['want to <die>', 'i want to die', true],
    ['want to <die>', 'i want to be dead', true],
    ['want to <die>', 'i want to be', false],
    ['want to <die>', 'want ~just to ~really die', true],
    ['want to <die>', 'want pie to die', false],
    ['want ~2 die', 'want a b die', true],
    ['want ~2 die', 'want a b c die', false],
    ['want ~2 die', 'want . die', false],
    ['want ~2 die', 'want not die', false],
    ['want+ to <die>', 'wanted to die', true],
    ['[stop+ die|drink+ it]', 'drank it', true],
    ['stop+ it', 'stopping it', true],
    ['try+ it', 'tries it', true],
    ['want die', 'want . die', false],
    ['out // everything', 'out . everything', true],
    ['done $', 'i am done', true],
    ['done $', 'done here', false],
    ['^ help', 'fine . help', true],
    ['^ help', 'my help', false],
    ['very? sad', 'sad', true],
    ['im sad', 'i am sad', true],
  ])('%s on "%s" is %s', (source, text, found) => {
    expect(matches(source, text)).toBe(found);
  });

  test.each([['~2 die'], ['a ~ die'], ['a ~x die'], ['[a|b? c'], ['<nothing>'], ['Die'], ['very?']])(
    'the malformed pattern "%s" is refused',
    (source) => {
      expect(() => compilePattern(source, VOCABULARY)).toThrow(source);
    },
  );
});
