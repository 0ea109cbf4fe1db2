import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findNodeProblem } from '../src/require-node.js';

test.each(['16.20.2', '18.20.4', '20.19.9'])('Node %s is told that it is too old, and which one is needed', (version) => {
  expect(findNodeProblem(version)).toMatch(new RegExp(`needs Node 20.20 or newer, and this is Node ${version}`));
});

test.each(['20.20.0', '22.3.0', '24.0.1'])('Node %s runs', (version) => {
  expect(findNodeProblem(version)).toBeUndefined();
});

test('package.json asks for the same version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('>=20.20');
});
