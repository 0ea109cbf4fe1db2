/** What JSON would make of a value, without the text between: nobody can change the copy by changing the value. Throws where JSON does (a BigInt). */
export function copyPlain<T>(value: T): T {
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return Array.from(value, (part) => copyOf(part) ?? null);
  if (!isPlainObject(value)) return throughJson(value);
  const copy: Record<string, unknown> = {};
  for (const field of Object.keys(value)) {
    const part = copyOf(value[field]);
    if (part !== undefined) copy[field] = part;
  }
  return copy;
}

function throughJson(value: unknown): unknown {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? undefined : JSON.parse(json);
}

/** An object whose fields can be set one by one: `__proto__` would set something else, and toJSON says itself how it is written. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('toJSON' in value) &&
    !Object.hasOwn(value, '__proto__')
  );
}

/**
 * About how many bytes plain data takes in V8 on a 64-bit machine: the header of each string, array and object, and a word a field. Strings count
 * in full and two bytes a letter, though some are shared and most take one, so the truth is less (measured: `npm run bench:scaling`).
 */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return HEADER + 2 * value.length;
  if (typeof value === 'number') return WORD;
  if (typeof value !== 'object' || value === null) return 0;
  let bytes = 2 * HEADER;
  for (const part of Object.values(value)) bytes += WORD + bytesOf(part);
  return bytes;
}

const WORD = 8;
const HEADER = 24;
