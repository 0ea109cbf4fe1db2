import { afterAll, describe, expect, test } from '@jest/globals';
import { dropFolders, entry, folderWith, problemsOf } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

const linked = entry('d').replace('related: [a,b]', 'related: [a, c]');
const bank = { 'en/phrasings/c.yaml': 'phrasings: [tell me of c]\n' };

describe('one slip', () => {
  test.each([
    ['a field misspelt', entry('c', '    anwser: x\n')],
    ['the id misspelt', entry('c').replace('id: c', 'idd: c')],
    ['a quote not closed', entry('c').replace('answer: Some', 'answer: "Some')],
    ['a tab', entry('c').replace('    kind', '\t    kind')],
    ['a colon in a text', entry('c').replace('Some people', 'Note: some people')],
    ['an indentation lost', entry('c').replace('    answer', '   answer')],
  ])('is one complaint where it is %s: its file cannot be read, and nothing is said of who links there', (_, broken) => {
    const problems = problemsOf(folderWith({ ...bank, 'en/more.yaml': `entries:\n${broken}`, 'en/linked.yaml': `entries:\n${linked}` }));
    expect(problems).toEqual([expect.stringMatching(/^en\/more\.yaml:\d+:\d+ {2}error/)]);
  });

  test('in the claims is not told of every entry that rests on them', () => {
    const problems = problemsOf(folderWith({ 'claims.yaml': 'claims:\n  - { id: C1, section: Intro, claim: x }\n' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^claims\.yaml:2:\d+/);
  });

  test('in the messages is not told of the file as missing', () => {
    expect(problemsOf(folderWith({ 'en/messages.yaml': 'messages: [\n' }))).toHaveLength(1);
  });

  test('hides no other: a link to an entry that no file speaks of is told', () => {
    const dangling = entry('d').replace('related: [a,b]', 'related: [a, nope]');
    const folder = folderWith({ 'en/more.yaml': `entries:\n${entry('c', '    anwser: x\n')}`, 'en/linked.yaml': `entries:\n${dangling}` });
    expect(problemsOf(folder).join('\n')).toMatch(/en\/linked\.yaml:7:18 .*"nope" does not exist/);
  });

  test('in the ending of a file name is told once, and nothing of who links to its entries', () => {
    const problems = problemsOf(
      folderWith({ ...bank, 'en/more.yaml.txt': `entries:\n${entry('c')}`, 'en/linked.yaml': `entries:\n${linked}` }),
    );
    expect(problems).toEqual([expect.stringMatching(/^en\/more\.yaml\.txt:1:1 .*nothing reads/)]);
  });

  test('in how a file is saved is told once: as "Unicode", which is UTF-16', () => {
    const saved = Buffer.from(`\ufeffentries:\n${entry('c')}`, 'utf16le');
    const problems = problemsOf(folderWith({ ...bank, 'en/more.yaml': saved, 'en/linked.yaml': `entries:\n${linked}` }));
    expect(problems).toEqual([expect.stringMatching(/^en\/more\.yaml:1:1 .*Save the file as UTF-8/)]);
  });

  test('in another way than by a letter or two is no name that was meant', () => {
    const folder = folderWith({
      'en/linked.yaml': `entries:\n${entry('bot')}${entry('d').replace('related: [a,b]', 'related: [a, cost]')}`,
    });
    expect(problemsOf(folder)).toEqual([expect.stringMatching(/"cost" does not exist\. Correct the id or remove it/)]);
  });

  test('leaves a bank behind where its entry was deleted: it may be deleted, too', () => {
    expect(problemsOf(folderWith({ 'en/phrasings/insurance.yaml': 'phrasings: [tell me]\n' }))[0]).toMatch(/or delete it/);
  });

  test('in a file name is told with the name that was meant', () => {
    expect(problemsOf(folderWith({ 'en/phrasings/condition.yaml': 'phrasings: [tell me]\n' }))[0]).toMatch(/Did you mean "conditions"\?/);
  });
});
