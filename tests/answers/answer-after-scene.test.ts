import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion } = createShippedAnswerer();
const last = (...utterances: readonly string[]) => {
  const reply = converse(answerQuestion, ...utterances).at(-1);
  return { stage: reply?.stage, kind: reply?.answer.kind, entries: reply ? answeredEntries(reply.answer) : [] };
};

describe('a question after a scene that drowns it', () => {
  test.each([
    ['Porter on the day ward here. A relative asks whether KAT can help with anxiety.', 'anxiety'],
    ['im a carer for my uncle. what is a ketamine session like', 'expect'],
  ])('is heard apart: %s', (utterance, entry) => {
    expect(last(utterance)).toMatchObject({ entries: [entry] });
  });

  test.each([
    ['my flatmate took them away from me. so how does it work then', 'how-it-works'],
    ['sorry for that. my partner is here and sits with me. is it addictive', 'addiction'],
    ['i talked to them for an hour. back to my question about the price', 'cost'],
  ])('is heard right after a crisis, when the scene is about that: %s', (utterance, entry) => {
    expect(last('is it safe', 'i want to kill myself', utterance)).toMatchObject({ entries: [entry] });
  });

  test('is not answered apart where the scene is what it is about', () => {
    const asked = "I'm booked in for my first infusion and scared of a bad trip. What can I do so it goes well?";
    expect(last(asked).entries).not.toContain('holistic');
  });

  test('is no small talk where it asks of the scene', () => {
    expect(last('lozenges in the post type thing, is that ok').entries).not.toContain('thanks');
  });

  test('leaves "does that matter" to the scene', () => {
    expect(last('what does it cost', 'i am being assessed for autism as well. does that change anything').stage).not.toBe('scene');
  });
});
