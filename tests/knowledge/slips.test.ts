import { afterAll, describe, expect, test } from '@jest/globals';
import { dropFolders, folderWith, problemsOf, withEntry } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

const GOOD = `entries:
  - id: c
    kind: small-talk
    question: "What is c?"
    phrasings:
      - "tell me of c"
      - more about c
    answer: It is c.

  - id: d
    kind: small-talk
    question: "What is d?"
    phrasings:
      - "tell me of d"
      - more about d
    answer: >-
      It is d.
    crisisLine: true

  - id: e
    kind: small-talk
    question: "What is e?"
    answer: It is e.
    crisisLine: true
`;

/** What is told of the file after a slip: `was` becomes `is`. */
function told(was: string, is: string): readonly string[] {
  expect(GOOD).toContain(was);
  return problemsOf(folderWith({ 'en/more.yaml': GOOD.replace(was, is) })).map((line) => line.replace(/^en\/more\.yaml:/, ''));
}

test('the file without a slip is fine', () => {
  expect(problemsOf(folderWith({ 'en/more.yaml': GOOD }))).toEqual([]);
});

describe('a slip is one complaint, at its own line and with its own remedy', () => {
  test.each<[string, string, string, RegExp]>([
    ['no dash before an entry', '  - id: d', '    id: d', /^10:5 .*"- " is missing.* before "id", line 10/],
    ['no dash and its room taken away', '  - id: d', '  id: d', /^10:3 .*"- " is missing.* before "id", line 10/],
    ['no dash before the first entry', '  - id: c', '    id: c', /^2:5 .*"- " is missing.* before "id", line 2/],
    ['no dash before the last entry', '  - id: e', '    id: e', /^20:5 .*"- " is missing.* before "id", line 20/],
    [
      'a field one space in',
      '    kind: small-talk\n    question: "What is d',
      '     kind: small-talk\n    question: "What is d',
      /^11:1 .*5 spaces.*Begin line 11 with 4/,
    ],
    ['a text one space in', '    question: "What is d', '     question: "What is d', /^12:1 .*5 spaces.*Begin line 12 with 4/],
    ['a field one space out', '    question: "What is d', '   question: "What is d', /^12:1 .*3 spaces.*Begin line 12 with 4/],
    ['a field two spaces in', '    question: "What is d', '      question: "What is d', /^12:1 .*6 spaces.*Begin line 12 with 4/],
    ['the field after a list one space in', '    answer: >-', '     answer: >-', /^16:1 .*5 spaces.*Begin line 16 with 4/],
    [
      'the field after a long text one space in',
      '    crisisLine: true\n\n',
      '     crisisLine: true\n\n',
      /^18:1 .*5 spaces.*Begin line 18 with 4/,
    ],
    ['a phrasing one space in', '      - more about d', '       - more about d', /^15:1 .*7 spaces.*Begin line 15 with 6/],
    ['a phrasing one space out', '      - more about d', '     - more about d', /^15:1 .*5 spaces.*Begin line 15 with 6/],
    ['the first phrasing one space in', '      - "tell me of d"', '       - "tell me of d"', /^14:1 .*7 spaces.*Begin line 14 with 6/],
    ['an entry one space in', '  - id: d', '   - id: d', /^10:1 .*3 spaces.*Begin line 10 with 2/],
    ['an entry one space out', '  - id: d', ' - id: d', /^10:1 .*1 space,.*Begin line 10 with 2/],
    [
      'hard spaces before a field',
      '    question: "What is d',
      '\u00a0\u00a0\u00a0\u00a0question: "What is d',
      /^12:1 .*not spaces.*Delete .* line 12/,
    ],
    ['a hard space among spaces', '    question: "What is d', '   \u00a0question: "What is d', /^12:4 .*not spaces.*Delete .* line 12/],
    ['a hard space before a phrasing', '      - more about d', '     \u00a0- more about d', /^15:6 .*not spaces.*Delete .* line 15/],
    ['a quote not closed', '"What is d?"', '"What is d?', /^12:15 .*quotation mark.*Close it/],
    ['a quote not closed in a list', '"tell me of d"', '"tell me of d', /^14:9 .*quotation mark.*Close it/],
    ['a quote not closed in the last text with one', '"What is e?"', '"What is e?', /^22:15 .*quotation mark.*Close it/],
    ['a single quote not closed', '"What is d?"', "'What is d?", /^12:15 .*quotation mark.*Close it/],
    ['quotes in quotes', '"What is d?"', '"What is "d"?"', /^12:25 .*quotation mark.*ends? the text/],
    ['an apostrophe in single quotes', '"What is d?"', "'What's d?'", /^12:21 .*quotation mark.*ends? the text/],
    [
      'two versions merged',
      '    question: "What is d?"',
      '<<<<<<< HEAD\n    question: "What is d?"\n=======\n    question: "What, d?"\n>>>>>>> theirs',
      /^12:1 .*two versions.*keep one/i,
    ],
    ['a colon in a text', 'It is c.', 'Note: it is c.', /^8:\d+ .*Put a text that holds a colon in quotes/],
    ['a colon in a phrasing', 'more about d', 'Why d: is it good?', /^15:9 .*Put the text in quotes: it holds a colon/],
    [
      'no space after a colon',
      'kind: small-talk\n    question: "What is d',
      'kind:small-talk\n    question: "What is d',
      /^11:5 .*a colon, a space/,
    ],
    ['no space after a dash', '- more about d', '-more about d', /^15:1 .*a space after the dash/],
    ['a text without its indentation', '      It is d.', 'It is d.', /^17:1 .*no field.*goes on with the text above/],
    [
      'a line of a text that begins too early and holds a colon',
      '      It is d.',
      '      It is d.\n    You may ask this: what is it?',
      /^18:5 .*"You may ask this" stands where a field should.*as many spaces/,
    ],
    ['a tab in a text', '      It is d.', '      It is d.\n\t•\tIt is good.', /^18:1 .*begins with a tab.*spaces/],
    ['a long dash before a phrasing', '- more about d', '– more about d', /^15:\d+ .*long dash.*plain hyphen/],
    ['a sign that YAML keeps for itself', 'more about d', '@d and more', /^15:9 .*Put the text in quotes/],
  ])('%s', (_, was, is, complaint) => {
    expect(told(was, is)).toEqual([expect.stringMatching(complaint)]);
  });

  test('a field twice in an entry without a slip in its dash is still that', () => {
    expect(told('    answer: It is c.', '    answer: It is c.\n    answer: It is C.')).toEqual([
      expect.stringMatching(/^9:5 .*second time.*Keep one/),
    ]);
  });

  test('two slips in one file are told both', () => {
    const twice = GOOD.replace('    answer: It is c.', '    answer: It is c.\n    answer: C.').replace('"What is e?"', '"What is e?');
    expect(problemsOf(folderWith({ 'en/more.yaml': twice }))).toEqual([
      expect.stringMatching(/more\.yaml:9:5 .*second time/),
      expect.stringMatching(/more\.yaml:23:15 .*Close it/),
    ]);
  });
});

describe('a slip in a file of fields, such as clinic.yaml, is told in the same way', () => {
  test.each<[string, string, RegExp]>([
    ['a space before the second line', 'region: UK\n phone: "+44 20 7946 0000"\n', /^en\/more\.yaml:2:1 .*Begin line 2 with no space/],
    ['a space before the first line', ' region: UK\nphone: "+44 20 7946 0000"\n', /^en\/more\.yaml:1:1 .*Begin line 1 with no space/],
    ['another sign than a colon', 'region = UK\nphone: "+44 20 7946 0000"\n', /^en\/more\.yaml:1:1 .*a colon, a space/],
  ])('%s', (_, text, complaint) => {
    expect(problemsOf(folderWith({ 'en/more.yaml': text }))).toEqual([expect.stringMatching(complaint)]);
  });
});

describe('how a value is written is told by an example', () => {
  const covered = (was: string, is: string) =>
    problemsOf(
      folderWith({
        'en/more.yaml':
          `entries:\n  - id: c\n    kind: covered\n    question: What is c?\n    answer: Some feel better.\n    claims: [C01]\n    related: [a, b]\n    reviewed: 2026-11-01\n`.replace(
            was,
            is,
          ),
      }),
    );

  test.each<[string, string, string, RegExp]>([
    ['a day with dots', '2026-11-01', '24.11.2026', /"reviewed" .*Write it like 2026-11-24/],
    ['a day by its month', '2026-11-01', 'Nov 24 2026', /"reviewed" .*Write it like 2026-11-24/],
    ['a year', '2026-11-01', '2026', /"reviewed" .*Write it like 2026-11-24/],
    ['a day that is none', '2026-11-01', '2026-11-31', /not a day .*Write it like 2026-11-24/],
    ['a claim in small letters', '[C01]', '[c01]', /"claims" .*Write it like C23/],
    ['claims without a comma', '[C01]', '[C01 C02]', /"claims" .*Write it like C23.* \[C23, C19\]/],
    ['a claim without brackets', 'claims: [C01]', 'claims: C01', /"claims" must be a list.*\[C01\]/],
  ])('%s', (_, was, is, complaint) => {
    expect(covered(was, is)).toEqual([expect.stringMatching(complaint)]);
  });

  test('a line that is no field, in a file of nothing else', () => {
    expect(problemsOf(folderWith({ 'en/more.yaml': 'entries = c\n' }))).toEqual([expect.stringMatching(/"field: value"/)]);
  });

  test('an empty phrasing', () => {
    expect(problemsOf(withEntry('    phrasings:\n      - tell me\n      -\n'))).toEqual([
      expect.stringMatching(/found nothing\. Write the text, or delete the line/),
    ]);
  });
});
