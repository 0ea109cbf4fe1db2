import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { checkIcon } from '../../../src/cli/teams/check-icon.js';

const FOLDER = 'deploymentTemplates/teams/appPackage';

/** A picture of one colour over the whole square, its first pixel transparent or not, each row stored by one of PNG's filters. */
function picture(size: number, color: readonly number[], firstAlpha: number, colorType = 6): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, colorType], 8);
  const stride = size * 4;
  const pixels = Buffer.from(Array.from({ length: size * size }, (_, index) => [...color, index === 0 ? firstAlpha : 255]).flat());
  const rows = Array.from({ length: size }, (_, row) => [row % 5, ...filterRow(pixels, row, stride, row % 5)]);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** PNG's own definition: each byte less what its neighbours predict. */
function filterRow(pixels: Buffer, row: number, stride: number, filter: number): readonly number[] {
  const at = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (pixels[y * stride + x] ?? 0));
  return Array.from({ length: stride }, (_, x) => {
    const [left, up, corner] = [at(row, x - 4), at(row - 1, x), at(row - 1, x - 4)];
    const guess = left + up - corner;
    const paeth = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
    const predicted = [0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0;
    return (at(row, x) - predicted) & 255;
  });
}

function messages(kind: 'color' | 'outline', bytes: Buffer): readonly string[] {
  return checkIcon(kind, 'icon.png', bytes).map(({ message }) => message);
}

test('the shipped icons are what Teams wants', () => {
  expect(messages('color', readFileSync(`${FOLDER}/color.png`))).toEqual([]);
  expect(messages('outline', readFileSync(`${FOLDER}/outline.png`))).toEqual([]);
});

test('the shipped icons are what the script draws, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  execFileSync(process.execPath, ['deploymentTemplates/teams/draw-icons.mjs', folder]);
  for (const name of ['color.png', 'outline.png'])
    expect(readFileSync(join(folder, name)).equals(readFileSync(`${FOLDER}/${name}`))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('white on transparent ground is an outline', () => {
  expect(messages('outline', picture(32, [255, 255, 255], 0))).toEqual([]);
});

test.each<[string, 'color' | 'outline', Buffer, string]>([
  ['a colour in the outline', 'outline', picture(32, [255, 255, 200], 0), 'is not white on transparent ground'],
  ['an outline that is all white', 'outline', picture(32, [255, 255, 255], 255), 'is not white on transparent ground'],
  ['an outline without transparency', 'outline', picture(32, [255, 255, 255], 0, 2), 'has no transparent ground'],
  ['a small colour icon', 'color', picture(96, [0, 0, 0], 255), 'is 96 x 96 pixels, and Teams wants 192 x 192'],
  ['an empty file', 'color', Buffer.alloc(0), 'is not a PNG picture'],
])('%s is refused', (_, kind, bytes, message) => {
  expect(messages(kind, bytes)).toEqual([message]);
});
