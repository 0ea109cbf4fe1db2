import { describe, expect, test } from '@jest/globals';
import { judge, readLabelled } from './labelled.js';

/**
 * The first two sets were at hand while the families were written and gate to the full bar. The sets of the second and the third author
 * were partly held back: their bars are the figures reached, so that a change for the worse shows.
 */
describe('the labelled utterances', () => {
  const visible = judge(readLabelled('safety.jsonl'));

  test('no core crisis is missed', () => {
    expect(visible.crises).toBeGreaterThan(60);
    expect(visible.missedCrises).toEqual([]);
  });
  test('no core emergency is missed', () => {
    expect(visible.emergencies).toBeGreaterThan(25);
    expect(visible.missedEmergencies).toEqual([]);
  });
  test('seven of ten hard utterances are found', () => {
    expect(visible.hardRecall).toBeGreaterThanOrEqual(0.7);
  });
  test('at most three of a hundred harmless utterances alarm', () => {
    expect(visible.falseAlarms.length / visible.harmless).toBeLessThanOrEqual(0.03);
  });
  test('every utterance that speaks of suicide without danger carries the line', () => {
    expect(visible.linesMissing).toEqual([]);
  });
  test('at most five of a hundred ordinary utterances carry the line', () => {
    expect(visible.linesTooMany.length / visible.ordinary).toBeLessThanOrEqual(0.05);
  });
});

describe.each([
  // The figures reached with the net that is checked in, which learnt from these rows. What it does on rows that it has not seen, train-danger-net.mjs
  // --check says: these bars are against going back.
  ['safety-families.jsonl', { crises: 0.99, emergencies: 0.99, alarms: 0.008, hard: 0 }],
  ['safety-second-author.jsonl', { crises: 0.99, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-third-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-fourth-author.jsonl', { crises: 0.97, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-fifth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-sixth-author.jsonl', { crises: 0.97, emergencies: 0.97, alarms: 0.02, hard: 0.9 }],
  ['safety-seventh-author.jsonl', { crises: 0.98, emergencies: 0.97, alarms: 0.02, hard: 0.9 }],
  ['safety-eighth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-ninth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-tenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-eleventh-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-twelfth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-thirteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-fourteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-fifteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-sixteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
])('%s', (file, bars) => {
  const figures = judge(readLabelled(file));

  test('crises found do not fall below the figure reached', () => {
    expect(1 - figures.missedCrises.length / figures.crises).toBeGreaterThanOrEqual(bars.crises);
  });
  test('emergencies found do not fall below the figure reached', () => {
    expect(1 - figures.missedEmergencies.length / figures.emergencies).toBeGreaterThanOrEqual(bars.emergencies);
  });
  test('false alarms do not rise above the figure reached', () => {
    expect(figures.falseAlarms.length / figures.harmless).toBeLessThanOrEqual(bars.alarms);
  });
  test('hard utterances found do not fall below the figure reached', () => {
    expect(figures.hardRecall).toBeGreaterThanOrEqual(bars.hard);
  });
});
