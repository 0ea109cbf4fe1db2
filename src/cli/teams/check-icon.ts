import type { PackageProblem } from './problem.js';
import { type Png, RGBA, readPng } from './read-png.js';

/** Teams asks for a full-colour icon of 192 x 192 and a white one on transparent ground of 32 x 32; a small coloured one is optional. */
export type IconKind = 'color' | 'outline' | 'color32x32';

const SIZES: Readonly<Record<IconKind, number>> = { color: 192, outline: 32, color32x32: 32 };

/** Checks a PNG icon as Teams does when the app is uploaded: form, size, and for the outline its only colour. */
export function checkIcon(kind: IconKind, file: string, bytes: Buffer): readonly PackageProblem[] {
  const problem = (message: string, remedy: string): readonly PackageProblem[] => [{ file, message, remedy }];
  const png = readPng(bytes);
  if (png === 'no-png') return problem('is not a PNG picture', 'save the icon as PNG');
  if (png === 'damaged') return problem('is damaged or cut off: no viewer can show it', 'save the icon anew');
  const { width, height, depth, colorType, interlaced } = png;
  const size = SIZES[kind];
  if (width !== size || height !== size) {
    return problem(
      `is ${width} x ${height} pixels, and Teams wants ${size} x ${size}`,
      `draw it anew at ${size} x ${size}, since scaling blurs it`,
    );
  }
  if (kind !== 'outline') return [];
  if (depth !== 8 || colorType !== RGBA || interlaced)
    return problem('has no transparent ground', 'save it as a PNG of 8-bit RGBA, not interlaced');
  return isWhiteOnNothing(readPixels(png))
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
function readPixels({ rows: raw, width, height }: Png): Buffer {
  const stride = width * 4;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
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
