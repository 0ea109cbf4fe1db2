/** The text of a file, or the place of the first byte that is not UTF-8; lines and columns count from 1. */
export function decodeText(bytes: Uint8Array): string | { readonly line: number; readonly column: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, firstDamage(bytes, lenient)).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}

/** The file may hold the replacement character itself: that one is three good bytes. */
function firstDamage(bytes: Uint8Array, lenient: string): number {
  for (let at = lenient.indexOf('\ufffd'); at >= 0; at = lenient.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(lenient.slice(0, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
  }
  return lenient.length;
}
