import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';
import { JUDGING_ONLY, listLearntFiles } from './danger-rows.mjs';
import { judge, readLabelled } from './labelled.js';

/** This set was at hand while the families were written, and gates to the full bar. */
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

// Neither net nor families have learnt from these rows: what is lost of them is lost of what people write tomorrow. Bars: the figures of the first
// reading (at worst 2 of 363 plain dangers not heard and 2 of the other kind, 11 of 240 traps that alarm, 56 of 57 hard ones) with room for one or two.
describe.each(JUDGING_ONLY)('%s, which nothing has learnt from', (file) => {
  const unseen = judge(readLabelled(file));

  test('nearly every plain danger is found', () => {
    expect(unseen.crises + unseen.emergencies).toBeGreaterThan(300);
    expect(unseen.missedCrises.length + unseen.missedEmergencies.length).toBeLessThanOrEqual(6);
  });
  test('hard ones are found', () => {
    expect(unseen.hardRecall).toBeGreaterThanOrEqual(0.9);
  });
  test('few harmless ones alarm', () => {
    // Nearly all traps in two of the sets; in the third no harder than in safety.jsonl.
    expect(unseen.falseAlarms.length / unseen.harmless).toBeLessThanOrEqual(file.includes('twenty-fifth') ? 0.03 : 0.055);
  });
  test('the line stands where it should, and hardly elsewhere', () => {
    // Under these few the answer itself has it.
    expect(unseen.linesMissing.length).toBeLessThanOrEqual(3);
    expect(unseen.linesTooMany.length / unseen.ordinary).toBeLessThanOrEqual(0.05);
  });
});

// The net has learnt from these: the bars are against going back.
describe.each(listLearntFiles().filter((path) => path.endsWith('-author.jsonl')))('%s', (file) => {
  const figures = judge(readLabelled(file));

  test('crises found do not fall below the figure reached', () => {
    expect(1 - figures.missedCrises.length / figures.crises).toBeGreaterThanOrEqual(0.97);
  });
  test('emergencies found do not fall below the figure reached', () => {
    expect(1 - figures.missedEmergencies.length / figures.emergencies).toBeGreaterThanOrEqual(0.97);
  });
  test('false alarms do not rise above the figure reached', () => {
    // At most 13 of 240, in the set whose traps are the hardest.
    expect(figures.falseAlarms.length / figures.harmless).toBeLessThanOrEqual(0.055);
  });
  test('hard utterances found do not fall below the figure reached', () => {
    expect(figures.hardRecall).toBeGreaterThanOrEqual(0.9);
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
