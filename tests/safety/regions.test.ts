import { describe, expect, test } from '@jest/globals';
import { findLines, REGIONS, type RegionLines } from '../../src/safety/regions.js';
import { validateRegions } from '../../src/safety/validate-regions.js';

describe('regions', () => {
  test('every line of every region can be reached, has a source and a review date', () => {
    expect(validateRegions()).toEqual([]);
  });

  test('an unknown or hostile region name gives the default lines', () => {
    for (const name of ['', 'XX', '__proto__', 'constructor']) expect(findLines(name).id).toBe('US');
  });

  const us = REGIONS.US;
  const broken: readonly (readonly [string, RegionLines, RegExp])[] = [
    ['a number that cannot be dialled', { ...us, emergency: { ...us.emergency, call: 'nine' } }, /cannot be dialled/],
    [
      'no emergency number',
      {
        ...us,
        emergency: {
          name: 'x',
          source: 'https://a.example',
          reviewed: '2026-01-01',
        },
      },
      /no number to call/,
    ],
    ['a line without a source', { ...us, crisis: { ...us.crisis, source: '' } }, /names no source/],
    ['a line without a review date', { ...us, crisis: { ...us.crisis, reviewed: 'soon' } }, /no review date/],
    ['an address without https', { ...us, crisis: { ...us.crisis, chat: 'http://a.example' } }, /without https/],
    ['no line for people who are abused', { ...us, abuse: [] }, /abused/],
    ['a region under another name', { ...us, id: 'NZ' }, /calls itself NZ/],
  ];
  test.each(broken)('validation names %s', (_, region, problem) => {
    expect(validateRegions({ US: region }).join('\n')).toMatch(problem);
  });
});
