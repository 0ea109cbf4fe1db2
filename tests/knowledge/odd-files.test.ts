import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readStamp } from '../../src/server/read-stamp.js';
import { dropFolders, entry, extra, folderWith, TODAY } from '../fixtures/knowledge-folder.js';

afterAll(dropFolders);

const built = (path: string) => JSON.stringify(new URL(`../../dist/${path}`, import.meta.url).href);

/** What the built bot says of a folder, in a process of its own: some of these once blocked the one that read them. */
function problemsOf(folder: string): string {
  const program = `
    import { formatProblem } from ${built('knowledge/problem.js')};
    import { readVersion } from ${built('knowledge/knowledge-files.js')};
    import { readKnowledge } from ${built('knowledge/load-knowledge.js')};
    import { readClinic } from ${built('knowledge/clinic.js')};
    import { readStamp } from ${built('server/read-stamp.js')};
    const folder = ${JSON.stringify(folder)};
    readVersion(folder);
    await readStamp(folder, []);
    const problems = [...readKnowledge(folder, '${TODAY}').problems, ...readClinic(folder + '/clinic.yaml').problems];
    console.log(problems.map(formatProblem).join('\\n'));`;
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect({ signal, stderr }).toEqual({ signal: null, stderr: '' });
  return stdout;
}

const link = (target: string, path: string) => (folder: string) => symlinkSync(target, join(folder, path));
const pipe = (path: string) => (folder: string) => void spawnSync('mkfifo', [join(folder, path)]);

// Windows has no such files, or no right to make them.
describe('in the knowledge folder', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    ['a pipe that nobody writes to', pipe('en/more.yaml'), /^en\/more\.yaml.*no ordinary file/m],
    ['a pipe as clinic.yaml', pipe('clinic.yaml'), /clinic\.yaml.*no ordinary file/m],
    ['a device without end', link('/dev/zero', 'en/more.yaml'), /^en\/more\.yaml.*no ordinary file/m],
    ['a link to itself', link('claims2.yaml', 'claims2.yaml'), /^claims2\.yaml.*nothing reads this file/m],
    ['a folder named like a file', link('.', 'en/more.yaml'), /^en\/more\.yaml.*it is a folder/m],
    [
      'a file of 100 MB',
      (folder) => {
        writeFileSync(join(folder, 'en/more.yaml'), '');
        truncateSync(join(folder, 'en/more.yaml'), 100_000_000);
      },
      /^en\/more\.yaml.*larger than 8 MB/m,
    ],
  ])('%s is a problem that is told', (_name, make, problem) => {
    const folder = folderWith({});
    make(folder);
    expect(problemsOf(folder)).toMatch(problem);
  });

  test('links that lead back are not followed for ever', async () => {
    const folder = folderWith({});
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) link('.', `en/${name}`)(folder);
    expect(problemsOf(folder)).toMatch(/nothing reads this file/);
    const before = await readStamp(folder, []);
    writeFileSync(join(folder, 'en/more.yaml'), `entries:\n${entry('c')}`);
    expect(await readStamp(folder, [])).not.toBe(before);
  });

  test('a link to a file is that file', () => {
    const folder = folderWith({});
    link(join(extra(`entries:\n${entry('c')}`), 'en/more.yaml'), 'en/more.yaml')(folder);
    writeFileSync(join(folder, 'clinic.yaml'), 'region: US\n');
    expect(problemsOf(folder)).toBe('\n');
  });
});
