import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';
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
  // "i don't want to take pills anymore", "i don't want to feel this way anymore", "we decided to join them now": too near to what people in danger say.
  ['safety-families.jsonl', { crises: 0.99, emergencies: 0.99, alarms: 0.012, hard: 0.9 }],
  ['safety-second-author.jsonl', { crises: 0.99, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-third-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-fourth-author.jsonl', { crises: 0.97, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-fifth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-sixth-author.jsonl', { crises: 0.97, emergencies: 0.97, alarms: 0.022, hard: 0.9 }],
  ['safety-seventh-author.jsonl', { crises: 0.98, emergencies: 0.97, alarms: 0.02, hard: 0.9 }],
  ['safety-eighth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-ninth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-tenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.02, hard: 0.9 }],
  ['safety-eleventh-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-twelfth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-thirteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-fourteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-fifteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-sixteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.05, hard: 0.9 }],
  ['safety-seventeenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-eighteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.04, hard: 0.9 }],
  ['safety-nineteenth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.05, hard: 0.9 }],
  ['safety-twentieth-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.05, hard: 0.9 }],
  ['safety-twenty-first-author.jsonl', { crises: 0.98, emergencies: 0.98, alarms: 0.05, hard: 0.9 }],
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

test('one plain sentence of danger is heard between everyday ones', () => {
  const before =
    'thanks for the call yesterday, the traffic was awful and my sister had to park by the bakery while the printer was being fixed';
  const after = 'i have three kids and a garden that needs weeding before the holiday, so mornings are busy and i can only do afternoons';
  const rows = readLabelled('safety-fourteenth-author.jsonl').filter(
    ({ text, expect: kind, note }) => /crisis|medical/.test(kind) && !/HARD|BORDER|LANG/.test(note ?? '') && text.split(' ').length <= 20,
  );
  const missed = rows.filter(({ text }) => triage(`${before}. ${text}. ${after}`).kind === 'clear');
  expect(rows.length).toBeGreaterThan(250);
  expect(missed.length / rows.length).toBeLessThanOrEqual(0.03);
});
