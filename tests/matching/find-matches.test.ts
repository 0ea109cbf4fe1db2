import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/answers/decide.js';
import { createFindMatches } from '../../src/matching/find-matches.js';
import { createTypos } from '../bench/typos.mjs';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

interface Row {
  readonly q: string;
  readonly labels: readonly string[];
  readonly kind: string;
}

const { knowledge, model, findMatches } = createShippedAnswerer();
const rows: readonly Row[] = readFileSync(new URL('../questions/second-author.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const inScope = rows.filter(({ kind, labels }) => kind !== 'off-topic' && kind !== 'chitchat' && labels[0] !== 'other-uncovered');
const kinds = new Map(knowledge.entries.map(({ id, kind }) => [id, kind]));
const share = (list: readonly Row[], good: (row: Row) => boolean) => list.filter(good).length / list.length;
const firstIsRight = (find: typeof findMatches, spoil = (q: string) => q) =>
  share(inScope, ({ q, labels }) => labels.includes(find(spoil(q)).matches[0]?.entry ?? ''));
const answered = (q: string) => {
  const decision = decide(findMatches(q));
  return decision.kind === 'entry' ? decision.entry : undefined;
};

describe('findMatches, on questions of a second author', () => {
  test('puts a right entry first for nine in ten', () => {
    expect(firstIsRight(findMatches)).toBeGreaterThanOrEqual(0.93);
  });

  test('answers no more than three in a hundred wrongly', () => {
    const wrong = share(inScope, ({ q, labels }) => {
      const entry = answered(q);
      return entry !== undefined && !labels.includes(entry);
    });
    expect(wrong).toBeLessThanOrEqual(0.03);
  });

  test('hardly ever answers a not-covered question with a covered entry', () => {
    const uncovered = inScope.filter(({ kind }) => kind === 'uncovered');
    const misled = share(uncovered, ({ q, labels }) => {
      const entry = answered(q);
      return entry !== undefined && kinds.get(entry) === 'covered' && !labels.includes(entry);
    });
    expect(misled).toBeLessThanOrEqual(0.02);
  });

  test('answers no question that has nothing to do with the guide', () => {
    const offTopic = rows.filter(({ kind }) => kind === 'off-topic');
    const led = share(offTopic, ({ q }) => ['covered', 'not-covered'].includes(kinds.get(answered(q) ?? '') ?? ''));
    expect(led).toBeLessThanOrEqual(0.05);
  });

  test('loses at most five points to typos, and many more without Fuse.js', () => {
    // Without the vocabulary there is nothing for Fuse to search: typo repair is out.
    const withoutRepair = createFindMatches({ ...model, vocabulary: new Map() }, knowledge);
    const typos = createTypos(3);
    const clean = firstIsRight(findMatches);
    const spoilt = new Map(inScope.map(({ q }) => [q, typos(q)]));
    const repaired = firstIsRight(findMatches, (q) => spoilt.get(q) ?? q);
    const unrepaired = firstIsRight(withoutRepair, (q) => spoilt.get(q) ?? q);
    expect(clean - repaired).toBeLessThanOrEqual(0.05);
    expect(repaired - unrepaired).toBeGreaterThan(0.03);
  });
});

describe('findMatches', () => {
  test('gives the same matches for the same utterance', () => {
    expect(findMatches('hows it given??').matches).toEqual(findMatches('hows it given??').matches);
  });

  test.each([
    ['hows it given??', 'administration'],
    ["'ketamine", 'what-is-ketamine'],
    ['!ketamine', 'what-is-ketamine'],
    ['=ketamine', 'what-is-ketamine'],
    ['my doc said i should try it, how long untill it works', 'speed'],
    ['sideeffects', 'side-effects'],
  ])('reads "%s" as %s', (utterance, entry) => {
    expect(findMatches(utterance).matches[0]?.entry).toBe(entry);
  });

  test('gives confidences between 0 and 1, best first, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const confidences = findMatches(text).matches.map(({ confidence }) => confidence);
        expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  test('bounds its work on 100,000 characters, and still finds the question at the end', () => {
    const story = 'my brother lives in ohio and likes fishing with his friends at the lake. '.repeat(1400);
    const started = performance.now();
    const { matches } = findMatches(`${story} how many sessions will i need?`);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(matches.slice(0, 3).map(({ entry }) => entry)).toContain('sessions');
  });
});
