import type { Knowledge } from '../knowledge/knowledge.js';
import type { Analysis } from './analyse.js';
import { createClassify } from './classifier.js';
import { createMeasureCoverage, trust } from './coverage.js';
import { type Features, featuresOf } from './features.js';
import { createAnalyser, type MatchingModel } from './model.js';
import { createScoreOverlap } from './overlap.js';

/** An entry that may be meant, and how likely: 0..1, 1 = certain. */
export interface Match {
  readonly entry: string;
  readonly confidence: number;
  /** How much of what was asked the entry has words for, 0..1; absent where it takes the place of another. */
  readonly coverage?: number;
}

/** What the matcher thinks of an utterance. */
export interface Finding {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Share of "nothing to do with the guide", 0..1, in the same currency as the confidences. */
  readonly offTopic: number;
  /** The utterance names the treatment. */
  readonly named: boolean;
  readonly analysis: Analysis;
}

export type FindMatches = (utterance: string) => Finding;

/** Of an entry's confidence, what the classifier gives; the overlap gives the rest. */
const CLASSIFIER_SHARE = 0.6;
/** Entries looked at closely. */
const MOST_RANKED = 10;

/** Builds the matcher: the classifier and the overlap vote, weighed by how far the words are known. */
export function createFindMatches(model: MatchingModel, { concepts, subject }: Pick<Knowledge, 'concepts' | 'subject'>): FindMatches {
  const analyse = createAnalyser({ concepts }, { counts: model.vocabulary, english: model.english });
  const scoreOverlap = createScoreOverlap(model.overlap);
  const measureCoverage = createMeasureCoverage(model.overlap);
  const classify = model.classifier && createClassify(model.classifier);
  const subjects = new Set(subject);
  const share = classify ? CLASSIFIER_SHARE : 0;

  const score = (features: Features, words: readonly string[]): Float64Array => {
    const overlaps = scoreOverlap(features);
    const probabilities = classify?.(features, words);
    const scores = new Float64Array(overlaps.length);
    for (let i = 0; i < scores.length; i++) scores[i] = (1 - share) * (overlaps[i] as number);
    if (probabilities) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + share * (probabilities[i] as number);
    return scores;
  };

  return (utterance) => {
    const analysis = analyse(utterance);
    const whole = score(
      featuresOf(analysis),
      analysis.clauses.flatMap(({ words }) => words),
    );
    const offTopic = whole[model.entryIds.length] ?? 0;
    const coverageOf = measureCoverage(analysis);
    const matches = rank(whole)
      .map((i) => {
        const coverage = coverageOf(i);
        return { entry: model.entryIds[i] ?? '', confidence: (whole[i] ?? 0) * trust(coverage), coverage };
      })
      .sort((a, b) => b.confidence - a.confidence);
    return { matches, offTopic, named: names(analysis, subjects), analysis };
  };
}

/** The numbers of the best entries, best first; the last class, off topic, is none of them. */
function rank(scores: Float64Array): readonly number[] {
  const best: number[] = [];
  for (let i = 0; i < scores.length - 1; i++) {
    const score = scores[i] as number;
    if (score <= (best.length < MOST_RANKED ? 0 : (scores[best.at(-1) as number] as number))) continue;
    let at = Math.min(best.length, MOST_RANKED - 1);
    for (; at > 0 && (scores[best[at - 1] as number] as number) < score; at--) best[at] = best[at - 1] as number;
    best[at] = i;
  }
  return best;
}

function names({ clauses }: Analysis, subject: ReadonlySet<string>): boolean {
  const isSubject = (concept: string) => subject.has(concept);
  return clauses.some(({ terms }) => terms.some(({ concepts, inner }) => concepts.some(isSubject) || inner.some(isSubject)));
}
