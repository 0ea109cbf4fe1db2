import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createMetrics } from '../../src/server/metrics.js';

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly w: number };
  readonly targets: readonly { readonly expr: string }[];
}

const dashboard = JSON.parse(readFileSync(new URL('../../deploymentTemplates/grafana/dashboard.json', import.meta.url), 'utf8')) as {
  readonly panels: readonly Panel[];
};
const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const));

/** The series that the bot really has: histograms have three names each. */
async function seriesOf(): Promise<ReadonlySet<string>> {
  const types = [...(await createMetrics().render()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(
    types.flatMap(([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name])),
  );
}

/** Labels that the bot's series have, and those that Prometheus adds. */
const LABELS = ['job', 'instance', 'le', 'channel', 'outcome', 'kind', 'version', 'work', 'result', 'entry', 'vote', 'status', 'route'];

describe('the dashboard', () => {
  test.each(queries)('%s asks for series that there are: %s', async (_title, expr) => {
    const named = [...expr.matchAll(/\b((?:kat|nodejs|process)_[a-z0-9_]+)/g)].map((match) => match[1] ?? '');
    const known = await seriesOf();
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(queries)('%s groups and selects by labels that there are: %s', (_title, expr) => {
    const groups = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap((match) => (match[1] ?? '').split(',').map((label) => label.trim()));
    const selected = [...expr.matchAll(/([a-z]+)=~?"/g)].map((match) => match[1] ?? '');
    expect([...groups, ...selected].filter((label) => !LABELS.includes(label))).toEqual([]);
  });

  test('shows what counts most: danger, failures, the knowledge and the storage', () => {
    const asked = queries.map(([, expr]) => expr).join(' ');
    for (const name of [
      'kat_crisis_replies_total',
      'kat_turns_failed_total',
      'kat_knowledge_info',
      'kat_storage_reachable',
      'kat_turns_total',
    ]) {
      expect(asked).toContain(name);
    }
  });

  test('has panels with ids of their own inside the 24 columns', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    expect(dashboard.panels.filter(({ gridPos }) => gridPos.x + gridPos.w > 24)).toEqual([]);
  });
});
