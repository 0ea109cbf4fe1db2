import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importsOf } from '../imports-of.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const SEVERITIES = ['minor', 'significant', 'considerable', 'major', 'catastrophic'];
const LIKELIHOODS = ['very low', 'low', 'medium', 'high', 'very high'];
/** Columns of the log, in order. */
const [SEVERITY, LIKELIHOOD, RISK, SEVERITY_LEFT, LIKELIHOOD_LEFT, RISK_LEFT, COLUMNS] = [4, 5, 6, 10, 11, 12, 14];

const cellsOf = (line: string) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
const lines = read('src/safety/HAZARDS.md').split('\n');
/** Likelihood and severity to risk, as the log itself prints it. */
const matrix = new Map(
  lines
    .filter((line) => /^\| (?:(?:very )?(?:high|low)|medium) +\|/.test(line))
    .flatMap((line) => {
      const [likelihood, ...risks] = cellsOf(line);
      return risks.map((risk, index) => [`${SEVERITIES[index]}, ${likelihood}`, Number(risk)] as const);
    }),
);
const rows = lines
  .filter((line) => /^\| H\d+ +\|/.test(line))
  .map((line) => ({
    id: cellsOf(line)[0] ?? '',
    cells: cellsOf(line),
    tests: [...line.matchAll(/`(tests\/[^`›]+) › ([^`]+)`/g)],
  }));

describe('the hazard log', () => {
  test('holds hazards in order, among them all of the seed', () => {
    expect(rows.map((row) => row.id)).toEqual(rows.map((_, i) => `H${i + 1}`));
    const all = rows.map(({ cells }) => cells[1]).join('\n');
    for (const seed of [
      /ordinary answer/,
      /long or marked-up/,
      /so often/,
      /answered as a side effect/,
      /phone number/,
      /with confidence/,
      /reassures falsely, or gives a dose/,
      /out of date/,
      /No reply/,
      /leaks/,
      /in the name of/,
      /human reads along/,
      /twice, or reaches another/,
    ])
      expect(all).toMatch(seed);
  });

  test.each(rows)('$id is filled in and names a test', ({ cells, tests }) => {
    expect(cells).toHaveLength(COLUMNS);
    for (const cell of cells) expect(cell.replace(/[|\s]/g, '')).not.toBe('');
    expect(tests.length).toBeGreaterThan(0);
  });

  test.each(rows)('$id has the risk of its matrix, before and after, and a control that lowers it', ({ cells }) => {
    const riskOf = (severity: number, likelihood: number) => matrix.get(`${cells[severity]}, ${cells[likelihood]}`);
    const rank = (severity: number, likelihood: number) =>
      SEVERITIES.indexOf(cells[severity] ?? '') + LIKELIHOODS.indexOf(cells[likelihood] ?? '');
    const told = (column: number) => Number(cells[column]?.replaceAll('*', ''));
    expect(matrix.size).toBe(25);
    expect(told(RISK)).toBe(riskOf(SEVERITY, LIKELIHOOD));
    expect(told(RISK_LEFT)).toBe(riskOf(SEVERITY_LEFT, LIKELIHOOD_LEFT));
    expect(rank(SEVERITY_LEFT, LIKELIHOOD_LEFT)).toBeLessThan(rank(SEVERITY, LIKELIHOOD));
    expect(cells[RISK_LEFT]?.startsWith('**')).toBe(told(RISK_LEFT) > 3);
  });

  test.each(rows.flatMap(({ id, tests }) => tests.map(([, file, title]) => [id, file, title] as const)))(
    '%s: %s has the test "%s"',
    (_, file, title) => {
      expect(existsSync(new URL(file ?? '', ROOT))).toBe(true);
      const titles = [...read(file ?? '').matchAll(/(['`"])((?:\\.|(?!\1).)+)\1,\s+(?:async )?\(/g)].map((match) => match[2]);
      expect(titles).toContain(title);
    },
  );
});

test('the safety code has no way to keep, log or send anything', () => {
  const files = readdirSync(new URL('src/safety/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/safety/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));
  for (const folder of ['families', 'guards', 'vocabulary'])
    expect(files.filter((file) => file.startsWith(`src/safety/${folder}/`)).length).toBeGreaterThan(5);
  const outside = files.flatMap((file) =>
    importsOf(read(file))
      .filter((name) => name !== 'node:zlib' && !/^\.\.?\//.test(name))
      .map((name) => `${file} → ${name}`),
  );
  expect(outside).toEqual([]);
  const ways =
    /\bconsole\.|\bprocess\.|\bglobalThis\b|\b(?:fetch|eval|Function|WebSocket|EventSource|XMLHttpRequest)\(|Date\.now|new Date|Math\.random|set(?:Timeout|Interval|Immediate)/;
  expect(files.filter((file) => ways.test(read(file)))).toEqual([]);
});
