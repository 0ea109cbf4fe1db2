import type { Knowledge } from '../knowledge/knowledge.js';
import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { STOP_WORDS, words } from '../language/words.js';
import { type Analyse, createAnalyse } from './analyse.js';
import type { Classifier } from './classifier.js';
import { createReadTerms, formWords } from './concepts.js';
import { featuresOf, withSurface } from './features.js';
import { createOverlapIndex, type OverlapIndex } from './overlap.js';
import { createRepairWord } from './spelling.js';
import { type OnProgress, trainClassifier } from './train-classifier.js';

/** Everything that is computed from the knowledge before the first question. Plain data: it crosses threads and is kept in a file. */
export interface MatchingModel {
  /** Entry ids by number; the last class of the classifier, one more than these, is "off topic". */
  readonly entryIds: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly english: ReadonlySet<string>;
  readonly overlap: OverlapIndex;
  /** Absent where the knowledge has more entries than a classifier can hold. */
  readonly classifier?: Classifier;
}

/**
 * A classifier has a weight for each feature and class: at 61 entries 15 MB, at 6,100 it would be 15 GB and hours of training.
 * Beyond this many entries the overlap decides alone.
 */
export const MOST_CLASSIFIED = 400;

/** Computes the model; some seconds for the shipped knowledge. */
export function createModel(knowledge: Knowledge, english: ReadonlySet<string>, onProgress?: OnProgress): MatchingModel {
  const entryIds = knowledge.entries.map(({ id }) => id);
  const vocabulary = countWords(knowledge);
  const analyse = createAnalyser(knowledge, { counts: vocabulary, english });
  const texts = [
    ...knowledge.entries.flatMap(({ question, phrasings }, label) => [question, ...phrasings].map((text) => ({ label, text }))),
    ...knowledge.offTopic.map((text) => ({ label: entryIds.length, text })),
  ].map(({ label, text }) => {
    const analysis = analyse(text);
    return { label, features: featuresOf(analysis), words: analysis.clauses.flatMap((clause) => clause.words) };
  });
  const classCount = entryIds.length + 1;
  return {
    entryIds,
    vocabulary,
    english,
    overlap: createOverlapIndex(
      texts.map(({ label, features }) => ({ entry: label, features })),
      classCount,
    ),
    ...(classCount <= MOST_CLASSIFIED
      ? {
          classifier: trainClassifier(
            texts.map((text) => ({ label: text.label, features: withSurface(text.features, text.words) })),
            classCount,
            { onProgress },
          ),
        }
      : {}),
  };
}

/** The reader of utterances for a knowledge. */
export function createAnalyser(knowledge: Pick<Knowledge, 'concepts'>, vocabulary: Parameters<typeof createRepairWord>[0]): Analyse {
  return createAnalyse(createReadTerms(knowledge.concepts), createRepairWord(vocabulary));
}

// Stop words are frequent everywhere: a small head start keeps "their" from becoming "there".
const STOP_WORD_COUNT = 5;

function countWords(knowledge: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, times = 1) => counts.set(word, (counts.get(word) ?? 0) + times);
  for (const { question, phrasings } of knowledge.entries) {
    for (const text of [question, ...phrasings]) for (const word of words(writeOut(normalise(text)))) add(word);
  }
  for (const word of formWords(knowledge.concepts)) add(word);
  for (const word of STOP_WORDS) add(word, STOP_WORD_COUNT);
  return counts;
}
