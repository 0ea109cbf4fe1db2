import { describe, expect, test } from '@jest/globals';
import { splitQuestions } from '../../src/conversation/split-questions.js';

const texts = (utterance: string) => splitQuestions(utterance).map(({ text }) => text);

describe('a message with several questions', () => {
  test.each([
    ['how is it given and does it hurt and whats the price', ['how is it given', 'does it hurt', 'what is the price']],
    ['Is it safe? Also, can I drive home?', ['is it safe', 'can i drive home']],
    ['what are the side effects and the cost', ['what are the side effects', 'the cost']],
    ['side effects and price', ['side effects', 'price']],
    ['cost? insurance? side effects?', ['cost', 'insurance', 'side effects']],
    ['cost and insurance?', ['cost', 'insurance']],
    ['is it safe how much does it cost', ['is it safe', 'how much does it cost']],
    ['what are the side effects, can i drive, and how much is it?', ['what are the side effects', 'can i drive', 'how much is it']],
  ])('is cut where a question begins: %s', (utterance, parts) => {
    expect(texts(utterance)).toEqual(parts);
  });

  test.each([
    ['i get panic attacks, would it help', ['would it help']],
    ['my cousin came over and is sleeping here. is it safe', ['is it safe']],
    ['for my notes, by which route is it given', ['by which route is it given']],
    ['my doctor told me about it and I am nervous. what happens in a session?', ['what happens in a session']],
    ['whats the difference between esketamine and ketamine', ['what is the difference between esketamine and ketamine']],
    ['is there research on ketamine and sleep', ['is there research on ketamine and sleep']],
    ['hello there', []],
    ['how and where is it given', ['how and where is it given']],
    ['can i eat and drink before', ['can i eat and drink before']],
    ['is it safe for depression and anxiety', ['is it safe for depression and anxiety']],
    ['do you feel better right away or do you have to wait weeks', ['do you feel better right away or do you have to wait weeks']],
    ['adhd and ketamine?', ['adhd and ketamine']],
    ['do you know how much it is', ['do you know how much it is']],
    ['how many infusions does it take', ['how many infusions does it take']],
  ])('is not one that asks once: %s', (utterance, parts) => {
    expect(texts(utterance)).toEqual(parts);
  });

  test('marks the parts that ask by their form', () => {
    expect(splitQuestions('what are the side effects and the cost').map(({ asks }) => asks)).toEqual([true, false]);
  });
});
