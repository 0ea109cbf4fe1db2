import type { Analysis } from './analyse.js';

/** How much of an utterance is in the language of the knowledge. */
export interface Familiarity {
  /** Unknown content words, common ones counted in part. */
  readonly foreign: number;
  /** Words and concepts that carry content. */
  readonly content: number;
  /** The utterance names the treatment. */
  readonly anchored: boolean;
}

/** A word that everybody uses ("bright", "home") says less about being off topic than a rare one ("whitening"). */
const COMMON_FOREIGN = 0.4;
const SHORTEST_FOREIGN = 3;

export interface FamiliarityParts {
  /** Stems of all words of the entries and synonyms. */
  readonly knownStems: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
}

/** Measures the clauses that ask; context may hold anything. */
export function measureFamiliarity({ clauses, hasContext }: Analysis, { knownStems, commonWords, subject }: FamiliarityParts): Familiarity {
  let [foreign, content, anchored] = [0, 0, false];
  for (const clause of clauses) {
    for (const { concepts, stems, words } of clause.terms) {
      anchored ||= concepts.some((concept) => subject.has(concept));
      if (hasContext && !clause.asks) continue;
      content++;
      if (concepts.length > 0) continue;
      const strange = words.filter((word, i) => word.length >= SHORTEST_FOREIGN && !knownStems.has(stems[i] ?? ''));
      for (const word of strange) foreign += commonWords.has(word) ? COMMON_FOREIGN : 1;
    }
  }
  return { foreign, content, anchored };
}

/** What is left of the confidence, 0..1: a foreign noun in a question that never names the treatment costs most of it. */
export function trust({ foreign, content, anchored }: Familiarity): number {
  const share = content > 0 ? foreign / content : 0;
  if (anchored || foreign < STRANGE) return 1 - MILD_COST * share;
  return share >= HALF_STRANGE ? TRUST_IF_HALF_STRANGE : TRUST_IF_STRANGE;
}

const STRANGE = 0.9;
const MILD_COST = 0.35;
const HALF_STRANGE = 0.3;
const TRUST_IF_HALF_STRANGE = 0.3;
const TRUST_IF_STRANGE = 0.55;
