import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

// The commands as people run them: real processes on the built files.
const run = (command: string, args: readonly string[], input = '', place: Pick<SpawnSyncOptions, 'env' | 'cwd'> = {}) => {
  const file = fileURLToPath(new URL(`../../dist/cli/${command}.js`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { input, ...place, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'kat-'));

describe('ask', () => {
  test('answers a question with the recommendation', () => {
    const { status, stdout } = run('ask', ['does', 'it', 'help', 'with', 'ptsd?']);
    expect(status).toBe(0);
    expect(stdout).toContain('qualified doctor');
  });

  test('gives one JSON object', () => {
    expect(JSON.parse(run('ask', ['--json', 'what is ketamine']).stdout)).toMatchObject({ kind: 'answer', entry: 'what-is-ketamine' });
  });

  test('talks line by line and remembers', () => {
    const { stdout } = run('ask', [], 'does it help with depression?\ntell me more\nexit\nnever read\n');
    expect(stdout.match(/qualified doctor/g)).toHaveLength(2);
  });

  test('writes nothing but reports with --jsonl', () => {
    const { status, stdout } = run('ask', ['--jsonl'], '{"text":"hello"}\n');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [['--jsonl'], 'no json\n', 2, /Line 1 is not JSON/],
    [['--wrong'], '', 2, /--wrong/],
    [['--json'], '', 2, /needs a question/],
    [['--jsonl', 'hello'], '', 2, /standard input/],
    [['--knowledge', '/no/such/folder', 'hi'], '', 1, /does not exist/],
  ])('%j ends with what to do and its exit code', (args, input, code, message) => {
    const { status, stderr } = run('ask', args, input);
    expect([status, message.test(stderr), stderr.includes('    at ')]).toEqual([code, true, false]);
  });

  test('--help shows a question that is answered', () => {
    const question = /-- "([^"]+)"/.exec(run('ask', ['--help']).stdout)?.[1] ?? '';
    expect(JSON.parse(run('ask', ['--json', question]).stdout)).toMatchObject({ kind: 'answer' });
  });

  test('--help says how it is used', () => {
    expect(run('ask', ['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--why') });
  });
});

describe('check-knowledge', () => {
  test('passes the shipped knowledge', () => {
    expect(run('check-knowledge', [])).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+ entries, \d+ phrasings\. 0 errors/) });
  });

  test('lists what is wrong and fails', () => {
    const { status, stdout } = run('check-knowledge', ['--knowledge', emptyFolder()]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/[1-9]\d* errors?, \d+ warnings?\.\n$/);
  });
});

describe('evaluate', () => {
  const folderWith = (line: string) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'rows.jsonl'), `${line}\n`);
    return folder;
  };

  test('passes where the gates are reached', () => {
    const folder = folderWith('{"q": "does ketamine help with ptsd", "labels": ["ptsd"], "kind": "covered"}');
    expect(run('evaluate', ['--questions', folder])).toMatchObject({ status: 0, stdout: expect.stringContaining('All gates passed.') });
  });

  test('lists what went wrong and fails where a gate is not reached', () => {
    const { status, stdout } = run('evaluate', [
      '--questions',
      folderWith('{"q": "does ketamine help with ptsd", "labels": ["cost"], "kind": "covered"}'),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('WRONG  does ketamine help with ptsd  wanted cost  got answer ptsd');
    expect(stdout).toContain('rows.jsonl: answeredWrong is 1.0000, must be at most');
  });

  test.each([
    ['is not there', '/no/such/folder', /\/no\/such\/folder cannot be read \(ENOENT\)/],
    ['has no rows', emptyFolder(), /kat-\w+ holds no \.jsonl file/],
  ])('names a folder that %s', (_, folder, message) => {
    const { status, stderr } = run('evaluate', ['--questions', folder]);
    expect([status, message.test(stderr), stderr.includes('    at ')]).toEqual([2, true, false]);
  });

  test.each([
    ['is none', '{"say": "hi"}', 'rows.jsonl:1 is no question'],
    [
      'has a slip in what is expected',
      '{"text": "hi", "expect": "crises"}',
      'rows.jsonl:1 has "expect": "crises", which is none of crisis',
    ],
    [
      'has a slip in its kind',
      '{"q": "hi", "labels": [], "kind": "coverd"}',
      'rows.jsonl:1 has "kind": "coverd", which is none of covered',
    ],
  ])('names the place of a row that %s', (_, row, problem) => {
    expect(run('evaluate', ['--questions', folderWith(row)])).toMatchObject({ status: 2, stderr: expect.stringContaining(problem) });
  });

  test('names a label that is no entry, and the question whose entry did not come first', () => {
    const { status, stdout } = run('evaluate', [
      '--questions',
      folderWith('{"q": "blue and green", "labels": ["slep"], "kind": "covered"}'),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('rows.jsonl: the label "slep" is no entry');
    expect(stdout).toMatch(/NOT FIRST {2}blue and green {2}wanted slep {2}got/);
  });
});

describe('teams-package', () => {
  const ENV = {
    PATH: process.env['PATH'],
    MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
    PUBLIC_URL: 'https://bot.example.org',
    TEAMS_DEVELOPER_NAME: 'Green Street Clinic',
  };
  const make = (args: readonly string[], env: NodeJS.ProcessEnv = ENV) => run('teams-package', args, '', { env, cwd: emptyFolder() });

  test.each([
    ['what the environment has', {}],
    ['a copy of .env.example, where a blank variable counts as missing', { KNOWLEDGE_DIR: '', CLINIC_FILE: ' ' }],
  ])('makes the package from %s', (_, blank) => {
    const out = join(emptyFolder(), 'new/teams.zip');
    expect(make(['--out', out], { ...ENV, ...blank })).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('manifest.json, color.png, outline.png'),
    });
    expect(existsSync(out)).toBe(true);
  });

  test('takes a blank variable, as the sample has them, for one that is not there', () => {
    expect(make(['--out', join(emptyFolder(), 'teams.zip')], { ...ENV, KNOWLEDGE_DIR: '', CLINIC_FILE: ' ' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test.each<[readonly string[], NodeJS.ProcessEnv, number, RegExp]>([
    [[], { PATH: ENV.PATH }, 1, /MicrosoftAppId is missing.*\n.*PUBLIC_URL is missing.*\n.*TEAMS_DEVELOPER_NAME is missing/],
    [['--fodler', 'x'], ENV, 2, /Unknown option '--fodler'.*\nSee npm run teams:package -- --help/],
    [['teams.zip'], ENV, 2, /Unexpected argument 'teams\.zip'/],
    [['--out'], ENV, 2, /argument missing/],
    [['--out', `${process.execPath}/teams.zip`], ENV, 1, /\/teams\.zip cannot be written \(\w+\)\. What to do: /],
    [['--out', tmpdir()], ENV, 1, /cannot be written \(EISDIR\)/],
    [['--folder', '/nowhere'], ENV, 1, /there is no \/nowhere\/appPackage\/manifest\.json\. What to do: give the folder/],
    [[], { ...ENV, CLINIC_FILE: '/nowhere.yaml' }, 1, /\/nowhere\.yaml .*cannot be read/],
  ])('%j ends with what to do and its exit code', (args, env, code, message) => {
    const { status, stderr, stdout } = make(args, env);
    expect([status, message.test(stderr), stderr.includes('    at '), stdout]).toEqual([code, true, false, '']);
  });

  test('--help names each variable that it reads', () => {
    const { stdout } = make(['--help'], {});
    for (const name of ['MicrosoftAppId', 'PUBLIC_URL', 'TEAMS_DEVELOPER_NAME', 'TEAMS_WEBSITE_URL', 'TEAMS_APP_ID'])
      expect(stdout).toContain(name);
  });
});
