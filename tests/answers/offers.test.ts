import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answeredEntries } from '../../src/answers/answer.js';
import { renderPlainText } from '../../src/channels/render-plain-text.js';
import { BARE_QUESTION_ENTRIES } from '../../src/conversation/bare-question.js';
import { createContext } from '../../src/conversation/context.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, findMatches, wording } = createShippedAnswerer();
const ask = (utterance: string) => answerQuestion(utterance, createContext(0)).answer;
const titlesOf = (utterance: string) => {
  const answer = ask(utterance);
  return 'suggestions' in answer ? answer.suggestions.map(({ title }) => title) : [];
};
const questionOf = (id: string) => wording.entries.get(id)?.question ?? 'no such entry';
const smallTalk = [...wording.entries.values()].filter(({ kind }) => kind === 'small-talk').map(({ question }) => question);

describe('what is offered to someone who was not understood', () => {
  test.each(['asdf', 'qwrtz plomf', 'who won the super bowl', 'what is the capital of mongolia'])(
    '%s: the topics of the welcome, since none is near',
    (utterance) => {
      expect(ask(utterance).kind).toBe('fallback');
      expect(titlesOf(utterance)).toEqual(expect.arrayContaining(wording.messages.welcomeStarters.map(questionOf)));
    },
  );

  test('the nearest topics, made up to three with those of the welcome', () => {
    expect(ask('is my gas bill a reason to try it').kind).toBe('fallback');
    expect(titlesOf('is my gas bill a reason to try it')).toContain(questionOf('cost'));
    expect(titlesOf('is my gas bill a reason to try it').length).toBeGreaterThanOrEqual(3);
  });

  test('never small talk, and never one choice alone: for any one or two words of the knowledge', () => {
    const words = [
      ...new Set(
        [...wording.entries.values()].flatMap(
          ({ question, phrasings }) =>
            [question, ...phrasings]
              .join(' ')
              .toLowerCase()
              .match(/[a-z']+/g) ?? [],
        ),
      ),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }), (said) => {
        const answer = ask(said.join(' '));
        if (answer.kind !== 'fallback' && answer.kind !== 'clarification') return;
        expect(answer.suggestions.filter(({ title }) => smallTalk.includes(title))).toEqual([]);
        if (answer.kind === 'clarification') expect([2, 3]).toContain(answer.choices.length);
      }),
      { numRuns: 1_500, seed: 1 },
    );
  });

  test('no fillers: where all but the best are unlikely, what stands near it in the guide takes their place', () => {
    const { matches } = findMatches('ketamine n depression');
    const answer = ask('ketamine n depression');
    const choices = answer.kind === 'clarification' ? answer.choices : [];
    expect(matches[1]?.confidence).toBeLessThan(0.1);
    expect(choices[0]).toBe(matches[0]?.entry);
    expect(wording.entries.get(choices[0] ?? '')?.related).toContain(choices[1]);
  });

  test.each(['let go', 'human food', 'person', 'again'])('"%s" is not asked back with one choice', (utterance) => {
    const answer = ask(utterance);
    if (answer.kind === 'clarification') expect(answer.choices.length).toBeGreaterThan(1);
  });

  test('"person" and "human" ask for one', () => {
    for (const utterance of ['person', 'human']) expect(answeredEntries(ask(utterance))).toEqual(['talk-to-a-person']);
  });
});

describe('a question of question words alone', () => {
  test.each([
    ['how long', ['session-length', 'duration', 'speed']],
    ['so how long then?', ['session-length', 'duration', 'speed']],
    ['How much??', ['cost', 'dosage']],
    ['how many', ['sessions', 'dosage']],
    ['where', ['administration', 'booking']],
    ['how', ['how-it-works', 'administration', 'get-started']],
  ])('"%s" is asked back', (utterance, choices) => {
    expect(ask(utterance)).toMatchObject({ kind: 'clarification', choices });
  });

  test('is no such question after an answer', () => {
    const [, second] = converse(answerQuestion, 'how is ketamine given', 'how long');
    expect(second && answeredEntries(second.answer)).toEqual(['session-length']);
  });

  test.each([
    ['how long does the effect last', 'duration'],
    ['how much does it cost', 'cost'],
    ['how many sessions', 'sessions'],
  ])('"%s" is more than that', (utterance, entry) => {
    expect(answeredEntries(ask(utterance))).toEqual([entry]);
  });

  test('leads only to entries that the knowledge has', () => {
    expect(BARE_QUESTION_ENTRIES.filter((id) => !wording.entries.has(id))).toEqual([]);
  });
});

test.each(['can my dog have ketamine', 'could a cat get ketamine therapy', 'is it for pets'])('"%s" is not covered', (utterance) => {
  expect(answeredEntries(ask(utterance))).toEqual(['other-uncovered']);
});

describe("the clinic's address", () => {
  const located = (clinic: Parameters<typeof createShippedAnswerer>[0]) => {
    const answerer = createShippedAnswerer(clinic);
    return renderPlainText(answerer.answerQuestion('where are you located', createContext(0)).answer, answerer.wording.messages);
  };

  test('is told to who asks where it is', () => {
    expect(located({ region: 'US', name: 'Green Street Clinic', address: '12 Green Street, Springfield' })).toContain(
      'Green Street Clinic, 12 Green Street, Springfield',
    );
  });

  test('is told where it is all that is known', () => {
    expect(located({ region: 'US', address: '12 Green Street' })).toContain('To talk with a person: 12 Green Street');
  });
});
