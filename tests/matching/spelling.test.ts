import { describe, expect, test } from '@jest/globals';
import { createRepairWord } from '../../src/matching/spelling.js';

const counts = new Map([
  ['ketamine', 400],
  ['depression', 200],
  ['infusion', 80],
  ['side', 40],
  ['effects', 40],
  ['anxiety', 60],
  ['cost', 50],
  ['nausea', 12],
]);
const repair = createRepairWord({ counts, english: new Set(['repression', 'coat', 'regression', 'fusion']) });

describe('createRepairWord', () => {
  test.each([
    ['ketmaine', 'ketamine'],
    ['ketamien', 'ketamine'],
    ['depresion', 'depression'],
    ['depressoin', 'depression'],
    ['anxeity', 'anxiety'],
    ['infussion', 'infusion'],
    ['etamine', 'ketamine'],
    ['jetamine', 'ketamine'],
    ['ektamine', 'ketamine'],
    ['sideeffects', 'side effects'],
  ])('mends "%s" as "%s"', (written, meant) => {
    expect(repair(written)).toBe(meant);
  });

  test.each(['ketamine', 'coat', 'fusion', 'zzzzqqq', 'abc', '12345678', 'a'.repeat(50)])('leaves "%s" alone', (word) => {
    expect(repair(word)).toBe(word);
  });
});
