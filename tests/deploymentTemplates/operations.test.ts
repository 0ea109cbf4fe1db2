import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { DRAIN_MS } from '../../src/server/limits.js';
import { createMetrics } from '../../src/server/metrics.js';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const PAGE = readFileSync(new URL('../../deploymentTemplates/operations.md', import.meta.url), 'utf8');

/** Names between backticks, in the first cell of a row. */
const FIRST_CELLS = PAGE.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split(' | ')[0] ?? ''] : []));
const NAMED = new Set(FIRST_CELLS.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')));

test('the page lists each event of the log', () => {
  const events = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('widget'))
    .flatMap((name) => [
      ...readFileSync(join(SOURCES, name), 'utf8').matchAll(
        /(?:log\.(?:debug|info|warn|error|fatal)\(\s*\{|[^.]\bfields = \{|return \{)\s*event: ([^,\n]+)/g,
      ),
    ])
    .flatMap(([, value]) => [...(value ?? '').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, event]) => event ?? ''));
  expect(events.length).toBeGreaterThan(15);
  expect([...new Set(events)].filter((event) => !NAMED.has(event))).toEqual([]);
});

test('the page says after how long a stop cuts off', () => {
  expect(PAGE).toContain(`\`cut-off\` after ${DRAIN_MS / 1000} s`);
});

test('the page lists each metric of ours', async () => {
  const metrics = [...(await createMetrics().render()).matchAll(/^# TYPE (kat_\S+)/gm)].map(([, name]) => name ?? '');
  expect(metrics.length).toBeGreaterThan(8);
  expect(metrics.filter((name) => !NAMED.has(name))).toEqual([]);
});

test('the page lists nothing that is gone', async () => {
  const rendered = await createMetrics().render();
  const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
    .join('\n');
  const gone = [...NAMED].filter((name) => !name.endsWith('*') && !rendered.includes(name) && !code.includes(`'${name}'`));
  expect(gone).toEqual([]);
});
