import { describe, expect, test } from '@jest/globals';
import { readPutRight } from '../../src/conversation/put-right.js';

describe('what is put right', () => {
  test.each([
    ['no i meant the price', 'the price'],
    ['how soon it works i mean', 'how soon it works'],
    ['sorry, I was asking about insurance', 'insurance'],
    ['not the needle, the spray', 'the spray'],
    ['not the drip the lozenge', 'the lozenge'],
    ['anxiety, not depression', 'anxiety'],
    ['i meant pain not panic', 'pain'],
    ['no, ptsd', 'ptsd'],
    ['wrong question, the dose', 'the dose'],
  ])('is heard by itself: %s', (utterance, meant) => {
    expect(readPutRight(utterance)).toBe(meant);
  });

  test.each([
    'no thanks',
    'no, is it safe',
    'i mean it',
    'for my mom, not for me',
    'not really',
    'not sure, maybe later',
    'no, not in the clinic i mean',
    'is it not dangerous',
    'the price',
  ])('is not where nothing else is named: %s', (utterance) => {
    expect(readPutRight(utterance)).toBeUndefined();
  });
});
