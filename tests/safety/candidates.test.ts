import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createFindCandidates } from '../../src/safety/candidates.js';
import { compilePattern } from '../../src/safety/compile-pattern.js';
import { FAMILIES } from '../../src/safety/families/families.js';
import { matchAt } from '../../src/safety/pattern.js';
import { readUtterance } from '../../src/safety/reading.js';
import { createSpeller } from '../../src/safety/spelling.js';
import { VOCABULARY } from '../../src/safety/vocabulary.js';

const patterns = FAMILIES.flatMap((family) => family.patterns.map((source) => compilePattern(source.trim(), VOCABULARY)));
const findCandidates = createFindCandidates(patterns);
const speller = createSpeller(new Set());
const utterances = ['safety.jsonl', 'safety-families.jsonl'].flatMap((name) =>
  readFileSync(`tests/questions/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

describe('createFindCandidates', () => {
  test('leaves out no pattern that matches', () => {
    // Every fourth: walking all patterns from every word is what the candidates are there to avoid.
    for (const utterance of utterances.filter((_, i) => i % 4 === 0)) {
      const reading = readUtterance(utterance, speller, new Set());
      const matching = [...patterns.keys()].filter((i) =>
        reading.words.some((_, start) => matchAt(patterns[i] as (typeof patterns)[number], reading, start)),
      );
      expect({ utterance, candidates: findCandidates(reading.words) }).toEqual({
        utterance,
        candidates: expect.arrayContaining(matching) as unknown,
      });
    }
  });

  test('leaves out nearly all where nobody speaks of danger', () => {
    for (const utterance of ['how many sessions do i need', 'is it covered by my insurance', 'what should i eat before the infusion'])
      expect(findCandidates(utterance.split(' ')).length).toBeLessThan(5);
  });

  test('gives numbers in ascending order, each once', () => {
    for (const utterance of utterances) {
      const found = findCandidates(utterance.toLowerCase().split(' '));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }
  });

  test('knows nothing of no words', () => {
    expect(findCandidates([])).toEqual([]);
  });
});
