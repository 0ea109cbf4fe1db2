import { afterAll, describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { formatProblem } from '../../src/knowledge/problem.js';
import { dropFolders, entry, extra, TODAY } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

const reviewedOn = (day: string) => readKnowledge(extra(`entries:\n${entry('c').replace('2026-11-01', day)}`), TODAY);

describe('the day of the last review', () => {
  test.each([
    ['24 months ago', '2024-11-24', /en\/more\.yaml:8:15 {2}error: entry "c": the last review is 24 months old.*clinician/],
    ['25 months ago', '2024-10-01', /25 months old/],
    ['no day of the calendar', '2026-02-31', /not a day of the calendar/],
    ['far in the future', '2099-10-01', /2099-10-01, is yet to come/],
    ['the day after tomorrow', '2026-11-26', /yet to come/],
  ])('is refused where it is %s', (_, day, message) => {
    const { knowledge, problems } = reviewedOn(day);
    expect(problems.map(formatProblem).join('\n')).toMatch(message);
    expect(knowledge).toBeUndefined();
  });

  test.each(['2024-11-25', '2025-11-24'])('is warned of where it is %s', (day) => {
    const { knowledge, problems } = reviewedOn(day);
    expect(problems).toMatchObject([{ severity: 'warning', entry: 'c' }]);
    expect(knowledge).toBeDefined();
  });

  test.each(['2025-11-25', TODAY])('is fine where it is %s', (day) => {
    expect(reviewedOn(day).problems).toEqual([]);
  });

  test('may be tomorrow: in Sydney it is, while UTC says today', () => {
    expect(reviewedOn('2026-11-25').problems).toEqual([]);
  });
});
