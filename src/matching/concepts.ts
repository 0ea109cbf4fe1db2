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
  const root = indexForms(concepts);
  return (list) => {
    const stems = list.map(stem);
    const terms: Term[] = [];
    for (let i = 0; i < list.length; ) {
      const { length, concepts: found } = longestForm(stems, i, root);
      const end = i + Math.max(length, 1);
      const span: { words: string[]; stems: string[] } = { words: [], stems: [] };
      for (let k = i; k < end; k++) {
        if (STOP_WORDS.has(list[k] as string)) continue;
        span.words.push(list[k] as string);
        span.stems.push(stems[k] as string);
      }
      if (length > 0) {
        const single = length > 1 ? stems.slice(i, i + length).flatMap((s) => root.next.get(s)?.concepts ?? []) : [];
        terms.push({ concepts: found, inner: single.filter((name) => !found.includes(name)), ...span });
      } else if (span.words.length > 0) terms.push({ concepts: [], inner: [], ...span });
      i = end;
    }
    return terms;
  };
}

/** All words of all forms, for the vocabulary. */
export function formWords(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ forms }) => forms.flatMap((form) => words(writeOut(normalise(form)))));
}

/** The forms as a tree, one stem a step: what a form stands for is where it ends. */
interface FormNode {
  readonly next: Map<string, FormNode>;
  readonly concepts: string[];
}

function indexForms(concepts: readonly Concept[]): FormNode {
  const root: FormNode = { next: new Map(), concepts: [] };
  for (const { name, forms } of concepts) {
    for (const form of forms) {
      let node = root;
      for (const word of words(writeOut(normalise(form)))) {
        const next = node.next.get(stem(word)) ?? { next: new Map(), concepts: [] };
        node.next.set(stem(word), next);
        node = next;
      }
      if (node !== root && !node.concepts.includes(name)) node.concepts.push(name);
    }
  }
  return root;
}

/** The longest form that begins there, and what it stands for; length 0 where none does. */
function longestForm(
  stems: readonly string[],
  from: number,
  root: FormNode,
): { readonly length: number; readonly concepts: readonly string[] } {
  let longest = { length: 0, concepts: root.concepts };
  let node = root.next.get(stems[from] ?? '');
  for (let length = 1; node; node = node.next.get(stems[from + length++] ?? '')) {
    if (node.concepts.length > 0) longest = { length, concepts: node.concepts };
  }
  return longest;
}
