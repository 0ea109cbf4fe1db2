import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readStamp } from '../../src/server/read-stamp.js';
import { watch } from '../../src/server/watch.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('watching by looking', () => {
  test('tells of a change once, after it has rested for one look', async () => {
    const stamps = ['a', 'a', 'b', 'c', 'c', 'c', 'c'];
    let looks = 0;
    let changes = 0;
    const stop = watch(
      async () => stamps[Math.min(looks++, stamps.length - 1)] ?? '',
      () => changes++,
      5,
    );
    while (looks < 4) await pause(1);
    expect(changes).toBe(0);
    while (looks < 8) await pause(1);
    expect(changes).toBe(1);
    stop();
  });

  test('does not tell of what goes and comes back as it was', async () => {
    const stamps = ['a', 'a', '', 'a', 'a', 'a'];
    let looks = 0;
    let changes = 0;
    const stop = watch(
      async () => stamps[Math.min(looks++, stamps.length - 1)] ?? '',
      () => changes++,
      5,
    );
    while (looks < 8) await pause(1);
    stop();
    expect(changes).toBe(0);
  });

  test('lives through a look that fails', async () => {
    let looks = 0;
    let changes = 0;
    const stop = watch(
      async () => {
        if (++looks === 2) throw new Error('gone');
        return looks > 3 ? 'b' : 'a';
      },
      () => changes++,
      5,
    );
    while (looks < 7) await pause(1);
    stop();
    expect(changes).toBe(1);
  });
});

describe('the stamp of a folder', () => {
  let folder: string;
  const stamp = () => readStamp(join(folder, 'knowledge'), [join(folder, 'clinic.yaml')]);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    await mkdir(join(folder, 'knowledge', 'en'), { recursive: true });
    await writeFile(join(folder, 'knowledge', 'en', 'a.yaml'), 'one');
    await writeFile(join(folder, 'clinic.yaml'), 'x');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is the same while nothing changes', async () => {
    expect(await stamp()).toBe(await stamp());
  });

  const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a file grows', () => writeFile(join(folder, 'knowledge', 'en', 'a.yaml'), 'longer')],
    [
      'a file is swapped for another of the same size',
      async () => {
        await writeFile(join(folder, 'new'), 'two');
        await rename(join(folder, 'new'), join(folder, 'knowledge', 'en', 'a.yaml'));
      },
    ],
    ['a file comes', () => writeFile(join(folder, 'knowledge', 'en', 'b.yaml'), '')],
    ['a file goes', () => rm(join(folder, 'knowledge', 'en', 'a.yaml'))],
    ['the file beside it changes', () => writeFile(join(folder, 'clinic.yaml'), 'xy')],
    ['the folder goes', () => rm(join(folder, 'knowledge'), { recursive: true })],
  ];
  test.each(CHANGES)('is another one when %s', async (_, change) => {
    const before = await stamp();
    await change();
    expect(await stamp()).not.toBe(before);
  });

  test('does not mind files that are no YAML', async () => {
    const before = await stamp();
    await writeFile(join(folder, 'knowledge', 'en', '.a.yaml.swp'), '');
    expect(await stamp()).toBe(before);
  });
});
