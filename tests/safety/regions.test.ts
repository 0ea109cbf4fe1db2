import { describe, expect, test } from '@jest/globals';
import { findLines, REGIONS, type RegionLines } from '../../src/safety/regions.js';
import { linesOf, staleLines, validateRegions } from '../../src/safety/validate-regions.js';

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

  test('a review older than 400 days is told', () => {
    expect(staleLines('2026-11-30')).toEqual([]);
    expect(staleLines('2099-01-02', { US: us })).toContain(`US: Poison Help (${us.poison?.reviewed})`);
    const old = { ...us, crisis: { ...us.crisis, reviewed: '2025-11-01' } };
    expect(staleLines('2026-12-06', { US: old })).toEqual([]);
    expect(staleLines('2026-12-07', { US: old })).toEqual(['US: 988 Suicide & Crisis Lifeline (2025-11-01)']);
    const slip = { ...us, crisis: { ...us.crisis, reviewed: '2062-11-01' } };
    expect(staleLines('2026-12-06', { US: slip })).toEqual(['US: 988 Suicide & Crisis Lifeline (2062-11-01)']);
  });

  test('sources are the pages of whoever runs the line, or of a government', () => {
    const sources = Object.values(REGIONS).flatMap((region) =>
      linesOf(region).flatMap(({ source, text }) => [source, ...(text?.source ? [text.source] : [])]),
    );
    for (const source of sources) expect(new URL(source).hostname).toMatch(OFFICIAL);
  });
});

/** Governments and their health services, and the services that answer. No press, no blogs. */
const OFFICIAL =
  /(^|\.)(gov|gov\.au|govt\.nz|gc\.ca|europa\.eu|nhs\.uk|hse\.ie|988lifeline\.org|988\.ca|thehotline\.org|rainn\.org|infopoison\.ca|sheltersafe\.ca|samaritans\.org|giveusashout\.org|nationaldahelpline\.org\.uk|poisons\.ie|womensaid\.ie|lifeline\.org\.au|1800respect\.org\.au|1737\.org\.nz|poisons\.co\.nz|womensrefuge\.org\.nz|safetotalk\.nz)$/;
