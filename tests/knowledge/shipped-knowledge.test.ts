import { describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { LAST_REVIEW, SHIPPED } from '../fixtures/shipped-knowledge.js';

const { knowledge, problems } = readKnowledge(SHIPPED, LAST_REVIEW);
const entries = knowledge?.entries ?? [];
const medical = entries.filter(({ kind }) => kind !== 'small-talk');
const words = (text: string) => text.split(/\s+/).length;

describe('the shipped knowledge', () => {
  test('has no problem, not even a warning', () => {
    expect(problems).toEqual([]);
    expect(knowledge).toBeDefined();
  });

  test('has lost none of its 33 covered and 23 not-covered entries', () => {
    const count = (wanted: string) => entries.filter(({ kind }) => kind === wanted).length;
    expect(count('covered')).toBeGreaterThanOrEqual(33);
    expect(count('not-covered')).toBeGreaterThanOrEqual(23);
  });

  test('was read on the day as of which it is judged here', () => {
    expect(
      entries
        .flatMap(({ reviewed }) => reviewed ?? [])
        .sort()
        .at(-1),
    ).toBe(LAST_REVIEW);
  });

  test('uses every claim, and every covered entry rests on a claim', () => {
    const used = new Set(entries.flatMap(({ claims }) => claims));
    const known = new Set(knowledge?.claims.map(({ id }) => id));
    expect(used).toEqual(known);
    expect(known.size).toBe(32);
    for (const entry of entries.filter(({ kind }) => kind === 'covered')) expect(entry.claims.length).toBeGreaterThan(0);
  });

  test.each(medical.map((entry) => [entry.id, entry] as const))(
    '%s has a short answer, enough phrasings and related entries',
    (_, entry) => {
      expect(words(entry.answer)).toBeLessThanOrEqual(60);
      expect(words(entry.more ?? '')).toBeLessThanOrEqual(125);
      const waysToAsk = 1 + entry.phrasings.length;
      expect(waysToAsk).toBeGreaterThanOrEqual(40);
      // The one collection: cut to the size of the others, more of its questions were answered by another entry.
      expect(waysToAsk).toBeLessThanOrEqual(entry.id === 'other-uncovered' ? 210 : 160);
      expect(entry.related.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('figures stand only where the claims have them', () => {
    const figures = medical.filter(({ answer, more }) => /\d/.test(`${answer} ${more ?? ''}`.replace(/omega-3/gi, '')));
    const allowed = new Set(knowledge?.claims.filter(({ claim }) => /\d/.test(claim.replace(/omega-3/gi, ''))).map(({ id }) => id));
    for (const entry of figures)
      expect({ entry: entry.id, rests: entry.claims.some((id) => allowed.has(id)) }).toEqual({ entry: entry.id, rests: true });
    expect(figures.length).toBeGreaterThan(0);
  });

  test('the entry on suicidal thoughts always carries the crisis line', () => {
    expect(entries.find(({ id }) => id === 'suicidal-thoughts')?.crisisLine).toBe(true);
  });
});
