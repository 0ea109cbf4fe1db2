// Draws appPackage/color.png and appPackage/outline.png: a speech bubble with a question mark. Run it after a change of shape
// or colour: node deploymentTemplates/teams/draw-icons.mjs [folder]. The bytes are the same on every machine; a test holds them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zlibSync } from 'fflate';

const TEAL = [0x1f, 0x6f, 0x6b];
const WHITE = [255, 255, 255];
/** Each pixel is the mean of this many samples on a side: smooth edges. */
const SAMPLES = 4;

/** Teams shows the middle 120 of 192 pixels in its round and square frames; the bubble keeps inside. */
function drawColor() {
  const bubble = union(roundedBox(96, 86, 56, 46, 24), triangle([70, 118], [104, 118], [68, 154]));
  const mark = questionMark(96, 74, 17, 10, 24);
  return png(192, (x, y) => [...(bubble(x, y) <= 0 && mark(x, y) > 0 ? WHITE : TEAL), 255]);
}

/** White on nothing, in lines of two pixels, as the app bar of Teams wants it. */
function drawOutline() {
  const outer = union(roundedBox(16, 13.5, 13, 10.5, 6), triangle([8, 22], [18, 22], [8, 31]));
  const inner = union(roundedBox(16, 13.5, 11, 8.5, 4), triangle([10, 20], [15, 20], [10, 27]));
  const mark = questionMark(16, 11, 3.4, 2.1, 4.6);
  return png(32, (x, y) => (mark(x, y) <= 0 || (outer(x, y) <= 0 && inner(x, y) > 0) ? [...WHITE, 255] : [...WHITE, 0]));
}

// A shape is a function of a point: negative inside, positive outside.

function roundedBox(cx, cy, halfWidth, halfHeight, radius) {
  return (x, y) => {
    const dx = Math.max(Math.abs(x - cx) - halfWidth + radius, 0);
    const dy = Math.max(Math.abs(y - cy) - halfHeight + radius, 0);
    return distance(dx, dy) - radius;
  };
}

function triangle(a, b, c) {
  const side =
    ([ax, ay], [bx, by]) =>
    (x, y) =>
      (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return (x, y) => -Math.min(...sides.map((of) => of(x, y)));
}

// Math.hypot is ten times slower, and this is asked some million times.
function distance(dx, dy) {
  return Math.sqrt(dx * dx + dy * dy);
}

function disc(cx, cy, radius) {
  return (x, y) => distance(x - cx, y - cy) - radius;
}

/** A bow from the left over the top to the lower right, a stem and a dot, drawn as a row of discs. */
function questionMark(cx, cy, radius, stroke, drop) {
  const discs = [];
  for (let degrees = 190; degrees <= 400; degrees += 5) {
    const angle = (degrees * Math.PI) / 180;
    discs.push(disc(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle), stroke / 2));
  }
  const endX = cx + radius * Math.cos((40 * Math.PI) / 180);
  const endY = cy + radius * Math.sin((40 * Math.PI) / 180);
  for (let step = 0; step <= 12; step += 1) {
    const along = step / 12;
    discs.push(disc(endX + (cx - endX) * along, endY + (cy + drop - endY) * along ** 1.4, stroke / 2));
  }
  discs.push(disc(cx, cy + drop + stroke * 1.75, stroke * 0.62));
  return union(...discs);
}

function union(...shapes) {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const shape of shapes) nearest = Math.min(nearest, shape(x, y));
    return nearest;
  };
}

/** A PNG of 8-bit RGBA. Colours are averaged by their opacity, so that transparent samples lend no colour. */
function png(size, colorAt) {
  const rows = new Uint8Array(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, colorAt), y * (1 + size * 4) + 1 + x * 4);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function pixel(x, y, colorAt) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES; i += 1) {
    for (let j = 0; j < SAMPLES; j += 1) {
      const [red, green, blue, alpha] = colorAt(x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES);
      sum[0] += red * alpha;
      sum[1] += green * alpha;
      sum[2] += blue * alpha;
      sum[3] += alpha;
    }
  }
  const [red, green, blue, alpha] = sum;
  if (alpha === 0) return [255, 255, 255, 0];
  return [red / alpha, green / alpha, blue / alpha, alpha / SAMPLES ** 2].map(Math.round);
}

function chunk(type, data) {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

// Node's own zlib.crc32 is newer than the oldest Node that this runs on.
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const folder = process.argv[2] ?? fileURLToPath(new URL('appPackage/', import.meta.url));
writeFileSync(join(folder, 'color.png'), drawColor());
writeFileSync(join(folder, 'outline.png'), drawOutline());
