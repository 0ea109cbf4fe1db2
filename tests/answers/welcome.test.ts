import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { createWelcome } from '../../src/answers/welcome.js';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const starters = wording.messages.welcomeStarters;
const pick = (utterance: string, buttons?: number) =>
  answerQuestion(utterance, createWelcome(wording, createContext(0), buttons).context, buttons).answer;

describe('the buttons of the welcome', () => {
  test.each([
    ['the first one', 0],
    ['the second one', 1],
    ['2', 1],
  ])('are an offer: "%s" right after it', (utterance, place) => {
    expect(answeredEntries(pick(utterance))).toEqual([starters[place]]);
  });

  test('have the way to help as their last, where a channel shows it as a button', () => {
    expect(pick('the last one', 3)).toMatchObject({ kind: 'crisis' });
  });

  test('leave a question what it is', () => {
    expect(answeredEntries(pick('does it help with ptsd'))).toEqual(['ptsd']);
  });
});
