import { inflateSync } from 'node:zlib';
import type { PackageProblem } from './problem.js';

/** Teams asks for a full-colour icon of 192 x 192 and a white one on transparent ground of 32 x 32. */
export type IconKind = 'color' | 'outline';

const SIZES: Readonly<Record<IconKind, number>> = { color: 192, outline: 32 };
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;

/** Checks a PNG icon as Teams does when the app is uploaded: form, size, and for the outline its only colour. */
export function checkIcon(kind: IconKind, file: string, bytes: Buffer): readonly PackageProblem[] {
  const problem = (message: string, remedy: string): readonly PackageProblem[] => [{ file, message, remedy }];
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(SIGNATURE)) return problem('is not a PNG picture', 'save the icon as PNG');
  const [width, height, depth, colors] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  const size = SIZES[kind];
  if (width !== size || height !== size) {
    return problem(
      `is ${width} x ${height} pixels, and Teams wants ${size} x ${size}`,
      `draw it anew at ${size} x ${size}, since scaling blurs it`,
    );
  }
  if (kind === 'color') return [];
  if (depth !== 8 || colors !== RGBA || bytes[28] !== 0)
    return problem('has no transparent ground', 'save it as a PNG of 8-bit RGBA, not interlaced');
  return isWhiteOnNothing(readPixels(bytes, size))
    ? []
    : problem('is not white on transparent ground', 'draw it in white only, and leave the ground transparent');
}

function isWhiteOnNothing(pixels: Buffer): boolean {
  let hasGround = false;
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 0) hasGround = true;
    else if (Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) < 255) return false;
  }
  return hasGround;
}

/** The pixels of an 8-bit RGBA picture, four bytes each, after PNG's filters are undone. */
function readPixels(bytes: Buffer, size: number): Buffer {
  const raw = inflateSync(Buffer.concat(dataChunks(bytes)));
  const stride = size * 4;
  const pixels = Buffer.alloc(stride * size);
  for (let row = 0; row < size; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < 4 ? 0 : (pixels[row * stride + x - 4] ?? 0);
      const up = row === 0 ? 0 : (pixels[(row - 1) * stride + x] ?? 0);
      const corner = row === 0 || x < 4 ? 0 : (pixels[(row - 1) * stride + x - 4] ?? 0);
      pixels[row * stride + x] = (raw[row * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return pixels;
}

function dataChunks(bytes: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return chunks;
}

/** PNG's five filters, in the order of their numbers: none, left, up, mean, Paeth. */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
