import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config.js';
import { readEnvFile } from '../../src/config/env-file.js';

const folder = mkdtempSync(join(tmpdir(), 'env-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function withFile(content: string): string {
  const path = join(folder, '.env');
  writeFileSync(path, content);
  return path;
}

describe('a .env file', () => {
  test('is laid under the environment, which wins', () => {
    const path = withFile('# a comment\nPORT=4000\nexport LOG_LEVEL="debug" # loud\n\nSTORAGE=\n');
    expect(readEnvFile(path, { PORT: '5000' })).toEqual({ PORT: '5000', LOG_LEVEL: 'debug', STORAGE: '' });
  });

  test('may be missing', () => {
    expect(readEnvFile(join(folder, 'nowhere'), { A: '1' })).toEqual({ A: '1' });
  });

  test('may begin with a byte order mark and end lines as Windows does', () => {
    expect(readEnvFile(withFile('\uFEFFPORT=4000\r\nSTORAGE=memory\r\n'), {})).toEqual({ PORT: '4000', STORAGE: 'memory' });
  });

  const broken: readonly [string, string][] = [
    ['a line without =', 'PORT 4000'],
    ['a quote that is not closed', 'PORT="4000'],
    ['a name with a dash', 'MY-PORT=1'],
    ['half a line of JSON', '{"PORT":'],
  ];
  test.each(broken)('stops the start at %s, naming file and line', (_name, line) => {
    const path = withFile(`STORAGE=memory\n${line}\n`);
    expect(() => readEnvFile(path, {})).toThrow(`${path} line 2 is not NAME=value`);
  });

  test('stops the start where it cannot be read', () => {
    const path = join(folder, 'a-folder');
    mkdirSync(path);
    expect(() => readEnvFile(path, {})).toThrow(`${path} cannot be read (EISDIR)`);
  });
});

/** The names in the files that read the environment. One variable switches OpenTelemetry on; its others are its own, and documented there. */
function settingsRead(): readonly string[] {
  const files = [...readdirSync('src/config').map((name) => join('src/config', name)), 'src/cli/teams/package-values.ts'];
  const source = files.map((path) => readFileSync(path, 'utf8')).join('');
  const names = [...source.matchAll(/[sS]ettings\.(?:text|oneOf|flag|wholeNumber|guid|secret|url|origins|hosts)\('([A-Za-z_]+)'/g)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(15);
  return [...new Set(names)].filter((name) => !name.startsWith('OTEL_') || name === 'OTEL_EXPORTER_OTLP_ENDPOINT').sort();
}

test('.env.example is a good file that names every variable, and starts the bot for development as it is', () => {
  const example = readEnvFile('.env.example', {});
  expect(readConfig(example)).toMatchObject({ mode: 'development', warnings: [] });
  expect(settingsRead()).toEqual(Object.keys(example).sort());
});

test('the table of settings in the README names every variable, and none that is gone', () => {
  const [table = ''] = readFileSync('README.md', 'utf8').split('\n## Settings\n').slice(1);
  const rows =
    table
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? [];
  const named = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(settingsRead());
});
