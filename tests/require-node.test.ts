import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findNodeProblem } from '../src/require-node.js';

test.each(['16.20.2', '18.20.4', '20.19.9', '21.7.3', '23.11.1'])('Node %s is told that it will not do, and which one will', (version) => {
  expect(findNodeProblem(version)).toMatch(new RegExp(`needs Node 20.20 or newer of 20, 22, or 24 and newer, and this is Node ${version}`));
});

test.each(['20.20.0', '20.21.1', '22.3.0', '24.0.1', '25.2.0'])('Node %s runs', (version) => {
  expect(findNodeProblem(version)).toBeUndefined();
});

test('package.json asks for the same versions', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.20 || ^22 || >=24');
});

test('every entry file asks for it before anything else is imported', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const started = [
    ...Object.values(scripts)
      .join(' ')
      .matchAll(/\bnode dist\/(\S+)\.js/g),
  ].map(([, path]) => `src/${path}.ts`);
  const late = [...new Set(started)].filter((file) => !/^import '\.{1,2}\/require-node\.js';/.test(readFileSync(file, 'utf8')));
  expect(started).toContain('src/cli/build.ts');
  expect(late).toEqual([]);
});
