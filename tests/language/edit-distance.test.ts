import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/language/edit-distance.js';

describe('editDistance', () => {
  test.each([
    ['ketamine', 'ketamine', 0],
    ['ketamine', 'ketmaine', 1],
    ['ketamine', 'ketamne', 1],
    ['ketamine', 'ketaminee', 1],
    ['ketamine', 'jetamine', 1],
    ['', 'abc', 3],
    ['anxiety', 'axneity', 2],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
