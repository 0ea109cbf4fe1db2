import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion } = createShippedAnswerer();
const last = (...utterances: readonly string[]) => {
  const reply = converse(answerQuestion, ...utterances).at(-1);
  return reply ? answeredEntries(reply.answer) : [];
};

describe('what a person puts right', () => {
  test.each([
    ['what are the side effects', 'no i meant the cost', 'cost'],
    ['how long', 'how long it lasts i mean', 'duration'],
    ['how is ketamine given', 'not the drip, the spray', 'administration'],
    ['does it help with depression', 'not depression, anxiety', 'anxiety'],
  ])('takes the place of what was answered: %s, %s', (first, second, entry) => {
    expect(last(first, second)).toEqual([entry]);
  });
});

describe('one question about two conditions', () => {
  test('has two answers, alone and after another', () => {
    expect(last('does it help with ptsd and ocd?')).toEqual(['ptsd', 'ocd']);
    expect(last('how much does it cost', 'and for anxiety and depression?')).toEqual(['anxiety', 'depression']);
  });

  test('is one question where the things are of two kinds', () => {
    expect(last('does it help with depression and sleep in my chair').length).toBeLessThan(2);
  });
});

describe('a follow-up with a topic of its own', () => {
  test.each([
    ['does it work for anxiety', 'ok lol. and depression?', 'depression'],
    ['i have severe depression, will ketamine help me', 'what abt my back pain, had it for years', 'chronic-pain'],
    ['is it addictive', 'could it fix my wifes insomnia', 'other-condition'],
    ['does it help with ptsd', 'shes 71 is that too old', 'age-limits'],
  ])('is not bent to the last one: %s, %s', (first, second, entry) => {
    expect(last(first, second)).toEqual([entry]);
  });
});
