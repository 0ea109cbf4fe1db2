import { describe, expect, test } from '@jest/globals';
import { LEARNT_FROM } from '../../src/safety/danger-net-data.js';
import { digestRows, JUDGING_ONLY, listLearntFiles, readRows } from './danger-rows.mjs';

const rows = listLearntFiles().flatMap((path) => readRows(path).map((row, i) => ({ ...row, place: `${path}:${i + 1}` })));
const sayOf = (expected: string) => (expected === 'info' ? 'none' : expected);

describe('the rows that the second net learns from', () => {
  test('are those of its numbers: after a change, npm run train:safety', () => {
    expect(digestRows(rows)).toBe(LEARNT_FROM);
  });

  test('never say one thing of a text here and another there', () => {
    const first = new Map<string, (typeof rows)[number]>();
    const contradictions = rows.flatMap((row) => {
      const written = row.text.toLowerCase().trim();
      const known = first.get(written) ?? row;
      first.set(written, known);
      const agree = sayOf(known.expect) === sayOf(row.expect) || [known, row].some(({ note }) => note?.includes('[EITHER]'));
      return agree ? [] : [`${known.place} and ${row.place}`];
    });
    expect(contradictions).toEqual([]);
  });

  test('have no row of the set that only judges', () => {
    expect(listLearntFiles()).not.toContain(JUDGING_ONLY);
    const learnt = new Set(rows.map(({ text }) => text));
    expect(readRows(JUDGING_ONLY).filter(({ text }) => learnt.has(text) && text.split(' ').length > 3)).toEqual([]);
  });
});
