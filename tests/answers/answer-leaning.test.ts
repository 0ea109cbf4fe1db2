import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();

function ask(...utterances: readonly string[]) {
  let reply = answerQuestion(utterances[0] ?? '', createContext(0));
  for (const utterance of utterances.slice(1)) reply = answerQuestion(utterance, reply.context);
  return {
    kind: reply.answer.kind,
    entries: answeredEntries(reply.answer),
    intro: 'intro' in reply.answer ? reply.answer.intro : undefined,
  };
}

describe('a follow-up that the matcher is not sure of', () => {
  test.each([
    ['how is it given', 'can i choose', 'personalised-plan'],
    ['does it help with ptsd', 'is it safe for him', 'risks-safety'],
    ['does yoga help', 'i have never tried it', 'yoga'],
    ['does yoga help', "i'm not flexible", 'yoga'],
    ['does it help chronic pain', 'i have it since a car accident', 'chronic-pain'],
    ['will it show on a drug test', 'even weeks later', 'drug-test'],
    ['will it show on a drug test', 'i have one on monday', 'drug-test'],
    ['is there an age limit', 'she is 80', 'age-limits'],
    ['am i a good candidate', 'ive only had it a few months', 'right-for-me'],
    ['how many sessions do i need', 'can i stop early', 'sessions'],
  ])('after "%s", "%s" is about %s', (first, then, entry) => {
    expect(ask(first, then).entries).toEqual([entry]);
  });

  test('leans on the likeliest of what was just asked back, where nothing was answered', () => {
    expect(ask('ketamine n depression').kind).toBe('clarification');
    expect(ask('ketamine n depression', 'is that proven').entries).toEqual(['evidence']);
  });

  test('gets no answer in doubt where a topic was only asked back about, and something of a person is told', () => {
    const asked = 'hx of SI last yr, none now, ok for KAT?';
    expect(ask(asked).kind).toBe('clarification');
    expect(ask(asked, 'she lives in ohio').entries).toEqual([]);
    // This one says by itself what it is about.
    expect(ask(asked, 'she had an attempt in 2019').entries).toEqual(['contraindications']);
  });

  test('gets the last answer with a word of doubt where nothing in it is known, once, and never where it is foreign', () => {
    const unknown = 'would anybody hand out blankets or cushions';
    const { entries, intro } = ask('do they watch me during the session', unknown);
    expect(entries).toHaveLength(1);
    expect([undefined, wording.messages.notSure]).toContain(intro);
    for (const foreign of [
      'who won the game',
      'recommend a crime series',
      'my cat keeps sneezing',
      'what helps against sunburn',
      'bananas',
    ])
      expect([foreign, ask('how is it given', foreign).kind]).toEqual([foreign, 'fallback']);
  });
});
