import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clearStale } from '../../src/cli/clear-stale.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clear-stale-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

test('what was compiled of a source that was moved or deleted is removed, and nothing else', () => {
  write('src/main.ts', 'src/bot/here.ts');
  const kept = [
    'dist/main.js',
    'dist/main.js.map',
    'dist/bot/here.js',
    'dist/website/widget.js',
    'dist/website/assets/chat-1.js',
    'dist/pages/safety.html',
    'dist/compiled/a.bin',
    'dist/.tsbuildinfo',
  ];
  write(...kept, 'dist/gone.js', 'dist/bot/here.js.map', 'dist/bot/moved.js', 'dist/bot/moved.js.map', 'dist/old/folder/left.js');
  expect(clearStale(root)).toEqual(['bot/moved.js', 'bot/moved.js.map', 'gone.js', 'old/folder/left.js']);
  expect(existsSync(join(root, 'dist/bot/moved.js'))).toBe(false);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('without a source nothing is removed: a production image has none', () => {
  write('dist/main.js');
  expect(clearStale(root)).toEqual([]);
  expect(existsSync(join(root, 'dist/main.js'))).toBe(true);
});
