import { describe, expect, test } from '@jest/globals';
import { findLeader, LEADER } from '../../src/answers/find-leader.js';
import type { Heard } from '../../src/answers/turn.js';
import { readAnalysis } from '../fixtures/read-analysis.js';

const leading: Heard = {
  matches: [
    { entry: 'pregnancy', confidence: 0.44, coverage: 0.6 },
    { entry: 'age-limits', confidence: 0.12, coverage: 0.4 },
  ],
  offTopic: 0.05,
  named: false,
  directions: [],
  analysis: readAnalysis('can i while doing ivf'),
};

describe('one entry that stands out', () => {
  test('is answered below the threshold', () => {
    expect(findLeader(leading)).toBe('pregnancy');
  });

  test.each<[string, Partial<Heard>]>([
    ['is too unlikely', { matches: [{ entry: 'pregnancy', confidence: LEADER.confidence - 0.01, coverage: 1 }] }],
    ['has another near it', { matches: [...leading.matches.slice(0, 1), { entry: 'age-limits', confidence: 0.2 }] }],
    ['knows too few of the words', { matches: [{ entry: 'pregnancy', confidence: 0.44, coverage: 0.4 }] }],
    ['may be foreign', { offTopic: 0.2 }],
    ['is asked another way', { directions: ['effect'] }],
    ['is asked of harm', { analysis: readAnalysis('can it get worse with ivf') }],
    ['is none', { matches: [] }],
  ])('is none where it %s', (_, change) => {
    expect(findLeader({ ...leading, ...change })).toBeUndefined();
  });

  test('counts where the treatment is named, however few of the words are known', () => {
    expect(findLeader({ ...leading, named: true, offTopic: 0.3, matches: [{ entry: 'ocd', confidence: 0.41, coverage: 0.2 }] })).toBe(
      'ocd',
    );
  });
});
