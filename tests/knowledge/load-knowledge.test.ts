import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { formatProblem, KnowledgeError } from '../../src/knowledge/problem.js';

const TODAY = '2026-11-24';
const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(root, { recursive: true }));
const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));
let made = 0;

/** A knowledge folder with two entries (a and b), and the given files over it. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(made++));
  mkdirSync(join(folder, 'en', 'phrasings'), { recursive: true });
  cpSync(join(shipped, 'en', 'messages.yaml'), join(folder, 'en', 'messages.yaml'));
  const base: Readonly<Record<string, string>> = {
    'claims.yaml': 'claims:\n  - { id: C01, section: Intro, claim: It helps some. }\n',
    'en/entries.yaml': `entries:\n${entry('a')}${entry('b')}${entry('what-is-kat')}${entry('conditions')}${entry('speed')}${entry('expect')}`,
  };
  for (const [path, content] of Object.entries({ ...base, ...files })) writeFileSync(join(folder, path), content);
  return folder;
}

function entry(id: string, fields = ''): string {
  const others = ['a', 'b', 'speed'].filter((other) => other !== id).slice(0, 2);
  return `  - id: ${id}\n    kind: covered\n    question: What about ${id}?\n    answer: Some people feel better.\n    claims: [C01]\n    related: [${others}]\n    reviewed: 2026-11-01\n${fields}`;
}

const extra = (yaml: string) => folderWith({ 'en/more.yaml': yaml });
const withEntry = (fields: string, id = 'c') => extra(`entries:\n${entry(id, fields)}`);
const problemsOf = (folder: string) => readKnowledge(folder, TODAY).problems.map(formatProblem);

describe('readKnowledge', () => {
  test('reads a small knowledge without a problem', () => {
    const { knowledge, problems } = readKnowledge(folderWith({ 'en/phrasings/a.yaml': 'phrasings: [tell me of a]\n' }), TODAY);
    expect(problems).toEqual([]);
    expect(knowledge?.entries[0]).toMatchObject({ id: 'a', phrasings: ['tell me of a'], crisisLine: false });
  });

  test.each<[string, string, RegExp]>([
    ['an unclosed quote', extra('entries:\n  - id: c\n    question: "unclosed\n'), /en\/more\.yaml:\d+:\d+ .*not correct YAML.*/],
    ['a tab as indent', extra('entries:\n\t- id: c\n'), /en\/more\.yaml:2:1 .*tabs? .*/i],
    [
      'a missing field',
      extra('entries:\n  - id: c\n    kind: small-talk\n    question: what\n'),
      /entry "c": the field "answer" is missing/,
    ],
    [
      'an empty answer',
      extra('entries:\n  - id: c\n    kind: small-talk\n    question: what\n    answer: "   "\n'),
      /entry "c": the answer is empty/,
    ],
    ['a misspelt field', withEntry('    anwser: x\n'), /entry "c": the field "anwser" is unknown. Did you mean "answer"\?/],
    ['a text where a list belongs', withEntry('    phrasings: just one\n'), /"phrasings" must be a list, found a text/],
    ['a boolean among phrasings', withEntry('    phrasings: [true]\n'), /must be a text, found true or false. Put the text in quotes/],
    [
      'a related entry that does not exist',
      extra(`entries:\n${entry('c').replace('related: [a,b]', 'related: [a, nope]')}`),
      /entry "c": the related entry "nope" does not exist/,
    ],
    [
      'a claim that does not exist',
      extra(`entries:\n${entry('c').replace('[C01]', '[C09]')}`),
      /entry "c": the claim "C09" does not exist/,
    ],
    ['a duplicate id', extra(`entries:\n${entry('a')}`), /entry "a": the id is already used in en\/entries\.yaml/],
    ['an id of every object', extra(`entries:\n${entry('__proto__')}`), /"id"/],
    ['a method as id', extra(`entries:\n${entry('toString')}`), /"id"/],
    ['a reserved id', extra(`entries:\n${entry('constructor')}`), /"constructor" is not a legal id/],
    ['a prototype key', withEntry('    __proto__: {polluted: true}\n'), /the field "__proto__" is unknown/],
    [
      'one phrasing under two entries',
      extra(`entries:\n${entry('c', '    phrasings: ["What about A?"]\n')}`),
      /the phrasing "What about A\?" also stands in entry "a"/,
    ],
    ['a file of comments', extra('# nothing here\n'), /en\/more\.yaml .*holds nothing but comments/],
    ['a text at the top', extra('just a string\n'), /the file must be a mapping .*found a text/],
    ['a list at the top', extra('- id: c\n'), /the file must be a mapping .*found a list/],
    ['several documents', extra(`entries:\n${entry('c')}---\nentries: []\n`), /several YAML documents/],
    ['an alias', extra('entries: &x [*x]\n'), /Aliases \(\*name\) are not allowed/],
    ['a tag', withEntry('    more: !!js/function "x"\n'), /Tags|tag/],
    ['deep nesting', extra(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), /en\/more\.yaml/],
    ['a control character', withEntry('    more: "a\\x1b[31m"\n'), /control character/],
    ['an HTML tag', withEntry('    more: "<img src=x onerror=alert(1)>"\n'), /the more has an HTML tag/],
    ['a script link', withEntry('    more: "[x](javascript:alert(1))"\n'), /link of another kind/],
    ['an approval', withEntry('    more: It is approved for this.\n'), /speaks of an approval/],
    ['prevention of suicide', withEntry('    more: It prevents suicide.\n'), /prevents suicide/],
    ['a dose', withEntry('    more: Take 50 mg.\n'), /names a dose/],
    ['"safe" alone', withEntry('    more: It is safe.\n'), /says "safe" alone/],
    ['a promise', withEntry('    more: It cures everyone.\n'), /makes a promise/],
    ['a review two years old', extra(`entries:\n${entry('c').replace('2026-11-01', '2024-10-01')}`), /the last review is 25 months old/],
    [
      'a review on no day of the calendar',
      extra(`entries:\n${entry('c').replace('2026-11-01', '2026-02-31')}`),
      /not a day of the calendar/,
    ],
    ['a bank without an entry', folderWith({ 'en/phrasings/nobody.yaml': 'phrasings: [hello you]\n' }), /there is no entry "nobody"/],
  ])('refuses %s', (_, folder, message) => {
    const { knowledge, problems } = readKnowledge(folder, TODAY);
    expect(problems.map(formatProblem).join('\n')).toMatch(message);
    expect(knowledge).toBeUndefined();
  });

  test('refuses messages that leave the crisis line out', () => {
    const messages = readFileSync(join(shipped, 'en', 'messages.yaml'), 'utf8');
    for (const line of ['helpAlways: "All will be well."', 'helpAlways: ""']) {
      const without = messages.replace(/helpAlways: .*/, line);
      expect(problemsOf(folderWith({ 'en/messages.yaml': without })).join('\n')).toMatch(/"helpAlways"/);
    }
    for (const name of ['welcome', 'fallback', 'fallbackAgain']) {
      const without = messages.replace(new RegExp(`(\\n  ${name}: [^]*?)\\{crisisLine\\}`), '$1');
      expect(problemsOf(folderWith({ 'en/messages.yaml': without })).join('\n')).toMatch(`"${name}"`);
    }
  });

  test('names the line of a Latin-1 byte', () => {
    const latin = Buffer.from(`entries:\n${entry('c', '    more: caf\u00e9\n')}`, 'latin1');
    expect(problemsOf(folderWith({ 'en/more.yaml': latin }))[0]).toMatch(/en\/more\.yaml:9 .*not valid UTF-8/);
  });

  test('keeps unquoted no, yes and on as the texts they are', () => {
    const { knowledge } = readKnowledge(withEntry('    phrasings: [no, yes, "on"]\n'), TODAY);
    expect(knowledge?.entries.find(({ id }) => id === 'c')?.phrasings).toEqual(['no', 'yes', 'on']);
  });

  test('warns of a review that is a year old, and still loads', () => {
    const { knowledge, problems } = readKnowledge(extra(`entries:\n${entry('c').replace('2026-11-01', '2025-10-01')}`), TODAY);
    expect(problems).toMatchObject([{ severity: 'warning', entry: 'c' }]);
    expect(knowledge).toBeDefined();
  });

  test('lists the problems of all files at once', () => {
    const folder = folderWith({ 'en/x.yaml': 'text\n', 'en/y.yaml': 'entries:\n  - id: y\n', 'en/z.yaml': '"open\n' });
    const text = problemsOf(folder).join('\n');
    for (const file of ['en/x.yaml', 'en/y.yaml', 'en/z.yaml']) expect(text).toContain(file);
  });

  test.each([
    ['does not exist', join(root, 'missing'), /does not exist/],
    ['is a file', join(shipped, 'claims.yaml'), /is a file/],
    ['is empty', mkdtempSync(join(root, 'empty-')), /holds no \.yaml file/],
  ])('refuses a folder that %s', (_, folder, message) => {
    expect(problemsOf(folder)[0]).toMatch(message);
  });

  test('refuses an alias bomb at once', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`),
    ].join('\n');
    const started = performance.now();
    expect(problemsOf(extra(bomb)).join('\n')).toMatch(/not allowed/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('leaves Object.prototype as it was', () => {
    readKnowledge(withEntry('    __proto__: {polluted: true}\n'), TODAY);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('names a file that may not be read', () => {
    const folder = extra(`entries:\n${entry('c')}`);
    chmodSync(join(folder, 'en/more.yaml'), 0);
    expect(problemsOf(folder).join('\n')).toMatch(/en\/more\.yaml .*cannot be read/);
  });

  test('loads ten thousand entries, in seconds', () => {
    const started = performance.now();
    const many = Array.from({ length: 10_000 }, (_, i) => entry(`e${i}`)).join('');
    const { knowledge } = readKnowledge(extra(`entries:\n${many}`), TODAY);
    expect(knowledge?.entries).toHaveLength(10_006);
    // Two seconds on a machine of its own; the machines that run tests are shared.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('loadKnowledge', () => {
  test('throws one error that lists every problem', () => {
    expect(() => loadKnowledge(withEntry('    anwser: x\n    more: <b>x</b>\n'), TODAY)).toThrow(KnowledgeError);
  });
});
