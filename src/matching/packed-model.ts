import type { Classifier } from './classifier.js';
import type { MatchingModel } from './model.js';
import type { OverlapIndex } from './overlap.js';

/**
 * A model as a few long strings and number arrays. It crosses threads and comes from a file in milliseconds, where the model itself, with its
 * tens of thousands of small parts, took half a second of a standing event loop.
 */
export interface PackedModel {
  readonly entryIds: readonly string[];
  readonly vocabulary: PackedNames & { readonly counts: Uint32Array };
  readonly english: PackedNames;
  readonly overlap: PackedOverlap;
  readonly classifier?: Omit<Classifier, 'featureIds'> & { readonly features: PackedNames };
}

/** Names one after the other, between line breaks. None of them holds one: words and features are made of what stands between spaces. */
interface PackedNames {
  readonly joined: string;
}

interface PackedOverlap extends Pick<OverlapIndex, 'entryCount' | 'entryOf' | 'mass'> {
  readonly features: PackedNames;
  readonly rarity: Float64Array;
  /** Posting i runs from ends[i - 1] to ends[i] in the two lists that follow. */
  readonly ends: Uint32Array;
  readonly phrasings: Uint32Array;
  readonly weights: Float32Array;
}

export function packModel({ entryIds, vocabulary, english, overlap, classifier }: MatchingModel): PackedModel {
  return {
    entryIds,
    vocabulary: { ...packNames(vocabulary.keys()), counts: Uint32Array.from(vocabulary.values()) },
    english: packNames(english),
    overlap: packOverlap(overlap),
    ...(classifier ? { classifier: packClassifier(classifier) } : {}),
  };
}

/** A model as it was before it was packed. It comes in small steps, between which a server can answer: see compile-in-worker.ts. */
export function* unpackModel({ entryIds, vocabulary, english, overlap, classifier }: PackedModel): Generator<void, MatchingModel> {
  const words = new Map<string, number>();
  for (const [i, word] of unpackNames(vocabulary).entries()) {
    words.set(word, vocabulary.counts[i] ?? 0);
    if (i % STEP === 0) yield;
  }
  const known = new Set<string>();
  for (const [i, word] of unpackNames(english).entries()) {
    known.add(word);
    if (i % STEP === 0) yield;
  }
  return {
    entryIds,
    vocabulary: words,
    english: known,
    overlap: yield* unpackOverlap(overlap),
    ...(classifier ? { classifier: yield* unpackClassifier(classifier) } : {}),
  };
}

/**
 * The memory of the number arrays of a packed model that another thread can take over; several arrays may share one. Small arrays that were read
 * from a file may sit in Node's pool of buffers, which belongs to its thread (Node 24 throws when it is handed over): they are copied.
 */
export function buffersOf({ vocabulary, overlap, classifier }: PackedModel): ArrayBuffer[] {
  const arrays = [vocabulary.counts, overlap.entryOf, overlap.mass, overlap.rarity, overlap.ends, overlap.phrasings, overlap.weights];
  const learnt = classifier ? [classifier.rarity, classifier.weights, classifier.bias] : [];
  const buffers = new Set([...arrays, ...learnt].map(({ buffer }) => buffer as ArrayBuffer));
  return [...buffers].filter(({ byteLength }) => byteLength > Buffer.poolSize);
}

/** Takes steps until the result is there, in one go. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many names are put into a map in well under a millisecond. */
const STEP = 1_000;

function packNames(names: Iterable<string>): PackedNames {
  return { joined: [...names].join('\n') };
}

function unpackNames({ joined }: PackedNames): readonly string[] {
  return joined === '' ? [] : joined.split('\n');
}

function packOverlap({ entryCount, entryOf, mass, postings }: OverlapIndex): PackedOverlap {
  const lists = [...postings.values()];
  const size = lists.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const packed = {
    entryCount,
    entryOf,
    mass,
    features: packNames(postings.keys()),
    rarity: Float64Array.from(lists, ({ rarity }) => rarity),
    ends: new Uint32Array(lists.length),
    phrasings: new Uint32Array(size),
    weights: new Float32Array(size),
  };
  let end = 0;
  lists.forEach(({ phrasings, weights }, i) => {
    packed.phrasings.set(phrasings, end);
    packed.weights.set(weights, end);
    end += phrasings.length;
    packed.ends[i] = end;
  });
  return packed;
}

function* unpackOverlap({
  entryCount,
  entryOf,
  mass,
  features,
  rarity,
  ends,
  phrasings,
  weights,
}: PackedOverlap): Generator<void, OverlapIndex> {
  const postings = new Map<string, { rarity: number; phrasings: Uint32Array; weights: Float32Array }>();
  let start = 0;
  for (const [i, name] of unpackNames(features).entries()) {
    const end = ends[i] ?? start;
    postings.set(name, { rarity: rarity[i] ?? 0, phrasings: phrasings.subarray(start, end), weights: weights.subarray(start, end) });
    start = end;
    if (i % STEP === 0) yield;
  }
  return { entryCount, entryOf, mass, postings };
}

// Feature ids are given in the order of the map, so the order alone keeps them.
function packClassifier({ featureIds, ...rest }: Classifier): NonNullable<PackedModel['classifier']> {
  return { ...rest, features: packNames(featureIds.keys()) };
}

function* unpackClassifier({ features, ...rest }: NonNullable<PackedModel['classifier']>): Generator<void, Classifier> {
  const featureIds = new Map<string, number>();
  for (const [i, name] of unpackNames(features).entries()) {
    featureIds.set(name, i);
    if (i % STEP === 0) yield;
  }
  return { ...rest, featureIds };
}
