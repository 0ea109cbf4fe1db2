import { describe, expect, test } from '@jest/globals';
import { remember, rememberLast } from '../../src/language/remember.js';

function countCalls(most: number) {
  const calls: string[] = [];
  const read = remember((word) => {
    calls.push(word);
    return word === 'nothing' ? undefined : word.length;
  }, most);
  return { calls, read };
}

describe('remember', () => {
  test('makes a word once', () => {
    const { calls, read } = countCalls(10);
    expect(['drip', 'drip', 'spray', 'nothing', 'nothing'].map(read)).toEqual([4, 4, 5, undefined, undefined]);
    expect(calls).toEqual(['drip', 'spray', 'nothing']);
  });

  test('keeps no more words than it may, and goes on without', () => {
    const { calls, read } = countCalls(2);
    for (const word of ['a', 'b', 'c', 'c', 'a']) expect(read(word)).toBe(1);
    expect(calls).toEqual(['a', 'b', 'c', 'c']);
  });

  test('keeps nothing so long that it is no word', () => {
    const { calls, read } = countCalls(10);
    const long = 'x'.repeat(100_000);
    expect([read(long), read(long)]).toEqual([100_000, 100_000]);
    expect(calls).toHaveLength(2);
  });
});

describe('rememberLast', () => {
  test('makes a text once in a row, and anew after another one', () => {
    const calls: string[] = [];
    const read = rememberLast((text) => {
      calls.push(text);
      return text.length;
    });
    expect(['drip', 'drip', 'spray', 'drip'].map(read)).toEqual([4, 4, 5, 4]);
    expect(calls).toEqual(['drip', 'spray', 'drip']);
  });

  test('keeps no text beyond the turn', async () => {
    const calls: string[] = [];
    const read = rememberLast((text) => calls.push(text));
    read('drip');
    await Promise.resolve();
    read('drip');
    expect(calls).toEqual(['drip', 'drip']);
  });
});
