import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from '@jest/globals';
import type { MatchingModel } from '../../src/matching/model.js';
import { buffersOf, finish, packModel, unpackModel } from '../../src/matching/packed-model.js';

const MODEL: MatchingModel = {
  entryIds: ['one', 'two'],
  vocabulary: new Map([
    ['pain', 3],
    ['naïve', 1],
  ]),
  english: new Set(['a', 'word']),
  overlap: {
    entryCount: 2,
    entryOf: Uint32Array.of(0, 0, 1),
    mass: Float32Array.of(1, 2, 3),
    postings: new Map([
      ['w:pain', { rarity: 0.1 + 0.2, phrasings: Uint32Array.of(0, 2), weights: Float32Array.of(1, 0.5) }],
      ['w:rare', { rarity: 2, phrasings: Uint32Array.of(1), weights: Float32Array.of(0.25) }],
    ]),
  },
  classifier: {
    classCount: 3,
    featureIds: new Map([
      ['w:pain', 0],
      ['b:pain-rare', 1],
    ]),
    rarity: Float32Array.of(1, 2),
    weights: Float32Array.of(1, 2, 3, 4, 5, 6),
    bias: Float32Array.of(0, 0, 1),
  },
};

describe('a packed model', () => {
  test('is the same model when unpacked', () => {
    expect(finish(unpackModel(packModel(MODEL)))).toEqual(MODEL);
  });

  test('is the same model after a file and another thread', () => {
    const filed = deserialize(serialize(packModel(MODEL))) as ReturnType<typeof packModel>;
    const handedOver = structuredClone(filed, { transfer: buffersOf(filed) });
    expect(finish(unpackModel(handedOver))).toEqual(MODEL);
  });

  test('may lack the classifier', () => {
    const { classifier: _, ...rest } = MODEL;
    expect(finish(unpackModel(packModel(rest)))).toEqual(rest);
  });

  test('may be of a knowledge without words', () => {
    const empty = { ...MODEL, vocabulary: new Map(), english: new Set<string>() };
    expect(finish(unpackModel(packModel(empty)))).toEqual(empty);
  });

  test('gives the turn away while a large one is unpacked', () => {
    const english = new Set(Array.from({ length: 10_000 }, (_, i) => `word${i}`));
    const steps = unpackModel(packModel({ ...MODEL, english }));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(10);
  });
});
