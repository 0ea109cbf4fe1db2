import { afterAll, expect, test } from '@jest/globals';
import { dropFolders, entry, folderWith, problemsOf } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

const wellness = `entries:\n${entry('c', '    phrasings: [tell me of c]\n')}${entry('d', '    phrasings: [tell me of d]\n')}`;

test.each(['wellness - Copy.yaml', 'wellness copy.yaml', 'wellness (1).yaml', 'wellness2.yaml', 'old-wellness.yaml'])(
  'a copy of a file of entries is one complaint, about the copy: %s',
  (name) => {
    expect(problemsOf(folderWith({ 'en/wellness.yaml': wellness, [`en/${name}`]: wellness }))).toEqual([
      expect.stringMatching(new RegExp(`^en/${name.replace(/[()]/g, '\\$&')}:1:1 .*all of its 2 entries .* en/wellness\\.yaml.*Delete`)),
    ]);
  },
);

test('a copy that was changed meanwhile is one complaint, too', () => {
  const changed = wellness.replace('tell me of d', 'say more of d').replace('related: [a,b]', 'related: [a, nope]');
  expect(problemsOf(folderWith({ 'en/wellness.yaml': wellness, 'en/wellness - Copy.yaml': changed }))).toHaveLength(1);
});

test('a file with some entries of its own is told entry by entry', () => {
  const more = `entries:\n${entry('c')}${entry('e')}`;
  expect(problemsOf(folderWith({ 'en/wellness.yaml': wellness, 'en/x.yaml': more })).join('\n')).toMatch(
    /en\/x\.yaml:2:\d+ .*entry "c": the id is already used in en\/wellness\.yaml/,
  );
});

test('a copied bank of phrasings is one complaint', () => {
  const bank = 'phrasings: [tell me of a, say more of a, a please]\n';
  expect(problemsOf(folderWith({ 'en/phrasings/a.yaml': bank, 'en/phrasings/a - Copy.yaml': bank }))).toEqual([
    expect.stringMatching(/^en\/phrasings\/a - Copy\.yaml:1:1 .*no entry "a - Copy"/),
  ]);
});
