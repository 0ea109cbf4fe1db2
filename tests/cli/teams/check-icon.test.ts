import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { checkIcon, type IconKind } from '../../../src/cli/teams/check-icon.js';

const FOLDER = 'deploymentTemplates/teams/appPackage';

/** A picture of one colour over the whole square, its first pixel transparent or not, each row stored by one of PNG's filters. */
function picture(size: number, color: readonly number[], firstAlpha: number, colorType = 6): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, colorType], 8);
  const stride = size * (colorType === 6 ? 4 : 3);
  const pixel = (alpha: number) => (colorType === 6 ? [...color, alpha] : color);
  const pixels = Buffer.from(Array.from({ length: size * size }, (_, index) => pixel(index === 0 ? firstAlpha : 255)).flat());
  const rows = Array.from({ length: size }, (_, row) => [row % 5, ...filterRow(pixels, row, stride, row % 5)]);
  const chunk = (type: string, data: Buffer) => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])));
    return Buffer.concat([length, Buffer.from(type), data, sum]);
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

function messages(kind: IconKind, bytes: Buffer): readonly string[] {
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

test('a small coloured icon has 32 pixels', () => {
  expect(messages('color32x32', picture(32, [0, 90, 80], 0))).toEqual([]);
  expect(messages('color32x32', picture(192, [0, 90, 80], 0))).toEqual(['is 192 x 192 pixels, and Teams wants 32 x 32']);
});

describe.each<IconKind>(['color', 'outline'])('a damaged %s icon', (kind) => {
  const whole = readFileSync(`${FOLDER}/${kind}.png`);

  test.each([9, 33, 60, whole.length - 1])('cut off after %i bytes is refused', (length) => {
    expect(messages(kind, whole.subarray(0, length))).toEqual(['is damaged or cut off: no viewer can show it']);
  });

  test('with one wrong byte in its picture is refused', () => {
    const wrong = Buffer.from(whole);
    wrong[60] = (wrong[60] ?? 0) ^ 1;
    expect(messages(kind, wrong)).toEqual(['is damaged or cut off: no viewer can show it']);
  });

  test('whose rows are too few, although each part is whole, is refused', () => {
    const size = kind === 'color' ? 192 : 32;
    const short = Buffer.from(picture(size - 1, [255, 255, 255], 0));
    short.writeUInt32BE(size, 20);
    short.writeUInt32BE(crc32(short.subarray(12, 29)), 29);
    expect(messages(kind, short)).toEqual(['is damaged or cut off: no viewer can show it']);
  });
});

test.each<[string, IconKind, Buffer, string]>([
  ['a colour in the outline', 'outline', picture(32, [255, 255, 200], 0), 'is not white on transparent ground'],
  ['an outline that is all white', 'outline', picture(32, [255, 255, 255], 255), 'is not white on transparent ground'],
  ['an outline without transparency', 'outline', picture(32, [255, 255, 255], 0, 2), 'has no transparent ground'],
  ['a small colour icon', 'color', picture(96, [0, 0, 0], 255), 'is 96 x 96 pixels, and Teams wants 192 x 192'],
  ['an empty file', 'color', Buffer.alloc(0), 'is not a PNG picture'],
])('%s is refused', (_, kind, bytes, message) => {
  expect(messages(kind, bytes)).toEqual([message]);
});
