import { describe, expect, test } from '@jest/globals';
import { scoreDanger } from '../../src/safety/danger-net.js';

const danger = (utterance: string) => {
  const { crisis, medical } = scoreDanger(utterance);
  return crisis + medical;
};

describe('scoreDanger', () => {
  test.each([
    'i have written the letters and given the dog away',
    'cant see a way through this week',
    'hes gone grey and he isnt answering',
  ])('hears danger in "%s", which no keyword names', (utterance) => {
    expect(danger(utterance)).toBeGreaterThan(0.5);
  });

  test.each([
    'how is ketamine given',
    'what does a session cost',
    'thanks, that helps',
    'does the clinic open on sunday',
    'is it a shot or a drip',
  ])('hears none in "%s"', (utterance) => {
    expect(danger(utterance)).toBeLessThan(0.2);
  });

  test('tells a crisis from an emergency', () => {
    const crisis = scoreDanger('i want to end it all tonight');
    const medical = scoreDanger('she took too many lozenges and is not breathing right');
    expect(crisis.crisis).toBeGreaterThan(crisis.medical);
    expect(medical.medical).toBeGreaterThan(medical.crisis);
  });

  test('hears one sentence of danger in a long harmless text', () => {
    const story = 'i read your page about the treatment and the nasal spray last night and it was clear. '.repeat(40);
    expect(danger(`${story} i do not want to be alive anymore. ${story}`)).toBeGreaterThan(0.6);
  });

  test('hears a picture where a word would stand, and tells by the rest what it means', () => {
    expect(danger('🔫😔 me tonight')).toBeGreaterThan(0.6);
    expect(danger('im dead 😂 that hold music')).toBeLessThan(0.2);
  });

  test('takes a long story of everyday things for what it is', () => {
    const story =
      'the car died twice on the way here, my sister nearly killed me for being late, and then the printer at work gave up on my forms again. ';
    expect(danger(`${story}${story}anyway could you tell me where to park on monday`)).toBeLessThan(0.6);
  });

  test('gives likelihoods for anything, in linear time', () => {
    const started = performance.now();
    for (const text of ['', '???', '\ud800', 'a'.repeat(100_000), 'not kill myself '.repeat(6000)]) {
      const { crisis, medical } = scoreDanger(text);
      expect(crisis + medical).toBeGreaterThanOrEqual(0);
      expect(crisis + medical).toBeLessThanOrEqual(1.000001);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
