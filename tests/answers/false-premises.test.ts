import { describe, expect, test } from '@jest/globals';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const textAfter = (question: string, claim: string) => {
  const answer = converse(answerQuestion, question, claim).at(-1)?.answer;
  return answer && 'text' in answer ? answer.text : JSON.stringify(answer);
};

describe('what a person makes of an answer is not left to stand', () => {
  test.each([
    ['is it safe in pregnancy', 'so its ok', 'The guide does not mention pregnancy'],
    ['is it safe in pregnancy', 'phew so no problem', 'The guide does not mention pregnancy'],
    ['is it safe in pregnancy', 'you said it was fine', 'The guide does not mention pregnancy'],
    ['what are the risks', 'so its dangerous', 'The guide does not weigh the risks'],
    ['what are the side effects', 'so none', 'The guide does not list side effects'],
    ['can i eat before', 'so water is fine', 'The guide does not say what to eat'],
    ['does it help with ptsd', 'you said it cures ptsd', 'Ketamine may help with PTSD'],
    ['does it help with ptsd', 'you told me its free', 'The guide gives no prices'],
  ])('after "%s", "%s"', (question, claim, heard) => {
    const text = textAfter(question, claim);
    expect(text).toContain(heard);
    expect(text).not.toContain(wording.messages.nothingToAdd);
  });

  test('but a bare thanks is a thanks', () => {
    expect(textAfter('is it safe in pregnancy', 'thanks, thats fine')).not.toContain('pregnancy');
  });
});

test('whoever has tried nothing yet is not told that this is just when ketamine is considered', () => {
  const text = textAfter('what is ketamine', 'i have not tried any other treatment yet');
  expect(text).toMatch(/usually considered when other\s+treatments have not worked/);
  expect(text).not.toContain('nothing has helped so far');
});
