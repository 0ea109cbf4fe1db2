import { describe, expect, test } from '@jest/globals';
import { createClassify } from '../../src/matching/classifier.js';
import { trainClassifier } from '../../src/matching/train-classifier.js';

const example = (label: number, ...names: string[]) => ({ label, features: new Map(names.map((name) => [name, 1])) });
const examples = [
  example(0, 'price', 'much'),
  example(0, 'price', 'session'),
  example(1, 'pain', 'help'),
  example(1, 'pain', 'back'),
  example(2, 'many', 'session'),
];

describe('trainClassifier', () => {
  test('learns its examples', () => {
    const model = trainClassifier(examples, 3);
    for (const { label, features } of examples) {
      const probabilities = createClassify(model)(features) ?? new Float64Array();
      expect(probabilities.indexOf(Math.max(...probabilities))).toBe(label);
    }
  });

  test('gives probabilities that sum to one', () => {
    const probabilities = createClassify(trainClassifier(examples, 3))(new Map([['session', 1]]));
    expect(probabilities?.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test('gives the same weights every time', () => {
    expect(trainClassifier(examples, 3).weights).toEqual(trainClassifier(examples, 3).weights);
  });

  test('has no opinion where no feature is known', () => {
    expect(createClassify(trainClassifier(examples, 3))(new Map([['weather', 1]]))).toBeUndefined();
  });

  test('tells how far it is, from nothing upwards', () => {
    const shares: number[] = [];
    trainClassifier(examples, 3, { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.length).toBeGreaterThan(5);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('relies on no single feature where some are left out', () => {
    const told = (leftOut: number) => {
      const alike = Array.from({ length: 40 }, (_, i) => example(i % 2, i % 2 ? 'rain' : 'sun', i % 2 ? 'umbrella' : 'hat'));
      const [sunny] = createClassify(trainClassifier(alike, 2, { leftOut }))(new Map([['hat', 1]])) ?? [];
      return sunny ?? 0;
    };
    expect(told(0.5)).toBeGreaterThan(told(0));
  });
});
