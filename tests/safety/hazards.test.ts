import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const rows = read('src/safety/HAZARDS.md')
  .split('\n')
  .filter((line) => /^\| H\d+ +\|/.test(line))
  .map((line) => ({
    id: line.split('|')[1]?.trim() ?? '',
    cells: line.split(' | '),
    tests: [...line.matchAll(/`(tests\/[^`›]+) › ([^`]+)`/g)],
  }));

describe('the hazard log', () => {
  test('holds hazards in order, H1 to H13 at least', () => {
    expect(rows.map((row) => row.id)).toEqual(rows.map((_, i) => `H${i + 1}`));
    expect(rows.length).toBeGreaterThanOrEqual(13);
  });

  test.each(rows)('$id is filled in and names a test', ({ cells, tests }) => {
    expect(cells).toHaveLength(8);
    for (const cell of cells) expect(cell.replace(/[|\s]/g, '')).not.toBe('');
    expect(tests.length).toBeGreaterThan(0);
  });

  test.each(rows.flatMap(({ id, tests }) => tests.map(([, file, title]) => [id, file, title] as const)))(
    '%s: %s has the test "%s"',
    (_, file, title) => {
      expect(existsSync(new URL(file ?? '', ROOT))).toBe(true);
      const titles = [...read(file ?? '').matchAll(/(['`])((?:\\.|(?!\1).)+)\1,\s+(?:async )?\(/g)].map((match) => match[2]);
      expect(titles).toContain(title);
    },
  );
});

test('the safety code has no way to keep, log or send anything', () => {
  const folders = ['src/safety/', 'src/safety/families/'];
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => folder + name),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    expect(read(file)).not.toMatch(/console\.|process\.|fetch\(|from '(?!\.|node:zlib')|Date\.now|new Date|Math\.random|setTimeout/);
  }
});
