import { afterAll, describe, expect, test } from '@jest/globals';
import { readClinicForStart } from '../../src/knowledge/clinic-file.js';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { dropFolders, entry, extra, folderWith, problemsOf, TODAY, withEntry } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

describe('what YAML would take away or join without a word is warned of', () => {
  test.each<[string, string, RegExp]>([
    [
      'a number sign in a text',
      extra(`entries:\n${entry('c').replace('What about c?', 'Is yoga #1 for c?')}`),
      /more\.yaml:4:\d+ .*"#1 for c\?" is left out.*quotes/,
    ],
    [
      'a number sign in a phrasing',
      withEntry('    phrasings:\n      - is it the #1 choice\n'),
      /more\.yaml:10:19 .*"#1 choice" is left out/,
    ],
    ['a remark right behind a text', withEntry('    more: It helps # ask Anna\n'), /more\.yaml:9:20 .*"# ask Anna" is left out/],
    ['a number sign after one word', withEntry('    more: Suite #200\n'), /more\.yaml:9:17 .*"#200" is left out/],
    [
      'two phrasings with one dash',
      withEntry('    phrasings:\n      - tell me of c\n        what is c\n'),
      /more\.yaml:11:9 .*two lines.*"- " before "what is c"/,
    ],
    ['curly quotes around a text', withEntry('    more: “It is good.”\n'), /more\.yaml:9:11 .*curly.*straight/],
    ['curly quotes around a phrasing', withEntry('    phrasings: [‘tell me’]\n'), /more\.yaml:9:17 .*curly.*straight/],
    ['low quotes around a text', withEntry('    more: „It is good.“\n'), /more\.yaml:9:11 .*curly.*straight/],
  ])('%s', (_, folder, warning) => {
    const { knowledge, problems } = readKnowledge(folder, TODAY);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(problemsOf(folder)).toEqual([expect.stringMatching(warning)]);
    expect(knowledge).toBeDefined();
    expect(loadKnowledge(folder, TODAY)).toEqual(knowledge);
  });

  test.each<[string, string]>([
    ['a remark after one word', withEntry('    crisisLine: true # always\n')],
    ['a remark two spaces behind a text', withEntry('    more: It helps   # ask Anna\n')],
    ['a remark on a line of its own', withEntry('    # ask Anna\n    more: It helps\n')],
    ['a remark behind quotes', withEntry('    more: "It helps" # ask Anna\n')],
    ['a remark behind brackets', withEntry('    phrasings: [tell me] #1\n')],
    ['a text over two lines that is no list item', withEntry('    more: It helps\n      some people.\n')],
    ['a folded text', withEntry('    more: >-\n      It helps\n      #1\n')],
    ['a number sign in quotes', withEntry('    more: "It is #1"\n')],
    ['a number sign within a word', withEntry('    phrasings: [what about c#1]\n')],
    ['curly quotes in the middle', withEntry('    more: It is “good”.\n')],
  ])('but not %s', (_, folder) => {
    expect(problemsOf(folder)).toEqual([]);
  });

  test('in clinic.yaml, too, which goes on with what is left', () => {
    const folder = folderWith({ 'clinic.yaml': 'region: UK\naddress: 12 Green Street, Suite #200\n' });
    const { clinic, problems } = readClinicForStart(`${folder}/clinic.yaml`, folder, TODAY);
    expect(clinic).toEqual({ region: 'UK', address: '12 Green Street, Suite' });
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning', message: expect.stringContaining('"#200"') })]);
  });
});
