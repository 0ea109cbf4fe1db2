import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyProject, dropCopies, edit } from './fixtures/project-copy.js';
import { freePort } from './fixtures/running-bot.js';

let port: string;
beforeAll(async () => {
  port = String(await freePort());
});
afterAll(dropCopies);

/** A command of a copied project, in a process of its own. A start that should be refused and is not ends after a while. */
function run(project: string, command: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'dist', command)], {
    cwd: project,
    env: { PATH: process.env['PATH'], PORT: port, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

/** Two files with a slip each. */
function spoil(knowledge: string): void {
  edit(join(knowledge, 'en/wellness.yaml'), (text) => text.replace('kind: covered', 'kind: covred'));
  edit(join(knowledge, 'en/results.yaml'), (text) => text.replace('kind: covered', 'kind: covred'));
}

describe('a slip in the clinic.yaml that ships', () => {
  const project = copyProject();
  const clinic = join(project, 'knowledge/clinic.yaml');

  test.each<[string, () => void]>([
    ['a stray space', () => writeFileSync(clinic, 'region: UK\n phone: "+44 20 7946 0000"\n')],
    ['a region in capitals', () => writeFileSync(clinic, 'Region: UK\n')],
    ['a region taken out', () => writeFileSync(clinic, '# region: UK\nname: Green Street\n')],
    ['a file that is gone', () => rmSync(clinic)],
  ])(
    'refuses the start, as the doctor says: %s',
    (_, slip) => {
      slip();
      expect(run(project, 'main.js')).toMatchObject({ status: 1, stderr: expect.stringMatching(/clinic\.yaml.* error: /) });
      const doctor = run(project, 'cli/doctor.js');
      expect([doctor.status, doctor.stdout]).toEqual([1, expect.stringMatching(/BROKEN {2}Clinic: [\s\S]*BROKEN {2}Numbers: /)]);
      expect(doctor.stdout).not.toMatch(/fine {4}(?:Clinic|Numbers)/);
    },
    120_000,
  );
});

describe('slips in the knowledge that ships', () => {
  const project = copyProject();
  spoil(join(project, 'knowledge'));

  test('do not stop the build, which compiles nothing and says so', () => {
    const { status, stderr } = run(project, 'cli/build.js');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^.*not compiled.*\n.*npm run check:knowledge.*\n$/)]);
    expect(existsSync(join(project, 'dist/compiled'))).toBe(false);
  });

  test('are all told at once, by the check, the doctor and the start', () => {
    writeFileSync(join(project, 'knowledge/clinic.yaml'), 'Region: UK\n');
    expect(run(project, 'cli/build.js').status).toBe(0);
    for (const command of ['cli/check-knowledge.js', 'cli/doctor.js', 'main.js']) {
      const { status, stdout, stderr } = run(project, command);
      expect(status).toBe(1);
      for (const file of ['en/wellness.yaml', 'en/results.yaml', 'clinic.yaml']) expect(stdout + stderr).toContain(file);
    }
  }, 60_000);

  test('do not keep a clinic with its own folder from checking it', () => {
    const own = join(project, 'own');
    cpSync(join(import.meta.dirname, '../knowledge'), own, { recursive: true });
    expect(run(project, 'cli/build.js').status).toBe(0);
    expect(run(project, 'cli/check-knowledge.js', { KNOWLEDGE_DIR: own })).toMatchObject({ status: 0 });
  }, 60_000);

  test('are not passed over where the knowledge was compiled before', () => {
    const compiled = copyProject();
    const folder = join(compiled, 'knowledge');
    rmSync(join(folder, 'en/phrasings'), { recursive: true });
    expect(run(compiled, 'cli/build.js')).toMatchObject({ status: 0, stderr: '' });
    spoil(folder);
    expect(run(compiled, 'cli/build.js').stderr).toMatch(/not compiled/);
    expect(run(compiled, 'main.js')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/wellness[\s\S]*results|results[\s\S]*wellness/),
    });
  }, 120_000);

  test('and a file that nothing reads is not passed over either', () => {
    const compiled = copyProject();
    const folder = join(compiled, 'knowledge');
    rmSync(join(folder, 'en/phrasings'), { recursive: true });
    expect(run(compiled, 'cli/build.js')).toMatchObject({ status: 0, stderr: '' });
    cpSync(join(folder, 'en/wellness.yaml'), join(folder, 'en/old/wellness.yaml'));
    expect(run(compiled, 'main.js')).toMatchObject({ status: 1, stderr: expect.stringContaining('nothing reads this file') });
  }, 120_000);

  test('a file of messages that is gone is told as missing', () => {
    const without = copyProject();
    rmSync(join(without, 'knowledge/en/messages.yaml'));
    expect(run(without, 'cli/build.js')).toMatchObject({ status: 0, stderr: expect.stringContaining('not compiled') });
    expect(run(without, 'main.js')).toMatchObject({ status: 1, stderr: expect.stringMatching(/messages\.yaml .*missing/) });
  }, 60_000);
});
