import type { Concept } from '../knowledge/knowledge.js';
import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { STOP_WORDS, stem, words } from '../language/words.js';

/** A word or phrase of a clause as the matcher sees it. */
export interface Term {
  /** The concepts it stands for; empty for a word outside the synonyms. */
  readonly concepts: readonly string[];
  /** The concepts of its single words, where the whole phrase stands for another ("how long until": fast; inside it: how-long). */
  readonly inner: readonly string[];
  /** Stems of its words, stop words left out. */
  readonly stems: readonly string[];
  /** Its words as written after repair, stop words left out. */
  readonly words: readonly string[];
}

/** Reads a list of words as terms: the longest known phrase first, matched on stems. Stop words outside phrases are dropped. */
export type ReadTerms = (words: readonly string[]) => readonly Term[];

/** Builds the reader for the concepts of the knowledge. */
export function createReadTerms(concepts: readonly Concept[]): ReadTerms {
  const { forms, longest } = indexForms(concepts);
  return (list) => {
    const stems = list.map(stem);
    const terms: Term[] = [];
    for (let i = 0; i < list.length; ) {
      const length = longestForm(stems, i, forms, longest);
      const span = list.slice(i, i + Math.max(length, 1)).filter((word) => !STOP_WORDS.has(word));
      if (length > 0) {
        const found = forms.get(stems.slice(i, i + length).join(' ')) ?? [];
        const inner =
          length > 1
            ? stems
                .slice(i, i + length)
                .flatMap((s) => forms.get(s) ?? [])
                .filter((c) => !found.includes(c))
            : [];
        terms.push({ concepts: found, inner, stems: span.map(stem), words: span });
      } else if (span.length > 0) terms.push({ concepts: [], inner: [], stems: span.map(stem), words: span });
      i += Math.max(length, 1);
    }
    return terms;
  };
}

/** All words of all forms, for the vocabulary. */
export function formWords(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ forms }) => forms.flatMap((form) => words(writeOut(normalise(form)))));
}

function indexForms(concepts: readonly Concept[]): { readonly forms: ReadonlyMap<string, readonly string[]>; readonly longest: number } {
  const forms = new Map<string, string[]>();
  let longest = 1;
  for (const { name, forms: surfaces } of concepts) {
    for (const surface of surfaces) {
      const stems = words(writeOut(normalise(surface))).map(stem);
      if (stems.length === 0) continue;
      longest = Math.max(longest, stems.length);
      const key = stems.join(' ');
      const names = forms.get(key) ?? [];
      if (!names.includes(name)) forms.set(key, [...names, name]);
    }
  }
  return { forms, longest };
}

function longestForm(stems: readonly string[], from: number, forms: ReadonlyMap<string, unknown>, longest: number): number {
  for (let length = Math.min(longest, stems.length - from); length >= 1; length--) {
    if (forms.has(stems.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}
