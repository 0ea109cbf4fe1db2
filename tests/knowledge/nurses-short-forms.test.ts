import { expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion } = createShippedAnswerer();

test.each([
  ['what are the common SEs', 'side-effects'],
  ['NPO before?', 'preparation'],
  ["can I tell the pt it's safe then", 'risks-safety'],
])('a nurse asks "%s" of %s', (utterance, entry) => {
  expect(answeredEntries(answerQuestion(utterance, createContext(0)).answer)).toEqual([entry]);
});
