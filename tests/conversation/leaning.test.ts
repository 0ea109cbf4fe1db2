import { describe, expect, test } from '@jest/globals';
import { isPlainTalk, ordersThing, readLeaning, tellsOfIt, tellsOfPerson } from '../../src/conversation/leaning.js';
import { plainWords } from '../../src/conversation/plain-words.js';

describe('an utterance that leans on the last answer', () => {
  test.each([
    ['would it be weaker', 'points'],
    ['must i stay while they give her that', 'points'],
    ['and if she has an infusion', 'points'],
    ['can i choose', 'of-oneself'],
    ["I'm not very flexible", 'of-oneself'],
    ['my kidneys are not great', 'of-oneself'],
    ['hmm ok what happens in the other half', 'of-oneself'],
    ['by a machine or a nurse', 'points'],
    ['water ok?', 'short'],
    ['which floor is open then', 'short'],
    ['would somebody be around to fetch a drink for everyone', 'vague'],
  ])('"%s" leans: %s', (utterance, leaning) => {
    expect(readLeaning(plainWords(utterance))).toBe(leaning);
  });

  test.each([
    'how long do the effects of ketamine last',
    'does it mix with the tablets for blood pressure',
    'is ketamine legal in my state',
  ])('is not a full question: %s', (utterance) => {
    expect(readLeaning(plainWords(utterance))).toBeUndefined();
  });

  test('tells of a person, or of a thing named before', () => {
    expect(['my wife works that day', 'he hates needles', 'could i drive'].map((text) => tellsOfPerson(plainWords(text)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['i have had it for years', 'i hate needles', 'he told me'].map((text) => tellsOfIt(plainWords(text)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a few words that nothing explains', () => {
  test.each(['seems a bit hippie', 'evenings?', 'sounds made up'])('are talk: %s', (utterance) => {
    expect(isPlainTalk(utterance, plainWords(utterance))).toBe(true);
  });

  test.each(['blarg wuzzle', 'bananas'])('may be letters at random: %s', (utterance) => {
    expect(isPlainTalk(utterance, plainWords(utterance))).toBe(false);
  });

  test('may order a thing of another story', () => {
    const orders = ['tell me a joke', 'recommend a crime series', 'can you write my essay', 'give me a hint', 'tell me more'];
    expect(orders.map((text) => ordersThing(plainWords(text)))).toEqual([true, true, true, false, false]);
  });
});
