import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { formatProblem, KnowledgeError } from '../../src/knowledge/problem.js';
import { dropFolders, entry, extra, folderWith, newPath, problemsOf, TODAY, withEntry } from '../fixtures/knowledge-folder.js';
import { SHIPPED } from '../fixtures/shipped-knowledge.js';

afterAll(dropFolders);

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
    ['a file of comments', extra('# nothing here\n'), /en\/more\.yaml:1:1 .*holds nothing but comments/],
    ['a text at the top', extra('just a string\n'), /the file must be a mapping .*found a text/],
    ['a list at the top', extra('- id: c\n'), /the file must be a mapping .*found a list/],
    ['several documents', extra(`entries:\n${entry('c')}---\nentries: []\n`), /several YAML documents/],
    ['an alias', extra('entries: &x [*x]\n'), /Aliases \(\*name\) are not allowed/],
    ['an anchor on a text', withEntry('    more: &x text\n'), /Anchors \(&name\) are not allowed/],
    ['a tag', withEntry('    more: !!js/function "x"\n'), /Tags \(!name\) are not allowed/],
    ['a tag of YAML itself', withEntry('    more: !!str x\n'), /en\/more\.yaml:9:17 .*Tags/],
    ['a tag on a list', withEntry('    phrasings: !!seq [x y]\n'), /en\/more\.yaml:9:\d+ .*Tags/],
    ['brackets nested deeply', extra(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), /en\/more\.yaml:1:17 .*nested too deeply/],
    ['brackets nested deep enough to end the process', extra(`${'['.repeat(3_000)}${']'.repeat(3_000)}`), /nested too deeply/],
    ['lists nested deeply', extra(`${'- '.repeat(5_000)}x`), /en\/more\.yaml:1:\d+ .*nested too deeply/],
    [
      'mappings nested deeply',
      extra(Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
      /en\/more\.yaml:62:1 .*nested too deeply/,
    ],
    ['a control character', withEntry('    more: "a\\x1b[31m"\n'), /control character/],
    ['an HTML tag', withEntry('    more: "<img src=x onerror=alert(1)>"\n'), /the more has an HTML tag/],
    ['a script link', withEntry('    more: "[x](javascript:alert(1))"\n'), /link of another kind/],
    ['one phrasing twice in an entry', withEntry('    phrasings: [tell me, Tell me!]\n'), /en\/more\.yaml:9:26 .*stands there twice/],
    [
      'one phrasing in an entry and its bank',
      folderWith({ 'en/phrasings/a.yaml': 'phrasings:\n  - What about a\n' }),
      /en\/phrasings\/a\.yaml:2:5 .*entry "a": .*twice/,
    ],
    [
      'one claim twice',
      folderWith({ 'claims.yaml': 'claims:\n  - { id: C01, section: I, claim: x }\n  - { id: C01, section: I, claim: y }\n' }),
      /claims\.yaml:3:11 .*there is a claim C01 above/,
    ],
    [
      'one phrasing twice off topic',
      folderWith({ 'en/off-topic.yaml': 'phrasings:\n  - what time is it\n  - What time is it?\n' }),
      /en\/off-topic\.yaml:3:5 .*twice/,
    ],
    [
      'one phrasing off topic and in an entry',
      folderWith({ 'en/off-topic.yaml': 'phrasings:\n  - what about a\n' }),
      /en\/off-topic\.yaml:2:5 .*also stands in entry "a"/,
    ],
    ['no synonyms', folderWith({ 'en/synonyms.yaml': undefined }), /en\/synonyms\.yaml .*is missing/],
    ['no off-topic examples', folderWith({ 'en/off-topic.yaml': undefined }), /en\/off-topic\.yaml .*is missing/],
    ['no claims', folderWith({ 'claims.yaml': undefined }), /claims\.yaml .*is missing/],
    [
      'a folder that nothing reads',
      folderWith({ 'en/old/x.yaml': `entries:\n${entry('c')}` }),
      /en\/old\/x\.yaml:1:1 .*nothing reads this file/,
    ],
    ['a folder among the phrasings', folderWith({ 'en/phrasings/old/a.yaml': 'phrasings: [x y]\n' }), /en\/phrasings\/old\/a\.yaml:1:1/],
    ['entries in the root', folderWith({ 'ours.yaml': `entries:\n${entry('c')}` }), /^ours\.yaml:1:1 .*nothing reads .*en\//m],
    ['another language', folderWith({ 'es/ours.yaml': `entries:\n${entry('c')}` }), /^es\/ours\.yaml:1:1 .*nothing reads .*English/m],
    ['phrasings in the root', folderWith({ 'phrasings/a.yaml': 'phrasings: [x y]\n' }), /^phrasings\/a\.yaml:1:1 .*en\/phrasings\//m],
    ['an ending that Notepad adds', folderWith({ 'en/ours.yaml.txt': 'x' }), /^en\/ours\.yaml\.txt:1:1 .*Take ".txt" away/m],
    ['an ending that Notepad adds, in the root', folderWith({ 'wellness.yaml.txt': 'x' }), /^wellness\.yaml\.txt:1:1 .*nothing reads/m],
    ['a clinic.yml', folderWith({ 'clinic.yml': 'region: UK\n' }), /^clinic\.yml:1:1 .*nothing reads .*clinic\.yaml/m],
    [
      'a clinic.yaml among the entries',
      folderWith({ 'en/clinic.yaml': 'region: UK\n' }),
      /^en\/clinic\.yaml:1:1 .*nothing reads .*beside claims\.yaml/m,
    ],
    [
      'messages twice',
      folderWith({ 'en/messages.yml': readFileSync(join(SHIPPED, 'en/messages.yaml')) }),
      /^en\/messages\.yml:1:1 .*two files.*en\/messages\.yaml.*Keep one/m,
    ],
    ['an ending in capitals', folderWith({ 'en/more.YAML': 'x' }), /en\/more\.YAML:1:1 .*lower case/],
    ['a bank without an entry', folderWith({ 'en/phrasings/nobody.yaml': 'phrasings: [hello you]\n' }), /there is no entry "nobody"/],
  ])('refuses %s', (_, folder, message) => {
    const { knowledge, problems } = readKnowledge(folder, TODAY);
    expect(problems.map(formatProblem).join('\n')).toMatch(message);
    expect(knowledge).toBeUndefined();
  });

  test('refuses messages that leave the crisis line out', () => {
    const messages = readFileSync(join(SHIPPED, 'en', 'messages.yaml'), 'utf8');
    for (const line of ['helpAlways: "All will be well."', 'helpAlways: ""']) {
      const without = messages.replace(/helpAlways: .*/, line);
      expect(problemsOf(folderWith({ 'en/messages.yaml': without })).join('\n')).toMatch(/"helpAlways"/);
    }
    for (const name of ['welcome', 'fallback', 'fallbackAgain']) {
      const without = messages.replace(new RegExp(`(\\n  ${name}: [^]*?)\\{crisisLine\\}`), '$1');
      expect(problemsOf(folderWith({ 'en/messages.yaml': without })).join('\n')).toMatch(`"${name}"`);
    }
  });

  test('warns of more than 160 phrasings in all, but for a collection', () => {
    const rows = `phrasings:\n${Array.from({ length: 160 }, (_, i) => `  - way ${i}\n`).join('')}`;
    expect(problemsOf(folderWith({ 'en/phrasings/a.yaml': rows }))).toEqual([
      expect.stringMatching(/^en\/phrasings\/a\.yaml:2:3 {2}warning: there are 161 phrasings of "a" in all/),
    ]);
    expect(problemsOf(folderWith({ 'en/phrasings/a.yaml': `collection: true\n${rows}` }))).toEqual([]);
  });

  test('passes over the files of other programs: an editor, Word, Kubernetes', () => {
    const others = [
      'en/.#more.yaml',
      'en/~$more.yaml',
      'en/..data/more.yaml',
      'en/notes.txt',
      '..data/claims.yaml',
      '.git/x.yaml',
      'pages/x.html',
      'README.md',
    ];
    expect(problemsOf(folderWith(Object.fromEntries(others.map((path) => [path, 'x']))))).toEqual([]);
    expect(problemsOf(folderWith({ 'clinic.yaml': 'region: UK\n' }))).toEqual([]);
  });

  test('names the place of a Latin-1 byte', () => {
    const latin = Buffer.from(`entries:\n${entry('c', '    more: caf\u00e9\n')}`, 'latin1');
    expect(problemsOf(folderWith({ 'en/more.yaml': latin }))[0]).toMatch(/en\/more\.yaml:9:14 .*not valid UTF-8/);
  });

  test('keeps unquoted no, yes and on as the texts they are', () => {
    const { knowledge } = readKnowledge(withEntry('    phrasings: [no, yes, "on"]\n'), TODAY);
    expect(knowledge?.entries.find(({ id }) => id === 'c')?.phrasings).toEqual(['no', 'yes', 'on']);
  });

  test('lists the problems of all files at once', () => {
    const folder = folderWith({ 'en/x.yaml': 'text\n', 'en/y.yaml': 'entries:\n  - id: y\n', 'en/z.yaml': '"open\n' });
    const text = problemsOf(folder).join('\n');
    for (const file of ['en/x.yaml', 'en/y.yaml', 'en/z.yaml']) expect(text).toContain(file);
  });

  test.each([
    ['does not exist', newPath(), /does not exist/],
    ['is a file', join(SHIPPED, 'claims.yaml'), /is a file/],
    ['is empty', emptyFolder(), /holds no \.yaml file/],
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

  test('names a file that cannot be read', () => {
    const folder = extra(`entries:\n${entry('c')}`);
    const file = join(folder, 'en/more.yaml');
    rmSync(file);
    // A link to itself: nobody can read it, not even root, who reads a file that nobody may read.
    symlinkSync(file, file);
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

function emptyFolder(): string {
  const folder = newPath();
  mkdirSync(folder, { recursive: true });
  return folder;
}
