import { describe, expect, test } from '@jest/globals';
import { LEARNT_FROM } from '../../src/safety/danger-net-data.js';
import { digestRows, JUDGING_ONLY, readLearntRows, readRows } from './danger-rows.mjs';

const rows = readLearntRows().map((row) => ({ ...row, place: `${row.path}:${row.line}` }));
const sayOf = (expected: string) => (expected === 'info' ? 'none' : expected);

describe('the rows that the second net learns from', () => {
  test('are those of its numbers: after a change, npm run train:safety', () => {
    expect(digestRows(rows)).toBe(LEARNT_FROM);
  });

  test('say nothing that the training does not know', () => {
    const known = ['crisis', 'medical-emergency', 'info', 'none'];
    expect(rows.filter(({ expect: said }) => !known.includes(said)).map(({ place }) => place)).toEqual([]);
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

  test('have no row of the sets that only judge', () => {
    expect(rows.length).toBeGreaterThan(100_000);
    expect(rows.filter(({ path }) => JUDGING_ONLY.includes(path))).toEqual([]);
    const judging = new Set(JUDGING_ONLY.flatMap(readRows).map(({ text }) => text));
    expect(rows.filter(({ text }) => judging.has(text))).toEqual([]);
  });
});
