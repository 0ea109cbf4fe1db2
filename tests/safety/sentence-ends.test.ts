import { describe, expect, test } from '@jest/globals';
import { markSentenceEnds, withoutCourtesies } from '../../src/safety/sentence-ends.js';
import { triage } from '../../src/safety/triage.js';

describe('markSentenceEnds', () => {
  test.each([
    ['a blank line ends a sentence', 'i want to die\n\nmy insurance is aetna', 'i want to die.\n\nmy insurance is aetna'],
    ['a blank line within a sentence ends none', 'i feel so\n\nhopeless', 'i feel so\n\nhopeless'],
    ['nor before a last word', 'i cant take this\n\nanymore', 'i cant take this\n\nanymore'],
    ['a field ends the one before', 'Message: i want out\nInsurance: Aetna', 'Message: i want out.\nInsurance: Aetna'],
    ['so does an entry of a list', '- not sleeping well\n- i want to die', '- not sleeping well.\n- i want to die'],
    ['a paragraph of Teams is a line', '<p>i want to die</p><p>is it open</p>', '\ni want to die.\n\nis it open\n'],
    ['a short line ends with a comma', 'im not ok\ni want to die', 'im not ok,\ni want to die'],
    ['a wrapped line goes on', 'i do not know what to do\nany more and i want to\ndie tonight', undefined],
    ['a word a line is a disguise', 'i\nwant\nto\ndie', 'i\nwant\nto\ndie'],
    ['a courtesy stands alone', 'i have chest pain thank you for your time', 'i have chest pain . thank you for your time. '],
  ])('%s', (_what, written, marked) => {
    if (marked === undefined) expect(markSentenceEnds(written)).not.toContain('to,\ndie');
    else expect(markSentenceEnds(written)).toBe(marked);
  });
});

describe('withoutCourtesies', () => {
  test.each([
    ['hello there, hope you are well i cant breathe have a good day', 'hope you are well', 'i cant breathe'],
    ['i took them all\n\n--\nAnna Miller\nAcme Ltd', 'Anna', 'i took them all'],
    ['i took them all\nSent from my iPhone', 'iPhone', 'i took them all'],
  ])('%s', (written, gone, left) => {
    expect(withoutCourtesies(written)).not.toContain(gone);
    expect(withoutCourtesies(written)).toContain(left);
  });

  test('a bare thanks stays: it says how the rest is meant', () => {
    expect(withoutCourtesies('it saved my life, thanks')).toBe('it saved my life, thanks');
  });
});

// What people send from forms, mail programs and Teams. Each danger is found when it stands alone.
const AROUND: readonly (readonly [what: string, put: (danger: string) => string])[] = [
  [
    'a form',
    (danger) => `Name: John Smith\nDate of birth: 04/12/1985\nReason for visit: ${danger}\nInsurance: Aetna\nPrevious treatments: none`,
  ],
  ['a form with blank lines', (danger) => `Insurance: Aetna\n\nMessage: ${danger}\n\nHistory: depression since 2011`],
  ['a list', (danger) => `- do you take insurance\n- ${danger}\n- where are you located`],
  ['politeness', (danger) => `hi there hope you are well ${danger} thank you have a good day`],
  ['thanks for the time', (danger) => `${danger} thank you for your time`],
  ['a letter', (danger) => `Dear team,\n\n${danger}\n\nKind regards,\nAnna Miller`],
  ['a signature', (danger) => `${danger}\n\n--\nAnna Miller\nSenior Project Manager\nAcme Insurance Ltd | 12 Main Street\nTel 555-0100`],
  ['a forwarded mail', (danger) => `Forwarded message\nDate: Mar 3, 2025\nSubject: appointment\n\n${danger}`],
  ['paragraphs of Teams', (danger) => `<p>${danger}</p><p>is the office open in march</p>`],
];

describe.each(AROUND)('in %s', (_what, put) => {
  test.each([
    'i want to die',
    'i am going to kill myself tonight',
    'i cant breathe',
    'my husband wont wake up',
    'my throat is closing up',
    'i took 40 pills',
    'she is having a seizure',
    'my brother says he wants to die',
    'i have chest pain',
    'i swallowed the whole bottle',
  ])('"%s" is heard', (danger) => {
    expect(triage(put(danger)).kind).not.toBe('clear');
  });
});
