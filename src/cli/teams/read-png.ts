import { crc32, inflateSync } from 'node:zlib';

/** A PNG picture: what its header says, and its pixel rows, unpacked, with PNG's filters still on. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits for each sample. */
  readonly depth: number;
  readonly colorType: number;
  readonly interlaced: boolean;
  readonly rows: Buffer;
}

export const RGBA = 6;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a pixel, by colour type: grey, RGB, palette, grey with alpha, RGBA. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, [RGBA]: 4 };
/** An icon unpacks to less than a megabyte; a file made to fill the memory is stopped here. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads a picture as a viewer does: every part must be there and whole, else the file is no PNG, or a damaged one. */
export function readPng(bytes: Buffer): Png | 'no-png' | 'damaged' {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return 'no-png';
  const chunks = readChunks(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return 'damaged';
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const png = {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    depth: header.data.readUInt8(8),
    colorType: header.data.readUInt8(9),
    interlaced: header.data.readUInt8(12) !== 0,
  };
  const rows = unpack(Buffer.concat(data));
  return rows && (png.interlaced || rows.length === sizeOf(png)) ? { ...png, rows } : 'damaged';
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** All chunks up to the end; undefined where one is cut off or its checksum is not right. */
function readChunks(bytes: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; chunks.at(-1)?.type !== 'IEND'; ) {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function unpack(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}

/** Each row has a byte that names its filter before the pixels. */
function sizeOf({ width, height, depth, colorType }: Pick<Png, 'width' | 'height' | 'depth' | 'colorType'>): number {
  return height * (1 + Math.ceil((width * depth * (SAMPLES[colorType] ?? 0)) / 8));
}
